/** The writer's own sentences of an analysed draft, with what is quoted blanked. */
import type {DraftAnalysis, Sentence} from '../analysis.ts';
import {MASKED} from '../text/flags.ts';
import type {Passage} from './model.ts';

const BLANK = '•';

function blank({text: written, flags, starts, ends}: Sentence): string {
  let text = written;
  for (let token = 0; token < flags.length; token++) {
    if (((flags[token] as number) & MASKED) === 0) continue;
    const from = starts[token] ?? 0;
    const to = ends[token] ?? from;
    text = text.slice(0, from) + BLANK.repeat(to - from) + text.slice(to);
  }
  return text;
}

function blankedText(sentence: Sentence): string {
  sentence.memo.prose ??= blank(sentence);
  return sentence.memo.prose;
}

/** Sentences in order; a masked token becomes as many blanks, so that offsets hold. */
export function passagesOf({sentences}: DraftAnalysis): Passage[] {
  return sentences.map(({sentence, start}) => ({
    start,
    text: blankedText(sentence),
    memo: sentence.memo,
    lang: sentence.lang,
  }));
}
