/** A draft goes in, a report comes out: the one door of the etiquette room. */

import {findActs} from './acts/acts.ts';
import type {DraftAnalysis, Judgement} from './analysis.ts';
import {findCommitments} from './commitments/commitments.ts';
import {analyse, type Reader} from './draft.ts';
import {keepingReader} from './kept.ts';
import {scoreDraft} from './learned/score.ts';
import {judgeManners} from './manners/manners.ts';
import type {CheckOptions, Draft, DraftContext, Finding, Lang, Report} from './report.ts';
import type {Rule} from './rules/rule.ts';
import {RULES} from './rules/rules.ts';
import {weigh} from './weigh.ts';
import {type Mended, mend} from './wording/mend.ts';

const RULE_BY_ID = new Map(RULES.map(rule => [rule.id, rule]));

function toFinding(
  judgement: Judgement,
  analysis: DraftAnalysis,
  lang: Lang,
  mended: Mended | null,
): Finding {
  const rule = RULE_BY_ID.get(judgement.rule) as Rule;
  const start = mended?.start ?? judgement.start;
  const end = mended?.end ?? judgement.end;
  return {
    rule: rule.id,
    idea: rule.idea,
    severity: rule.severity,
    start,
    end,
    text: analysis.draft.text.slice(start, end),
    title: rule.title[lang],
    why: rule.why[lang],
    suggestion: mended?.suggestion ?? null,
  };
}

/** Everything found about a draft, with what led to it. */
export interface Examination {
  readonly analysis: DraftAnalysis;
  readonly judgements: readonly Judgement[];
  readonly report: Report;
}

/**
 * Like `check`, with the analysis and the evidence beside the report (for `--explain`, measuring and kept sentences).
 * @param read where sentences come from, those of wordings that are tried among them.
 */
export function examine(
  draft: Draft,
  context: DraftContext = {},
  options: CheckOptions = {},
  read: Reader = keepingReader(),
): Examination {
  const analysis = analyse(draft, read);
  const main = analysis.lang ?? options.lang ?? 'en';
  const lang = options.lang ?? main;
  const off = options.off;
  const isOngoing = context.person?.firstContact === false;
  const isSilent = ({id, isOfFirstContact}: Rule) => off?.has(id) || (isOngoing && isOfFirstContact === true);
  const judgements = analysis.lang === null ? [] : weigh(analysis, scoreDraft(analysis), isSilent);
  const commitments = findCommitments(analysis);
  const acts = findActs(analysis, commitments.length > 0);
  const wordingLang = options.wordingLang ?? main;
  const remarks = judgements.map(judgement =>
    toFinding(judgement, analysis, lang, mend(judgement, analysis, wordingLang, read)),
  );
  const manners = judgeManners(analysis, context, {acts, commitments}, {lang, wordingLang}).filter(
    finding => !off?.has(finding.rule),
  );
  const findings = [...remarks, ...manners].sort((a, b) => a.start - b.start || a.end - b.end);
  return {analysis, judgements, report: {findings, acts, commitments, steps: analysis.steps}};
}

/**
 * Judges a draft the way a courteous colleague would. Pure and synchronous; never throws.
 * @param draft the message; offsets in the report are UTF-16 code units of its text.
 * @param context what is known about the reader; manners need it.
 */
export function check(draft: Draft, context: DraftContext = {}, options: CheckOptions = {}): Report {
  return examine(draft, context, options).report;
}
