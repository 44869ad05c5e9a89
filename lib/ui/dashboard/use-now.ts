import {useEffect, useState} from 'preact/hooks';
import type {Instant} from '../../relations/model.ts';

/**
 * The present, for a page that stays open for days: renewed when the page is looked at again and, while it is in
 * view, when a new day begins.
 */
export function useNow(): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let midnight: ReturnType<typeof setTimeout> | undefined;
    const arm = () => {
      clearTimeout(midnight);
      if (document.visibilityState !== 'hidden') midnight = setTimeout(renew, untilMidnight(Date.now()));
    };
    const renew = () => {
      setNow(Date.now());
      arm();
    };
    arm();
    document.addEventListener('visibilitychange', renew);
    addEventListener('focus', renew);
    return () => {
      clearTimeout(midnight);
      document.removeEventListener('visibilitychange', renew);
      removeEventListener('focus', renew);
    };
  }, []);
  return now;
}

/** Milliseconds until the next local day begins. */
function untilMidnight(now: Instant): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - now;
}
