import type {CapturedProfile} from '../../lib/capture/model.ts';
import type {PageReading} from '../../lib/capture/page.ts';

/** A profile as plain values; null is what the page does not show. */
export function plainProfile(profile: CapturedProfile): Record<string, unknown> {
  return {
    name: profile.name.value,
    headline: profile.headline?.value ?? null,
    company: profile.company?.value ?? null,
    school: profile.school?.value ?? null,
    location: profile.location?.value ?? null,
    about: profile.about?.value ?? null,
    degree: profile.degree?.value ?? null,
    slug: profile.slug ?? null,
    memberId: profile.memberId ?? null,
    memberNumber: profile.memberNumber ?? null,
    photo: profile.photo !== undefined,
    isSelf: profile.isSelf ?? null,
    jobTitle: profile.jobTitle?.value ?? null,
    experience: profile.experience ?? null,
    education: profile.education ?? null,
    websites: profile.websites ?? null,
    contact: profile.contact ?? null,
  };
}

/** One line of the command's output, in the shape of the expected files. */
export function answer(id: string, {capture}: PageReading): Record<string, unknown> {
  if (capture.kind === 'profile') return {id, kind: 'profile', profile: plainProfile(capture.profile)};
  return {id, kind: 'none', reason: capture.kind === 'none' ? capture.reason : undefined};
}
