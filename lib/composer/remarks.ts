/** The remarks of one draft: what the last report said, less what the person calls no problem, where it stands now. */
import type {Finding, Report, Severity} from '../etiquette/report.ts';
import {carry} from './spans.ts';

export type DismissScope = 'once' | 'message' | 'person' | 'always';

export interface Remark extends Finding {
  /** The same remark on the same words keeps its key from one report to the next. */
  readonly key: string;
}

const GRAVITY: readonly Severity[] = ['serious', 'caution', 'hint'];

/** Findings of these rules are worth a second look before they are sent (design.md 2). */
const PAUSING: ReadonlySet<string> = new Set(['gossip', 'personal-attack', 'privacy']);

export class Remarks {
  /** The text that `all` stands in. */
  text = '';
  all: readonly Remark[] = [];
  private checked: string | null = null;
  private asked = false;
  private readonly once = new Set<string>();
  private readonly rules = new Set<string>();

  /** Takes a report on `text`; `now` is what the editor holds by this time. */
  take(report: Report, text: string, now: string, pause: boolean): void {
    this.text = text;
    this.all = keyed(report.findings).filter(remark => this.isWanted(remark));
    this.checked = text;
    this.asked = pause;
    this.move(now);
  }

  /** Follows an edit: remarks on words that were touched are gone. */
  move(now: string): void {
    this.all = carry(this.all, this.text, now);
    this.text = now;
  }

  /**
   * What is to be underlined: one line under any word, that of the gravest remark. A remark on the message as a
   * whole would hide the others, and gives way to them. The marker counts all.
   */
  get underlined(): readonly Remark[] {
    const whole = this.text.trim();
    const rank = (remark: Remark) => (remark.text.trim() === whole ? 3 : GRAVITY.indexOf(remark.severity));
    const drawn: Remark[] = [];
    for (const remark of this.all.toSorted((a, b) => rank(a) - rank(b)))
      if (drawn.every(other => other.end <= remark.start || other.start >= remark.end)) drawn.push(remark);
    return drawn.sort((a, b) => a.start - b.start);
  }

  dismiss(remark: Remark, scope: DismissScope): void {
    if (scope === 'once') this.once.add(remark.key);
    else this.rules.add(remark.rule);
    this.all = this.all.filter(other => this.isWanted(other));
  }

  /** A new message begins: what was said about the last one is forgotten, and so is "this message". */
  reset(): void {
    this.text = '';
    this.all = [];
    this.checked = null;
    this.once.clear();
    this.rules.clear();
  }

  /** What speaks against sending exactly this text; empty without a report on exactly this text. */
  pausing(text: string): readonly Remark[] {
    if (!this.asked || this.checked !== text) return [];
    return this.all.filter(remark => remark.severity === 'serious' && PAUSING.has(remark.rule));
  }

  private isWanted(remark: Remark): boolean {
    return !this.once.has(remark.key) && !this.rules.has(remark.rule);
  }
}

function keyed(findings: readonly Finding[]): Remark[] {
  const seen = new Map<string, number>();
  return findings.map(finding => {
    const name = `${finding.rule} ${finding.text}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return {...finding, key: `${name} ${nth}`};
  });
}
