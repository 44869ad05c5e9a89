/**
 * Runs jobs of one name one after the other, across the worker and every window: what is read, changed and written
 * as one step is not crossed by another.
 */
export function alone<T>(name: string, job: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`santun-${name}`, job);
}
