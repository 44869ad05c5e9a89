import type {Adapter} from '../adapter.ts';
import {webAddress} from '../address.ts';
import {isOfType, type Thing, textIn, thingsOf, topThings} from '../json-ld.ts';
import {isVisible, leavesOf} from '../leaves.ts';
import type {CapturedProfile, NoneReason, Position, Schooling} from '../model.ts';
import {namesAgree, titleAgrees} from '../names.ts';
import {read, readName} from '../read.ts';
import {profileSegment, slugKey} from '../slug.ts';
import {LIMITS, lineOf, lines, textOf} from '../text.ts';
import {isProfileAddress, listed, readVerified} from './linkedin/member.ts';
import {descriptionOf, lineIn, positionsOf, schoolingOf, unmasked} from './public/person.ts';
import {listedPositions, listedSchooling, listedWebsites} from './public/sections.ts';

interface Subject {
  readonly heading: Element;
  readonly name: string;
  readonly slug: string;
  readonly person: Thing;
}

const NOBODY: Thing = {};

/** Addresses by which the page itself says whose it is. */
function ownAddresses(document: Document): string[] {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared].flatMap(address => address ?? []);
}

function personsOf(document: Document): Thing[] {
  return topThings(document).filter(thing => isOfType(thing, /^Person$/));
}

function findSubject(document: Document, url: URL): Subject | NoneReason {
  const asked = profileSegment(url.pathname);
  const headings = [...document.querySelectorAll('main h1')].filter(isVisible);
  const [heading] = headings;
  const name = lineOf(heading, LIMITS.name);
  if (!asked || !heading || !name || headings.length > 1) return 'loading';
  if (!unmasked(name)) return 'auth-wall';
  const persons = personsOf(document);
  const [person = NOBODY] = persons;
  const addresses = [...ownAddresses(document), ...persons.flatMap(each => textIn(each.url) ?? [])];
  const slugs = new Set(addresses.map(address => slugKey(profileSegment(address) ?? '')));
  if (persons.length > 1 || slugs.size > 1) return 'ambiguous';
  if (!slugs.has(slugKey(asked))) return 'stale';
  const called = lineIn(person.name);
  if (called && !namesAgree(called, name)) return 'witnesses-disagree';
  if (titleAgrees(document.title, name) === false) return 'witnesses-disagree';
  return {heading, name, slug: [...slugs][0] ?? asked, person};
}

/** The line right under the name. Its class says so, or it is the only heading of the second rank beside it. */
function headlineOf(heading: Element): string | null {
  const next = heading.nextElementSibling;
  return next && /^H2$/.test(next.tagName) ? unmasked(lineOf(next)) : null;
}

function locationOf(heading: Element, person: Thing): string | null {
  const [address = NOBODY] = thingsOf(person.address);
  const structured = lineIn(address.addressLocality);
  if (structured) return structured;
  const row = heading.parentElement?.querySelector('h3');
  return row && row.children.length > 1 ? unmasked(lineOf(row.firstElementChild)) : null;
}

/** The links beside the name to the present employer and the school. */
function badgeOf(document: Document, section: string): string | null {
  const badge = [...document.querySelectorAll(`main [data-section="${section}"]`)].find(
    each => each.tagName !== 'LI' && each.tagName !== 'SECTION' && isVisible(each),
  );
  const leaves = badge ? leavesOf(badge) : [];
  return leaves.length === 1 ? unmasked(leaves[0]?.text ?? null) : null;
}

function aboutOf(document: Document, person: Thing): string | null {
  const section = document.querySelector('main section[data-section="summary"]');
  const texts = section ? leavesOf(section).filter(({element}) => !/^H[1-3]$/.test(element.tagName)) : [];
  const [only] = texts;
  return texts.length === 1 && only ? unmasked(lines(textOf(only.element))) : descriptionOf(person);
}

function imageOf(document: Document, person: Thing): string | null {
  const [image] = thingsOf(person.image);
  const structured = textIn(image?.contentUrl ?? image?.url);
  if (structured) return structured;
  const shared = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
  return /\/profile-displayphoto/.test(shared) ? shared : null;
}

/** What the page lists, and present positions that only its structured data has. */
function experienceOf(document: Document, person: Thing, language: string): Position[] {
  const listed = listedPositions(document, language);
  const known = new Set(listed.map(({company}) => company));
  return [...listed, ...positionsOf(person).filter(({company}) => !known.has(company))];
}

function educationOf(document: Document, person: Thing, language: string): Schooling[] {
  const listed = listedSchooling(document, language);
  return listed.length > 0 ? listed : schoolingOf(person);
}

function profileOf(document: Document, url: URL, subject: Subject): CapturedProfile {
  const {heading, name, slug, person} = subject;
  const language = document.documentElement.lang;
  const experience = experienceOf(document, person, language);
  const education = educationOf(document, person, language);
  return {
    site: 'linkedin.com',
    adapter: 'linkedin-public',
    url: url.href,
    name: readName(name, 'top-card', titleAgrees(document.title, name)),
    headline: read(headlineOf(heading), 'top-card'),
    company: read(
      badgeOf(document, 'currentPositionsDetails') ?? positionsOf(person)[0]?.company,
      'top-card',
      'likely',
    ),
    school: read(
      badgeOf(document, 'educationsDetails') ?? schoolingOf(person)[0]?.school,
      'top-card',
      'likely',
    ),
    location: read(locationOf(heading, person), 'json-ld'),
    about: read(aboutOf(document, person), 'about'),
    photo: read(webAddress(imageOf(document, person), url.href), 'json-ld'),
    slug,
    experience: listed(experience),
    education: listed(education),
    websites: listed(listedWebsites(document)),
  };
}

/** LinkedIn, logged out. */
export const linkedinPublic: Adapter = {
  id: 'linkedin-public',
  fixtures: ['linkedin-public-id'],
  matches: isProfileAddress,
  detect: document =>
    document.querySelector('meta[name="pageKey"][content^="public_profile"]') !== null ||
    (document.querySelector('meta[property="og:type"][content="profile"]') !== null &&
      personsOf(document).length > 0),
  read: (document, url) =>
    readVerified(
      () => findSubject(document, url),
      subject => profileOf(document, url, subject),
    ),
};
