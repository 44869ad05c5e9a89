/**
 * Precision and recall of commitments, and how often the due day is right, for files of rows
 * `{"text", "now", "commitments": [{"text", "due"}]}`. A found one counts where its span overlaps a marked one.
 *   node scripts/measure-commitments.ts [--errors] file.jsonl …
 */
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {check} from '../lib/etiquette/check.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly now: string;
  readonly commitments: readonly {readonly text: string; readonly due: string | null}[];
}

const {values, positionals} = parseArgs({options: {errors: {type: 'boolean'}}, allowPositionals: true});

for (const file of positionals) {
  let [hit, miss, wrong, days] = [0, 0, 0, 0];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as Row;
    const found = [...check({text: row.text, now: row.now}).commitments];
    const errors: string[] = [];
    for (const {text, due} of row.commitments) {
      const start = row.text.indexOf(text);
      const at = found.findIndex(one => one.start < start + text.length && one.end > start);
      const [one] = at < 0 ? [] : found.splice(at, 1);
      if (!one) miss++;
      else hit++;
      if (one && one.due === due) days++;
      if (!one || one.due !== due) errors.push(one ? `due ${due}, found ${one.due}` : `missed "${text}"`);
    }
    wrong += found.length;
    for (const one of found) errors.push(`wrong "${one.text}"`);
    if (values.errors && errors.length > 0)
      console.log(`${row.id}  ${row.text}\n    ${errors.join('\n    ')}`);
  }
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  console.log(
    `${basename(file).padEnd(24)} P ${share(hit, hit + wrong)}  R ${share(hit, hit + miss)}  due day ${share(days, hit)}`,
  );
}
