import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Passage} from '../../../../lib/etiquette/commitments/model.ts';
import {promisesIn} from '../../../../lib/etiquette/commitments/promises.ts';
import {englishLines, indonesianLines, type Line, NOW} from './commitments.table.ts';
import {englishVoices, indonesianVoices} from './voices.table.ts';

/** Sentences of a plain test text; what stands in quotation marks is blanked. */
function passagesOf(text: string): Passage[] {
  const blanked = text.replace(/"[^"]*"/g, quotation => '•'.repeat(quotation.length));
  return [...blanked.matchAll(/[^.!?\s][^.!?]*[.!?]*/g)].map(match => ({start: match.index, text: match[0]}));
}

describe.each<{name: string; lines: readonly Line[]}>([
  {name: 'English', lines: [...englishLines, ...englishVoices]},
  {name: 'Indonesian', lines: [...indonesianLines, ...indonesianVoices]},
])('$name commitments', ({lines}) => {
  it.each(lines.map(([text, due]) => ({text, due})))('finds "$due" in "$text"', ({text, due}) => {
    expect(
      promisesIn(text, passagesOf(text), NOW)
        .map(one => one.due ?? '-')
        .join('; '),
    ).toBe(due);
  });
});

describe('what is found', () => {
  it('spans the promise without greeting and full stop', () => {
    const text = 'Siap Pak, revisinya saya kirim nanti sore.';
    expect(promisesIn(text, passagesOf(text), NOW)[0]?.text).toBe('revisinya saya kirim nanti sore');
  });

  it('has no day without now', () => {
    const text = "I'll send it tomorrow.";
    expect(promisesIn(text, passagesOf(text))).toMatchObject([{due: null}]);
  });

  it('stays inside the text and never throws, whatever the text', () => {
    const words = [...englishLines, ...indonesianLines].flatMap(([text]) => text.split(' '));
    const texts = fc.oneof(
      fc.string({unit: 'binary', maxLength: 200}),
      fc.array(fc.constantFrom(...words), {maxLength: 30}).map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, text => {
        for (const one of promisesIn(text, passagesOf(text), NOW)) {
          expect(one.text).toBe(text.slice(one.start, one.end));
          expect(one.end).toBeGreaterThan(one.start);
        }
      }),
    );
  });
});
