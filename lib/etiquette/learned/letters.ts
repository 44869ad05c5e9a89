/** Letters that stand for small whole numbers in tables of learned weights. */

/** The printable signs that need no escape inside quotes: 85 of them, from ( to ~ without \ and `. */
const LETTERS = Array.from({length: 87}, (_, index) => String.fromCharCode(40 + index))
  .filter(letter => letter !== '\\' && letter !== '`')
  .join('');
export const BASE = LETTERS.length;

export function letter(number: number): string {
  return LETTERS.charAt(number);
}

/** The number of each letter, by its code. */
export const LETTER_NUMBERS = new Uint8Array(128);
for (let number = 0; number < BASE; number++) LETTER_NUMBERS[LETTERS.charCodeAt(number)] = number;

/** The number of the letter at an offset. */
export function numberAt(text: string, at: number): number {
  return LETTER_NUMBERS[text.charCodeAt(at)] as number;
}
