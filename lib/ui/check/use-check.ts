import {useEffect, useMemo, useState} from 'preact/hooks';
import {carry} from '../../composer/spans.ts';
import type {Finding, FoundCommitment, MessageChannel, Report} from '../../etiquette/report.ts';
import type {Scope} from './FindingCard.tsx';
import {byGravity} from './gravity.ts';

/** Long enough that a word is not judged while it is being written. */
const PAUSE_MILLISECONDS = 350;

export type Checker = (text: string, channel: MessageChannel) => Promise<Report | null>;

interface Judged {
  readonly text: string;
  readonly report: Report;
}

export interface Checked {
  /** Findings that hold for the text as it stands now, in the order of the text; of those that begin together the gravest first. */
  readonly findings: readonly Finding[];
  readonly commitments: readonly FoundCommitment[];
  /** Whether the text as it stands now was judged. */
  readonly settled: boolean;
  /** Hides a finding or its rule for as long as this text is on the screen. */
  readonly hide: (finding: Finding, scope: Scope) => void;
}

/** Has a text judged whenever its writer pauses, and carries what was found along while they write on. */
export function useCheck(text: string, channel: MessageChannel, check: Checker): Checked {
  const [judged, setJudged] = useState<Judged | null>(null);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const report = text.trim() ? await check(text, channel) : null;
      if (wanted) setJudged(report && {text, report});
    };
    const timer = setTimeout(ask, text.trim() ? PAUSE_MILLISECONDS : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, channel, check]);
  const findings = useMemo(() => standing(judged, text, hidden), [judged, text, hidden]);
  const hide = (finding: Finding, scope: Scope) =>
    setHidden([...hidden, scope === 'once' ? onceKey(finding) : finding.rule]);
  return {
    findings,
    commitments: judged?.report.commitments ?? [],
    settled: judged?.text === text,
    hide,
  };
}

function standing(judged: Judged | null, text: string, hidden: readonly string[]): readonly Finding[] {
  if (!judged) return [];
  return carry(judged.report.findings, judged.text, text)
    .filter(finding => !hidden.includes(finding.rule) && !hidden.includes(onceKey(finding)))
    .toSorted((a, b) => a.start - b.start || byGravity(a, b));
}

/** The same words under the same rule stay dismissed, wherever they have moved to. */
function onceKey({rule, text}: Finding): string {
  return `${rule} ${text}`;
}
