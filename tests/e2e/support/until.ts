/** How long anything may take before a test gives up; generous, since two cores may be shared. */
export const PATIENCE = 20_000;

/** Thrown when a condition did not come true in time. */
export class NotYet extends Error {}

/**
 * Waits until `look` yields something truthy, and yields that. What it throws on the way counts as "not yet": pages
 * come and go while a test looks at them.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  let last: unknown = 'nothing';
  do {
    try {
      const seen = await look();
      if (seen) return seen;
      last = seen;
    } catch (error) {
      last = error;
    }
    await new Promise(done => setTimeout(done, 25));
  } while (performance.now() < end);
  throw new NotYet(`Waited ${patience} ms for: ${what}. Last seen: ${last}`);
}

/** The promise, or `NotYet` when it takes too long: for browser commands that may never answer. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new NotYet(`No answer within ${ms} ms: ${what}`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
