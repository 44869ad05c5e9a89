import {none} from '../../adapter.ts';
import {webAddress} from '../../address.ts';
import {precedes} from '../../leaves.ts';
import type {CapturedProfile, NoneReason, PageCapture} from '../../model.ts';
import {titleAgrees} from '../../names.ts';
import {read, readName} from '../../read.ts';

/** The member whom a profile page is about, agreed on by all its witnesses. */
export interface Member {
  /** The card on top of the page, with the name. */
  readonly card: Element;
  readonly heading: Element;
  readonly name: string;
  readonly slug: string | null;
  readonly memberId: string | null;
}

/** Whether an address is of somebody's profile or of what opens over it. */
export function isProfileAddress(url: URL): boolean {
  return /(^|\.)linkedin\.com$/.test(url.hostname) && /^\/in\/[^/]/.test(url.pathname);
}

/** Only the member themself may edit the card. */
export function isOwn({card}: Member): boolean {
  const edits = 'a[href*="/edit/intro"], a[href*="/edit/forms/intro"], a[href*="isSelfProfile=true"]';
  return card.querySelector(edits) !== null;
}

/** The picture stands above the name; those below belong to mutual contacts. */
function photoOf({card, heading}: Member): string | null {
  const pictures = card.querySelectorAll(
    'img[src*="/profile-displayphoto"], img[src*="/profile-framedphoto"]',
  );
  const own = [...pictures].find(picture => precedes(picture, heading));
  return own?.getAttribute('src') ?? null;
}

/** What is read in the same way in both layouts. */
export function identityOf(member: Member, url: URL) {
  const {card, name, slug, memberId} = member;
  return {
    site: 'linkedin.com',
    url: url.href,
    name: readName(name, 'top-card', titleAgrees(card.ownerDocument.title, name)),
    photo: read(webAddress(photoOf(member), url.href), 'top-card'),
    slug: slug ?? undefined,
    memberId: memberId ?? undefined,
    isSelf: isOwn(member),
  };
}

/**
 * Reads a profile between two looks at whose it is: a page may be swapped while it is read.
 * @param find whose page it is at this moment, or why nobody's
 */
export function readVerified<Subject extends {readonly name: string; readonly slug: string | null}>(
  find: () => Subject | NoneReason,
  profileOf: (subject: Subject) => CapturedProfile,
): PageCapture {
  const subject = find();
  if (typeof subject === 'string') return none(subject);
  const profile = profileOf(subject);
  const again = find();
  const isSame = typeof again !== 'string' && again.name === subject.name && again.slug === subject.slug;
  return isSame ? {kind: 'profile', profile} : none('stale');
}

/** A list, absent where it is empty: what a page does not show it does not deny. */
export function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
