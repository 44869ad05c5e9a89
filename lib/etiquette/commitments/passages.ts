/** The writer's own sentences of an analysed draft, with what is quoted blanked. */
import type {DraftAnalysis, Sentence} from '../analysis.ts';
import {MASKED} from '../text/flags.ts';
import type {Passage} from './sentence.ts';

const BLANK = '•';

function blank(sentence: Sentence): string {
  let {text} = sentence;
  sentence.flags.forEach((flags, at) => {
    if (!(flags & MASKED)) return;
    const from = sentence.starts[at] ?? 0;
    const to = sentence.ends[at] ?? from;
    text = text.slice(0, from) + BLANK.repeat(to - from) + text.slice(to);
  });
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
