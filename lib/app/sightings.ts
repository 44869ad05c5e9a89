/** Profiles that were visited and not saved: kept on the user's word, or forgotten at once. */
import type {Input, Output} from '../messages/protocol.ts';
import {forgetVisits} from '../store/forget.ts';
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

/**
 * Forgets one sighting, which can be taken back as long as the trash keeps it, or all of them for good: the trash
 * then holds none either, and nothing brings them back but another visit.
 */
export function forgetSighting(
  app: App,
  {order}: Call,
  {sightingId}: Input<'sighting.forget'>,
): Promise<Output<'sighting.forget'>> {
  return write(app.store, order, async work => {
    if (sightingId === null) {
      await forgetVisits(work.db);
      return {undoId: null};
    }
    const isKept = (await work.db.sightings.get(sightingId)) !== undefined;
    await work.remove('sightings', sightingId);
    return {undoId: isKept ? order.id : null};
  });
}
