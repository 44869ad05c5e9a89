import type {Adapter} from '../adapter.ts';
import {type Degree, settleDegree} from '../degree.ts';
import type {CapturedProfile, Confidence} from '../model.ts';
import {read} from '../read.ts';
import {identityOf, isOwn, isProfileAddress, listed, type Member, readVerified} from './linkedin/member.ts';
import {canInvite, degreesElsewhere, readAbout, readEducation, readExperience} from './sdui/cards.ts';
import {readContact} from './sdui/contact.ts';
import {findSubject} from './sdui/subject.ts';
import {readHeader} from './sdui/top-card.ts';

function memberNumberOf({card}: Member): string | undefined {
  const button = card.querySelector('[componentkey*="urn:li:member:"]');
  return button?.getAttribute('componentkey')?.match(/urn:li:member:(\d+)/)?.[1];
}

function degreeOf(member: Member, marks: ReadonlySet<Degree>): Degree | null {
  if (isOwn(member)) return null;
  return settleDegree({marks, elsewhere: degreesElsewhere(member), canInvite: canInvite(member)});
}

function profileOf(member: Member, url: URL): CapturedProfile {
  const language = member.card.ownerDocument.documentElement.lang;
  const header = readHeader(member);
  const employed: Confidence = header.isCorroborated ? 'sure' : 'likely';
  return {
    ...identityOf(member, url),
    adapter: 'linkedin-sdui',
    headline: read(header.headline, 'top-card'),
    company: read(header.company, 'top-card', employed),
    school: read(header.school, 'top-card', employed),
    location: read(header.location, 'top-card'),
    about: read(readAbout(member), 'about'),
    degree: read(degreeOf(member, header.marks), 'top-card', header.marks.size === 1 ? 'sure' : 'likely'),
    memberNumber: memberNumberOf(member),
    experience: listed(readExperience(member, language)),
    education: listed(readEducation(member, language)),
    contact: readContact(member),
  };
}

/** LinkedIn, logged in, server-driven layout: recognised by its component keys, never by its hashed classes. */
export const linkedinSdui: Adapter = {
  id: 'linkedin-sdui',
  fixtures: [
    'linkedin-sdui-id',
    'linkedin-sdui-own-fr',
    'linkedin-sdui-bare-nl',
    'linkedin-sdui-namesake',
    'linkedin-sdui-skeleton',
    'linkedin-view-names-es',
  ],
  matches: isProfileAddress,
  detect: document =>
    document.querySelector(
      '[componentkey*="profile.card.ref"],[data-sdui-screen],[data-view-name^="profile-top-card"]',
    ) !== null,
  read: (document, url) =>
    readVerified(
      () => findSubject(document, url),
      member => profileOf(member, url),
    ),
};
