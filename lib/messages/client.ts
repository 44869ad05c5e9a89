import type {Answer, ErrorCode, Input, Kind, Output, Request} from './protocol.ts';

/** How a client reaches the worker. */
export interface Line {
  /** Sends one message; rejects, or gives undefined, where the worker died before it answered. */
  send(message: unknown): Promise<unknown>;
  newId(): string;
}

/** Asks the worker; always answers with the envelope, never rejects. */
export type Ask = <K extends Kind>(kind: K, input: Input<K>) => Promise<Answer<Output<K>>>;

/** Milliseconds after which an answer is no longer waited for; an import may take its time, and so may its undoing. */
const DEADLINE = 10_000;
/** As long as a browser lets a worker work at one request. */
const LONG_DEADLINE = 300_000;
const LONG: ReadonlySet<Kind> = new Set<Kind>(['backup.import', 'undo', 'everything.delete']);

/** Largest file that is sent at all, in UTF-16 code units; the worker has the last word. */
const LARGEST_FILE = 50 * 1024 * 1024;

const no = (code: ErrorCode, message: string): Answer<never> => ({ok: false, code, message});
const NO_ANSWER = no('no-answer', 'Santun did not answer. Try again; if it stays so, reload this page.');

/**
 * Makes the function that asks the worker. A request whose worker died is sent once more under the same id: the
 * worker answers it again but never carries it out twice.
 */
export function createAsk(line: Line): Ask {
  return async (kind, input) => {
    if ('text' in input && input.text.length > LARGEST_FILE) {
      return no('too-large', 'The file is larger than 50 MB.');
    }
    const request: Request = {santun: 1, id: line.newId(), kind, input};
    const limit = LONG.has(kind) ? LONG_DEADLINE : DEADLINE;
    return withDeadline(async () => (await attempt(line, request)) ?? (await attempt(line, request)), limit);
  };
}

async function attempt<T>(line: Line, request: Request): Promise<Answer<T> | null> {
  try {
    const answer = await line.send(request);
    return isAnswer<T>(answer) ? answer : null;
  } catch {
    // The worker died, or the extension was updated under this page; the second attempt tells which.
    return null;
  }
}

function isAnswer<T>(answer: unknown): answer is Answer<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

function withDeadline<T>(job: () => Promise<Answer<T> | null>, limit: number): Promise<Answer<T>> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(NO_ANSWER), limit);
    void job().then(answer => {
      clearTimeout(timer);
      resolve(answer ?? NO_ANSWER);
    });
  });
}
