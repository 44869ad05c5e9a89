/** What menders share. */

import type {ThingKind} from './nouns.ts';
import {personIn, readersOf} from './person.ts';
import type {Place} from './place.ts';
import {type Thing, thingIn} from './threads.ts';
import {literal} from './topics.ts';

/** Wordings for a place, the nearest to the writer's own words first; an empty one leaves the words out. */
export type Mender = (place: Place) => string[];

export const some = (...wordings: readonly (string | null | false | undefined)[]): string[] =>
  wordings.filter((one): one is string => typeof one === 'string');

/** So much of a draft before and after the place is read; of a longer sentence nothing is used but that it is there. */
const READ_AROUND = 1500;

/** What is read of the draft: the place and what stands near it. */
const nearby = ({text, start, end}: Place): string =>
  text.slice(Math.max(0, start - READ_AROUND), Math.min(end, start + READ_AROUND) + READ_AROUND);

/** The words before and after the place. */
const around = ({text, start, end}: Place): string =>
  `${text.slice(Math.max(0, start - READ_AROUND), start)} ${text.slice(end, end + READ_AROUND)}`;

/** A mender that does not take up a sentence too long to be one ("you are not a … " a thousand times). */
export const ofSentences =
  (mender: Mender): Mender =>
  place =>
    mender(place.sentence.length > READ_AROUND ? {...place, sentence: '', clause: ''} : place);

/** The thing of a kind that the sentence names, and failing that the nearest in the message. */
export function thingOf(place: Place, kind: ThingKind): {own: Thing | null; near: Thing | null} {
  const {lang} = place;
  const own =
    thingIn(literal(place.clause, lang), lang, kind) ?? thingIn(literal(place.sentence, lang), lang, kind);
  return {own, near: own ?? thingIn(nearby(place), place.lang, kind)};
}

/** The absent person that the sentence surely names. */
export function personOf(place: Place): string | null {
  const {clause, sentence, lang} = place;
  const readers = readersOf(nearby(place));
  const inClause = personIn(clause, lang, readers);
  const inSentence = personIn(sentence, lang, readers);
  // The clause may begin after the title ("Mrs. | Tan's …").
  return inClause && !inSentence?.endsWith(inClause) ? inClause : inSentence;
}

/** Whom the rest of the draft names, where the sentence says "she" or "his" only. */
export function personAround(place: Place): string | null {
  const text = nearby(place);
  return personIn(text, place.lang, readersOf(text));
}

const CIVIL =
  /^(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening|day)|halo|hai|selamat\s+(?:pagi|siang|sore|malam)|yth|kepada|dengan\s+hormat|best|kind\s+regards|regards|salam|cheers|yours|love)(?![a-zA-ZÀ-ɏ])[^.!?\n]*[,.!]?$/i;
const NAMES = /^\p{Lu}[^\s]*(?:\s\p{Lu}[^\s]*){0,3}[,.!]?$/u;

/** Whether the draft still says something once the place is left out: more than a greeting and a name. */
export function saysMore(place: Place): boolean {
  return around(place)
    .split(/[.!?\n]+/)
    .map(line => line.trim())
    .some(
      line =>
        line.split(/\s+/).filter(word => /\p{L}{2}/u.test(word)).length >= 3 &&
        !CIVIL.test(line) &&
        !NAMES.test(line),
    );
}

/** The word at the head of a sentence. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether an English clause speaks to the reader. */
export const toReader = (clause: string): boolean =>
  /(?<![a-zA-ZÀ-ɏ])(?:you|your|yours|yourself|u|ur|you['’][a-z]+)(?![a-zA-ZÀ-ɏ])/i.test(clause);
