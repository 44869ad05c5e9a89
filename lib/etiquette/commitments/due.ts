/** The day by which a promise is to be kept. */
import {type FoundDate, findDates} from '../dates/find-dates.ts';

/** After these a day is not the deadline: "after Friday", "mulai bulan depan", "the slides from Monday". */
const NOT_DUE =
  /\b(?:after|since|from|about|of|setelah|sesudah|selepas|seusai|habis|abis|mulai|sejak|dari|soal|tentang)\s+(?:the\s+|hari\s+|tanggal\s+)?$/i;
/** "Thursday's meeting", "rapat Jumat": the day names the thing. */
const NAMES_A_THING = /^['’]s\b/;
/** "at Thursday's meeting" is done on Thursday all the same. */
const AT_A_THING = /(?:^|\b)(?:at|in|during|before|ahead\s+of)\s+(?:\w+|$)$/i;

export interface DueDate extends FoundDate {
  /** A calendar day that is not past. */
  readonly day: string;
}

/** Days ahead in a text that can be a deadline, in order. `now` is an ISO time with offset. */
export function dueDates(text: string, now: string | undefined): DueDate[] {
  if (!now) return [];
  const today = now.slice(0, 10);
  const due: DueDate[] = [];
  for (const date of findDates(text, {now, prefer: 'future'})) {
    if (date.day === null || date.day < today) continue;
    const namesThing = NAMES_A_THING.test(text.slice(date.end));
    if (namesThing && !AT_A_THING.test(date.text) && !AT_A_THING.test(text.slice(0, date.start))) continue;
    const lead =
      text.slice(Math.max(0, date.start - 24), date.start) +
      /^(?:after|from|since|about)\s/i.exec(date.text)?.[0];
    if (NOT_DUE.test(lead) || /^(?:from|after|since)\b/i.test(date.text)) continue;
    due.push({...date, day: date.until && date.bound !== 'before' ? date.until : date.day});
  }
  return due;
}

/** The day that counts: a named one before one that follows from a time alone. */
export function dueDay(dates: readonly DueDate[]): string | null {
  return (dates.find(date => date.dayNamed) ?? dates[0])?.day ?? null;
}
