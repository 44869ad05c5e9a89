import type {Boundaries, Instant} from '../../relations/model.ts';

/** Where only the zone is known, these are the hours in which people sleep (design.md 5, `timing`). */
const USUAL_QUIET = ['22:00', '06:00'] as const;

/**
 * The clock time at the person's place, where it falls into their quiet hours; null where it does not, or where
 * nothing is known of their zone.
 */
export function quietTimeThere(boundaries: Boundaries, now: Instant): string | null {
  const {timeZone, quietHours} = boundaries;
  if (timeZone === null && quietHours === null) return null;
  const time = clockIn(timeZone, now);
  if (time === null) return null;
  const [from, to] = quietHours ?? USUAL_QUIET;
  const quiet = from <= to ? time >= from && time < to : time >= from || time < to;
  return quiet ? time : null;
}

/** The 24-hour clock of a zone (the browser's own for null); null for a zone that the browser does not know. */
function clockIn(timeZone: string | null, now: Instant): string | null {
  try {
    const format = {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: timeZone ?? undefined,
    } as const;
    return new Intl.DateTimeFormat('en-GB', format).format(now);
  } catch {
    return null;
  }
}
