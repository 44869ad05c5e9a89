import type {Migration} from './migration.ts';

/** The first shape. Event times, due days, aliases and words each have the index that their question needs. */
export const migration: Migration = {
  version: 1,
  stores: {
    people: 'id, *aliasKeys, *nameWords, *words, *tags, sortName, touchedAt, due',
    interactions: 'id, *personAt, at, sentKey',
    favors: 'id, personId, interactionId',
    asks: 'id, personId, interactionId, status',
    commitments: 'id, personId, interactionId, [status+due]',
    feedback: 'id, personId, status',
    dismissals: 'id, personId',
    me: 'id',
    heldSends: 'id, *aliasKeys, sentKey, at',
    sightings: 'id, *aliasKeys, pageKey, seenAt',
    trash: 'id, at',
    inverses: 'id',
    receipts: 'id, at',
  },
};
