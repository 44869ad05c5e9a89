/**
 * Precision, recall and alarms of the text rules, per rule and per file, for any set of files of labelled rows.
 *   node scripts/measure.ts [--per-file] [--errors rule|all] [--limit n] file.jsonl …
 * Rows are in the label guide's format, or minimal pairs, or review remarks marked `negative`. A pair's rules are
 * alternatives (a boast may be met as belittling); its `commitment` rows ask for a commitment instead. Errors print rows: only for files that may be read.
 */

import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {type Examination, examine} from '../lib/etiquette/check.ts';
import {type MessageChannel, RULE_IDS, type RuleId} from '../lib/etiquette/report.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang?: 'en' | 'id' | 'mix';
  readonly channel?: MessageChannel;
  readonly labels?: readonly RuleId[];
  /** Minimal pairs: the rules of which one is to speak, or none. */
  readonly rules?: readonly (RuleId | 'commitment')[];
  readonly expect?: 'flag' | 'ok';
  /** Review remarks: harsh or not; harsh ones are to be flagged as an attack or as belittling. */
  readonly negative?: boolean;
  readonly spans?: readonly (readonly [RuleId, string])[];
  readonly arguable?: RuleId | readonly RuleId[];
}

class Tally {
  hit = 0;
  miss = 0;
  wrong = 0;
  rows = 0;
  alarms = 0;
  spans = 0;
  spansMet = 0;

  line(name: string): string {
    const precision = this.hit / (this.hit + this.wrong);
    const recall = this.hit / (this.hit + this.miss);
    const f1 = (2 * this.hit) / (2 * this.hit + this.wrong + this.miss);
    const span = this.spansMet / this.spans;
    const cells = [precision, recall, f1, span].map(value =>
      Number.isNaN(value) ? '   – ' : value.toFixed(3),
    );
    const alarms = this.rows > 0 ? ((100 * this.alarms) / this.rows).toFixed(2) : '–';
    return `${name.padEnd(26)} P ${cells[0]}  R ${cells[1]}  F1 ${cells[2]}  span ${cells[3]}  hit ${this.hit}  miss ${this.miss}  wrong ${this.wrong}  alarms/100 clean ${alarms}`;
  }
}

const {values, positionals} = parseArgs({
  options: {'per-file': {type: 'boolean'}, errors: {type: 'string'}, limit: {type: 'string'}},
  allowPositionals: true,
});

const total = new Tally();
const byRule = new Map<RuleId, Tally>(RULE_IDS.map(id => [id, new Tally()]));
const commitments = new Tally();
const errors: string[] = [];

function noteSpan(row: Row, rule: RuleId, {report}: Examination, tallies: readonly Tally[]): void {
  const marked = (row.spans ?? [])
    .filter(([id]) => id === rule)
    .map(([, text]) => row.text.indexOf(text))
    .filter(at => at >= 0);
  if (marked.length === 0) return;
  const met = (row.spans ?? []).some(([id, text]) => {
    const at = row.text.indexOf(text);
    return (
      id === rule &&
      at >= 0 &&
      report.findings.some(f => f.rule === rule && f.start < at + text.length && at < f.end)
    );
  });
  for (const tally of tallies) {
    tally.spans++;
    if (met) tally.spansMet++;
  }
}

function noteError(kind: string, rule: RuleId, row: Row, examination: Examination): void {
  if (values.errors !== 'all' && values.errors !== rule) return;
  const why = examination.judgements
    .find(one => one.rule === rule)
    ?.evidence.map(e => `${e.source}:${e.kind}:${e.what}`)
    .join(' || ');
  const span = (row.spans ?? [])
    .filter(([id]) => id === rule)
    .map(([, text]) => text)
    .join(' || ');
  errors.push(
    `${kind} ${rule} ${row.id}: ${row.text.replace(/\s+/g, ' ')}${kind === 'MISS' ? ` >> ${span}` : ` << ${why}`}`,
  );
}

const HARSH: readonly RuleId[] = ['personal-attack', 'belittling'];

/** Rules of which any is right; where none speaks, the first is missed. */
function alternativesOf(row: Row): readonly RuleId[] {
  if (row.expect === 'flag') return (row.rules ?? []).filter(rule => rule !== 'commitment');
  return row.negative ? HARSH : [];
}

/** What a row says is right. */
function labelsOf(row: Row, found: ReadonlySet<RuleId>): ReadonlySet<RuleId> {
  const alternatives = alternativesOf(row);
  const met = alternatives.find(rule => found.has(rule)) ?? alternatives[0];
  return new Set(met ? [met] : (row.labels ?? []));
}

/** Of a minimal pair about commitments. */
function measureCommitment(row: Row): void {
  const found = examine({text: row.text, lang: row.lang}).report.commitments.length > 0;
  if (row.expect === 'flag') commitments[found ? 'hit' : 'miss']++;
  else {
    commitments.rows++;
    if (found) {
      commitments.wrong++;
      commitments.alarms++;
    }
  }
}

function measureRow(row: Row, own: Tally): void {
  const examination = examine({text: row.text, lang: row.lang, channel: row.channel});
  const found = new Set(examination.report.findings.map(finding => finding.rule as RuleId));
  const labels = labelsOf(row, found);
  const arguable = new Set([row.arguable ?? [], alternativesOf(row)].flat());
  const clean = labels.size === 0;
  if (clean) for (const tally of [own, total]) tally.rows++;
  const alarms = [...found].filter(rule => !arguable.has(rule));
  if (clean && alarms.length > 0) for (const tally of [own, total]) tally.alarms++;
  for (const rule of RULE_IDS) {
    const tallies = [own, total, byRule.get(rule) as Tally];
    if (clean) (byRule.get(rule) as Tally).rows++;
    if (labels.has(rule) && found.has(rule)) {
      for (const tally of tallies) tally.hit++;
      noteSpan(row, rule, examination, tallies);
    } else if (labels.has(rule)) {
      for (const tally of tallies) tally.miss++;
      noteError('MISS', rule, row, examination);
    } else if (found.has(rule) && !arguable.has(rule)) {
      for (const tally of tallies) tally.wrong++;
      if (clean) (byRule.get(rule) as Tally).alarms++;
      noteError('WRONG', rule, row, examination);
    }
  }
}

for (const file of positionals) {
  const own = new Tally();
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '');
  for (const line of rows) {
    const row = JSON.parse(line) as Row;
    if (row.rules?.includes('commitment') && row.rules.length === 1) measureCommitment(row);
    else measureRow(row, own);
  }
  if (values['per-file']) console.log(own.line(basename(file, '.jsonl')));
}
for (const [rule, tally] of [...byRule].sort(([, a], [, b]) => b.wrong + b.miss - a.wrong - a.miss))
  console.log(tally.line(rule));
if (commitments.hit + commitments.miss > 0) console.log(commitments.line('commitment'));
console.log(total.line('all rules'));
for (const error of errors.slice(0, Number(values.limit ?? 200))) console.log(error);
