import {type Degree, degreeMark} from '../../degree.ts';
import {type Entry, readPositions, readSchooling} from '../../entries.ts';
import {isVisible, leavesOf} from '../../leaves.ts';
import type {Position, Schooling} from '../../model.ts';
import {namesAgree} from '../../names.ts';
import {slugKey} from '../../slug.ts';
import {lines, textOf} from '../../text.ts';
import type {Member} from '../linkedin/member.ts';
import {cardOf, profileCards} from './top-cards.ts';

const ENTRY = '[componentkey^="entity-collection-item"]';

/** The card of one exact kind: `VolunteerExperience` is not `Experience`. */
function findCard(subject: Member, kinds: readonly string[]): Element | null {
  const {ownerDocument} = subject.card;
  const card = profileCards(ownerDocument).find(each => kinds.includes(cardOf(each)?.kind ?? ''));
  return card && cardOf(card)?.memberId === subject.memberId ? card : null;
}

/** The whole text of About: the page holds it all, also where it shows three lines. */
export function readAbout(subject: Member): string | null {
  const card = findCard(subject, ['About']);
  const box = card?.querySelector('[data-testid="expandable-text-box"]');
  if (box) return lines(textOf(box));
  const texts = card ? leavesOf(card).filter(({element}) => !element.closest('h1, h2, h3')) : [];
  const [only] = texts;
  return texts.length === 1 && only ? lines(textOf(only.element)) : null;
}

function isOutermost(item: Element, card: Element): boolean {
  const outer = item.parentElement?.closest(ENTRY);
  return !outer || !card.contains(outer);
}

/** A company's roles are the items of a list inside its entry; a description holds no list items with dates. */
function entryOf(item: Element): Entry {
  const roles = [...item.querySelectorAll('li')].filter(
    role => !role.parentElement?.closest('li') || !item.contains(role.parentElement.closest('li')),
  );
  const texts = (root: Element) =>
    leavesOf(root, element => element !== root && element.tagName === 'UL').map(({text}) => text);
  return {lines: texts(item), roles: roles.map(role => ({lines: texts(role), roles: []}))};
}

function entriesOf(card: Element): Entry[] {
  return [...card.querySelectorAll(ENTRY)]
    .filter(item => isOutermost(item, card) && isVisible(item))
    .map(entryOf);
}

/** Careers of this person, none where the card has not been loaded. */
export function readExperience(subject: Member, language: string): Position[] {
  const card = findCard(subject, ['ExperienceTopLevelSection', 'Experience']);
  return card ? readPositions(entriesOf(card), language) : [];
}

/** Education of this person, none where the card has not been loaded. */
export function readEducation(subject: Member, language: string): Schooling[] {
  const card = findCard(subject, ['EducationTopLevelSection', 'Education']);
  return card ? readSchooling(entriesOf(card), language) : [];
}

/** Degrees beside the person's own name above their posts. */
export function degreesElsewhere({card, slug, name}: Member): Set<Degree> {
  const found = new Set<Degree>();
  if (!slug) return found;
  for (const activity of card.ownerDocument.querySelectorAll('[componentkey$="Activity"]')) {
    const of = activity.getAttribute('componentkey')?.match(/profile\.card\.ref(.+)Activity$/)?.[1];
    if (!of || slugKey(of) !== slugKey(slug)) continue;
    const leaves = leavesOf(activity);
    for (const [index, {text}] of leaves.entries()) {
      const degree = degreeMark(text);
      const before = leaves[index - 1]?.text;
      if (degree && before && namesAgree(before, name)) found.add(degree);
    }
  }
  return found;
}

/** Whether the page lets the reader invite this very person, or awaits their answer. */
export function canInvite({card, slug}: Member): boolean {
  const scope = card.closest('main, [role="main"]') ?? card;
  const invited = [...scope.querySelectorAll('a[href*="custom-invite/?vanityName="]')].some(link => {
    const vanity = link.getAttribute('href')?.match(/vanityName=([^&]+)/)?.[1];
    return vanity && slug && slugKey(vanity) === slugKey(slug) && isVisible(link);
  });
  return invited || card.querySelector('[componentkey*="state:invitation:urn:li:member:"]') !== null;
}
