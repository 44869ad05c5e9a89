/** How long a page of ours waits until a write is on the disk and acknowledged, in a store of a busy life. */
import {requestSource, rows as stored} from '../../../tests/e2e/support/requests.ts';
import type {Session} from '../../../tests/e2e/support/session.ts';
import type {Row} from '../row.ts';
import {aCall} from './a-call.ts';
import {inBusyLife} from './in-browser.ts';
import {p50, p95} from './times.ts';

const RUNS = 100;
const WARM_UPS = 5;

/** Milliseconds from the request to its acknowledgement, by the clock of the page that asks. */
async function acknowledged(session: Session, personId: string, n: number): Promise<number> {
  const source = requestSource('interaction.log', aCall(personId, `call ${n}`));
  const {ms, ok} = await session.ask<{ms: number; ok: boolean}>(`(async () => {
    const asked = performance.now();
    const {ok} = await ${source};
    return {ok, ms: performance.now() - asked};
  })()`);
  if (!ok) throw new Error('a logged call was refused');
  return ms;
}

export function rows(): Promise<Row[]> {
  return inBusyLife(async session => {
    const [person] = await stored<{id: string}>(session, 'people');
    const times: number[] = [];
    for (let n = 0; n < WARM_UPS + RUNS; n++) times.push(await acknowledged(session, person?.id ?? '', n));
    const warm = times.slice(WARM_UPS);
    return [
      p50('a logged call, asked for, flushed and acknowledged', warm, 15),
      p95('a logged call, asked for, flushed and acknowledged', warm),
    ];
  });
}
