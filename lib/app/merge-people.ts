import type {Input, Output} from '../messages/protocol.ts';
import {mergedPerson} from '../relations/merge.ts';
import type {Id} from '../relations/model.ts';
import {timelineRange} from '../store/last-interaction.ts';
import {plainInteraction} from '../store/rows.ts';
import type {Work} from '../store/work.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {knownPerson} from './change-person.ts';
import {Refusal} from './refusal.ts';

/** Joins two saved people into the first, with all that is kept about the second; one undo parts them again. */
export function mergePeople(
  app: App,
  {order}: Call,
  {personId, otherId}: Input<'person.merge'>,
): Promise<Output<'person.merge'>> {
  return write(app.store, order, async work => {
    if (personId === otherId) throw new Refusal('bad-request', 'A person cannot be joined with themselves.');
    const kept = await knownPerson(work, personId);
    const other = await knownPerson(work, otherId);
    await moveDealings(work, otherId, personId);
    await work.put('people', mergedPerson(kept, other, order.at));
    await work.remove('people', otherId);
    return {undoId: order.id};
  });
}

async function moveDealings(work: Work, from: Id, to: Id): Promise<void> {
  for (const row of await timelineRange(work.db, from).toArray()) {
    const personIds = [...new Set(row.personIds.map(id => (id === from ? to : id)))];
    await work.put('interactions', {...plainInteraction(row), personIds});
  }
  const about = {personId: from};
  const moved = <T extends {personId: Id | null}>(rows: T[]) => rows.map(row => ({...row, personId: to}));
  await work.put('favors', ...moved(await work.db.favors.where(about).toArray()));
  await work.put('asks', ...moved(await work.db.asks.where(about).toArray()));
  await work.put('commitments', ...moved(await work.db.commitments.where(about).toArray()));
  await work.put('feedback', ...moved(await work.db.feedback.where(about).toArray()));
  const dismissals = await work.db.dismissals.where(about).toArray();
  await work.remove('dismissals', ...dismissals.map(row => row.id));
  await work.put('dismissals', ...moved(dismissals).map(row => ({...row, id: row.id.replace(from, to)})));
}
