import {type FoundDate, findDates} from '../etiquette/dates/find-dates.ts';
import type {Lang} from '../etiquette/report.ts';

/** Where one thing that is told ends and another begins. */
const BREAK = /[.;!?\n]|,|\b(?:and|but|then|dan|tapi|lalu|terus|trus)\b/giu;
/** What is said to be done at a day that may lie ahead. */
const AHEAD =
  /(?<!\p{L})(?:(?<=^\s*)next|will|won['’]?t|shall|(?:\p{L}+['’])ll|going to|gonna|plan(?:s|ned|ning)? (?:to|for)|promised|agreed to|wants? (?:me |us |him |her |them )?to|(?:has|have|need|needs|hopes?|asked|invited) (?:\p{L}+ )?to|due|deadline|let['’]?s|(?:re)?scheduled?|postponed|booked|akan|mau|bakal(?:an)?|nanti|ntar|janji(?:an)?|berjanji|rencana(?:nya)?|berencana|hendak|ingin|pengen|pingin|harus|perlu|minta (?:dia|beliau|mereka|tolong)|(?:di)?undang|(?:di)?jadwal(?:kan|in)?|diundur)(?!\p{L})/iu;
/** What a talk was about, or what it was for. */
const TOPIC =
  /(?<!\p{L})(?:about|regarding|re|for|soal|tentang|mengenai|ttg|untuk|utk|buat)(?:\s+(?:the|his|her|their|our|my|acara|rapat|meeting|event|workshop|demo))?\s+$/iu;
/** Somebody of that name, which is else the sign of what is to come. */
const WILL = /(?<=\p{Ll} )Will\b|\bWill(?= \p{L}+ed\b)|\bWill(?=\s*$)/gu;

/** The days in a line on which something has been: not those of a plan, a deadline or a topic that may lie ahead. */
export function datesOfEvents(line: string, now: string, lang: Lang): FoundDate[] {
  const ahead = findDates(line, {now, prefer: 'future', lang});
  return findDates(line, {now, prefer: 'past', lang}).filter(date => {
    if (date.bound === 'by' || (date.bound === 'before' && date.minutes === null)) return false;
    // "Yesterday" is behind whatever stands beside it; "Friday" is that which the words make of it.
    const either = ahead.some(other => other.start === date.start && other.day !== date.day);
    return !either || !(isPlanned(line, date) || isTopic(line, date));
  });
}

function isPlanned(line: string, {start}: FoundDate): boolean {
  const before = line.slice(0, start).replace(WILL, '');
  const last = [...before.matchAll(BREAK)].at(-1);
  return AHEAD.test(before.slice(last ? last.index + last[0].length : 0));
}

function isTopic(line: string, {start, text}: FoundDate): boolean {
  return /^for\s+(?!lunch)/i.test(text) || TOPIC.test(line.slice(0, start));
}
