/**
 * Kind neutral wordings, the last resort. The first few of a list fit wherever their rule speaks; the others name a
 * matter (time, people, code …) and are taken only where the writer's own words name it too.
 */
import {contentWords} from '../manners/meaning.ts';
import {ENGLISH} from './general-en.ts';
import {INDONESIAN} from './general-id.ts';
import type {Place} from './place.ts';

/** How many at the head of each list stand for themselves. */
const PLAIN = 2;

export type General = 'differently' | 'view' | 'modest' | 'choice' | 'howAreYou';

/** `%name` is the reader called by name, with its comma; `%you`, `%self` and `%Self` the draft's own words for them. */
function spoken(wording: string, {you, self}: Place, name: string): string {
  return wording
    .replaceAll('%name', name)
    .replaceAll('%you', you)
    .replaceAll('%self', self)
    .replaceAll('%Self', self.charAt(0).toUpperCase() + self.slice(1));
}

/** Neutral wordings of a kind: those that share words with the sentence before those that stand for themselves. */
export function general(place: Place, kind: General, name = ''): string[] {
  const list = (place.lang === 'en' ? ENGLISH : INDONESIAN)[kind];
  const own = new Set(contentWords(place.sentence).map(({word}) => word));
  const shared = (one: string): number => contentWords(one).filter(({word}) => own.has(word)).length;
  const counted = list.map((one, at) => ({one, at, count: shared(one)}));
  return counted
    .filter(({at, count}) => count > 0 || at < PLAIN)
    .sort((a, b) => b.count - a.count || a.at - b.at)
    .map(({one}) => spoken(one, place, name));
}
