import type {LogEntry} from '../messages/model.ts';
import type {Input, Output} from '../messages/protocol.ts';
import type {Id, Interaction} from '../relations/model.ts';
import {plainInteraction} from '../store/rows.ts';
import type {Work} from '../store/work.ts';
import {type Order, write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {knownPerson} from './change-person.ts';
import {Refusal} from './refusal.ts';

/** Logs what happened with one or more saved people, with the favor that changed hands. */
export function logInteraction(
  app: App,
  {order}: Call,
  {personIds, entry}: Input<'interaction.log'>,
): Promise<Output<'interaction.log'>> {
  return write(app.store, order, async work => {
    for (const id of personIds) await knownPerson(work, id);
    return {interactionId: await logEntry(app, work, order, personIds, entry), undoId: order.id};
  });
}

/** Puts a log entry into the store, within a work in progress; answers the interaction's id. */
export async function logEntry(
  app: App,
  work: Work,
  order: Order,
  personIds: readonly Id[],
  {favor, ...entry}: LogEntry,
): Promise<Id> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) throw new Refusal('bad-request', 'An interaction needs a person.');
  const interaction: Interaction = {
    ...entry,
    id: app.ids.next(),
    personIds: ids,
    source: 'you',
    sentKey: null,
    createdAt: order.at,
  };
  await work.put('interactions', interaction);
  if (favor) {
    const about = {at: entry.at, interactionId: interaction.id};
    await work.put('favors', ...ids.map(personId => ({...favor, ...about, id: app.ids.next(), personId})));
  }
  return interaction.id;
}

/** Removes an interaction with what was noted in it; it can be taken back from the trash. */
export function removeInteraction(
  app: App,
  {order}: Call,
  {interactionId}: Input<'interaction.remove'>,
): Promise<Output<'interaction.remove'>> {
  return write(app.store, order, async work => {
    const row = await work.db.interactions.get(interactionId);
    if (!row) throw new Refusal('not-found', 'This entry is not there any more.');
    for (const table of ['favors', 'asks', 'commitments'] as const) {
      const keys = await work.db.table<object, Id>(table).where({interactionId}).primaryKeys();
      await work.remove(table, ...keys);
    }
    await work.remove('interactions', plainInteraction(row).id);
    return {undoId: order.id};
  });
}
