/**
 * Sums of many small weights, two columns in each 32-bit number: half the additions, half the memory.
 * The lower 16 bits hold an even column, the upper ones the column after it, both signed.
 */

import {COLUMNS} from './columns.ts';

/** Numbers that hold one row of weights. */
export const LANES = Math.ceil(COLUMNS / 2);

/** Rows of weights up to `LARGEST_WEIGHT` (42) that fit in a lane before it must be emptied: 780 × 42 < 2^15. */
export const MOST_ROWS = 780;

/** Where a column's weight stands in its lane. */
export function shiftOf(column: number): number {
  return (column & 1) << 4;
}

/** One column of a row of lanes. */
export function columnOf(lanes: Int32Array, at: number, column: number): number {
  const lane = lanes[at + (column >> 1)] as number;
  const low = (lane << 16) >> 16;
  return (column & 1) === 0 ? low : (lane - low) >> 16;
}

/** Adds up rows of lanes; empties itself into whole columns before a lane runs over. */
export class LaneSum {
  private readonly lanes = new Int32Array(LANES);
  private readonly columns = new Int32Array(COLUMNS);
  private rows = 0;

  /**
   * Adds a row.
   * @param count how many rows of weights are summed in it already.
   */
  add(lanes: Int32Array, at: number, count: number): void {
    this.rows += count;
    if (this.rows > MOST_ROWS) {
      this.empty();
      this.rows = count;
    }
    const own = this.lanes;
    for (let lane = 0; lane < LANES; lane++) own[lane] = (own[lane] as number) + (lanes[at + lane] as number);
  }

  /** Adds the rows that begin at some offsets, lane by lane. */
  addAll(lanes: Int32Array, offsets: Int32Array, count: number): void {
    const own = this.lanes;
    for (let from = 0; from < count; from += MOST_ROWS) {
      const to = Math.min(count, from + MOST_ROWS);
      if (this.rows + to - from > MOST_ROWS) this.empty();
      this.rows += to - from;
      for (let lane = 0; lane < LANES; lane++) {
        let sum = own[lane] as number;
        for (let at = from; at < to; at++)
          sum = (sum + (lanes[(offsets[at] as number) + lane] as number)) | 0;
        own[lane] = sum;
      }
    }
  }

  private empty(): void {
    for (let column = 0; column < COLUMNS; column++)
      this.columns[column] = (this.columns[column] as number) + columnOf(this.lanes, 0, column);
    this.lanes.fill(0);
    this.rows = 0;
  }

  /** The sums by column, which are taken away from here. */
  take(into: Float64Array, steps: ArrayLike<number>): void {
    this.empty();
    for (let column = 0; column < COLUMNS; column++)
      into[column] = (this.columns[column] as number) * (steps[column] as number);
    this.columns.fill(0);
  }
}
