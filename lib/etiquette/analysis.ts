/** The words of an analysed draft: what text, lexicon, patterns and features found, and what rules and learned weights read. */

import type {KeptPromises} from './commitments/promises.ts';
import type {Sums} from './learned/model.ts';
import type {Draft, Lang, RuleId, SpeechAct} from './report.ts';
import type {SentenceLang} from './text/language.ts';

/** Who a clause is about. */
export type Subject = 'writer' | 'reader' | 'third' | 'group' | 'we' | 'none';

/** A stretch of a sentence between clause borders. Token numbers are positions in the sentence. */
export interface Clause {
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly subject: Subject;
  readonly isNegated: boolean;
  readonly isQuestion: boolean;
  readonly isConditional: boolean;
  /** What somebody is said to have said or thought. */
  readonly isReported: boolean;
  readonly isImperative: boolean;
  readonly isPast: boolean;
  readonly isFuture: boolean;
}

/** How far a cue goes: `sure` flags alone; `hard` and `soft` speak for the rule, `ease` and `unless` against it, as much as was learned; `unless` also cancels what it touches. */
export type CueKind = 'sure' | 'hard' | 'soft' | 'ease' | 'unless';

/** Kinds of cue that add to a score, in the order of their weights. */
export const WEIGHED_KINDS = ['hard', 'soft', 'ease', 'unless'] as const;
/** What one cue of each of `WEIGHED_KINDS` adds to a score. */
export type CueWeights = readonly number[];

/** One pattern that matched. */
export interface CueMatch {
  readonly rule: RuleId | null;
  readonly kind: CueKind;
  /** Which pattern: a key that `npm run patterns` gave it. */
  readonly pattern: number;
  /** First token and one past the last, within the sentence. */
  readonly from: number;
  readonly to: number;
}

/** What later steps find out about a sentence; it stays with the sentence, so that who keeps the one keeps the other. */
export interface Memo {
  /** Summed learned weights, by language of the weights. */
  readonly sums: Record<Lang, Sums | null>;
  /** Its text with what is quoted blanked. */
  prose: string | null;
  promises: KeptPromises | null;
  mayAdvertise: boolean | null;
}

/** One sentence, analysed on its own: it depends on its text, the zones in it and the fallback language only. */
export interface Sentence {
  readonly text: string;
  readonly lang: SentenceLang;
  /** Words in the form that patterns know; punctuation and special tokens included (`SPECIAL` in tokens.ts). */
  readonly words: readonly string[];
  /** Vocabulary numbers; 0 for words that no pattern or class knows. */
  readonly ids: readonly number[];
  /** Offsets in `text`, UTF-16 code units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Flags of tokens.ts. */
  readonly flags: readonly number[];
  /** Class bits, `CLASS_WORDS` 32-bit numbers a token; read with `hasClass`. */
  readonly masks: Int32Array;
  readonly clauses: readonly Clause[];
  readonly cues: readonly CueMatch[];
  readonly isQuestion: boolean;
  readonly steps: number;
  readonly memo: Memo;
}

/** A sentence in its place. */
export interface PlacedSentence {
  readonly sentence: Sentence;
  /** Offset of the sentence in the draft's text. */
  readonly start: number;
  readonly end: number;
}

/** A whole draft, analysed. */
export interface DraftAnalysis {
  readonly draft: Draft;
  /** Main language; `null` where it is neither English nor Indonesian. */
  readonly lang: Lang | null;
  readonly sentences: readonly PlacedSentence[];
  readonly steps: number;
}

/** What was learned of one rule, about a draft and its strongest place. */
export interface LearnedEvidence {
  readonly rule: RuleId;
  /** What the weights of its words come to: -1 where nothing speaks for the rule. */
  readonly score: number;
  /** From which score on, with what cues add, the rule speaks. */
  readonly threshold: number;
  /** What cues add, by kind. */
  readonly cueWeights: CueWeights;
  /** Index in `DraftAnalysis.sentences`. */
  readonly sentence: number;
  /** Offsets in the draft's text of the clause where the weights lie. */
  readonly start: number;
  readonly end: number;
  /** Words that weighed most, heaviest first, for `--explain`. */
  readonly words: readonly {readonly word: string; readonly weight: number}[];
}

/** One thing that counted for or against a finding, for `--explain`. */
export interface Evidence {
  readonly source: 'cue' | 'learned';
  readonly kind: CueKind;
  /** Key of the pattern, or the words that weighed most. */
  readonly what: number | string;
  readonly weight: number;
}

/** A judged place in the draft, before it is put into words. */
export interface Judgement {
  readonly rule: RuleId;
  /** Index in `DraftAnalysis.sentences`. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What the draft does, found beside the rules. */
export interface FoundActs {
  readonly acts: readonly SpeechAct[];
}
