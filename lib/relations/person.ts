import {aliasKey, normalAliases, shareOnlyPages} from './alias.ts';
import {mergedFields, TYPED} from './fields.ts';
import type {Alias, Boundaries, Id, Instant, Person} from './model.ts';
import {sameName} from './search-words.ts';

export const NO_BOUNDARIES: Boundaries = {
  topics: [],
  channels: [],
  quietHours: null,
  timeZone: null,
  spaceUntil: null,
};

/** What a page, a file or the user says about a person; the common shape of every way of saving. */
export interface Reading {
  readonly name: string;
  readonly nameSource: string;
  readonly aliases: readonly Alias[];
  readonly fields: Person['fields'];
}

/** Somebody new, knowing only what was read. */
export function newPerson(id: Id, reading: Reading, at: Instant): Person {
  return {
    id,
    name: reading.name.trim(),
    nameSource: reading.nameSource,
    aliases: normalAliases(reading.aliases),
    fields: mergedFields({}, reading.fields),
    tags: [],
    note: '',
    cadenceDays: null,
    needs: [],
    boundaries: NO_BOUNDARIES,
    told: [],
    createdAt: at,
    updatedAt: at,
  };
}

function sameReading(a: Person, b: Person): boolean {
  return (
    a.name === b.name &&
    a.nameSource === b.nameSource &&
    a.fields === b.fields &&
    a.aliases.length === b.aliases.length
  );
}

/** A page that names another person than before is no longer this one's, unless a lasting name says so. */
function isOfAnother(person: Person, reading: Reading): boolean {
  const named = reading.name.trim() !== '' && ![person.nameSource, reading.nameSource].includes(TYPED);
  return (
    named &&
    !sameName(person.name, reading.name) &&
    shareOnlyPages(person.aliases, normalAliases(reading.aliases))
  );
}

/**
 * A known person brought up to date by a reading. A typed name stays unless the user typed the new one; aliases
 * are only added.
 *
 * @returns the very same object where the reading holds nothing new, or is of somebody else
 */
export function updatedPerson(person: Person, reading: Reading, at: Instant): Person {
  if (isOfAnother(person, reading)) return person;
  const name = reading.name.trim();
  const renamed =
    name !== '' && name !== person.name && (person.nameSource !== TYPED || reading.nameSource === TYPED);
  const known = new Set(person.aliases.map(aliasKey));
  const added = normalAliases(reading.aliases).filter(alias => !known.has(aliasKey(alias)));
  const fields = mergedFields(person.fields, reading.fields);
  const unchanged = (Object.keys(fields) as (keyof typeof fields)[]).every(
    key => fields[key] === person.fields[key],
  );
  const next: Person = {
    ...person,
    name: renamed ? name : person.name,
    nameSource: renamed ? reading.nameSource : person.nameSource,
    aliases: [...person.aliases, ...added],
    fields: unchanged ? person.fields : fields,
  };
  return sameReading(person, next) ? person : {...next, updatedAt: at};
}
