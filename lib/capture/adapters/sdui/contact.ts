import {absolute, webAddress} from '../../address.ts';
import {isVisible, leavesOf} from '../../leaves.ts';
import type {CapturedProfile} from '../../model.ts';
import {linkSegment, slugKey} from '../../slug.ts';
import {line} from '../../text.ts';
import type {Member} from '../linkedin/member.ts';

const OVERLAY = '[data-sdui-screen$="ProfileContactDetailsOverlay"]';

/** The value of a row by its picture, whose name is the same in every language. */
function valueBeside(overlay: Element, pictures: string): Element | null {
  const picture = overlay.querySelector(pictures);
  let row = picture?.parentElement ?? null;
  while (row && row !== overlay && leavesOf(row).length < 2) row = row.parentElement;
  return row === overlay ? null : row;
}

function lastText(row: Element | null): string | undefined {
  const leaves = row ? leavesOf(row) : [];
  return leaves.length === 2 ? (line(leaves[1]?.text, 254) ?? undefined) : undefined;
}

function websiteIn(row: Element | null): string | undefined {
  const link = absolute(row?.querySelector('a[href]')?.getAttribute('href'), 'https://www.linkedin.com');
  const target = link?.pathname.startsWith('/safety/go') ? link.searchParams.get('url') : link?.href;
  return webAddress(target, 'https://www.linkedin.com') ?? undefined;
}

/**
 * What the contact dialog shows, where the user has opened it. It names its owner by a link of its own: one that
 * is still open from somebody else's page is not read.
 */
export function readContact({card, slug}: Member): CapturedProfile['contact'] {
  const overlay = [...card.ownerDocument.querySelectorAll(OVERLAY)].find(isVisible);
  const owners = [...(overlay?.querySelectorAll('a[href*="/in/"]') ?? [])].flatMap(
    link => linkSegment(link) ?? [],
  );
  if (!overlay || !slug || !owners.some(owner => slugKey(owner) === slugKey(slug))) return undefined;
  const email = lastText(valueBeside(overlay, 'svg[id^="envelope"]'));
  const phone = lastText(valueBeside(overlay, 'svg[id^="phone"]'));
  const website = websiteIn(valueBeside(overlay, 'svg[id^="link-"], svg[id^="globe-"]'));
  return email || phone || website ? {email, phone, website} : undefined;
}
