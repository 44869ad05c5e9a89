import type {PersonChange} from '../messages/model.ts';
import type {Input, Output} from '../messages/protocol.ts';
import {TYPED} from '../relations/fields.ts';
import type {FieldName, Id, Instant, Person, SourcedField} from '../relations/model.ts';
import {forgetPerson as forget} from '../store/forget.ts';
import {plainPerson} from '../store/rows.ts';
import type {Work} from '../store/work.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {Refusal} from './refusal.ts';

/** The saved person with this id; refused where there is none. */
export async function knownPerson(work: Work, personId: Id): Promise<Person> {
  const row = await work.db.people.get(personId);
  if (!row) throw new Refusal('not-found', 'This person is not saved any more.');
  return plainPerson(row);
}

/** Changes what the user typed; an empty field is removed, anything else becomes the user's own word. */
export function changePerson(
  app: App,
  {order}: Call,
  {personId, change}: Input<'person.change'>,
): Promise<Output<'person.change'>> {
  return write(app.store, order, async work => {
    await work.put('people', changed(await knownPerson(work, personId), change, order.at));
    return {undoId: order.id};
  });
}

function changed(person: Person, change: PersonChange, at: Instant): Person {
  const {name, fields, boundaries, ...rest} = change;
  return {
    ...person,
    ...rest,
    ...(name !== undefined && name.trim() !== '' ? {name: name.trim(), nameSource: TYPED} : {}),
    fields: typedFields(person.fields, fields ?? {}, at),
    boundaries: {...person.boundaries, ...boundaries},
    updatedAt: at,
  };
}

function typedFields(
  known: Person['fields'],
  typed: NonNullable<PersonChange['fields']>,
  at: Instant,
): Person['fields'] {
  const fields: Partial<Record<FieldName, SourcedField>> = {...known};
  for (const [name, value] of Object.entries(typed) as [FieldName, string | null][]) {
    if (value === null || value.trim() === '') delete fields[name];
    else fields[name] = {value: value.trim(), source: TYPED, confidence: 'sure', at};
  }
  return fields;
}

/** Removes a person with all that is kept about them; it can be taken back from the trash. */
export function forgetPerson(
  app: App,
  {order}: Call,
  {personId}: Input<'person.forget'>,
): Promise<Output<'person.forget'>> {
  return write(app.store, order, async work => {
    await knownPerson(work, personId);
    await forget(work, personId);
    return {undoId: order.id};
  });
}
