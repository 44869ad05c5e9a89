import {type Adapter, none} from '../adapter.ts';
import {webAddress} from '../address.ts';
import {readPositions, readSchooling} from '../entries.ts';
import {precedes} from '../leaves.ts';
import type {CapturedProfile, Position, Schooling} from '../model.ts';
import {titleAgrees} from '../names.ts';
import {read, readName} from '../read.ts';
import {aboutOf, entriesOf, sectionOf} from './ember/sections.ts';
import {findSubject, type Subject, topCard} from './ember/subject.ts';
import {readHeader} from './ember/top-card.ts';

/** Badges do not say which is which: the career and education sections do. */
function employmentOf(
  badges: readonly string[],
  positions: readonly Position[],
  schools: readonly Schooling[],
) {
  const [first, second] = badges;
  if (first && second) return {company: first, school: second};
  if (first && positions.some(({company}) => company === first)) return {company: first, school: null};
  if (first && schools.some(({school}) => school === first)) return {company: null, school: first};
  return {company: null, school: null};
}

function photoOf({card, heading}: Subject): string | null {
  const pictures = card.querySelectorAll(
    'img[src*="/profile-displayphoto"], img[src*="/profile-framedphoto"]',
  );
  return [...pictures].find(picture => precedes(picture, heading))?.getAttribute('src') ?? null;
}

function profileOf(subject: Subject, url: URL): CapturedProfile {
  const {card, name, slug, memberId} = subject;
  const main = card.closest('main') ?? card;
  const language = card.ownerDocument.documentElement.lang;
  const header = readHeader(subject);
  const experience = readPositions(entriesOf(sectionOf(main, 'experience')), language);
  const education = readSchooling(entriesOf(sectionOf(main, 'education')), language);
  const {company, school} = employmentOf(header.badges, experience, education);
  const isSelf = card.querySelector('a[href*="/edit/intro"], a[href*="/edit/forms/intro"]') !== null;
  return {
    site: 'linkedin.com',
    adapter: 'linkedin-ember',
    url: url.href,
    name: readName(name, 'top-card', titleAgrees(card.ownerDocument.title, name)),
    headline: read(header.headline, 'top-card'),
    company: read(company, 'top-card'),
    school: read(school, 'top-card'),
    location: read(header.location, 'top-card'),
    about: read(aboutOf(sectionOf(main, 'about')), 'about'),
    degree: read(isSelf ? null : header.degree, 'top-card'),
    photo: read(webAddress(photoOf(subject), url.href), 'top-card'),
    slug: slug ?? undefined,
    memberId: memberId ?? undefined,
    memberNumber: card.closest('[data-member-id]')?.getAttribute('data-member-id')?.match(/^\d+$/)?.[0],
    isSelf,
    experience: experience.length > 0 ? experience : undefined,
    education: education.length > 0 ? education : undefined,
  };
}

/** LinkedIn, logged in, classic layout. */
export const linkedinEmber: Adapter = {
  id: 'linkedin-ember',
  fixtures: ['linkedin-ember-de'],
  matches: url => /(^|\.)linkedin\.com$/.test(url.hostname) && /^\/in\/[^/]/.test(url.pathname),
  detect: document =>
    document.querySelector('main section[data-member-id], main [data-view-name="profile-card"]') !== null ||
    topCard(document)?.card.querySelector('a[href*="/overlay/contact-info"]') != null,
  read(document, url) {
    const subject = findSubject(document, url);
    if (typeof subject === 'string') return none(subject);
    const profile = profileOf(subject, url);
    const again = findSubject(document, url);
    const isSame = typeof again !== 'string' && again.name === subject.name && again.slug === subject.slug;
    return isSame ? {kind: 'profile', profile} : none('stale');
  },
};
