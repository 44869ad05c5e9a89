/** Bits as text: each letter stands for six of them, so that packing loses nothing. */

/** Bits of a letter. */
export const LETTER_BITS = 6;
/** 64 printable signs that need no escape inside quotes: from ( on, without \ and `. */
const LETTERS = Array.from({length: 66}, (_, index) => String.fromCharCode(40 + index))
  .filter(letter => letter !== '\\' && letter !== '`')
  .join('');
const NUMBERS = new Uint8Array(128);
for (let number = 0; number < LETTERS.length; number++) NUMBERS[LETTERS.charCodeAt(number)] = number;

/** Writes numbers one after the other, the highest bit first. */
export class BitWriter {
  /** How many bits were written. */
  length = 0;
  private letters = '';
  private rest = 0;

  write(number: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      this.rest = (this.rest << 1) | ((number >>> bit) & 1);
      if (++this.length % LETTER_BITS > 0) continue;
      this.letters += LETTERS.charAt(this.rest);
      this.rest = 0;
    }
  }

  /** All that was written, with zeros up to a whole letter. */
  text(): string {
    while (this.length % LETTER_BITS > 0) this.write(0, 1);
    return this.letters;
  }
}

/** Reads what was written. */
export class BitReader {
  private readonly letters: string;
  private at = 0;
  /** Bits that were taken from letters; the lowest `held` of them are still to be read. */
  private bits = 0;
  private held = 0;

  constructor(letters: string) {
    this.letters = letters;
  }

  /** Goes to a bit by its number. */
  seek(bit: number): void {
    this.at = Math.floor(bit / LETTER_BITS);
    this.held = 0;
    this.read(bit % LETTER_BITS);
  }

  /** The next bits, at most 24, which are not read by that; zeros beyond the end. */
  peek(bits: number): number {
    while (this.held < bits) {
      this.bits = (this.bits << LETTER_BITS) | (NUMBERS[this.letters.charCodeAt(this.at++)] as number);
      this.held += LETTER_BITS;
    }
    return (this.bits >>> (this.held - bits)) & ((1 << bits) - 1);
  }

  /** Leaves out bits that were looked at. */
  skip(bits: number): void {
    this.held -= bits;
  }

  read(bits: number): number {
    const number = this.peek(bits);
    this.held -= bits;
    return number;
  }
}
