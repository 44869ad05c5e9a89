import {type Degree, degreeMark} from '../../degree.ts';
import {commonAncestor, isVisible, type Leaf, leavesOf, precedes} from '../../leaves.ts';
import {looksLikePronouns} from '../../names.ts';
import {line, lineOf} from '../../text.ts';
import type {Member} from '../linkedin/member.ts';

/** The lines under the name in the classic layout. */
export interface Header {
  readonly headline: string | null;
  readonly location: string | null;
  /** Texts of the two badges with logos: employer, school, or one of them. */
  readonly badges: readonly string[];
  readonly degree: Degree | null;
}

const CONTACT = 'a[href*="/overlay/contact-info"], #top-card-text-details-contact-info';

/** "1st degree connection" for screen readers, beside the mark that is seen. */
function isSpokenTwin(element: Element): boolean {
  return element.nextElementSibling?.getAttribute('aria-hidden') === 'true';
}

/** Texts between the name and "Contact info", without badges, which are buttons. */
function headerLeaves({card, heading}: Member, contact: Element): Leaf[] {
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

/** Marks between name and contact link; with several in view, none counts. */
function markLeaves(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter(({element, text}) => degreeMark(`· ${text}`) !== null && isVisible(element));
}

function degreeOf(marks: readonly Leaf[]): Degree | null {
  const degrees = new Set(marks.flatMap(({text}) => degreeMark(`· ${text}`) ?? []));
  return degrees.size === 1 ? ([...degrees][0] ?? null) : null;
}

/** The badges are buttons in a list between headline and location, each with one text beside its logo. */
function badgesOf({card, heading}: Member, contact: Element | null): string[] {
  const list = [...card.querySelectorAll('ul')].find(
    each =>
      precedes(heading, each) && contact && precedes(each, contact) && each.querySelector('li > button'),
  );
  if (!list) return [];
  return [...list.children].flatMap(item => {
    const texts = [...item.querySelectorAll('button > :not(img)')].flatMap(part => lineOf(part) ?? []);
    return texts.length === 1 ? texts : [];
  });
}

/** What stands between name and location: not in the row of the name, and one thing only. */
function headlineOf(leaves: readonly Leaf[], heading: Element, marks: readonly Leaf[]): string | null {
  const [mark] = marks;
  const nameRow = mark ? commonAncestor(heading, mark.element) : null;
  const others = leaves.filter(
    ({element, text}) => !nameRow?.contains(element) && !looksLikePronouns(text) && !/^[·•|]$/u.test(text),
  );
  const marked = leaves.filter(({element}) => element.closest('.text-body-medium'));
  const [only, ...more] = marked.length === 1 ? marked : others;
  return only && more.length === 0 ? line(only.text) : null;
}

/** Reads what stands under the name. Headline and location each have one place; anything more is a doubt. */
export function readHeader(subject: Member): Header {
  const {card, heading} = subject;
  const contact = card.querySelector(CONTACT);
  const badges = badgesOf(subject, contact);
  const column = contact ? commonAncestor(heading, contact) : null;
  if (!contact || !column) {
    const marks = markLeaves(
      leavesOf(card)
        .filter(({element}) => precedes(heading, element))
        .slice(0, 4),
    );
    return {headline: null, location: null, badges, degree: degreeOf(marks)};
  }
  const all = headerLeaves(subject, contact);
  const marks = markLeaves(all);
  const leaves = all.filter(leaf => !marks.includes(leaf));
  const place = nearest(leaves, column, contact);
  return {
    headline: headlineOf(
      leaves.filter(leaf => leaf !== place),
      heading,
      marks,
    ),
    location: line(place?.text),
    badges,
    degree: degreeOf(marks),
  };
}
