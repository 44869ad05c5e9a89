/**
 * Kind neutral wordings, the last resort. Those without a marked word fit wherever their rule speaks; one with a
 * *marked* word is about that matter and is taken only where the writer's own sentence names it.
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

/** Neutral wordings of a kind: first those about what the sentence names, then those that fit anywhere. */
export function general(place: Place, kind: General, name = ''): string[] {
  const own = new Set(place.sentence.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []);
  const list = (place.lang === 'en' ? ENGLISH : INDONESIAN)[kind];
  const matters = (one: string): string[] =>
    [...one.matchAll(MARKED)].map(([, word = '']) => word.toLowerCase());
  const named = list.filter(one => matters(one).some(word => own.has(word)));
  const plain = list.filter(one => matters(one).length === 0);
  return [...named, ...plain].map(one => spoken(one, place, name));
}
