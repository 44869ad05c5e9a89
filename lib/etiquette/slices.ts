/**
 * Small typed arrays, cut from larger ones. A JavaScript engine keeps what a typed array of more than 64 bytes holds
 * outside its heap; to ask for that anew for every sentence costs more than most of what is done with it.
 */

const LENGTH = 8192;
/** Longer ones stand alone. */
const LONGEST = 1024;

/** Cuts slices, all zeros, off one array after another. */
export class Slices<T extends Int32Array | Float64Array> {
  private readonly make: (length: number) => T;
  private whole: T;
  private used = 0;

  constructor(make: (length: number) => T) {
    this.make = make;
    this.whole = make(LENGTH);
  }

  /** A slice that nobody else has. */
  take(length: number): T {
    if (length > LONGEST) return this.make(length);
    if (this.used + length > LENGTH) {
      this.whole = this.make(LENGTH);
      this.used = 0;
    }
    const from = this.used;
    this.used += length;
    return this.whole.subarray(from, this.used) as T;
  }
}
