import {aliasKey} from './alias.ts';
import {TYPED} from './fields.ts';
import type {Boundaries, FieldName, Instant, Person, SourcedField} from './model.ts';

function union<T>(a: readonly T[], b: readonly T[], key: (item: T) => string): T[] {
  const known = new Set(a.map(key));
  return [...a, ...b.filter(item => !known.has(key(item)))];
}

const words = (word: string) => word.toLowerCase();

/** Two records of one person as one. The first speaks where both do, save that a typed value beats a read one. */
export function mergedPerson(kept: Person, other: Person, at: Instant): Person {
  const otherNamed = kept.nameSource !== TYPED && other.nameSource === TYPED;
  return {
    ...kept,
    name: otherNamed ? other.name : kept.name,
    nameSource: otherNamed ? other.nameSource : kept.nameSource,
    aliases: union(kept.aliases, other.aliases, aliasKey),
    fields: joinedFields(kept.fields, other.fields),
    tags: union(kept.tags, other.tags, words),
    note: [kept.note, other.note].filter(note => note !== '').join('\n\n'),
    cadenceDays: kept.cadenceDays ?? other.cadenceDays,
    needs: union(kept.needs, other.needs, words),
    boundaries: joinedBoundaries(kept.boundaries, other.boundaries),
    told: union(kept.told, other.told, ({subject, value}) => words(`${subject}|${value}`)),
    createdAt: Math.min(kept.createdAt, other.createdAt),
    updatedAt: at,
  };
}

function joinedFields(kept: Person['fields'], other: Person['fields']): Person['fields'] {
  const joined: Partial<Record<FieldName, SourcedField>> = {...other};
  for (const [name, field] of Object.entries(kept) as [FieldName, SourcedField][]) {
    const rival = other[name];
    if (!rival || field.source === TYPED || rival.source !== TYPED) joined[name] = field;
  }
  return joined;
}

/** Whatever either record asks to be spared is spared. */
function joinedBoundaries(kept: Boundaries, other: Boundaries): Boundaries {
  const spaces = [kept.spaceUntil, other.spaceUntil].filter(day => day !== null).toSorted();
  return {
    topics: union(kept.topics, other.topics, words),
    channels: union(kept.channels, other.channels, words),
    quietHours: kept.quietHours ?? other.quietHours,
    timeZone: kept.timeZone ?? other.timeZone,
    spaceUntil: spaces.at(-1) ?? null,
  };
}
