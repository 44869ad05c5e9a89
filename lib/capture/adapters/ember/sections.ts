import type {Entry} from '../../entries.ts';
import {isVisible, leavesOf} from '../../leaves.ts';
import {line, lines, textOf} from '../../text.ts';

const ENTITY = '[data-view-name="profile-component-entity"]';

/** The section that an anchor such as `#experience` opens. */
export function sectionOf(main: Element, anchor: string): Element | null {
  const section = main.querySelector(`[id="${anchor}"]`)?.closest('section') ?? null;
  return section && isVisible(section) ? section : null;
}

/**
 * Every text stands twice, once for the eyes (`aria-hidden`) and once for screen readers. The second is read:
 * it is the one with all its blanks.
 */
function spoken(root: Element, skip: (element: Element) => boolean): Element[] {
  return leavesOf(
    root,
    element => skip(element) || (element.getAttribute('aria-hidden') === 'true' && hasTwin(element)),
  ).map(({element}) => element);
}

function hasTwin(element: Element): boolean {
  return element.nextElementSibling !== null && textOf(element.nextElementSibling).trim() !== '';
}

function isWithin(outer: Element, root: Element): (element: Element) => boolean {
  return element =>
    element !== root && (element.tagName === 'UL' || element.matches(ENTITY)) && outer.contains(element);
}

function entryOf(entity: Element): Entry {
  const nested = [...entity.querySelectorAll(ENTITY)].filter(
    inner => inner.parentElement?.closest(ENTITY) === entity,
  );
  const texts = spoken(entity, isWithin(entity, entity)).flatMap(element => line(textOf(element)) ?? []);
  return {lines: texts, roles: nested.map(entryOf)};
}

/** Entries of a career or education section. */
export function entriesOf(section: Element | null): Entry[] {
  if (!section) return [];
  return [...section.querySelectorAll(ENTITY)]
    .filter(entity => !section.contains(entity.parentElement?.closest(ENTITY) ?? null))
    .map(entryOf);
}

/** The text of About: what stands in its section besides the heading. */
export function aboutOf(section: Element | null): string | null {
  if (!section) return null;
  const texts = spoken(section, element => /^H[1-3]$/.test(element.tagName));
  const [only] = texts;
  return texts.length === 1 && only ? lines(textOf(only)) : null;
}
