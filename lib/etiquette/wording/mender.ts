/** What menders share. */
import type {Place} from './place.ts';
import {thingIn} from './threads.ts';

/** Wordings for a place, the nearest to the writer's own words first; an empty one leaves the words out. */
export type Mender = (place: Place) => string[];

export const some = (...wordings: readonly (string | null | false | undefined)[]): string[] =>
  wordings.filter((one): one is string => typeof one === 'string');

/** The thing that the sentence is about, and failing that the nearest in the message. */
export function thingOf(place: Place): {own: string | null; near: string | null} {
  const own = thingIn(place.clause, place.lang) ?? thingIn(place.sentence, place.lang);
  return {own, near: own ?? thingIn(place.text, place.lang)};
}

/** The writer's word for himself at the head of an Indonesian sentence. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
