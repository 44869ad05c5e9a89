/** The manners: remarks that need what is known about the reader. */
import type {DraftAnalysis} from '../analysis.ts';
import {passagesOf} from '../commitments/passages.ts';
import type {DraftContext, Finding, FoundCommitment, Lang, SpeechAct} from '../report.ts';
import boundary from './boundary.ts';
import contradiction from './contradiction.ts';
import feedbackOwed from './feedback-owed.ts';
import giveFirst from './give-first.ts';
import type {Manner, Situation} from './manner.ts';
import nudging from './nudging.ts';
import overdueCommitment from './overdue-commitment.ts';
import timing from './timing.ts';

/** Longer drafts are no messages. */
const LONGEST = 20_000;
/** Of a longer sentence only so much is read. */
const LONGEST_SENTENCE = 1_000;

export const MANNERS: readonly Manner[] = [
  giveFirst,
  overdueCommitment,
  feedbackOwed,
  boundary,
  timing,
  nudging,
  contradiction,
];

/** What other steps found in the draft. */
export interface FoundInDraft {
  readonly acts: readonly SpeechAct[];
  readonly commitments: readonly FoundCommitment[];
}

/** Languages of what people read: `lang` for why and title, `wordingLang` for suggestions. */
export interface Voice {
  readonly lang: Lang;
  readonly wordingLang: Lang;
}

function situationOf(
  analysis: DraftAnalysis,
  context: DraftContext,
  found: FoundInDraft,
  lang: Lang,
): Situation {
  const {text, channel, now} = analysis.draft;
  const sentences = passagesOf(analysis).map(({start, text: own}) => ({
    start,
    end: start + own.length,
    text: own.slice(0, LONGEST_SENTENCE),
    isQuestion: /\?[\s"'”)]{0,9}$/.test(own),
  }));
  return {
    text,
    sentences,
    lang,
    channel,
    now,
    person: context.person ?? {},
    offers: context.me?.offers ?? [],
    told: context.me?.told ?? [],
    ...found,
  };
}

/** Findings of the seven manners, each at most once. Without context there are none. */
export function judgeManners(
  analysis: DraftAnalysis,
  context: DraftContext,
  found: FoundInDraft,
  voice: Voice,
): readonly Finding[] {
  if ((!context.person && !context.me) || analysis.draft.text.length > LONGEST) return [];
  const situation = situationOf(analysis, context, found, voice.wordingLang);
  return MANNERS.flatMap(({id, idea, severity, title, why, judge}): Finding[] => {
    const remark = judge(situation);
    if (!remark) return [];
    const {start, end, suggestion} = remark;
    return [
      {
        rule: id,
        idea,
        severity,
        start,
        end,
        text: situation.text.slice(start, end),
        title: title[voice.lang],
        why: why[voice.lang],
        suggestion,
      },
    ];
  });
}
