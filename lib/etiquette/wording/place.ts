/** The part of a draft that a better wording takes the place of: the flagged sentence without its greeting. */
import type {DraftAnalysis, Judgement} from '../analysis.ts';
import {selfOf} from '../manners/places.ts';
import type {Lang} from '../report.ts';
import {readerAs} from './address.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
  /** The sentence as it stands, without a greeting before it. */
  readonly sentence: string;
  /** The flagged clause. */
  readonly clause: string;
  readonly text: string;
  readonly lang: Lang;
  /** First name in the draft's greeting, or empty. */
  readonly reader: string;
  /** How an Indonesian draft speaks to its reader and of its writer. */
  readonly you: string;
  readonly self: string;
}

const GREETING =
  /^(?:(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening)|halo|hai|selamat\s+(?:pagi|siang|sore|malam)|yth\.?)\b[^,.!?\n]{0,40},\s*|(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Mba|Kak|Kakak|Bang|Bli|Koh|Ci|Teh|Kang|Dok|Prof|Bro|Sis|Uda|Uni|Om|Tante)(?:\s[A-ZÀ-Þ][a-zA-ZÀ-ɏ]+)?,\s*|[A-ZÀ-Þ][a-zß-ÿ]+(?:\s[A-ZÀ-Þ][a-zß-ÿ]+)?,\s+)(?=\S)/;
const GREETED =
  /^(?:(?:hi|hello|hey|dear|halo|hai)\s+)(?:(?:mr|ms|mrs|dr|prof|pak|bu|mas|mbak|kak|bang)\.?\s+)?([A-ZÀ-Þ][a-zA-ZÀ-ɏ]+)/i;

/** The place of a judgement. */
export function placeOf(judgement: Judgement, {draft, sentences}: DraftAnalysis, lang: Lang): Place {
  const {text} = draft;
  const placed = sentences[judgement.sentence];
  const from = placed?.start ?? judgement.start;
  const end = Math.max(placed?.end ?? judgement.end, judgement.end);
  const whole = text.slice(from, end);
  const greeting = judgement.rule === 'impersonal' ? 0 : (GREETING.exec(whole)?.[0].length ?? 0);
  const start = Math.min(from + greeting, judgement.start);
  const about = {text, person: {}};
  return {
    start,
    end,
    sentence: text.slice(start, end),
    clause: text.slice(judgement.start, judgement.end),
    text,
    lang,
    reader: GREETED.exec(text)?.[1] ?? '',
    you: readerAs(text),
    self: selfOf(about),
  };
}

/** A place and another stretch of the draft as one. */
export function widened(place: Place, other: {readonly start: number; readonly end: number}): Place {
  const start = Math.min(place.start, other.start);
  const end = Math.max(place.end, other.end);
  return {...place, start, end, sentence: place.text.slice(start, end)};
}

/** A sentence with its end mark, so that another may follow. */
export function closed(sentence: string): string {
  const own = sentence.trimEnd();
  if (/[.!?…]["'”’)\]]*$|\p{Extended_Pictographic}$/u.test(own)) return own;
  return `${own.replace(/[,;:\s–—-]+$/, '')}.`;
}

/** Begins as the replaced words begin: in lower case where they do. */
export function likeStart(wording: string, {sentence, start, text}: Place): string {
  const lower =
    /^[a-zß-ÿ]/.test(sentence) &&
    (start === 0 || !/[.!?\n]\s*$/.test(text.slice(0, start)) || /^[a-zß-ÿ]/.test(text));
  return lower && !/^I\b/.test(wording) ? wording.charAt(0).toLowerCase() + wording.slice(1) : wording;
}
