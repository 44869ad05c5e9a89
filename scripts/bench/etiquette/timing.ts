/** Times of small jobs. */

export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Milliseconds of each job, in order of size, after a warm-up with the same jobs. */
export function timesOf(jobs: readonly (() => unknown)[], warmUps = 3): Times {
  for (let round = 0; round < warmUps; round++) for (const job of jobs) job();
  const times = jobs.map(job => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
  return summary(times);
}

export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {median: at(0.5), p95: at(0.95)};
}
