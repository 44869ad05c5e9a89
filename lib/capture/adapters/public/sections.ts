import {absolute} from '../../address.ts';
import {parseRange} from '../../dates.ts';
import {isVisible, leavesOf} from '../../leaves.ts';
import type {Position, Schooling} from '../../model.ts';
import {line, lineOf, textOf} from '../../text.ts';
import {unmasked} from './person.ts';

/** The whole of a date line: "Mar 2022 - Present 2 months", how long it was in a part of its own. */
function datesOf(item: Element, language: string) {
  const times = [...item.querySelectorAll('time')];
  const holder = times[0]?.parentElement;
  if (!holder) return {start: null, end: null, current: false, raw: null};
  const duration = [...holder.children].find(
    child => !/^(TIME|FONT)$/.test(child.tagName) && textOf(child).trim(),
  );
  const raw = line([...holder.childNodes].map(textOf).join(' '));
  const dates = [...holder.childNodes]
    .filter(node => node !== duration)
    .map(textOf)
    .join(' ');
  const range = parseRange(dates.replace(/\s+/g, ' ').trim(), language);
  return {start: range?.start ?? null, end: range?.end ?? null, current: range?.current ?? false, raw};
}

function headingOf(item: Element, rank: string): string | null {
  const headings = item.querySelectorAll(rank);
  return headings.length === 1 ? unmasked(lineOf(headings[0])) : null;
}

/** Positions as the page lists them: title above company. Items that group several roles are left out. */
export function listedPositions(document: Document, language: string): Position[] {
  return [
    ...document.querySelectorAll(
      'main li[data-section$="PositionsDetails"], main li[data-section$="PositionDetails"]',
    ),
  ]
    .filter(isVisible)
    .flatMap(item => {
      const [title, company] = [headingOf(item, 'h3'), headingOf(item, 'h4')];
      return title || company ? [{title, company, ...datesOf(item, language)}] : [];
    });
}

/** Schools as the page lists them: school above degree and subject. */
export function listedSchooling(document: Document, language: string): Schooling[] {
  const items = document.querySelectorAll('main section[data-section="educationsDetails"] li');
  return [...items].filter(isVisible).flatMap(item => {
    const school = headingOf(item, 'h3');
    if (!school) return [];
    const subtitle = item.querySelector('h4');
    const parts = subtitle ? leavesOf(subtitle).map(({text}) => text) : [];
    const degree = unmasked(line(parts.join(', ')) ?? lineOf(subtitle));
    const {start, end, raw} = datesOf(item, language);
    return [{school, degree, start, end, raw}];
  });
}

/** Sites that a member lists, out of LinkedIn's redirects. */
export function listedWebsites(document: Document): string[] {
  const links = document.querySelectorAll('[data-section="websites"] a[href*="url="]');
  const sites = [...links].flatMap(link => {
    const target = absolute(link.getAttribute('href'), 'https://www.linkedin.com')?.searchParams.get('url');
    return target && /^https?:\/\//i.test(target) ? (line(target, 300) ?? []) : [];
  });
  return [...new Set(sites)].slice(0, 10);
}
