/** Writes which classes each entry of a book is of. */

import type {Groups} from '../book/groups.ts';
import {SIGN, singlesOf, written} from '../book/letters.ts';

/**
 * Writes the classes of entries: groups of classes that stand together, the frequent ones first, and each entry's group.
 * @param entries classes by number, in rising order.
 * @param classes how many classes there are.
 */
export function writeGroups(entries: readonly (readonly number[])[], classes: number): Groups {
  const own = entries.map(numbers => numbers.map(number => written(number, singlesOf(classes))).join(''));
  const counts = new Map<string, number>();
  for (const group of own) counts.set(group, (counts.get(group) ?? 0) + 1);
  const groups = [...counts.keys()].sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number));
  const numbers = new Map(groups.map((group, number) => [group, number]));
  const singles = singlesOf(groups.length);
  return {
    groups: groups.join(SIGN.next),
    members: own.map(group => written(numbers.get(group) as number, singles)).join(''),
  };
}
