import {isVisible} from '../../leaves.ts';
import type {NoneReason} from '../../model.ts';
import {titleAgrees} from '../../names.ts';
import {isMemberId, linkSegment, profileSegment, slugKey} from '../../slug.ts';
import {LIMITS, lineOf} from '../../text.ts';
import type {Member} from '../linkedin/member.ts';

/** Links that only the owner's own card holds: nobody else's overlays open from it. */
const OWN_LINK = 'a[href*="/in/"][href*="/overlay/"], a[href*="/in/"][href*="/edit/"]';
const MEMBER_ID = /ACoA[\w-]{35}(?![\w-])/;

/** The card of the page's only heading of the first rank. */
export function topCard(document: Document): {card: Element; heading: Element} | null {
  const headings = [...document.querySelectorAll('main h1')].filter(isVisible);
  const [heading] = headings;
  const card = heading?.closest('section');
  return heading && card && headings.length === 1 ? {card, heading} : null;
}

/** Ids in the links to this person's contacts. Those of mutual contacts carry the same one. */
function memberIds(card: Element): Set<string> {
  const links = card.querySelectorAll(
    'a[href*="onnectionOf="], a[href*="profileUrn="], a[href*="recipient="]',
  );
  return new Set(
    [...links].flatMap(
      link => decodeURIComponent(link.getAttribute('href') ?? '').match(MEMBER_ID)?.[0] ?? [],
    ),
  );
}

function ownSegments(card: Element, heading: Element): string[] {
  const around = heading.closest('a[href*="/in/"]');
  const links = around ? [around, ...card.querySelectorAll(OWN_LINK)] : [...card.querySelectorAll(OWN_LINK)];
  return [...new Set(links.flatMap(link => linkSegment(link) ?? []).map(slugKey))];
}

/**
 * Finds the subject of a classic profile page.
 * @returns the subject, or why address, top card and title do not agree on one.
 */
export function findSubject(document: Document, url: URL): Member | NoneReason {
  const asked = profileSegment(url.pathname);
  const top = topCard(document);
  if (!asked || !top) return 'loading';
  const {card, heading} = top;
  const name = lineOf(heading, LIMITS.name);
  if (!name) return 'loading';
  const segments = ownSegments(card, heading);
  const ids = memberIds(card);
  for (const segment of segments.filter(isMemberId)) ids.add(segment);
  const [slug = null, ...others] = segments.filter(segment => !isMemberId(segment));
  if (others.length > 0 || ids.size > 1) return 'ambiguous';
  const memberId = [...ids][0] ?? null;
  if (isMemberId(asked) ? asked !== memberId : slug === null || slugKey(asked) !== slug) return 'stale';
  if (titleAgrees(document.title, name) === false) return 'witnesses-disagree';
  return {card, heading, name, slug, memberId};
}
