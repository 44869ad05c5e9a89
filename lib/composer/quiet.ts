/** Tells when a person pauses in writing. One timer, and none while nothing is written. */

/** Long enough not to interrupt a word, short enough to be there when the sentence is read over. */
export const PAUSE_MS = 500;

export interface Quiet {
  /** Something was written; amid an input method's composition nothing is to be judged yet. */
  touch(composing: boolean): void;
  /** Ends the wait now, for instance because the field was left. */
  flush(): void;
}

/** @param onPause nothing was written for `PAUSE_MS`, or the wait was ended */
export function createQuiet(onPause: () => void, signal: AbortSignal): Quiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = () => {
    if (timer === undefined) return;
    stop();
    onPause();
  };
  signal.addEventListener('abort', stop, {once: true});
  return {
    flush,
    touch(composing) {
      stop();
      if (!composing && !signal.aborted) timer = setTimeout(flush, PAUSE_MS);
    },
  };
}
