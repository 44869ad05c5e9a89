import {type Adapter, none} from '../adapter.ts';
import {webAddress} from '../address.ts';
import type {CapturedProfile, NoneReason} from '../model.ts';
import {read, readName} from '../read.ts';
import {LIMITS, line, lineOf} from '../text.ts';

interface Subject {
  readonly card: Element;
  readonly login: string;
  readonly name: string;
}

function sameLogin(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && first.toLowerCase() === second.toLowerCase();
}

function loginIn(text: string | null): string | null {
  return text?.match(/^@?([a-z\d](?:[a-z\d-]{0,38}))\b/i)?.[1] ?? null;
}

/** The smallest block with the name and all that is listed about its owner. */
function cardAround(names: Element): Element {
  const card = names.closest('.h-card');
  if (card) return card;
  let block = names;
  while (
    block.parentElement &&
    !block.querySelector('[itemprop="worksFor"], [itemprop="homeLocation"], [data-bio-text]')
  ) {
    if (
      block.parentElement.matches('main, body') ||
      block.parentElement.querySelector('[itemprop="programmingLanguage"]')
    )
      break;
    block = block.parentElement;
  }
  return block;
}

/** Organisations have no login beside their name; repositories and settings have no such block at all. */
function findSubject(document: Document, url: URL): Subject | NoneReason {
  const asked = url.pathname.match(/^\/([a-z\d-]+)\/?$/i)?.[1] ?? null;
  const nicknames = document.querySelectorAll('[itemprop="additionalName"], .p-nickname.vcard-username');
  const [nickname] = nicknames;
  if (!asked || !nickname || nicknames.length > 1) return 'not-a-person';
  const login = loginIn(lineOf(nickname));
  const declared =
    document.querySelector('meta[property="profile:username"]')?.getAttribute('content') ?? null;
  if (!login || !sameLogin(login, asked) || (declared !== null && !sameLogin(declared, asked)))
    return 'stale';
  const titled = loginIn(line(document.title));
  if (titled !== null && /^\S+(\s\(|\s·|$)/u.test(document.title.trim()) && !sameLogin(titled, asked))
    return 'witnesses-disagree';
  const names = nickname.parentElement;
  const name = lineOf(names?.querySelector('[itemprop="name"], .p-name'), LIMITS.name) ?? login;
  return names ? {card: cardAround(names), login, name} : 'loading';
}

/** One detail of the list beside the picture. */
function detail(card: Element, property: string): string | null {
  const item = card.querySelector(`[itemprop="${property}"]`);
  return lineOf(item?.querySelector('.p-org, .p-label') ?? item);
}

function bioOf(card: Element): string | null {
  const bio = card.querySelector('[data-bio-text]');
  if (bio) return line(bio.getAttribute('data-bio-text')) ?? lineOf(bio);
  return lineOf(card.querySelector('.user-profile-bio'));
}

function photoOf(document: Document, card: Element): string | null {
  const pictures = [
    ...card.querySelectorAll('img.avatar-user, img.avatar, img[src*="avatars.githubusercontent.com/"]'),
  ];
  const own =
    pictures[0]?.getAttribute('src') ??
    document.querySelector('meta[property="og:image"]')?.getAttribute('content');
  return own && /^https:\/\/avatars\./.test(own) ? own : null;
}

function websitesOf(card: Element, url: URL): string[] {
  const links = card.querySelectorAll('[itemprop="url"] a[href], [itemprop="social"] a[href]');
  return [
    ...new Set([...links].flatMap(link => webAddress(link.getAttribute('href'), url.href) ?? [])),
  ].slice(0, 10);
}

/** Only the owner gets a form to edit what the card says. */
function isOwn(document: Document, card: Element, login: string): boolean {
  const viewer = document.querySelector('meta[name="user-login"]')?.getAttribute('content') ?? null;
  const edits =
    '.js-profile-editable-edit-button, .js-user-profile-bio-edit, form[action="/users/status"], a[href$="/settings/profile"], a[href$="github.com/account"]';
  return sameLogin(viewer, login) || card.querySelector(edits) !== null;
}

function profileOf(document: Document, url: URL, {card, login, name}: Subject): CapturedProfile {
  const websites = websitesOf(card, url);
  const email = lineOf(card.querySelector('[itemprop="email"] a[href^="mailto:"]'));
  return {
    site: 'github.com',
    adapter: 'github',
    url: url.href,
    name: readName(name, 'h-card', document.title.includes(`(${name})`) || null),
    headline: read(bioOf(card), 'bio'),
    company: read(detail(card, 'worksFor'), 'h-card', 'likely'),
    location: read(detail(card, 'homeLocation'), 'h-card'),
    photo: read(photoOf(document, card), 'h-card'),
    slug: login,
    isSelf: isOwn(document, card, login),
    websites: websites.length > 0 ? websites : undefined,
    contact: email ? {email} : undefined,
  };
}

/** A person's own page on GitHub. */
export const github: Adapter = {
  id: 'github',
  fixtures: ['github-person', 'github-organisation', 'github-repository'],
  matches: url => url.hostname === 'github.com',
  detect: () => true,
  read(document, url) {
    const subject = findSubject(document, url);
    if (typeof subject === 'string') return none(subject);
    return {kind: 'profile', profile: profileOf(document, url, subject)};
  },
};
