/** Time as the rooms use it: instants in epoch milliseconds and, where a day matters, ISO text with its offset. */

/** Gives the present instant; tests give a fixed one. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = {now: () => Date.now()};

const two = (n: number) => String(n).padStart(2, '0');

/**
 * An instant as local ISO time with its offset, `2026-11-24T15:31:03+07:00`: the calendar day of the user, which
 * `check` and the date parser need.
 *
 * @param at epoch milliseconds
 * @param offsetMinutes east of UTC; the machine's own offset at that instant when left out
 */
export function isoWithOffset(at: number, offsetMinutes = -new Date(at).getTimezoneOffset()): string {
  const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  return `${local}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
