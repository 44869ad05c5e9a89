import {type Degree, degreeMark} from '../../degree.ts';
import {commonAncestor, isVisible, type Leaf, leavesOf, precedes} from '../../leaves.ts';
import {line, lineOf} from '../../text.ts';
import type {Subject} from './subject.ts';

/** The lines under the name in the classic layout. */
export interface Header {
  readonly headline: string | null;
  readonly location: string | null;
  /** Texts of the two badges with logos: employer, school, or one of them. */
  readonly badges: readonly string[];
  readonly degree: Degree | null;
}

const CONTACT = 'a[href*="/overlay/contact-info"], #top-card-text-details-contact-info';

function isDegree({text}: Leaf): boolean {
  return degreeMark(`· ${text}`) !== null;
}

/** "1st degree connection" for screen readers, beside the mark that is seen. */
function isSpokenTwin(element: Element): boolean {
  return element.nextElementSibling?.getAttribute('aria-hidden') === 'true';
}

/** Texts between the name and "Contact info", without badges, which are buttons. */
function headerLeaves({card, heading}: Subject, contact: Element): Leaf[] {
  const hidden = (element: Element) => element.tagName === 'LI' || isSpokenTwin(element);
  return leavesOf(card, hidden).filter(
    ({element}) =>
      precedes(heading, element) &&
      precedes(element, contact) &&
      !element.contains(contact) &&
      isVisible(element),
  );
}

function nearest(leaves: readonly Leaf[], column: Element, contact: Element): Leaf | null {
  const last = leaves.at(-1);
  const row = last ? commonAncestor(last.element, contact) : null;
  return last && row && row !== column && !row.contains(column) ? last : null;
}

function degreeOf({card, heading}: Subject, contact: Element | null): Degree | null {
  const marks = new Set(
    leavesOf(card)
      .filter(({element}) => precedes(heading, element) && (!contact || precedes(element, contact)))
      .filter(({element}) => isVisible(element))
      .flatMap(({text}) => degreeMark(`· ${text}`) ?? []),
  );
  return marks.size === 1 ? ([...marks][0] ?? null) : null;
}

/** Logos stand before each badge's text; the badges are buttons in a list between headline and location. */
function badgesOf({card, heading}: Subject): string[] {
  const list = [...card.querySelectorAll('ul')].find(
    each => precedes(heading, each) && each.querySelector('button img, a img'),
  );
  if (!list) return [];
  return [...list.children].flatMap(item => {
    const button = item.querySelector('button');
    const texts = button
      ? [...button.children].flatMap(child => (child.tagName === 'IMG' ? [] : (lineOf(child) ?? [])))
      : [];
    return texts.length === 1 ? texts : [];
  });
}

/** Reads what stands under the name. Headline and location each have one place; anything more is a doubt. */
export function readHeader(subject: Subject): Header {
  const contact = subject.card.querySelector(CONTACT);
  const degree = degreeOf(subject, contact);
  const badges = badgesOf(subject);
  const column = contact ? commonAncestor(subject.heading, contact) : null;
  if (!contact || !column) return {headline: null, location: null, badges, degree};
  const leaves = headerLeaves(subject, contact).filter(leaf => !isDegree(leaf));
  const place = nearest(leaves, column, contact);
  const others = leaves.filter(leaf => leaf !== place && !/^[·•|]$/u.test(leaf.text));
  const marked = others.filter(({element}) => element.matches('.text-body-medium'));
  const headlines = marked.length === 1 ? marked : others;
  return {
    headline: headlines.length === 1 ? line(headlines[0]?.text) : null,
    location: line(place?.text),
    badges,
    degree,
  };
}
