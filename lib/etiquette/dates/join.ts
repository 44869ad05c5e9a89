/** Joins a day with the time and part of day beside it, and reads the word that sets a limit. */
import {isoDay} from './calendar.ts';
import type {Bound, DayPart, FoundDate, Piece, Reading} from './model.ts';
import {SHORT_WEEKDAY, WEEKDAY} from './words.ts';

/** What a time is taken to be where only the part of the day is named. */
const NOMINAL: Record<DayPart, number> = {
  morning: 540,
  midday: 720,
  afternoon: 900,
  evening: 1140,
  night: 1200,
};

const LINK =
  /^(?:[\s,(]|\b(?:at|on|the|in|of|by|around|about|before|pada|hari|sekitar|kira-kira|sebelum|di|pas|tanggal|tgl|ya|early|late|during|for|sampai|from|dari)\b)*$/i;
const BEFORE =
  /(?:\b(?:before|prior\s+to|ahead\s+of|sebelum|sblm|seblm|sebelom)\s+(?:the\s+|hari\s+|tanggal\s+|next\s+)?)$/i;
const BY =
  /(?:\b(?:by|until|till|til|no(?:t)?\s+later\s+than|latest(?:\s+by)?|up\s+to|due|paling\s+(?:lambat|telat|lama)|selambat(?:-lambat)?nya|sampai|sampe|smp|hingga|maksimal|maks|max|within|dalam|deadline(?:nya)?)\s+(?:the\s+|hari\s+|pada\s+|tanggal\s+|about\s+)?)$/i;
const PREPOSITION =
  /\b(?:on|at|by|until|till|before|for|from|since|after|pada|sebelum|sampai|hingga|paling\s+lambat)\s+$/i;
const LATEST = /^\s*,?\s*(?:at\s+the\s+latest|latest|paling\s+lambat|max(?:imal)?)\b/i;

interface Group {
  start: number;
  end: number;
  pieces: Piece[];
}

/** Pieces that touch, or that only small words part, name one moment. */
function grouped(pieces: readonly Piece[], text: string): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const fits =
      last && LINK.test(text.slice(last.end, piece.start)) && complements(last.pieces, piece, text);
    if (last && fits) {
      last.pieces.push(piece);
      last.end = piece.end;
    } else groups.push({start: piece.start, end: piece.end, pieces: [piece]});
  }
  return groups;
}

/** A group holds one day and one time; a date beside its own weekday is said twice. */
function complements(pieces: readonly Piece[], next: Piece, text: string): boolean {
  const day = pieces.find(piece => piece.day !== undefined);
  if (next.day === null && pieces.every(piece => piece.company)) return false;
  if (next.day !== undefined && day)
    return day.day === next.day || next.day === null || day.day === null || isDateOf(day, next, text);
  if (next.minutes !== undefined && pieces.some(piece => piece.minutes !== undefined)) return false;
  return true;
}

const WEEKDAY_ALONE = new RegExp(`^(?:hari\\s+)?(?:${WEEKDAY}|${SHORT_WEEKDAY}|minggu)$`, 'i');

/** "Senin, 16 November": a weekday alone means the nearest, unless its date stands right beside it. */
function isDateOf(weekday: Piece, date: Piece, text: string): boolean {
  return (
    typeof date.day === 'number' &&
    WEEKDAY_ALONE.test(text.slice(weekday.start, weekday.end)) &&
    /^[,.]?\s+$/.test(text.slice(weekday.end, date.start)) &&
    /\d/.test(text.slice(date.start, date.end))
  );
}

/** An hour without its half takes it from the part of the day. */
function settledMinutes(minutes: number, sure: boolean, part: DayPart | undefined): number {
  if (sure || !part) return minutes;
  const clock = minutes % 720;
  if (part === 'morning') return clock;
  if (part === 'midday') return clock >= 600 ? clock : clock + 720;
  // "jam 12 malam" is midnight, "jam 1 malam" is after it.
  if (part === 'night' && clock < 300) return clock;
  return clock + 720;
}

/** A time alone is today's, or the next (last) such time. */
function dayOfTime(at: Reading, minutes: number): number {
  if (at.past) return minutes > at.minutes ? at.today - 1 : at.today;
  return minutes < at.minutes ? at.today + 1 : at.today;
}

function boundOf(text: string, group: Group): {bound: Bound; start: number} {
  const own = text.slice(group.start, group.end);
  const lead = text.slice(Math.max(0, group.start - 40), group.start);
  const wide = lead + own;
  const within = (pattern: RegExp): boolean =>
    pattern.test(lead) || (leadWord(own) !== '' && pattern.test(leadWord(own)));
  const preposition = PREPOSITION.exec(lead);
  const start = group.start - (preposition?.[0].length ?? 0);
  if (/\bnot\s+$|\b(?:tidak|nggak|ga)\s+$/i.test(lead)) return {bound: 'on', start: group.start};
  if (within(BEFORE) || /^\s*(?:before|sebelum)\s/i.test(own)) return {bound: 'before', start};
  if (
    within(BY) ||
    LATEST.test(text.slice(group.end)) ||
    /(?:by|until|within|dalam|maksimal|max)\s/i.test(wide.slice(lead.length, lead.length + 10))
  )
    return {bound: 'by', start};
  return {bound: 'on', start};
}

const leadWord = (own: string): string => /^(?:[a-zA-ZÀ-ɏ]+\s+(?:the\s+)?)(?=\S)/.exec(own)?.[0] ?? '';

/** The found dates in order of the text. */
export function join(pieces: readonly Piece[], text: string, at: Reading): FoundDate[] {
  const found: FoundDate[] = [];
  for (const group of grouped(pieces, text)) {
    if (group.pieces.every(piece => piece.company)) continue;
    found.push(dated(group, text, at));
  }
  return found;
}

function dated(group: Group, text: string, at: Reading): FoundDate {
  const {pieces} = group;
  const dayPiece =
    pieces.findLast(piece => typeof piece.day === 'number') ?? pieces.find(piece => piece.day === null);
  const timed = pieces.find(piece => piece.minutes !== undefined);
  const part = pieces.find(piece => piece.part !== undefined && piece !== timed)?.part ?? timed?.part;
  const {bound, start} = boundOf(text, group);
  let minutes =
    timed?.minutes === undefined ? null : settledMinutes(timed.minutes, timed.sure ?? false, part);
  if (minutes === null && part) minutes = NOMINAL[part];
  let day = dayPiece ? (dayPiece.day ?? null) : dayOfTime(at, minutes ?? at.minutes);
  if (part && !timed && day === at.today && at.past) minutes = Math.min(minutes ?? 0, at.minutes);
  const until = dayPiece?.until !== undefined && day !== null ? Math.max(dayPiece.until, day) : day;
  const wholeDay = timed === undefined && part === undefined && !pieces.some(piece => piece.limit);
  if (bound === 'before' && wholeDay && day !== null) day -= 1;
  return {
    start,
    end: group.end,
    text: text.slice(start, group.end),
    day: day === null ? null : isoDay(day),
    until: until === null || day === null ? null : isoDay(Math.max(day, bound === 'before' ? day : until)),
    minutes,
    bound,
    dayNamed: dayPiece !== undefined && dayPiece.day !== null,
  };
}
