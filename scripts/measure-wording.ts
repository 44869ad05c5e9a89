/**
 * How good the better wordings are, for files of rows with a `text`: applied to the draft and checked again, the
 * rule is silent there and no new finding appears; and whether a content word of the flagged clause is kept.
 *   node scripts/measure-wording.ts [--show rule] [--errors] file.jsonl …
 */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {check} from '../lib/etiquette/check.ts';
import {contentWords} from '../lib/etiquette/manners/meaning.ts';
import type {Draft, Finding} from '../lib/etiquette/report.ts';

interface Tally {
  findings: number;
  silent: number;
  kept: number;
  none: number;
}

const {values, positionals} = parseArgs({
  options: {show: {type: 'string'}, errors: {type: 'boolean'}},
  allowPositionals: true,
});
const empty = (): Tally => ({findings: 0, silent: 0, kept: 0, none: 0});
const tallies = new Map<string, Tally>();

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter(one => one.rule === rule).length;

function isSilent(draft: Draft, finding: Finding, before: readonly Finding[]): boolean {
  const suggestion = finding.suggestion ?? '';
  const text = draft.text.slice(0, finding.start) + suggestion + draft.text.slice(finding.end);
  const after = check({...draft, text}).findings;
  const still = after.some(
    one =>
      one.rule === finding.rule && one.start < finding.start + suggestion.length && one.end > finding.start,
  );
  return (
    !still &&
    after.every(one => countOf(after, one.rule) <= countOf(before, one.rule)) &&
    countOf(after, finding.rule) < countOf(before, finding.rule)
  );
}

/** A content word of the underlined words stands in the suggestion, in the same form. */
function keepsWord(clause: string, suggestion: string): boolean {
  const kept = new Set(contentWords(suggestion).map(({word}) => word));
  return contentWords(clause).some(({word}) => kept.has(word));
}

for (const file of positionals) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const draft = JSON.parse(line) as Draft;
    const report = check(draft);
    for (const finding of report.findings) {
      const silent = finding.suggestion !== null && isSilent(draft, finding, report.findings);
      for (const name of ['all', finding.rule]) {
        const tally = tallies.get(name) ?? empty();
        tally.findings++;
        if (finding.suggestion === null) tally.none++;
        if (silent) tally.silent++;
        if (finding.suggestion && keepsWord(finding.text, finding.suggestion)) tally.kept++;
        tallies.set(name, tally);
      }
      const isShown = values.show === finding.rule || (values.errors && !silent);
      if (isShown) console.log(`${finding.rule}: ${finding.text}\n    → ${finding.suggestion}`);
    }
  }
}

for (const [name, {findings, silent, kept, none}] of tallies) {
  const share = (part: number): string => `${((100 * part) / findings).toFixed(1)} %`;
  console.log(
    `${name.padEnd(18)} findings ${findings}  silent and nothing new ${share(silent)}  own word kept ${share(kept)}  no wording ${none}`,
  );
}
