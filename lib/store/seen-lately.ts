import type {Id, Instant} from '../relations/model.ts';
import type {Database} from './database.ts';
import {peopleByAliases} from './find-people.ts';
import type {Sighting} from './rows.ts';

/** Somebody whose profile was visited and who is not saved, for a list. */
export interface Seen {
  readonly id: Id;
  readonly name: string;
  readonly headline: string | null;
  readonly site: string;
  readonly seenAt: Instant;
}

/** More than these nobody goes through; the newest count. */
const LOOKED_AT = 100;

/**
 * Visited profiles, the last first, without those of saved people: an imported file may have brought them since.
 * @param after older ones have had their time, and wait only for the next round of the alarm that removes them
 */
export async function readSeenLately(db: Database, after: Instant): Promise<readonly Seen[]> {
  const newest = await db.sightings.where('seenAt').above(after).reverse().limit(LOOKED_AT).toArray();
  const known = await Promise.all(newest.map(sighting => isSaved(db, sighting)));
  return newest.filter((_, i) => !known[i]).map(seen);
}

async function isSaved(db: Database, {aliases, profile}: Sighting): Promise<boolean> {
  return (await peopleByAliases(db, aliases, profile.name.value)).same.length > 0;
}

function seen({id, profile, seenAt}: Sighting): Seen {
  const headline = (profile.headline ?? profile.jobTitle)?.value ?? null;
  return {id, name: profile.name.value, headline, site: profile.site, seenAt};
}
