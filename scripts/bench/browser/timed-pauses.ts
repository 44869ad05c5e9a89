/**
 * Takes the time of each pause in our world of a page: from the timer that ends it to the last line that is drawn. The
 * function that wraps what is timed runs in that world, before our scripts, and uses nothing but its argument.
 */
import type {Realm} from 'puppeteer-core';
import {PAUSE_MS} from '../../../lib/composer/quiet.ts';

/** Milliseconds. */
export interface TimedPause {
  /** What our script ran, without the wait for the worker. */
  readonly script: number;
  /** What the writer waits, the worker's answer included. */
  readonly elapsed: number;
}

interface Timing {
  began: number;
  /** Script time until the worker was asked. */
  before: number;
  answered: number;
  drawn: number;
}

interface Timed {
  pauses: Timing[];
}

function wrap(pauseMs: number): void {
  const timed = globalThis as unknown as Timed;
  timed.pauses = [];
  let current: Timing | null = null;
  const start = globalThis.setTimeout as (run: () => void, ms?: number) => number;
  const timeout = (run: () => void, ms?: number) => {
    if (ms !== pauseMs) return start(run, ms);
    return start(() => {
      const pause = {began: performance.now(), before: 0, answered: 0, drawn: 0};
      current = pause;
      timed.pauses.push(pause);
      run();
      pause.before = performance.now() - pause.began;
    }, ms);
  };
  Object.assign(globalThis, {setTimeout: timeout});
  const {runtime} = chrome;
  const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
  const sendMessage = async (message: unknown) => {
    const answer = await send(message);
    if ((message as {kind?: string}).kind === 'draft.check' && current) current.answered = performance.now();
    return answer;
  };
  Object.assign(runtime, {sendMessage});
  const {add} = Highlight.prototype;
  Highlight.prototype.add = function (range) {
    const added = add.call(this, range);
    if (current?.answered) current.drawn = performance.now();
    return added;
  };
}

export async function timePauses(world: Realm): Promise<void> {
  await world.evaluate(wrap, PAUSE_MS);
}

/** The pauses after whose answer something was drawn. */
export async function timedPauses(world: Realm): Promise<TimedPause[]> {
  const pauses = await world.evaluate(() => (globalThis as unknown as Timed).pauses);
  return pauses
    .filter(({drawn}) => drawn > 0)
    .map(({began, before, answered, drawn}) => ({script: before + drawn - answered, elapsed: drawn - began}));
}
