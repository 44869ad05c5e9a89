import {mf2} from 'microformats-parser';
import {webAddress} from '../../address.ts';
import type {Capture, CapturedProfile, HCardParts} from '../../model.ts';
import {nameKey} from '../../names.ts';
import {read, readName} from '../../read.ts';
import {LIMITS, line, lines} from '../../text.ts';

type Root = ReturnType<typeof mf2>['items'][number];
type Value = Root['properties'][string][number];

/** Text of a property, whatever form it has: a string, a picture, HTML, a thing inside. */
function textOf(value: Value | undefined): string | null {
  if (value === undefined || typeof value === 'string') return value ?? null;
  if ('properties' in value) return textOf(value.properties.name?.[0] ?? value.value);
  return value.value ?? null;
}

function texts(card: Root, property: string): string[] {
  return (card.properties[property] ?? []).flatMap(value => line(textOf(value)) ?? []);
}

function first(card: Root, property: string, limit: number = LIMITS.line): string | null {
  return line(texts(card, property)[0], limit);
}

function addressKey(address: string): string {
  return address
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function pointsTo(card: Root, property: string, targets: ReadonlySet<string>): boolean {
  return texts(card, property).some(address => targets.has(addressKey(address)));
}

/** A card whose name is its organisation's is no person. */
function isPerson(card: Root): boolean {
  const name = first(card, 'name', LIMITS.name);
  return Boolean(name) && !texts(card, 'org').some(org => nameKey(org) === nameKey(name ?? ''));
}

/**
 * The card that stands for the page: its uid and url are the page; else its url is marked `rel=me`; else the
 * only card there is has the page as url.
 * @see https://microformats.org/wiki/representative-h-card-parsing
 * @returns null where none does, or several do under different names.
 */
function representative(cards: readonly Root[], {url, me}: HCardParts): Root | null {
  const page = new Set([addressKey(url)]);
  const mine = new Set(me.map(addressKey));
  const chosen =
    [
      cards.filter(card => pointsTo(card, 'uid', page) && pointsTo(card, 'url', page)),
      cards.filter(card => pointsTo(card, 'url', mine)),
      cards.length === 1 ? cards.filter(card => pointsTo(card, 'url', page)) : [],
    ].find(matching => matching.length > 0) ?? [];
  const names = new Set(chosen.map(card => nameKey(first(card, 'name') ?? '')));
  return names.size === 1 ? (chosen[0] ?? null) : null;
}

/** Places are properties of the card or of an address inside it. */
function locationOf(card: Root): string | null {
  const inside = (card.properties.adr ?? card.properties.geo ?? []).find(
    value => typeof value === 'object' && 'properties' in value,
  );
  const holder = typeof inside === 'object' && 'properties' in inside ? inside : card;
  const parts = ['locality', 'region', 'country-name'].flatMap(property => first(holder, property) ?? []);
  if (parts.length > 0) return parts.slice(0, 2).join(', ');
  const [plain] = card.properties.adr ?? [];
  return typeof plain === 'string' ? line(plain) : null;
}

function contactOf(card: Root, website: string | null): CapturedProfile['contact'] {
  const email = first(card, 'email', 254)?.replace(/^mailto:/i, '');
  const phone = first(card, 'tel', 50)?.replace(/^tel:/i, '');
  return email || phone || website ? {email, phone, website: website ?? undefined} : undefined;
}

function profileOf(card: Root, name: string, {url, baseUrl}: HCardParts): CapturedProfile {
  const jobTitle = first(card, 'job-title') ?? first(card, 'role');
  const websites = texts(card, 'url').flatMap(address => webAddress(address, baseUrl) ?? []);
  const note = (card.properties.note ?? [])[0];
  return {
    site: new URL(url).hostname.replace(/^www\./, ''),
    adapter: 'microformats',
    url,
    name: readName(name, 'h-card', null),
    headline: read(jobTitle, 'h-card', 'likely'),
    jobTitle: read(jobTitle, 'h-card', 'likely'),
    company: read(first(card, 'org'), 'h-card', 'likely'),
    location: read(locationOf(card), 'h-card', 'likely'),
    about: read(lines(textOf(note)), 'h-card', 'likely'),
    photo: read(webAddress(first(card, 'photo', 2000), baseUrl), 'h-card', 'likely'),
    websites: websites.length > 0 ? [...new Set(websites)].slice(0, 10) : undefined,
    contact: contactOf(card, websites[0] ?? null),
  };
}

/** Parses the collected cards and takes the one that stands for the page. */
export function parseCards(parts: HCardParts): Capture {
  const {items} = mf2(parts.cards.join('\n'), {baseUrl: parts.baseUrl});
  const cards = items.filter(item => item.type?.includes('h-card'));
  const card = representative(cards, parts);
  if (!card) return {kind: 'none', reason: cards.length > 1 ? 'ambiguous' : 'not-a-person'};
  const name = first(card, 'name', LIMITS.name);
  if (!name || !isPerson(card)) return {kind: 'none', reason: 'not-a-person'};
  return {kind: 'profile', profile: profileOf(card, name, parts)};
}
