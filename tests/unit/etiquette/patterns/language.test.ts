import {describe, expect, it} from 'vitest';
import type {CueMatch} from '../../../../lib/etiquette/analysis.ts';
import {writeBook} from '../../../../lib/etiquette/author/write-book.ts';
import {loadBook} from '../../../../lib/etiquette/book/load.ts';
import {PatternIndex} from '../../../../lib/etiquette/book/pattern-index.ts';
import {tagTokens} from '../../../../lib/etiquette/features/masks.ts';
import {Matcher} from '../../../../lib/etiquette/patterns/match.ts';
import type {Lang} from '../../../../lib/etiquette/report.ts';
import {readSentence} from '../../../../lib/etiquette/sentence.ts';

/** The words that a pattern matches first in a sentence; null where it does not. */
function matched(pattern: string, sentence: string, lang: Lang = 'en'): string | null {
  const sources = [{rule: 'gossip', kind: 'hard', pattern, file: 'example.ts'}] as const;
  const index = new PatternIndex(loadBook(writeBook(lang, sources)));
  const {tokens} = readSentence(sentence, []);
  const flags = [...tokens.flags];
  const cues: CueMatch[] = [];
  new Matcher({...tagTokens({...tokens, flags}, lang), flags}).run(index, cues);
  const [first] = cues;
  return first ? tokens.words.slice(first.from, first.to).join(' ') : null;
}

describe('the pattern language', () => {
  it.each([
    ['words in a row', 'still waiting', 'I am still waiting for it', 'still waiting'],
    ['contractions as they are written', "won't take no", "She won't take no", 'will not take no'],
    ['an alternation of words', '(refer|recommend) me', 'Please recommend me', 'recommend me'],
    [
      'an alternation of longer parts',
      '(at once|right now) please',
      'Do it right now please',
      'right now please',
    ],
    [
      'a group inside an alternative',
      '(my (son|daughter)|me) first',
      'Ask my daughter first',
      'my daughter first',
    ],
    ['an optional word', 'very? good', 'It is good', 'good'],
    ['an optional group', '(very much|so)? obliged', 'I am very much obliged', 'very much obliged'],
    ['a class', 'you @insult', 'you moron', 'you moron'],
    [
      'a class entry of several words',
      'you @insult ok',
      'you waste of space okay',
      'you waste of space okay',
    ],
    ['forms of a verb', 'refer+ him', 'We referred him', 'referred him'],
    ['a gap', 'told ~3 secret', 'I told you my secret', 'told you my secret'],
    [
      'a wide gap over a clause border',
      'told ~~4 secret',
      'I told you, in a secret',
      'told you , in a secret',
    ],
    ['a gap inside an alternative', '(owe ~2 big|tell)', 'You owe us all big', 'owe us all big'],
    ['the start of a sentence', '^ please sign', '... please sign it', 'please sign'],
    ['the end of a sentence', 'sign it $', 'Now sign it!', 'sign it'],
    ['an end among alternatives', 'sign it (now|$)', 'Just sign it.', 'sign it'],
    ['a question mark', 'sure ?', 'Are you sure?', 'sure ?'],
  ])('knows %s', (_, pattern, sentence, words) => {
    expect(matched(pattern, sentence)).toBe(words);
  });

  it.each([
    ['a gap that is too small', 'told ~1 secret', 'I told you my secret'],
    ['a gap over a clause border', 'told ~4 secret', 'I told you, in a secret'],
    ['a gap that holds what it may not', 'you are ~2!not late', 'you are really not late'],
    ['an exclusion after', 'owe me !a', 'You owe me a coffee'],
    ['an exclusion before', '!no pressure', 'There is no pressure'],
    ['an exclusion between', 'you !never @insult-adj', 'you never stupid'],
    ['a start in the middle', '^ please sign', 'Now please sign'],
    ['an end in the middle', 'sign it $', 'sign it today'],
    ['half a phrase of a class', 'you @insult oxygen', 'you waste of oxygen'],
    ['a title', 'gossip girl', 'We watched Gossip Girl'],
  ])('does not match across %s', (_, pattern, sentence) => {
    expect(matched(pattern, sentence)).toBeNull();
  });

  it.each([
    ['kirim+ dong', 'Kirimin dong filenya', 'kirimin dong'],
    ['kirim+ dong', 'Tolong dikirimkan dong', 'dikirimkan dong'],
    ['gaji berapa', 'Gajimu berapa?', 'gajimu berapa'],
    ['gudang saya', 'Gudang-gudang gue penuh', 'gudang-gudang saya'],
    ['kapan-kapan saja', 'Kapan2 aja ya', 'kapan-kapan saja'],
  ])('expands Indonesian forms: %s', (pattern, sentence, words) => {
    expect(matched(pattern, sentence, 'id')).toBe(words);
  });

  it.each([
    ['(open', 'bracket'],
    ['told ~3', 'gap'],
    ['told ~99 you', 'gap'],
    ['@nosuchclass here', 'class'],
    ['maybe?', 'required'],
    ['sign (now|$) today', 'end of the sentence'],
    ['a || b)', 'bracket'],
  ])('refuses %s and names file and pattern', (pattern, problem) => {
    expect(() => matched(pattern, 'x')).toThrow(problem);
    expect(() => matched(pattern, 'x')).toThrow(`example.ts: pattern "${pattern}"`);
  });
});
