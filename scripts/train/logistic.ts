/** Logistic regression over a handful of columns, by Newton's method. */

/** Examples as rows of numbers, each with its sign and how much it counts. */
export interface Examples {
  readonly rows: readonly Float64Array[];
  readonly isRight: readonly boolean[];
  readonly counts: readonly number[];
}

const ROUNDS = 12;
/** Pulls each weight towards 0 as much as this many examples would. */
const RIDGE = 1;

/** Solves a small system of linear equations in place, by elimination with the largest pivot. */
function solved(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row]?.[column] as number) > Math.abs(matrix[pivot]?.[column] as number))
        pivot = row;
    [matrix[column], matrix[pivot]] = [matrix[pivot] as Float64Array, matrix[column] as Float64Array];
    [right[column], right[pivot]] = [right[pivot] as number, right[column] as number];
    const own = matrix[column] as Float64Array;
    for (let row = 0; row < size; row++) {
      const other = matrix[row] as Float64Array;
      if (row === column || other[column] === 0) continue;
      const factor = (other[column] as number) / (own[column] as number);
      for (let at = column; at < size; at++) other[at] = (other[at] as number) - factor * (own[at] as number);
      right[row] = (right[row] as number) - factor * (right[column] as number);
    }
  }
  return right.map((value, at) => value / (matrix[at]?.[at] as number));
}

function step(
  {rows, isRight, counts}: Examples,
  used: readonly number[],
  weights: Float64Array,
): Float64Array {
  const size = used.length;
  const curve = Array.from({length: size}, (_, at) => {
    const row = new Float64Array(size);
    row[at] = RIDGE;
    return row;
  });
  const slope = Float64Array.from(used, at => -RIDGE * (weights[at] as number));
  rows.forEach((row, index) => {
    const sum = used.reduce((total, at) => total + (row[at] as number) * (weights[at] as number), 0);
    const likely = 1 / (1 + Math.exp(-sum));
    const count = counts[index] as number;
    const missing = count * ((isRight[index] ? 1 : 0) - likely);
    const bend = count * likely * (1 - likely);
    for (let a = 0; a < size; a++) {
      const first = row[used[a] as number] as number;
      slope[a] = (slope[a] as number) + missing * first;
      const line = curve[a] as Float64Array;
      for (let b = 0; b < size; b++)
        line[b] = (line[b] as number) + bend * first * (row[used[b] as number] as number);
    }
  });
  return solved(curve, slope);
}

/**
 * Weights of the columns; a column whose weight comes out against its sign is left out (0).
 * @param signs of each column: 1 may only speak for, -1 only against, 0 either.
 */
export function regress(examples: Examples, signs: readonly number[]): Float64Array {
  let used = signs.map((_, at) => at);
  for (;;) {
    const weights = new Float64Array(signs.length);
    for (let round = 0; round < ROUNDS; round++) {
      const change = step(examples, used, weights);
      used.forEach((at, index) => {
        weights[at] = (weights[at] as number) + (change[index] as number);
      });
    }
    const wrong = used.filter(at => (weights[at] as number) * (signs[at] as number) < 0);
    if (wrong.length === 0) return weights;
    used = used.filter(at => !wrong.includes(at));
  }
}
