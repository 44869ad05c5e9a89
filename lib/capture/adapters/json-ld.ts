import {type Adapter, none} from '../adapter.ts';
import {absolute, webAddress} from '../address.ts';
import {isOfType, type Thing, textIn, thingsOf, topThings} from '../json-ld.ts';
import type {CapturedProfile} from '../model.ts';
import {nameKey} from '../names.ts';
import {read, readName} from '../read.ts';
import {LIMITS, line, lines} from '../text.ts';

const NOBODY: Thing = {};
const PERSON = /^Person$/;
const PROFILE_PAGE = /^(ProfilePage|AboutPage)$/;
/** Whoever wrote, sells or cooked something is not what such a page is about. */
const WORK =
  /(Article|Posting|Post|Report|Product|Recipe|Event|Course|Book|Movie|Episode|Review|FAQPage|QAPage|HowTo|Video\w*|SoftwareApplication)$/;

function byId(things: readonly Thing[], thing: Thing): Thing {
  const id = thing['@id'];
  return (
    (typeof id === 'string' && things.find(each => each['@id'] === id && isOfType(each, PERSON))) || thing
  );
}

/** What a page says of its main subject, with the page's own description. */
interface Described {
  readonly page: Thing;
  readonly person: Thing;
}

/** Persons whom a page of profile type names as its main subject. */
function mainPersons(things: readonly Thing[]): Described[] {
  return things
    .filter(
      thing =>
        isOfType(thing, PROFILE_PAGE) ||
        (isOfType(thing, /WebPage$/) && !things.some(each => isOfType(each, WORK))),
    )
    .flatMap(page => thingsOf(page.mainEntity).map(entity => ({page, person: byId(things, entity)})))
    .filter(({person}) => isOfType(person, PERSON));
}

function host(address: URL): string {
  return address.hostname.replace(/^www\./, '');
}

function path(address: URL): string {
  return address.pathname.replace(/(\/|\/index\.html?)$/, '');
}

/** Path and search, without what only says where a visitor came from. */
function place(address: URL): string {
  const search = [...address.searchParams].filter(([name]) => !/^(utm_.*|\w*clid)$/i.test(name));
  return `${path(address)}?${new URLSearchParams(search)}`;
}

function isNamed(document: Document, person: Thing): boolean {
  const name = nameKey(line(textIn(person.name)) ?? '');
  const headings = [...document.querySelectorAll('h1')].map(heading => heading.textContent ?? '');
  return name !== '' && [document.title, ...headings].some(text => nameKey(text).includes(name));
}

/** Where on this site the things are said to be; a bare `#me` is wherever it stands and says nothing. */
function placesHere(things: readonly Thing[], url: URL): URL[] {
  return things
    .flatMap(thing => [textIn(thing.url), textIn(thing['@id'])])
    .filter(address => address !== null && /^(https?:|\/)/i.test(address))
    .flatMap(address => absolute(address, url.href) ?? [])
    .filter(address => host(address) === host(url));
}

/**
 * Whether the page shows this person now: apps leave the description of an earlier page behind. It does where an
 * address of theirs is this very page, or where title or heading names them; never where an address is another page
 * of this site. The root of a site may be its owner's address on every page.
 */
function isShown(document: Document, things: readonly Thing[], person: Thing, url: URL): boolean {
  const places = placesHere(things, url);
  const isElsewhere = (address: URL) =>
    path(address) === path(url)
      ? address.search !== '' && place(address) !== place(url)
      : path(address) !== '';
  if (places.some(isElsewhere)) return false;
  return places.some(address => place(address) === place(url)) || isNamed(document, person);
}

/** The only person that the page describes, where they have an address on this site. */
function solePerson(document: Document, things: readonly Thing[], url: URL): Thing | null {
  const persons = things.filter(thing => isOfType(thing, PERSON));
  const [person] = persons;
  if (!person || persons.length > 1 || things.some(thing => isOfType(thing, WORK))) return null;
  const home = absolute(textIn(person.url), url.href);
  if (!home || host(home) !== host(url)) return null;
  return isShown(document, [person], person, url) ? person : null;
}

