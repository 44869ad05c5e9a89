import {isOfType, listOf, type Thing, textIn, thingsOf} from '../../json-ld.ts';
import type {Position, Schooling} from '../../model.ts';
import {line, lines} from '../../text.ts';

/** Members who hide details show them as asterisks: no value at all. */
export function unmasked(text: string | null): string | null {
  return text && /\*{2,}/.test(text) ? null : text;
}

/** A clean line of structured data; masked values are none. */
export function lineIn(value: unknown): string | null {
  return unmasked(line(textIn(value)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** A description is HTML of line breaks and entities; any other markup stays the text that it is. */
export function descriptionOf(person: Thing): string | null {
  const text = textIn(person.description)
    ?.replace(/<br\s*\/?>/gi, '\n')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, entity: string) => ENTITIES[entity] ?? '');
  return unmasked(lines(text));
}

function roleDates(thing: Thing): {start: string | null; end: string | null} {
  const [role = {}] = thingsOf(thing.member);
  const date = (value: unknown) => textIn(value)?.match(/^\d{4}(?:-\d{2})?/)?.[0] ?? null;
  return {start: date(role.startDate), end: date(role.endDate)};
}

/** Present positions. Titles stand in a list of their own and belong to employers only where both are as long. */
export function positionsOf(person: Thing): Position[] {
  const employers = thingsOf(person.worksFor);
  const titles = listOf(person.jobTitle);
  return employers.flatMap((employer, index) => {
    const company = lineIn(employer.name);
    if (!company) return [];
    const title = titles.length === employers.length ? lineIn(titles[index]) : null;
    const {start, end} = roleDates(employer);
    return [{title, company, start, end, current: end === null, raw: null}];
  });
}

/** Schools among the alumni entries, which hold past employers too. */
export function schoolingOf(person: Thing): Schooling[] {
  return thingsOf(person.alumniOf)
    .filter(each => isOfType(each, /^(EducationalOrganization|CollegeOrUniversity|School|HighSchool)$/))
    .flatMap(each => {
      const school = lineIn(each.name);
      return school ? [{school, degree: null, ...roleDates(each), raw: null}] : [];
    });
}
