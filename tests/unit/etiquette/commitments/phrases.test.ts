import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Phrases} from '../../../../lib/etiquette/commitments/phrases.ts';
import {ENGLISH_VERBS} from '../../../../lib/etiquette/commitments/verbs.ts';
import {englishLines} from './commitments.table.ts';
import {englishVoices} from './voices.table.ts';

/** What `Phrases` stands for. */
const PATTERN = new RegExp(`(?:${ENGLISH_VERBS.join('|')})(?![a-zA-ZÀ-ɏ0-9])`, 'iy');

function endOf(pattern: {lastIndex: number; test(text: string): boolean}, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function everyEnd(pattern: {lastIndex: number; test(text: string): boolean}, text: string): number[] {
  return Array.from(text, (_, at) => endOf(pattern, text, at));
}

describe('phrases', () => {
  const phrases = new Phrases(['drop', 're-send', 'set\\s+(?:up|it)', 'drop\\s+by']);

  it.each([
    ['drop by', 0, 4],
    ['Drop', 0, 4],
    ['drops', 0, -1],
    ['dropé', 0, -1],
    ['I set  up', 2, 9],
    ['set off', 0, -1],
    ['re-send it', 0, 7],
    ['resend it', 0, -1],
    ['', 0, -1],
  ])('in "%s" from %i: end at %i', (text, at, end) => {
    expect(endOf(phrases, text, at)).toBe(end);
  });

  it('of English verbs end where one pattern of them all ends', () => {
    const verbs = new Phrases(ENGLISH_VERBS);
    const texts = [...englishLines, ...englishVoices].map(([text]) => text);
    const words = [
      ...texts.flatMap(text => text.split(' ')),
      ...ENGLISH_VERBS.filter(verb => /^[a-z-]+$/.test(verb)),
    ];
    const thrown = fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '', '-', '  ', 'é')), {
        maxLength: 8,
      })
      .map(parts => parts.flat().join(''));
    for (const text of texts) expect(everyEnd(verbs, text)).toEqual(everyEnd(PATTERN, text));
    fc.assert(
      fc.property(thrown, text => {
        expect(everyEnd(verbs, text)).toEqual(everyEnd(PATTERN, text));
      }),
    );
  });
});
