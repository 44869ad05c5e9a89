/** Profiles that were visited and not saved: kept on the user's word, or forgotten at once. */
import type {Input, Output} from '../messages/protocol.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {readingOfProfile} from './page-person.ts';
import {Refusal} from './refusal.ts';
import {saveReading} from './save-person.ts';

/** Saves the person of a sighting as they were seen then. */
export function saveSighting(
  app: App,
  {order}: Call,
  {sightingId}: Input<'sighting.save'>,
): Promise<Output<'sighting.save'>> {
  return write(app.store, order, async work => {
    const sighting = await work.db.sightings.get(sightingId);
    if (!sighting) throw new Refusal('not-found', 'This visit is not kept any more.');
    const {personId} = await saveReading(
      app,
      work,
      null,
      readingOfProfile(sighting, sighting.seenAt),
      order.at,
    );
    return {personId, undoId: order.id};
  });
}

/** Forgets one sighting, or all of them. Nothing brings them back but another visit. */
export function forgetSighting(
  app: App,
  {order}: Call,
  {sightingId}: Input<'sighting.forget'>,
): Promise<Output<'sighting.forget'>> {
  return write(app.store, order, async ({db}) => {
    await (sightingId === null ? db.sightings.clear() : db.sightings.delete(sightingId));
    return null;
  });
}
