import type {CapturedProfile, Confidence, Read} from '../../capture/model.ts';
import type {SavePersonInput} from '../../messages/model.ts';
import type {Alias, FieldName, Id} from '../../relations/model.ts';

/** A field as the page shows it, ready to be looked over and kept. */
export interface ReadField {
  readonly name: FieldName;
  readonly read: Read<string>;
}

/** In the order in which they matter to somebody who decides whether to save. */
const SHOWN: readonly FieldName[] = ['headline', 'company', 'school', 'location', 'degree', 'about', 'photo'];

/** The fields that a profile shows. Contact details are offered apart: they are kept only when asked for. */
export function readFields(profile: CapturedProfile): ReadField[] {
  return SHOWN.flatMap(name => {
    const read = name === 'photo' ? undefined : profile[name as keyof CapturedProfile & FieldName];
    return isRead(read) ? [{name, read: {...read, value: String(read.value)}}] : [];
  });
}

function isRead(value: unknown): value is Read<string | number> {
  return typeof value === 'object' && value !== null && 'value' in value && 'confidence' in value;
}

/** E-mail, phone and website that the page shows; kept only when they are chosen. */
export function offeredContacts({contact}: CapturedProfile): ReadField[] {
  const offered = [
    ['email', contact?.email],
    ['phone', contact?.phone],
    ['website', contact?.website],
  ] as const;
  return offered.flatMap(([name, value]) =>
    value ? [{name, read: {value, source: 'page', confidence: 'sure' as const}}] : [],
  );
}

/** Whether anything was read that somebody should look at before it is kept. */
export function hasDoubts(profile: CapturedProfile): boolean {
  return [profile.name, ...readFields(profile).map(field => field.read)].some(
    read => read.confidence === 'doubtful',
  );
}

/** What saving the profile sends, with the values that were typed over by the user. */
export function saveInput(
  profile: CapturedProfile,
  aliases: readonly Alias[],
  personId: Id | null,
  edited: Readonly<Partial<Record<FieldName | 'name', string>>> = {},
): SavePersonInput {
  const fields: Partial<Record<FieldName, {value: string; source: string; confidence: Confidence}>> = {};
  for (const {name, read} of [...readFields(profile), ...offeredContacts(profile)]) {
    const isContact = name === 'email' || name === 'phone' || name === 'website';
    if (!isContact) fields[name] = {value: read.value, source: profile.adapter, confidence: read.confidence};
  }
  for (const [name, value] of Object.entries(edited) as [FieldName | 'name', string][]) {
    if (name === 'name') continue;
    if (value.trim() === '') delete fields[name];
    else if (value !== fields[name]?.value)
      fields[name] = {value: value.trim(), source: 'you', confidence: 'sure'};
  }
  const name = edited.name?.trim() || profile.name.value;
  return {
    personId,
    name,
    nameSource: name === profile.name.value ? profile.adapter : 'you',
    aliases,
    fields,
  };
}
