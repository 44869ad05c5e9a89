import {writeFileSync} from 'node:fs';
import {exchangeStrings} from '../../../lib/ui/strings/exchange.ts';
import {failureStrings} from '../../../lib/ui/strings/failures.ts';
import {lines} from '../../../lib/ui/strings/strings.ts';
import {counts, rows} from '../../../tests/e2e/support/requests.ts';
import {button, press, reads} from '../../../tests/e2e/support/screen.ts';
import type {Tab} from '../../../tests/e2e/support/session.ts';
import {until} from '../../../tests/e2e/support/until.ts';
import type {Visit} from '../visit.ts';
import {agree} from './1-welcome.ts';

const TABLES = ['people', 'interactions', 'favors', 'commitments'] as const;

/** The browser dies and comes back; everything goes out as one file and into another profile. */
export async function comeBack(visit: Visit): Promise<void> {
  const before = await counts(visit.session, ...TABLES);
  await visit.crash();
  await visit.enter();
  const after = await counts(visit.session, ...TABLES);
  if (after.join() !== before.join()) throw new Error(`before the crash ${before}, after it ${after}`);
  const first = await exportAll(visit);
  await visit.enter('another');
  await agree(visit);
  const tab = await openExchange(visit);
  await importText(visit, tab, 'first.json', first);
  await until('all people are there', async () => (await rows(visit.session, 'people')).length === before[0]);
  await visit.picture('import', tab.content);
  const second = await exportAll(visit);
  if (second !== first) throw new Error('the file that goes out again is another one');
  await importText(visit, tab, 'first-again.json', first);
  await reads(tab.content, lines(exchangeStrings, visit.lang).nothingNew);
  await refuseBadFiles(visit, tab, first);
  if ((await exportAll(visit)) !== first) throw new Error('a bad file changed something');
  await visit.enter();
}

async function openExchange(visit: Visit): Promise<Tab> {
  const tab = await visit.session.extension('dashboard.html#/exchange');
  await reads(tab.content, lines(exchangeStrings, visit.lang).title);
  return tab;
}

async function exportAll(visit: Visit): Promise<string> {
  const tab = await openExchange(visit);
  const saved = await visit.download(() =>
    press(tab.content, button(lines(exchangeStrings, visit.lang).export)),
  );
  await tab.close();
  return saved;
}

async function importText(visit: Visit, tab: Tab, name: string, text: string): Promise<void> {
  const path = visit.pathOf(name);
  writeFileSync(path, text);
  const chooser = await tab.page.$('input[type=file]');
  if (!chooser) throw new Error('there is no place for a file');
  // biome-ignore lint/suspicious/noExplicitAny: the handle is of an input, which its type does not say.
  await (chooser as any).uploadFile(path);
}

/** Truncated, newer, hostile, too large: each is refused with its own words. */
async function refuseBadFiles(visit: Visit, tab: Tab, good: string): Promise<void> {
  const t = lines(failureStrings, visit.lang);
  const person = '"__proto__":{"polluted":true},"name":"<img src=x onerror=alert(1)>"';
  const bad: readonly (readonly [name: string, text: string, said: string])[] = [
    ['truncated.json', good.slice(0, good.length / 2), t.failure['truncated-file']],
    ['newer.json', good.replace('"version":1', '"version":999'), t.failure['newer-file']],
    ['hostile.json', `{"santun":"backup","version":1,"people":[{${person}}]}`, t.failure['bad-file']],
    ['large.json', good.padEnd(51 * 1024 * 1024, ' '), t.failure['too-large']],
  ];
  for (const [name, text, said] of bad) {
    await importText(visit, tab, name, text);
    await reads(tab.content, said);
  }
}
