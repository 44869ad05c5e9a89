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

/** Persons whom a page of profile type names as its main subject. */
function mainPersons(things: readonly Thing[]): Thing[] {
  return things
    .filter(
      thing =>
        isOfType(thing, PROFILE_PAGE) ||
        (isOfType(thing, /WebPage$/) && !things.some(each => isOfType(each, WORK))),
    )
    .flatMap(page => thingsOf(page.mainEntity).map(entity => byId(things, entity)))
    .filter(entity => isOfType(entity, PERSON));
}

function host(address: URL): string {
  return address.hostname.replace(/^www\./, '');
}

function path(address: URL): string {
  return address.pathname.replace(/(\/|\/index\.html?)$/, '');
}

function isNamed(document: Document, person: Thing): boolean {
  const name = nameKey(line(textIn(person.name)) ?? '');
  const headings = [...document.querySelectorAll('h1')].map(heading => heading.textContent ?? '');
  return name !== '' && [document.title, ...headings].some(text => nameKey(text).includes(name));
}

/** The only person that the page describes, where their address is this page or the root of this site. */
function solePerson(document: Document, things: readonly Thing[], url: URL): Thing | null {
  const persons = things.filter(thing => isOfType(thing, PERSON));
  const [person] = persons;
  if (!person || persons.length > 1 || things.some(thing => isOfType(thing, WORK))) return null;
  const home = absolute(textIn(person.url), url.href);
  if (!home || host(home) !== host(url)) return null;
  if (path(home) === path(url)) return person;
  return path(home) === '' && isNamed(document, person) ? person : null;
}

function findPerson(document: Document, url: URL): Thing | 'ambiguous' | null {
  const things = topThings(document);
  const main = mainPersons(things);
  const names = new Set(main.map(person => nameKey(textIn(person.name) ?? '')));
  if (names.size > 1) return 'ambiguous';
  return main[0] ?? solePerson(document, things, url);
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
  fixtures: ['json-ld-profile-page', 'json-ld-article', 'json-ld-two-people'],
  matches: url => !/(^|\.)(linkedin|github)\.com$/.test(url.hostname),
  detect: (document, url) => findPerson(document, url) !== null,
  read(document, url) {
    const person = findPerson(document, url);
    if (person === null || person === 'ambiguous') return none(person ?? 'not-a-person');
    const name = line(textIn(person.name), LIMITS.name);
    return name ? {kind: 'profile', profile: profileOf(person, name, url)} : none('not-a-person');
  },
};
