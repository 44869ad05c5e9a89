import {isVisible} from '../../leaves.ts';
import {linkSegment, slugKey} from '../../slug.ts';

const CARD = /profile\.card\.ref(ACoA[\w-]{35})([A-Z]\w*)$/;
const TOP_CARD = /^(?:Rvg)?[Tt]op_?[Cc]ard$/;
/** A link to anybody's profile. */
export const PROFILE_LINK = 'a[href*="/in/"]';

/** Member id and kind of a profile card (`Topcard`, `About`, …) by its `componentkey`. */
export function cardOf(element: Element): {memberId: string; kind: string} | null {
  const [, memberId, kind] = element.getAttribute('componentkey')?.match(CARD) ?? [];
  return memberId && kind ? {memberId, kind} : null;
}

/** Visible cards of the page, the outermost of each key first. */
export function profileCards(document: Document): Element[] {
  return [...document.querySelectorAll('[componentkey*="profile.card.ref"]')].filter(isVisible);
}

function markedTopCards(document: Document): Element[] {
  const keyed = profileCards(document).filter(card => TOP_CARD.test(cardOf(card)?.kind ?? ''));
  if (keyed.length > 0) return keyed;
  return [...document.querySelectorAll('[data-view-name^="profile-top-card"]')]
    .filter(isVisible)
    .map(part => part.closest('section') ?? part);
}

/** The link that a name is in, or that is in the name. */
export function nameLink(heading: Element): Element | null {
  return heading.closest(PROFILE_LINK) ?? heading.querySelector(PROFILE_LINK);
}

/** Without a mark, the section around a heading that is a link to exactly this profile. */
function landmarkTopCards(document: Document, key: string): Element[] {
  return [...document.querySelectorAll('main h1, main h2, [role="main"] h1, [role="main"] h2')]
    .filter(heading => !heading.closest('aside') && isVisible(heading))
    .filter(heading => slugKey(linkSegment(nameLink(heading)) ?? '') === key)
    .flatMap(heading => heading.closest('section') ?? []);
}

/**
 * Cards that may be the one on top of the page.
 * @returns `marked`: the page itself calls them so; otherwise only a heading with the right link speaks for them.
 */
export function findTopCards(document: Document, key: string): {cards: Element[]; marked: boolean} {
  const cards = markedTopCards(document);
  if (cards.length > 0) return {cards, marked: true};
  return {cards: landmarkTopCards(document, key), marked: false};
}
