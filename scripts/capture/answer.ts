import type {Capture, CapturedProfile, Invite} from '../../lib/capture/model.ts';
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

function plainInvite(invite: Invite): Record<string, unknown> {
  return {...invite, noteField: invite.stage === 'note' ? 'textarea#custom-message' : null};
}

/** One line of the command's output, in the shape of the expected files. */
export function answer(id: string, finished: Capture, reading: PageReading): Record<string, unknown> {
  const invite = reading.invite ? {invite: plainInvite(reading.invite)} : {};
  if (finished.kind === 'profile')
    return {id, kind: 'profile', profile: plainProfile(finished.profile), ...invite};
  if (reading.search) return {id, kind: 'search', search: {results: reading.search}, ...invite};
  if (reading.messaging) return {id, kind: 'messaging', messaging: reading.messaging, ...invite};
  return {id, kind: 'none', reason: finished.reason, ...invite};
}
