import {type Adapter, none} from './adapter.ts';
import {github} from './adapters/github.ts';
import {jsonLd} from './adapters/json-ld.ts';
import {linkedinEmber} from './adapters/linkedin-ember.ts';
import {linkedinPublic} from './adapters/linkedin-public.ts';
import {linkedinSdui} from './adapters/linkedin-sdui.ts';
import {microformats} from './adapters/microformats/collect.ts';
import {LONGEST} from './address.ts';
import {identify} from './identify.ts';
import type {PageCapture} from './model.ts';
import {profileSegment} from './slug.ts';

/** In the order in which they are tried; the first that knows the layout of the page answers. */
export const ADAPTERS: readonly Adapter[] = [
  linkedinSdui,
  linkedinEmber,
  linkedinPublic,
  github,
  jsonLd,
  microformats,
];

/** What of an address can tell one page from another: a fragment does so only where it is a route. */
function pageOf({pathname, search, hash}: URL): string {
  return pathname.replace(/\/$/, '') + search + (/^#[/!]/.test(hash) ? hash : '');
}

/** Whether the document still has the address that was asked about: addresses change before pages do. */
function isStillThere(document: Document, url: URL): boolean {
  const href = document.defaultView?.location?.href;
  if (!href || !/^https?:/.test(href)) return true;
  const now = new URL(href);
  const place = (address: URL) => profileSegment(address.pathname) ?? pageOf(address);
  return now.hostname === url.hostname && place(now) === place(url);
}

/** What a LinkedIn profile address holds where no layout was recognised. */
function unrecognised(document: Document): PageCapture {
  const wall =
    'meta[name="pageKey"][content*="auth"], meta[name="pageKey"][content*="login"], form[action*="/uas/"], form.join-form';
  return none(document.querySelector(wall) ? 'auth-wall' : 'loading');
}

/**
 * Reads the one person that a page is about. Pure and synchronous: nothing is clicked, fetched or kept.
 * @param document the page. Only text and addresses are read of it.
 * @param url its address at the moment of asking, `http` or `https`.
 * @returns a profile whose witnesses (address, page, title) agree, raw microformats for `finishCapture`, or why
 * there is nobody. Never throws, never guesses.
 */
export function capture(document: Document, url: string): PageCapture {
  try {
    return readPerson(document, url);
  } catch {
    // Pages can put elements of their own in place of what a document normally offers (DOM clobbering).
    return none('unsupported');
  }
}

function readPerson(document: Document, url: string): PageCapture {
  const {site, maybeProfile} = identify(url);
  if (!site || url.length > LONGEST) return none('unsupported');
  const address = new URL(url);
  if (!maybeProfile)
    return none(
      /^\/(authwall|uas|checkpoint|login|signup)\b/.test(address.pathname) ? 'auth-wall' : 'not-a-person',
    );
  if (!isStillThere(document, address)) return none('stale');
  const candidates = ADAPTERS.filter(adapter => adapter.matches(address));
  const adapter = candidates.find(each => each.detect(document, address));
  if (!adapter) return site === 'linkedin.com' ? unrecognised(document) : none('not-a-person');
  const result = adapter.read(document, address);
  return isStillThere(document, address) ? result : none('stale');
}
