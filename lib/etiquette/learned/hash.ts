/** Hashes of features: 32 bits while they are mixed, fewer in a table. */

/** FNV-1a of a word's UTF-16 code units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** Mixes two hashes; the order counts. */
export function mix(first: number, second: number): number {
  const hash = Math.imul(first ^ (second + 0x9e3779b9 + (first << 6) + (first >>> 2)), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
}

/** Bits of a key: of features that a table does not hold, one in four hundred is taken for one that it does. */
export const KEY_BITS = 23;
const KEY_MASK = (1 << KEY_BITS) - 1;

/** The key of a feature in a table: 1 to 2^23 - 1. */
export function keyOf(hash: number): number {
  return (hash ^ (hash >>> 11)) & KEY_MASK || 1;
}
