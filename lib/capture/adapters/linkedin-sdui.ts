import {type Adapter, none} from '../adapter.ts';
import {webAddress} from '../address.ts';
import {settleDegree} from '../degree.ts';
import {precedes} from '../leaves.ts';
import type {CapturedProfile, Confidence} from '../model.ts';
import {titleAgrees} from '../names.ts';
import {read, readName} from '../read.ts';
import {canInvite, degreesElsewhere, readAbout, readEducation, readExperience} from './sdui/cards.ts';
import {readContact} from './sdui/contact.ts';
import {findSubject, type Subject} from './sdui/subject.ts';
import {readHeader} from './sdui/top-card.ts';

/** The picture stands above the name; those below belong to mutual contacts. */
function photoOf({card, heading}: Subject): string | null {
  const pictures = card.querySelectorAll(
    'img[src*="/profile-displayphoto"], img[src*="/profile-framedphoto"]',
  );
  const own = [...pictures].find(picture => precedes(picture, heading));
  return own?.getAttribute('src') ?? null;
}

function memberNumberOf({card}: Subject): string | undefined {
  const button = card.querySelector('[componentkey*="urn:li:member:"]');
  return button?.getAttribute('componentkey')?.match(/urn:li:member:(\d+)/)?.[1];
}

function isOwn({card}: Subject): boolean {
  return (
    card.querySelector(
      'a[href*="/edit/intro"], a[href*="/edit/forms/intro"], a[href*="isSelfProfile=true"]',
    ) !== null
  );
}

function profileOf(subject: Subject, url: URL): CapturedProfile {
  const document = subject.card.ownerDocument;
  const language = document.documentElement.lang;
  const header = readHeader(subject);
  const employed: Confidence = header.isCorroborated ? 'sure' : 'likely';
  const isSelf = isOwn(subject);
  const degree = isSelf
    ? null
    : settleDegree({
        marks: header.marks,
        elsewhere: degreesElsewhere(subject),
        canInvite: canInvite(subject),
      });
  return {
    site: 'linkedin.com',
    adapter: 'linkedin-sdui',
    url: url.href,
    name: readName(subject.name, 'top-card', titleAgrees(document.title, subject.name)),
    headline: read(header.headline, 'top-card'),
    company: read(header.company, 'top-card', employed),
    school: read(header.school, 'top-card', employed),
    location: read(header.location, 'top-card'),
    about: read(readAbout(subject), 'about'),
    degree: read(degree, 'top-card', header.marks.size === 1 ? 'sure' : 'likely'),
    photo: read(webAddress(photoOf(subject), url.href), 'top-card'),
    slug: subject.slug ?? undefined,
    memberId: subject.memberId ?? undefined,
    memberNumber: memberNumberOf(subject),
    isSelf,
    experience: readExperience(subject, language),
    education: readEducation(subject, language),
    contact: readContact(subject),
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
  matches: url => /(^|\.)linkedin\.com$/.test(url.hostname) && /^\/in\/[^/]/.test(url.pathname),
  detect: document =>
    document.querySelector(
      '[componentkey*="profile.card.ref"],[data-sdui-screen],[data-view-name^="profile-top-card"]',
    ) !== null,
  read(document, url) {
    const subject = findSubject(document, url);
    if (typeof subject === 'string') return none(subject);
    const profile = profileOf(subject, url);
    const again = findSubject(document, url);
    const isSame = typeof again !== 'string' && again.name === subject.name && again.slug === subject.slug;
    return isSame ? {kind: 'profile', profile} : none('stale');
  },
};
