import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {check} from '../../../lib/etiquette/check.ts';
import {createChecker} from '../../../lib/etiquette/recheck.ts';
import {EXAMPLES} from '../../../lib/etiquette/rules/examples.ts';

vi.setConfig({testTimeout: 120_000});

const sentences = Object.values(EXAMPLES).flatMap(({flags, leaves}) => [...flags, ...leaves]);
const draft = fc
  .array(
    fc.constantFrom(...sentences, 'He said "you are an idiot" twice.', '> quoted\n', 'Hmm', 'ok sip 👍'),
    {maxLength: 8},
  )
  .map(parts => parts.join(' '));

describe('a kept checker', () => {
  it('gives the report of a full check after any row of drafts', () => {
    fc.assert(
      fc.property(fc.array(draft, {minLength: 1, maxLength: 6}), drafts => {
        const checker = createChecker();
        for (const text of drafts) expect(checker.check({text})).toEqual(check({text}));
      }),
      {numRuns: 60},
    );
  });

  it('reads a sentence in the language of the message that it stands in now', () => {
    const checker = createChecker();
    for (const text of ['Oke. Saya kirim besok ya, Pak.', 'Oke. I will send it to you tomorrow.', 'Oke.']) {
      expect(checker.check({text})).toEqual(check({text}));
    }
  });
});
