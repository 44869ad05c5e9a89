import type {Id, Instant} from '../relations/model.ts';
import type {Database} from './database.ts';
import {areSaved} from './find-people.ts';
import type {Sighting} from './rows.ts';

/** Somebody whose profile was visited and who is not saved, for a list. */
export interface Seen {
  readonly id: Id;
  readonly name: string;
  readonly headline: string | null;
  readonly site: string;
  readonly seenAt: Instant;
}

/**
 * All visited profiles, the last first, without those of saved people: an imported file may have brought them since.
 * @param after older ones have had their time, and wait only for the next round of the alarm that removes them
 */
export async function readSeenLately(db: Database, after: Instant): Promise<readonly Seen[]> {
  const visits = await db.sightings.where('seenAt').above(after).reverse().toArray();
  const known = await areSaved(
    db,
    visits.map(({aliases, profile}) => ({aliases, name: profile.name.value})),
  );
  return visits.filter((_, i) => !known[i]).map(seen);
}

function seen({id, profile, seenAt}: Sighting): Seen {
  const headline = (profile.headline ?? profile.jobTitle)?.value ?? null;
  return {id, name: profile.name.value, headline, site: profile.site, seenAt};
}
