import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {readSentence} from '../../../../lib/etiquette/sentence.ts';
import {normalise} from '../../../../lib/etiquette/text/normalise.ts';
import {tokenise} from '../../../../lib/etiquette/text/tokens.ts';

vi.setConfig({testTimeout: 120_000});

function wordsOf(text: string): readonly string[] {
  return readSentence(text, []).tokens.words;
}

describe('words in the form that patterns know', () => {
  it.each([
    ['You’re “great”', ['you', 'are', '"', 'great', '"']],
    ['ＦＵＬＬ width', ['full', 'width']],
    ['stu\u200bpid', ['stupid']],
    ['pleaseeee', ['please']],
    ['soooo good', ['so', 'good']],
    ['bangeeet', ['banget']],
    ['teman2', ['teman-teman']],
    ['orang2nya', ['orang-orangnya']],
    ['denger-denger', ['dengar-dengar']],
    ['gw gak tau knp lo blm bales', ['saya', 'tidak', 'tahu', 'kenapa', 'kamu', 'belum', 'bales']],
    ["won't can't didn't", ['will', 'not', 'can', 'not', 'did', 'not']],
    ['b0d0h', ['bodoh']],
    ['1d10t', ['idiot']],
    ['st*pid', ['stupid']],
    ['b o d o h', ['bodoh']],
    ['i.d.i.o.t', ['idiot']],
    ['self-made', ['self', 'made']],
    ['see https://example.com/a?b=c, ok', ['see', '<url>', ',', 'okay']],
    ['mail ana@contoh.co.id now', ['mail', '<email>', 'now']],
    ['Hi {{name}} of [Company]', ['hi', '<placeholder>', 'of', '<placeholder>']],
    ['Rp1.250.000 dan 3,5', ['rp1.250.000', 'dan', '<number>']],
    ['why???', ['why', '?']],
    ['wait... what', ['wait', '...', 'what']],
    ['ok 👍🏽', ['okay', '<emoji>']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('offsets', () => {
  it.each([
    ['He is a “stu\u200bpid” 👨‍👩‍👧 idiot', 'idiot', 'idiot'],
    ['ﬁne b o d o h ya', 'bodoh', 'b o d o h'],
    ['Kamu İ gobloook', 'goblok', 'gobloook'],
  ])('lead back to the original: %s', (text, word, original) => {
    const {words, starts, ends} = readSentence(text, []).tokens;
    const at = words.indexOf(word);
    expect(text.slice(starts[at], ends[at])).toBe(original);
  });

  it('never leave the text and never run backwards, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 80}), text => {
        const {starts, ends} = tokenise(text, normalise(text), []);
        let last = 0;
        starts.forEach((start, index) => {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(ends[index]).toBeGreaterThanOrEqual(start);
          expect(ends[index]).toBeLessThanOrEqual(text.length);
          last = start;
        });
      }),
    );
  });
});
