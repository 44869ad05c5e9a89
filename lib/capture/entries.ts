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
function positionsOf({lines, roles}: Entry, language: string): Position[] {
  const at = dateIndex(lines, language);
  if (at === 1 || at === 2) {
    const company = at === 2 ? beforePoint(lines[1]) : null;
    return [position(line(lines[0]), company, lines[at] ?? '', language)];
  }
  const company = beforePoint(lines[0]);
  return roles.flatMap(role => {
    const roleAt = dateIndex(role.lines, language);
    return roleAt > 0 ? [position(line(role.lines[0]), company, role.lines[roleAt] ?? '', language)] : [];
  });
}

/** Career entries in the order of the page, newest first on the sites we know. */
export function readPositions(entries: readonly Entry[], language: string): Position[] {
  return entries.flatMap(entry => positionsOf(entry, language)).slice(0, MOST);
}

/** Education: school, then a degree, then dates, each of the last two possibly missing. */
export function readSchooling(entries: readonly Entry[], language: string): Schooling[] {
  return entries.slice(0, MOST).flatMap(({lines}) => {
    const school = line(lines[0]);
    if (!school || isDateLine(school, language)) return [];
    const at = dateIndex(lines, language);
    const range = at > 0 ? parseRange(lines[at] ?? '', language) : null;
    const degree = at > 1 ? line(lines[1]) : null;
    const raw = at > 0 ? line(lines[at]) : null;
    return [{school, degree, start: range?.start ?? null, end: range?.end ?? null, raw}];
  });
}
