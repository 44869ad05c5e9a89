/** The reader of a page, left for the one who asks next; in the isolated world, which the page cannot see. */
import type {PageCapture} from '../../lib/capture/model.ts';

type Read = () => PageCapture;

const home = globalThis as {santunRead?: Read};

export function leaveAtHand(read: Read): void {
  home.santunRead = read;
}

/** Takes the reader away, so that nothing is left behind; null where none was left. */
export function takeFromHand(): Read | null {
  const read = home.santunRead ?? null;
  delete home.santunRead;
  return read;
}
