/** Which of several places are taken, as one number: choices of so many places in the order of their first ones. */

/** Most places that there can be. */
const MOST = 16;

/** Pascal's triangle, a row of `MOST` numbers for so many places. */
const WAYS = new Int32Array(MOST * MOST);
for (let places = 0; places < MOST; places++)
  for (let chosen = 0; chosen <= places; chosen++)
    WAYS[places * MOST + chosen] = chosen === 0 ? 1 : ways(places - 1, chosen - 1) + ways(places - 1, chosen);

/** How many ways there are to choose so many of so many places. */
export function ways(places: number, chosen: number): number {
  return WAYS[places * MOST + chosen] as number;
}

/** The number of a choice; `taken` in rising order. */
export function numberOf(taken: readonly number[], places: number): number {
  let number = 0;
  let left = taken.length;
  for (let place = 0; left > 0; place++) {
    if (taken[taken.length - left] === place) left--;
    else number += ways(places - place - 1, left - 1);
  }
  return number;
}

/**
 * Writes the places of a choice by its number, in rising order.
 * @param into where; from `at` on.
 * @param first the number of the first place.
 */
export function writePlaces(
  number: number,
  places: number,
  chosen: number,
  into: Int8Array,
  at: number,
  first: number,
): void {
  let rest = number;
  let left = chosen;
  for (let place = 0; left > 0; place++) {
    const withThis = ways(places - place - 1, left - 1);
    if (rest < withThis) into[at + chosen - left--] = first + place;
    else rest -= withThis;
  }
}
