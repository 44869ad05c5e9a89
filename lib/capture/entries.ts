import {isDateLine, parseRange} from './dates.ts';
import type {Position, Schooling} from './model.ts';
import {LIMITS, line} from './text.ts';

/** An entry of a career or education list: its own lines, and the roles below it where a company has several. */
export interface Entry {
  readonly lines: readonly string[];
  readonly roles: readonly Entry[];
}

/** The most entries kept of one list. */
const MOST = 30;

function dateIndex(lines: readonly string[], language: string): number {
  return lines.findIndex((text, index) => index > 0 && isDateLine(text, language));
}

/** "Company · Full-time" without the kind of employment. */
function beforePoint(text: string | undefined): string | null {
  return line(text?.split(/\s+·\s+/u)[0]);
}

function position(title: string | null, company: string | null, raw: string, language: string): Position {
  const range = parseRange(raw, language);
  return {
    title,
    company,
    start: range?.start ?? null,
    end: range?.end ?? null,
    current: range?.current ?? false,
    raw: line(raw, LIMITS.line),
  };
}

/** Positions of one entry. An entry whose date line cannot be found says nothing: lines without it may shift. */
function positionsOf(entry: Entry, language: string): Position[] {
  if (entry.roles.length > 0) {
    const company = beforePoint(entry.lines[0]);
    return entry.roles.flatMap(role => {
      const at = dateIndex(role.lines, language);
      return at > 0 ? [position(line(role.lines[0]), company, role.lines[at] ?? '', language)] : [];
    });
  }
  const at = dateIndex(entry.lines, language);
  if (at < 1 || at > 2) return [];
  return [
    position(
      line(entry.lines[0]),
      at === 2 ? beforePoint(entry.lines[1]) : null,
      entry.lines[at] ?? '',
      language,
    ),
  ];
}

/** Career entries in the order of the page, newest first on the sites we know. */
export function readPositions(entries: readonly Entry[], language: string): Position[] {
  return entries.flatMap(entry => positionsOf(entry, language)).slice(0, MOST);
}

/** Education: school, then a degree, then dates, each of the last two possibly missing. */
export function readSchooling(entries: readonly Entry[], language: string): Schooling[] {
  return entries.slice(0, MOST).flatMap(({lines}) => {
    const school = line(lines[0]);
    if (!school) return [];
    const at = dateIndex(lines, language);
    const range = at > 0 ? parseRange(lines[at] ?? '', language) : null;
    const degree = at > 1 ? line(lines[1]) : null;
    const raw = at > 0 ? line(lines[at]) : null;
    return [{school, degree, start: range?.start ?? null, end: range?.end ?? null, raw}];
  });
}
