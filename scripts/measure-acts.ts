/**
 * Precision, recall and F1 of speech acts over files of labelled rows.
 *   node scripts/measure-acts.ts file.jsonl …
 */

import {readFileSync} from 'node:fs';
import {check} from '../lib/etiquette/check.ts';
import {SPEECH_ACTS, type SpeechAct} from '../lib/etiquette/report.ts';

interface Row {
  readonly text: string;
  readonly lang?: 'en' | 'id' | 'mix';
  readonly acts?: readonly SpeechAct[];
}

const tallies = new Map(SPEECH_ACTS.map(act => [act, {hit: 0, miss: 0, wrong: 0}]));

function measure({text, lang, acts}: Row): void {
  if (!acts) return;
  const found = check({text, lang}).acts;
  for (const [act, tally] of tallies) {
    if (found.includes(act)) acts.includes(act) ? tally.hit++ : tally.wrong++;
    else if (acts.includes(act)) tally.miss++;
  }
}

for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, 'utf8').split('\n'))
    if (line.trim()) measure(JSON.parse(line) as Row);
}

let sum = 0;
for (const [act, {hit, miss, wrong}] of tallies) {
  const f1 = (2 * hit) / (2 * hit + miss + wrong);
  sum += f1;
  const shares = [hit / (hit + wrong), hit / (hit + miss), f1].map(share => share.toFixed(3));
  console.log(`${act.padEnd(10)} P ${shares[0]}  R ${shares[1]}  F1 ${shares[2]}`);
}
console.log(`mean F1 ${(sum / SPEECH_ACTS.length).toFixed(3)}`);
