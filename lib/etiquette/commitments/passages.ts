/** The writer's own sentences of an analysed draft, with what is quoted blanked. */
import type {DraftAnalysis, Sentence} from '../analysis.ts';
import {MASKED} from '../text/flags.ts';
import type {Passage} from './sentence.ts';

const BLANK = '•';

/** Blanked texts of sentences that a checker keeps. */
const blanked = new WeakMap<Sentence, string>();

function hasMasked({flags}: Sentence): boolean {
  for (let token = 0; token < flags.length; token++)
    if (((flags[token] as number) & MASKED) !== 0) return true;
  return false;
}

function blankedText(sentence: Sentence): string {
  if (!hasMasked(sentence)) return sentence.text;
  const known = blanked.get(sentence);
  if (known !== undefined) return known;
  let {text} = sentence;
  sentence.flags.forEach((flags, at) => {
    if (!(flags & MASKED)) return;
    const from = sentence.starts[at] ?? 0;
    const to = sentence.ends[at] ?? from;
    text = text.slice(0, from) + BLANK.repeat(to - from) + text.slice(to);
  });
  blanked.set(sentence, text);
  return text;
}

/** Sentences in order; a masked token becomes as many blanks, so that offsets hold. */
export function passagesOf({sentences}: DraftAnalysis): Passage[] {
  return sentences.map(({sentence, start}) => ({
    start,
    text: blankedText(sentence),
    identity: sentence,
    lang: sentence.lang,
  }));
}
