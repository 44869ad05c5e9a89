/**
 * Kind neutral wordings, the last resort. Those without a marked word fit wherever their rule speaks; one with a
 * *marked* word or phrase is about that matter and is taken only where the writer's own sentence names it. A marked
 * word must be the matter itself, or the wording say no more than the plain ones: sharing a word makes nothing fit.
 */
import {ENGLISH} from './general-en.ts';
import {INDONESIAN} from './general-id.ts';
import type {Place} from './place.ts';

export type General = 'differently' | 'view' | 'modest' | 'choice' | 'howAreYou';

const MARKED = /\*([^*]+)\*/g;

/** `%name` is the reader called by name, with its comma; `%you`, `%self` and `%Self` the draft's own words for them. */
function spoken(wording: string, {you, self}: Place, name: string): string {
  return wording
    .replace(MARKED, '$1')
    .replaceAll('%name', name)
    .replaceAll('%you', you)
    .replaceAll('%self', self)
    .replaceAll('%Self', self.charAt(0).toUpperCase() + self.slice(1));
}

interface Wording {
  readonly text: string;
  /** The marked words, in lower case. */
  readonly matters: readonly string[];
}
const lists = new Map<readonly string[], readonly Wording[]>();

/** A list with its marked words found, once. */
function read(list: readonly string[]): readonly Wording[] {
  const known =
    lists.get(list) ??
    list.map(text => ({
      text,
      matters: [...text.matchAll(MARKED)].map(([, word = '']) => word.toLowerCase()),
    }));
  lists.set(list, known);
  return known;
}

/** Neutral wordings of a kind: those about what the sentence names, and those that fit anywhere. */
function wordings(place: Place, kind: General): {named: string[]; plain: string[]} {
  const said = ` ${(place.sentence.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []).join(' ')} `;
  const all = read((place.lang === 'en' ? ENGLISH : INDONESIAN)[kind]);
  const texts = (list: readonly Wording[]): string[] => list.map(({text}) => text);
  return {
    named: texts(all.filter(({matters}) => matters.some(word => said.includes(` ${word} `)))),
    plain: texts(all.filter(({matters}) => matters.length === 0)),
  };
}

/** Neutral wordings of a kind about what the sentence names. */
export const generalNamed = (place: Place, kind: General, name = ''): string[] =>
  wordings(place, kind).named.map(one => spoken(one, place, name));

/** Neutral wordings of a kind that fit anywhere. */
export const generalPlain = (place: Place, kind: General, name = ''): string[] =>
  wordings(place, kind).plain.map(one => spoken(one, place, name));

/** Neutral wordings of a kind: first those about what the sentence names, then those that fit anywhere. */
export const general = (place: Place, kind: General, name = ''): string[] => [
  ...generalNamed(place, kind, name),
  ...generalPlain(place, kind, name),
];
