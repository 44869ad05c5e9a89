/** What the tables hold: the words of `lib/relations/model.ts`, with the columns that indexes need. */
import type {CapturedProfile} from '../capture/model.ts';
import {aliasKey} from '../relations/alias.ts';
import {nextDue} from '../relations/cadence.ts';
import type {Alias, Day, Id, Instant, Interaction, Person} from '../relations/model.ts';
import type {HeldSend, OwnedRows} from '../relations/owned.ts';
import {searchWords} from '../relations/search-words.ts';

/** Columns made from the person alone or from the last interaction; never part of a backup or an undo. */
export interface PersonColumns {
  readonly aliasKeys: readonly string[];
  readonly nameWords: readonly string[];
  readonly words: readonly string[];
  readonly sortName: string;
  /** Event time of the last interaction. */
  readonly lastAt: Instant | null;
  /** Last interaction, or the day of saving: what "recent people" are ordered by. */
  readonly touchedAt: Instant;
  readonly due: Day | null;
}
export type StoredPerson = Person & PersonColumns;

/** `personAt` holds one `[personId, at]` per person: a timeline is one range of its index. */
export type StoredInteraction = Interaction & {readonly personAt: readonly (readonly [Id, Instant])[]};

/** What is kept of a profile that was visited: whose it is, and what is said to be read. No contact details. */
export const SIGHTED = [
  'site',
  'adapter',
  'url',
  'slug',
  'memberId',
  'memberNumber',
  'name',
  'headline',
  'jobTitle',
  'company',
  'school',
  'location',
] as const satisfies readonly (keyof CapturedProfile)[];

export interface Sighting {
  readonly id: Id;
  readonly aliasKeys: readonly string[];
  readonly aliases: readonly Alias[];
  /** The page on which it was seen, from the browser's own word for the tab's address. */
  readonly pageKey: string;
  readonly profile: Pick<CapturedProfile, (typeof SIGHTED)[number]>;
  readonly seenAt: Instant;
}

/** A held message with the column that its index needs. */
export type StoredHeldSend = HeldSend & {readonly aliasKeys: readonly string[]};

/** Rows whose changes can be taken back: what is the user's own, and the visits that a list of the dashboard shows. */
export interface TrackedRows extends OwnedRows {
  sightings: Sighting;
}
export type TrackedTable = keyof TrackedRows;

/** One change of one row, with what is needed to take it back. `print` tells whether the row was edited since. */
export type Change =
  | {readonly how: 'made'; readonly table: TrackedTable; readonly key: string; readonly print: string}
  | {
      readonly how: 'changed';
      readonly table: TrackedTable;
      readonly key: string;
      readonly before: object;
      readonly after: object;
    }
  | {readonly how: 'removed'; readonly table: TrackedTable; readonly key: string; readonly before: object};

/** What the trash lists; the inverse itself lies in its own table, so that listing stays light. */
export interface TrashRow {
  readonly id: Id;
  readonly at: Instant;
  /** The kind of request that made the change. */
  readonly kind: string;
  /** Names of the people concerned, a few. */
  readonly subjects: readonly string[];
  readonly removed: number;
  readonly made: number;
  readonly changed: number;
  /** `ui`, or the origin of the site whose script asked. */
  readonly asker: string;
}

export interface Inverse {
  readonly id: Id;
  readonly changes: readonly Change[];
}

/** What a request was answered; a request that comes again is answered from here. */
export interface Receipt {
  readonly id: Id;
  readonly kind: string;
  readonly at: Instant;
  readonly answer: unknown;
}

/** A person as stored, given the event time of the last interaction. */
export function storedPerson(person: Person, lastAt: Instant | null): StoredPerson {
  const {fields} = person;
  const nameWords = searchWords(person.name);
  const about = [fields.company?.value, fields.headline?.value, ...person.tags].filter(t => t !== undefined);
  return {
    ...person,
    aliasKeys: person.aliases.map(aliasKey),
    nameWords,
    words: searchWords(about.join(' ')),
    sortName: nameWords.join(' '),
    lastAt,
    touchedAt: Math.max(lastAt ?? 0, person.createdAt),
    due: nextDue(person, lastAt),
  };
}

/** The person alone, without the columns. */
export function plainPerson(row: StoredPerson): Person {
  const {
    aliasKeys: _a,
    nameWords: _n,
    words: _w,
    sortName: _s,
    lastAt: _l,
    touchedAt: _t,
    due: _d,
    ...person
  } = row;
  return person;
}

export function storedInteraction(interaction: Interaction): StoredInteraction {
  return {...interaction, personAt: interaction.personIds.map(id => [id, interaction.at] as const)};
}

export function plainInteraction(row: StoredInteraction): Interaction {
  const {personAt: _p, ...interaction} = row;
  return interaction;
}

export function storedHeldSend(send: HeldSend): StoredHeldSend {
  return {...send, aliasKeys: send.aliases.map(aliasKey)};
}

export function plainHeldSend(row: StoredHeldSend): HeldSend {
  const {aliasKeys: _a, ...send} = row;
  return send;
}

/** A stored row without the columns that indexes need. */
export function plainRow<T extends TrackedTable>(table: T, row: object): TrackedRows[T] {
  // Each branch strips exactly the columns that `storedRow` adds for the same table.
  if (table === 'people') return plainPerson(row as StoredPerson) as TrackedRows[T];
  if (table === 'interactions') return plainInteraction(row as StoredInteraction) as TrackedRows[T];
  return (table === 'heldSends' ? plainHeldSend(row as StoredHeldSend) : row) as TrackedRows[T];
}

/** A row as it is stored, given the row that it replaces. */
export function storedRow<T extends TrackedTable>(
  table: T,
  row: TrackedRows[T],
  current: object | undefined,
): object {
  if (table === 'people')
    return storedPerson(row as Person, (current as StoredPerson | undefined)?.lastAt ?? null);
  if (table === 'interactions') return storedInteraction(row as Interaction);
  return table === 'heldSends' ? storedHeldSend(row as HeldSend) : row;
}
