import type {SavePersonInput} from '../messages/model.ts';
import type {Output} from '../messages/protocol.ts';
import {aliasKey, normalAliases} from '../relations/alias.ts';
import {TYPED} from '../relations/fields.ts';
import type {Alias, FieldName, Id, Instant, SourcedField} from '../relations/model.ts';
import {newPerson, type Reading, updatedPerson} from '../relations/person.ts';
import {peopleByAliases} from '../store/find-people.ts';
import {plainPerson, type StoredPerson} from '../store/rows.ts';
import type {Work} from '../store/work.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {attachHeldSends} from './held-sends.ts';
import {Refusal} from './refusal.ts';

/** Saves a person, or brings the one whom the aliases name up to date. */
export function savePerson(app: App, {order}: Call, input: SavePersonInput): Promise<Output<'person.save'>> {
  return write(app.store, order, async work => {
    const saved = await saveReading(app, work, input.personId, readingOf(input, order.at), order.at);
    return {...saved, undoId: order.id};
  });
}

function readingOf(input: SavePersonInput, at: Instant): Reading {
  const fields: Partial<Record<FieldName, SourcedField>> = {};
  for (const [name, field] of Object.entries(input.fields) as [FieldName, Omit<SourcedField, 'at'>][]) {
    fields[name] = {...field, at};
  }
  return {name: input.name, nameSource: input.nameSource ?? TYPED, aliases: input.aliases, fields};
}

/**
 * Puts a reading into the store, within a work in progress. The same name is never the same person: only aliases
 * are. Where they name two saved people, the user is asked (`conflict`), nothing is merged.
 */
export async function saveReading(
  app: App,
  work: Work,
  personId: Id | null,
  reading: Reading,
  at: Instant,
): Promise<{personId: Id; created: boolean}> {
  const {same, formerHolders} = await peopleByAliases(work.db, reading.aliases, reading.name);
  const person = await chosenPerson(work, personId, same);
  if (!person && reading.name.trim() === '') throw new Refusal('bad-request', 'A person needs a name.');
  const plain = person && plainPerson(person);
  const next = plain ? updatedPerson(plain, reading, at) : newPerson(app.ids.next(), reading, at);
  if (next !== plain) await work.put('people', next);
  for (const former of formerHolders) {
    if (former.id !== next.id) await giveUpAliases(work, former, reading.aliases);
  }
  await attachHeldSends(work, next);
  const visits = work.db.sightings.where('aliasKeys').anyOf(next.aliases.map(aliasKey));
  await work.remove('sightings', ...(await visits.distinct().primaryKeys()));
  return {personId: next.id, created: !plain};
}

async function chosenPerson(
  work: Work,
  personId: Id | null,
  same: readonly StoredPerson[],
): Promise<StoredPerson | null> {
  const others = same.filter(row => row.id !== personId);
  if (others.length > (personId === null ? 1 : 0)) {
    throw new Refusal('conflict', 'These names belong to more than one saved person. Are they the same?');
  }
  if (personId === null) return others[0] ?? null;
  const person = await work.db.people.get(personId);
  if (!person) throw new Refusal('not-found', 'This person is not saved any more.');
  return person;
}

/** A slug that its site has given to somebody else no longer names the one who had it. */
async function giveUpAliases(work: Work, holder: StoredPerson, taken: readonly Alias[]): Promise<void> {
  const gone = new Set(normalAliases(taken).map(aliasKey));
  const aliases = holder.aliases.filter(alias => !gone.has(aliasKey(alias)));
  await work.put('people', {...plainPerson(holder), aliases});
}
