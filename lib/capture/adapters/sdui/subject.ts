import {isVisible, leavesOf, precedes} from '../../leaves.ts';
import type {NoneReason} from '../../model.ts';
import {namesAgree, titleAgrees} from '../../names.ts';
import {isMemberId, linkSegment, profileSegment, slugKey} from '../../slug.ts';
import {LIMITS, lineOf} from '../../text.ts';
import type {Member} from '../linkedin/member.ts';
import {cardOf, findTopCards, nameLink, PROFILE_LINK, profileCards} from './top-cards.ts';

const SLUG_WRAPPER =
  /^(?:profileCards(?:AboveActivity|BelowActivityPart\d+|ExperienceOnly)|ProfilePostConnectDrawer_|ProfileVerificationTriggerRef-)(.+)$/;

/** Ids in links that write to a person: two or three copies on each profile. */
function recipients(root: Element): string[] {
  return [...root.querySelectorAll('a[href*="recipient="]')].flatMap(
    link => link.getAttribute('href')?.match(/[?&]recipient=(ACoA[\w-]{35})(?![\w-])/)?.[1] ?? [],
  );
}

function ownSegments(card: Element, heading: Element): string[] {
  const direct = linkSegment(nameLink(heading));
  if (direct) return [direct];
  return [...card.querySelectorAll(PROFILE_LINK)].flatMap(link => linkSegment(link) ?? []);
}

function isProfileScreen(card: Element): boolean {
  const screen = card.closest('[data-sdui-screen]')?.getAttribute('data-sdui-screen');
  return !screen || /\.profile\./.test(screen);
}

/** Slugs that the wrappers of the page's cards carry. */
function wrapperSlugs(document: Document): string[] {
  return [...document.querySelectorAll('[componentkey^="profileCards"],[componentkey^="Profile"]')]
    .filter(isVisible)
    .flatMap(wrapper => wrapper.getAttribute('componentkey')?.match(SLUG_WRAPPER)?.[1] ?? []);
}

/** The bar that appears on scrolling repeats whose page this is. */
function toolbarLinks(document: Document, card: Element): Element[] {
  return [...document.querySelectorAll('[role="toolbar"]')]
    .filter(toolbar => precedes(toolbar, card) && !toolbar.contains(card))
    .flatMap(toolbar => [...toolbar.querySelectorAll(PROFILE_LINK)]);
}

/** Whether anything on the page belongs to somebody else: a page half swapped shows two people at once. */
function isMixed(document: Document, subject: Member): boolean {
  const {card, memberId, slug, name} = subject;
  const ids = [...profileCards(document).flatMap(each => cardOf(each)?.memberId ?? []), ...recipients(card)];
  if (memberId && ids.some(id => id !== memberId)) return true;
  const key = slug ? slugKey(slug) : null;
  if (key && wrapperSlugs(document).some(other => slugKey(other) !== key)) return true;
  return toolbarLinks(document, card).some(link => {
    const segment = linkSegment(link);
    const [called] = leavesOf(link);
    const isOther = segment !== null && segment !== memberId && slugKey(segment) !== key;
    return isOther || (called !== undefined && !namesAgree(called.text, name));
  });
}

function identityOf(card: Element, heading: Element): {slug: string | null; memberId: string | null} | null {
  const segments = [...new Set(ownSegments(card, heading).map(slugKey))];
  const [slug = null, ...otherSlugs] = segments.filter(segment => !isMemberId(segment));
  const linked = segments.filter(isMemberId);
  const ids = new Set([...linked, ...recipients(card), ...[cardOf(card)?.memberId ?? []].flat()]);
  if (otherSlugs.length > 0 || ids.size > 1) return null;
  return {slug, memberId: [...ids][0] ?? null};
}

/** Where the name links by id, the wrappers of the cards still tell the slug. */
function slugFromWrappers(document: Document): string | null {
  const slugs = new Set(wrapperSlugs(document).map(slugKey));
  return slugs.size === 1 ? ([...slugs][0] ?? null) : null;
}

/**
 * Finds the subject of an SDUI profile page.
 * @returns the subject, or why address, top card and title do not agree on one.
 */
export function findSubject(document: Document, url: URL): Member | NoneReason {
  const asked = profileSegment(url.pathname);
  if (!asked) return 'not-a-person';
  const {cards, marked} = findTopCards(document, slugKey(asked));
  const [card] = cards;
  if (!card)
    return document.querySelector('[data-sdui-screen]:not([data-sdui-screen*=".profile."])')
      ? 'stale'
      : 'loading';
  if (!isProfileScreen(card)) return 'stale';
  if (cards.some(other => !card.contains(other) && !other.contains(card))) return 'ambiguous';
  const headings = [...card.querySelectorAll('h1, h2')].filter(isVisible);
  const heading = headings.find(each => nameLink(each)) ?? headings[0];
  const name = lineOf(heading, LIMITS.name);
  if (!heading || !name) return 'loading';
  const identity = identityOf(card, heading);
  if (!identity) return 'ambiguous';
  const slug = identity.slug ?? slugFromWrappers(document);
  const subject = {card, heading, name, slug, memberId: identity.memberId};
  const isAsked = isMemberId(asked)
    ? asked === subject.memberId
    : slug !== null && slugKey(asked) === slugKey(slug);
  if (!isAsked || isMixed(document, subject)) return 'stale';
  const titled = titleAgrees(document.title, name);
  if (titled === false || (!marked && !titled)) return 'witnesses-disagree';
  return subject;
}
