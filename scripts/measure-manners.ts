/**
 * Precision and recall of the manners, in all and each, for files of rows
 * `{"text", "now", "channel", "context", "expect": [manner, …]}`.
 *   node scripts/measure-manners.ts [--errors] file.jsonl …
 */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {check} from '../lib/etiquette/check.ts';
import {type DraftContext, MANNER_IDS, type MannerId, type MessageChannel} from '../lib/etiquette/report.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly now?: string;
  readonly channel?: MessageChannel;
  readonly context: DraftContext;
  readonly expect: readonly MannerId[];
}

interface Tally {
  hit: number;
  miss: number;
  wrong: number;
}

const {values, positionals} = parseArgs({options: {errors: {type: 'boolean'}}, allowPositionals: true});
const isManner = (id: string): id is MannerId => (MANNER_IDS as readonly string[]).includes(id);
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const shown = (name: string, {hit, miss, wrong}: Tally): string =>
  `${name.padEnd(24)} P ${share(hit, hit + wrong)}  R ${share(hit, hit + miss)}`;

for (const file of positionals) {
  const all: Tally = {hit: 0, miss: 0, wrong: 0};
  const each = new Map<MannerId, Tally>(MANNER_IDS.map(id => [id, {hit: 0, miss: 0, wrong: 0}]));
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const {id, text, now, channel, context, expect} = JSON.parse(line) as Row;
    const found = new Set(
      check({text, now, channel}, context)
        .findings.map(({rule}) => rule)
        .filter(isManner),
    );
    for (const [manner, tally] of each) {
      if (!found.has(manner) && !expect.includes(manner)) continue;
      const kind = found.has(manner) ? (expect.includes(manner) ? 'hit' : 'wrong') : 'miss';
      tally[kind]++;
      all[kind]++;
      if (values.errors && kind !== 'hit') console.log(`${kind} ${manner}  ${id}  ${text}`);
    }
  }
  console.log(shown(basename(file), all));
  for (const [manner, tally] of each) console.log(shown(`  ${manner}`, tally));
}
