import type {Adapter} from '../adapter.ts';
import {readPositions, readSchooling} from '../entries.ts';
import type {CapturedProfile, Position, Schooling} from '../model.ts';
import {read} from '../read.ts';
import {aboutOf, entriesOf, sectionOf} from './ember/sections.ts';
import {findSubject, topCard} from './ember/subject.ts';
import {readHeader} from './ember/top-card.ts';
import {identityOf, isOwn, isProfileAddress, listed, type Member, readVerified} from './linkedin/member.ts';

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

function profileOf(member: Member, url: URL): CapturedProfile {
  const {card} = member;
  const main = card.closest('main') ?? card;
  const language = card.ownerDocument.documentElement.lang;
  const header = readHeader(member);
  const experience = readPositions(entriesOf(sectionOf(main, 'experience')), language);
  const education = readSchooling(entriesOf(sectionOf(main, 'education')), language);
  const {company, school} = employmentOf(header.badges, experience, education);
  return {
    ...identityOf(member, url),
    adapter: 'linkedin-ember',
    headline: read(header.headline, 'top-card'),
    company: read(company, 'top-card'),
    school: read(school, 'top-card'),
    location: read(header.location, 'top-card'),
    about: read(aboutOf(sectionOf(main, 'about')), 'about'),
    degree: read(isOwn(member) ? null : header.degree, 'top-card'),
    memberNumber: card.closest('[data-member-id]')?.getAttribute('data-member-id')?.match(/^\d+$/)?.[0],
    experience: listed(experience),
    education: listed(education),
  };
}

/** LinkedIn, logged in, classic layout. */
export const linkedinEmber: Adapter = {
  id: 'linkedin-ember',
  fixtures: ['linkedin-ember-de'],
  matches: isProfileAddress,
  detect: document =>
    document.querySelector('main section[data-member-id], main [data-view-name="profile-card"]') !== null ||
    topCard(document)?.card.querySelector('a[href*="/overlay/contact-info"]') != null,
  read: (document, url) =>
    readVerified(
      () => findSubject(document, url),
      member => profileOf(member, url),
    ),
};
