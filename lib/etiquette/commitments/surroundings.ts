/** What stands around a clause of a sentence, and the clues that both hold. */
import type {SentenceLang} from '../text/language.ts';
import type {Clause} from './clauses.ts';
import {type DueDate, dueDates} from './due.ts';
import {ENGLISH_CLUES} from './english-clues.ts';
import {ENGLISH_GOES_ON} from './english-words.ts';
import {INDONESIAN_CLUES} from './indonesian-clues.ts';
import {INDONESIAN_GOES_ON} from './indonesian-frames.ts';
import type {EnglishSurroundings, IndonesianSurroundings, Passage, Promised, Setting} from './model.ts';

/** What stands around a clause, each looked for when it is first asked for: most clauses ask for nothing. */
export class Surroundings implements EnglishSurroundings, IndonesianSurroundings {
  readonly sentence: string;
  readonly isQuestion: boolean;
  readonly englishClues: {readonly clause: number; readonly sentence: number};
  readonly indonesianClues: number;
  private readonly clause: Clause;
  private readonly setting: Setting;
  /** What the clause before promised; undefined where there is none. */
  private readonly last: Promised | null | undefined;
  private known: DueDate[] | null = null;

  constructor(clause: Clause, said: Said, last: Promised | null | undefined, setting: Setting) {
    this.clause = clause;
    this.sentence = said.text;
    this.isQuestion = said.isQuestion;
    this.last = last;
    this.setting = setting;
    const {english, indonesian} = heldBy(clause.text, said);
    this.englishClues = {clause: english, sentence: said.english};
    this.indonesianClues = indonesian;
  }

  get dates(): readonly DueDate[] {
    this.known ??= dueDates(this.clause.text, this.setting.now);
    return this.known;
  }

  get hasDay(): boolean {
    return this.dates.length > 0;
  }

  get dayFirst(): boolean {
    return (this.dates[0]?.start ?? 99) < 3;
  }

  get before(): string {
    return this.setting.before;
  }

  get isToYounger(): () => boolean {
    return this.setting.isToYounger;
  }

  /** "Sure thing, sending it tonight": a word of assent or a name does not count. */
  get isFirst(): boolean {
    if (this.last === undefined) return true;
    const lead = this.sentence.slice(0, this.clause.start);
    return (
      /(?:^\W*|[.!?]\s*)$/.test(lead) ||
      (/[,—–]\s*$/.test(lead) && (this.last !== null || lead.trim().split(/\s+/).length <= 3))
    );
  }

  /** Whether the clause goes on with what the one before promises. */
  get goesOn(): boolean {
    const {text, joint} = this.clause;
    return (
      this.last !== null &&
      this.last !== undefined &&
      !this.isQuestion &&
      /^(?:and|dan|&|then|lalu|,)/.test(joint) &&
      (ENGLISH_GOES_ON.test(text) || INDONESIAN_GOES_ON.test(text))
    );
  }
}

/** A sentence with the clues that it holds; none of a language that it is not in. */
export interface Said extends Held {
  readonly text: string;
  readonly lang: SentenceLang | undefined;
  readonly isQuestion: boolean;
}

interface Held {
  /** Bits of `ENGLISH_CLUES` and of `INDONESIAN_CLUES`. */
  readonly english: number;
  readonly indonesian: number;
}

function cluesIn(text: string, lang: SentenceLang | undefined): Held {
  return {
    english: lang === 'id' ? 0 : ENGLISH_CLUES.in(text),
    indonesian: lang === 'en' ? 0 : INDONESIAN_CLUES.in(text),
  };
}

/** The clues of a clause; those of its sentence where it is all of it. */
function heldBy(clause: string, said: Said): Held {
  return clause.length === said.text.length ? said : cluesIn(clause, said.lang);
}

export function saidIn({text, lang}: Passage): Said {
  const isQuestion = text.includes('?') && /\?[\s"'”)]*$/.test(text);
  return {...cluesIn(text, lang), text, lang, isQuestion};
}
