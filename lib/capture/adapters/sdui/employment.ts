import {isVisible, leavesOf} from '../../leaves.ts';
import {line} from '../../text.ts';

/** Employer and school as the badges with their logos name them. */
export interface Badges {
  readonly company: string | null;
  readonly school: string | null;
}

function badgeText(icon: Element, card: Element): string | null {
  let holder: Element | null = icon.parentElement;
  // A block with a second picture holds the next badge too: its text may belong to either.
  while (holder && holder !== card && holder.querySelectorAll('figure, svg').length <= 2) {
    const leaves = leavesOf(holder);
    if (leaves.length > 0) return leaves.length === 1 ? line(leaves[0]?.text) : null;
    if (holder.matches('[role="button"], button, a')) return null;
    holder = holder.parentElement;
  }
  return null;
}

/** The badges of a card: their pictures tell employers from schools in every language. */
export function readBadges(card: Element): Badges {
  const first = (kind: string) => {
    const icon = [...card.querySelectorAll(`svg[id^="${kind}-"]`)].find(isVisible);
    return icon ? badgeText(icon, card) : null;
  };
  return {company: first('company'), school: first('school')};
}

/** An employer and a school, and in which of the given lines they stand; -1: in none. */
export interface Employment {
  readonly at: number;
  readonly company: string | null;
  readonly school: string | null;
}

/** "A · B" against the badges; null where line and badges tell different stories. */
function splitEmployment(text: string, {company, school}: Badges): Omit<Employment, 'at'> | null {
  if (company && school && text === `${company} · ${school}`) return {company, school};
  if (company && text === company) return {company, school: null};
  if (school && text === school) return {company: null, school};
  if (company && text.startsWith(`${company} · `))
    return {company, school: line(text.slice(company.length + 3))};
  if (school && text.endsWith(` · ${school}`))
    return {company: line(text.slice(0, -school.length - 3)), school};
  return null;
}

/** Finds the line with employer and school among those under the name. */
export function findEmployment(lines: readonly string[], badges: Badges): Employment {
  for (let at = lines.length - 1; at >= 0; at--) {
    const split = splitEmployment(lines[at] ?? '', badges);
    if (split) return {at, ...split};
  }
  if (badges.company || badges.school) return {at: -1, ...badges};
  const parts = lines.length === 2 ? (lines[1] ?? '').split(' · ') : [];
  // One value alone may be an employer or a school: without its badge nobody can tell.
  const [company = null, school = null] = parts.length === 2 ? parts : [];
  return {at: lines.length === 2 ? 1 : -1, company, school};
}
