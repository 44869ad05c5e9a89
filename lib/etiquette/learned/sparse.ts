/**
 * Rows of weights as text where most weights are 0: only the others are written, each with the zeros before it. A small
 * weight after few zeros is one letter, so that a row of a large table is a few letters and packs well.
 */

import {BASE, letter, numberAt} from './letters.ts';

/** Sizes of weights that are small, either way. */
const SMALL = 3;
const SMALL_WEIGHTS = SMALL * 2;
/** So many zeros and more ask for a mark of their own. */
const MOST_ZEROS = Math.floor(BASE / SMALL_WEIGHTS);
const MIDDLE = (BASE - 1) / 2;
const ZEROS = '!';
const LARGE = '"';
const ZEROS_CODE = ZEROS.charCodeAt(0);
const LARGE_CODE = LARGE.charCodeAt(0);

/** Writes a row. */
export function writeRow(weights: ArrayLike<number>): string {
  let text = '';
  let zeros = 0;
  for (const weight of Array.from(weights)) {
    if (weight === 0) {
      zeros++;
      continue;
    }
    text += ZEROS.repeat(Math.floor(zeros / MOST_ZEROS));
    zeros %= MOST_ZEROS;
    const isSmall = Math.abs(weight) <= SMALL;
    const small = weight + SMALL - (weight > 0 ? 1 : 0);
    text += isSmall ? letter(zeros * SMALL_WEIGHTS + small) : LARGE + letter(zeros) + letter(MIDDLE + weight);
    zeros = 0;
  }
  return text;
}

/** Reads a row: hands over the weights that are not 0, with their columns. */
export function readRow(text: string, take: (column: number, weight: number) => void): void {
  let column = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === ZEROS_CODE) column += MOST_ZEROS;
    else if (code === LARGE_CODE) {
      column += numberAt(text, at + 1);
      take(column++, numberAt(text, at + 2) - MIDDLE);
      at += 2;
    } else {
      const number = numberAt(text, at);
      const small = number % SMALL_WEIGHTS;
      column += Math.floor(number / SMALL_WEIGHTS);
      take(column++, small - SMALL + (small >= SMALL ? 1 : 0));
    }
  }
}