function findPerson(document: Document, url: URL): Thing | 'ambiguous' | null {
  const things = topThings(document);
  const main = mainPersons(things);
  const names = new Set(main.map(({person}) => nameKey(textIn(person.name) ?? '')));
  if (names.size > 1) return 'ambiguous';
  const [first] = main;
  if (!first) return solePerson(document, things, url);
  const shown = main.every(({page, person}) => isShown(document, [page, person], person, url));
  return shown ? first.person : null;
}

function locationOf(person: Thing): string | null {
  const place = person.address ?? person.homeLocation;
  if (typeof place === 'string') return line(place);
  const [found = NOBODY] = thingsOf(place);
  const [inner = found] = thingsOf(found.address);
  const parts = [inner.addressLocality, inner.addressRegion, inner.addressCountry].flatMap(
    part => line(textIn(part)) ?? [],
  );
  return parts.length > 0 ? [...new Set(parts)].slice(0, 2).join(', ') : line(textIn(found.name));
}

function imageOf(person: Thing, url: URL): string | null {
  const [image] = thingsOf(person.image);
  const address = image ? textIn(image.contentUrl ?? image.url) : textIn(person.image);
  return webAddress(address, url.href);
}

function schoolOf(person: Thing): string | null {
  const schools = thingsOf(person.alumniOf).filter(each =>
    isOfType(each, /^(EducationalOrganization|CollegeOrUniversity|School|HighSchool)$/),
  );
  return line(textIn(schools[0]?.name));
}

function contactOf(person: Thing): CapturedProfile['contact'] {
  const email = line(textIn(person.email)?.replace(/^mailto:/i, ''), 254) ?? undefined;
  const phone = line(textIn(person.telephone)?.replace(/^tel:/i, ''), 50) ?? undefined;
  const website = line(textIn(person.url), 300) ?? undefined;
  return email || phone || website ? {email, phone, website} : undefined;
}

function websitesOf(person: Thing, url: URL): readonly string[] | undefined {
  const links = Array.isArray(person.sameAs) ? person.sameAs : [person.sameAs];
  const sites = links.flatMap(link => (typeof link === 'string' ? (webAddress(link, url.href) ?? []) : []));
  return sites.length > 0 ? [...new Set(sites)].slice(0, 10) : undefined;
}

function profileOf(person: Thing, name: string, url: URL): CapturedProfile {
  const jobTitle = line(textIn(person.jobTitle));
  return {
    site: host(url),
    adapter: 'json-ld',
    url: url.href,
    name: readName(name, 'json-ld', null),
    headline: read(jobTitle, 'json-ld', 'likely'),
    jobTitle: read(jobTitle, 'json-ld', 'likely'),
    company: read(line(textIn(person.worksFor)), 'json-ld', 'likely'),
    school: read(schoolOf(person), 'json-ld', 'likely'),
    location: read(locationOf(person), 'json-ld', 'likely'),
    about: read(lines(textIn(person.description)?.replace(/<br\s*\/?>/gi, '\n')), 'json-ld', 'likely'),
    photo: read(imageOf(person, url), 'json-ld', 'likely'),
    websites: websitesOf(person, url),
    contact: contactOf(person),
  };
}

/** A personal site that describes its owner with schema.org. Authors of articles are not the subject of a page. */
export const jsonLd: Adapter = {
  id: 'json-ld',
  fixtures: ['json-ld-profile-page', 'json-ld-article', 'json-ld-left-behind', 'json-ld-two-people'],
  matches: url => !/(^|\.)(linkedin|github)\.com$/.test(url.hostname),
  detect: (document, url) => findPerson(document, url) !== null,
  read(document, url) {
    const person = findPerson(document, url);
    if (person === null || person === 'ambiguous') return none(person ?? 'not-a-person');
    const name = line(textIn(person.name), LIMITS.name);
    return name ? {kind: 'profile', profile: profileOf(person, name, url)} : none('not-a-person');
  },
};
