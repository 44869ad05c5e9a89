/** A report in words that a person reads on a terminal. */

import type {Judgement} from './analysis.ts';
import {patternText} from './author/sources.ts';
import type {Examination} from './check.ts';
import type {Finding, Lang} from './report.ts';

const WORDS = {
  en: {
    nothing: 'Nothing to remark.',
    better: 'You could put it this way',
    promises: 'You promise',
    acts: 'This does',
    weighed: 'What counted',
    due: 'by',
  },
  id: {
    nothing: 'Tidak ada catatan.',
    better: 'Bisa juga begini',
    promises: 'Anda berjanji',
    acts: 'Pesan ini',
    weighed: 'Yang dipertimbangkan',
    due: 'sebelum',
  },
} as const;

function evidenceLines(judgement: Judgement | undefined, lang: Lang): string[] {
  if (!judgement) return [];
  const lines = judgement.evidence.map(one => {
    const sign = one.weight < 0 ? '' : '+';
    return `      ${sign}${one.weight.toFixed(2)}  ${one.source} (${one.kind}): ${typeof one.what === 'number' ? patternText(one.what) : one.what}`;
  });
  return [`    ${WORDS[lang].weighed} (${judgement.score.toFixed(2)}):`, ...lines];
}

function findingLines(
  finding: Finding,
  judgement: Judgement | undefined,
  lang: Lang,
  isFull: boolean,
): string[] {
  const lines = [
    `  "${finding.text.replace(/\s+/g, ' ')}"`,
    `    ${finding.title} [${finding.rule}, ${finding.idea}, ${finding.severity}]`,
    `    ${finding.why}`,
  ];
  if (finding.suggestion !== null) lines.push(`    ${WORDS[lang].better}: "${finding.suggestion}"`);
  if (isFull) lines.push(...evidenceLines(judgement, lang));
  return lines;
}

/**
 * A readable answer: the text, under it what was found.
 * @param isFull whether each cue, easing and weight that counted is listed.
 */
export function explain(examination: Examination, lang: Lang, isFull: boolean): string {
  const {report, judgements, analysis} = examination;
  const lines = [analysis.draft.text, ''];
  if (report.findings.length === 0) lines.push(`  ${WORDS[lang].nothing}`);
  for (const finding of report.findings) {
    const judgement = judgements.find(
      one => one.rule === finding.rule && one.start < finding.end && finding.start < one.end,
    );
    lines.push(...findingLines(finding, judgement, lang, isFull), '');
  }
  for (const commitment of report.commitments) {
    const due = commitment.due ? ` (${WORDS[lang].due} ${commitment.due})` : '';
    lines.push(`  ${WORDS[lang].promises}: "${commitment.text}"${due}`);
  }
  if (isFull && report.acts.length > 0) lines.push(`  ${WORDS[lang].acts}: ${report.acts.join(', ')}`);
  return lines.join('\n').trimEnd();
}
