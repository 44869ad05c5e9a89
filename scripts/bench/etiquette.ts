/** The etiquette engine's speed and size, beside peers in the same run. */
import {execFileSync} from 'node:child_process';
import {resolve} from 'node:path';
import {check} from '../../lib/etiquette/check.ts';
import {createChecker} from '../../lib/etiquette/recheck.ts';
import {message} from './etiquette/messages.ts';
import {peers} from './etiquette/peers.ts';
import {sizes} from './etiquette/sizes.ts';
import {summary, timesOf} from './etiquette/timing.ts';
import type {Row} from './row.ts';

const NOW = '2026-11-24T09:30:00+07:00';
const MESSAGES = Array.from({length: 400}, (_, turn) => message(1000, turn));
const judge = (text: string) => (): unknown => check({text, now: NOW});

/** The first call of a process that has the engine loaded and never used; median of five processes. */
function firstCall(): number {
  const script = `import {check} from ${JSON.stringify(resolve(import.meta.dirname, '../../lib/etiquette/check.ts'))};
const start = performance.now(); check({text: ${JSON.stringify(message(1000, 0))}, now: '${NOW}'}); console.log(performance.now() - start);`;
  const times = Array.from({length: 5}, () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ),
  );
  return summary(times).median;
}

/** Checks of one long mail while it is written: as many as an hour of typing brings. */
const RECHECKS = 600;

/** One sentence of a mail of 2,000 words changes between two checks. */
function recheck(): number {
  const words = message(11_500, 0);
  const {check: again} = createChecker();
  again({text: words, now: NOW});
  const drafts = Array.from({length: RECHECKS}, (_, turn) =>
    words.replace('The venue is free', `Room ${turn} is free`),
  );
  const times = drafts.map(text => {
    const start = performance.now();
    again({text, now: NOW});
    return performance.now() - start;
  });
  return summary(times).median;
}

/** Rows of the bench; targets are the figures that issue and README name. */
export async function rows(): Promise<Row[]> {
  const first = firstCall();
  const short = timesOf(MESSAGES.map(judge));
  const long = timesOf(Array.from({length: 40}, (_, turn) => judge(message(10_000, turn))));
  const size = await sizes();
  const others = await peers(MESSAGES.slice(0, 60));
  return [
    {name: 'etiquette, 1,000 characters, median', value: short.median, unit: 'ms', target: 0.12},
    {name: 'etiquette, 1,000 characters, p95', value: short.p95, unit: 'ms', target: 0.3},
    {
      name: 'etiquette, 10,000 characters, times the median of 1,000',
      value: long.median / short.median,
      unit: '×',
      target: 12,
    },
    {name: 'etiquette, first call', value: first, unit: 'ms', target: 15},
    {name: 'etiquette, one sentence of 2,000 words changed', value: recheck(), unit: 'ms', target: 0.1},
    {name: 'etiquette, engine and patterns', value: size.engine, unit: 'kB gz', target: 60},
    {name: 'etiquette, dates', value: size.dates, unit: 'kB gz'},
    {name: 'etiquette, learned tables', value: size.tables, unit: 'kB gz', target: 250},
    ...others.flatMap(({name, times}) => [
      {name: `${name}, 1,000 characters, median`, value: times.median, unit: 'ms'},
      {name: `${name}, times as long as etiquette`, value: times.median / short.median, unit: '×'},
    ]),
  ];
}

if (import.meta.main) console.table(await rows());
