import {type Degree, degreeMark} from '../../degree.ts';
import {commonAncestor, isVisible, type Leaf, leavesOf, precedes} from '../../leaves.ts';
import {looksLikePronouns} from '../../names.ts';
import {line} from '../../text.ts';
import type {Member} from '../linkedin/member.ts';
import {findEmployment, readBadges} from './employment.ts';

/** The lines under the name. Null is what the card does not show, or what could be one thing or another. */
export interface Header {
  readonly headline: string | null;
  readonly company: string | null;
  readonly school: string | null;
  readonly location: string | null;
  /** The badges with logos say the same as the line of text. */
  readonly isCorroborated: boolean;
  readonly marks: ReadonlySet<Degree>;
}

const POINT = /^[·•]$/u;
const CONTACT = 'a[href*="/overlay/contact-info"]';

function isAside({text}: Leaf): boolean {
  return degreeMark(text) !== null || looksLikePronouns(text);
}

/**
 * The block with the name, its pronouns and degree: everything before the headline. Where name and headline share
 * a block, it is what stands directly around the name.
 */
function nameBlock(heading: Element, column: Element, above: readonly Leaf[]): Element {
  let child = heading;
  while (child.parentElement && child.parentElement !== column) child = child.parentElement;
  if (above.some(({element}) => !child.contains(element))) return child;
  let block = heading;
  while (block !== child && block.parentElement) {
    const besides = leavesOf(block.parentElement).filter(leaf => !heading.contains(leaf.element));
    if (!besides.every(isAside)) break;
    block = block.parentElement;
  }
  // One line alone may be pronouns of one's own wording ("they", "elle").
  return above.filter(({element}) => !block.contains(element)).length > 1 ? block : child;
}

function headlineOf(lines: readonly string[], employedAt: number, repeated: string | null): string | null {
  const others = lines.filter((_, index) => index !== employedAt);
  if (repeated && others.includes(repeated)) return repeated;
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** The bar that appears on scrolling repeats name and headline: a second witness. */
function toolbarHeadline(subject: Member): string | null {
  for (const toolbar of subject.card.ownerDocument.querySelectorAll('[role="toolbar"]')) {
    const leaves = precedes(toolbar, subject.card) ? leavesOf(toolbar) : [];
    const at = leaves.findIndex(leaf => leaf.text === subject.name);
    if (at >= 0) return line(leaves[at + 1]?.text);
  }
  return null;
}

/** "Contact info" stands in the row of the location, after a lone point: the end of the header. */
function contactAt(leaves: readonly Leaf[], card: Element): number {
  const point = leaves.findIndex(({text}, index) => {
    const next = leaves[index + 1]?.element;
    return index > 0 && POINT.test(text) && Boolean(next?.closest('a') ?? next?.querySelector('a'));
  });
  if (point >= 0) return point;
  const contact = card.querySelector(CONTACT);
  return leaves.findIndex(({element}) => contact && (element.contains(contact) || contact.contains(element)));
}

function locationBefore(end: number, leaves: readonly Leaf[], column: Element): string | null {
  const [place, after] = [leaves[end - 1], leaves[end]];
  const row = place && after ? commonAncestor(place.element, after.element) : null;
  return place && row && row !== column && !row.contains(column) ? place.text : null;
}

function marksOf(leaves: readonly Leaf[]): Set<Degree> {
  return new Set(leaves.flatMap(({text}) => degreeMark(text) ?? []));
}

/** Reads what stands under the name, by order and neighbours alone. */
export function readHeader(subject: Member): Header {
  const {card, heading} = subject;
  const leaves = leavesOf(card).filter(
    ({element}) => precedes(heading, element) && !heading.contains(element) && isVisible(element),
  );
  const badges = readBadges(card);
  const repeated = toolbarHeadline(subject);
  const end = contactAt(leaves, card);
  const contact = leaves[end]?.element;
  const column = contact ? commonAncestor(heading, contact) : null;
  if (!column) {
    const marks = marksOf(leaves.slice(0, 4));
    return {headline: repeated, ...badges, location: null, isCorroborated: false, marks};
  }
  const place = locationBefore(end, leaves, column);
  const above = leaves.slice(0, place === null ? end : end - 1);
  const block = nameBlock(heading, column, above);
  const lines = above
    .filter(({element, text}) => !block.contains(element) && degreeMark(text) === null)
    .map(({text}) => text);
  const {at, company, school} = findEmployment(lines, badges);
  return {
    headline: line(headlineOf(lines, at, repeated)),
    company,
    school,
    location: line(place),
    isCorroborated: at >= 0 && (badges.company !== null || badges.school !== null),
    marks: marksOf(above),
  };
}
