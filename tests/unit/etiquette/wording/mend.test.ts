import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {check} from '../../../../lib/etiquette/check.ts';
import type {Finding} from '../../../../lib/etiquette/report.ts';
import {EXAMPLES} from '../../../../lib/etiquette/rules/examples.ts';
import {RULES} from '../../../../lib/etiquette/rules/rules.ts';
import {gentler} from '../../../../lib/etiquette/wording/asks.ts';
import {plainly} from '../../../../lib/etiquette/wording/boasts.ts';

const applied = (text: string, {start, end, suggestion}: Finding): string =>
  text.slice(0, start) + (suggestion ?? '') + text.slice(end);

/** Findings of all rules' own examples: every rule in both languages. */
const cases = RULES.flatMap(({id}) => EXAMPLES[id].flags.map(text => ({rule: id, text})));

describe('a better wording', () => {
  it.each(cases)('of $rule makes the rule silent and wakes no other: $text', ({text}) => {
    const {findings} = check({text});
    for (const finding of findings) {
      expect(finding.suggestion).not.toBeNull();
      const after = check({text: applied(text, finding)}).findings;
      const of = (list: readonly Finding[], rule: string): number =>
        list.filter(one => one.rule === rule).length;
      expect(of(after, finding.rule)).toBeLessThan(of(findings, finding.rule));
      for (const one of after) expect(of(after, one.rule)).toBeLessThanOrEqual(of(findings, one.rule));
    }
  });

  it.each([
    ['Refer me to your head of sales.', 'refer me to your head of sales?'],
    ['Pak Budi, tolong kenalkan saya ke direkturnya.', 'Bapak'],
    ['bro, bikinin logo gue dong, gratis ya', 'lo '],
  ])('keeps the request and the form of address: %s', (text, kept) => {
    const suggestion = check({text}).findings.find(one => one.rule === 'one-sided-ask')?.suggestion;
    if (suggestion !== undefined) expect(suggestion).toContain(kept);
  });

  it('follows the language asked for', () => {
    const [finding] = check({text: 'Kamu bodoh banget.'}, {}, {wordingLang: 'en'}).findings;
    expect(finding?.suggestion).toMatch(/see this differently|talk/);
  });

  it('holds no slots to fill in', () => {
    for (const {text} of cases) {
      for (const {suggestion} of check({text}).findings)
        expect(suggestion ?? '').not.toMatch(/[[\]{}<>]|\.{3}|_{2}/);
    }
  });

  it('never throws, whatever stands around the words', () => {
    const around = fc.string({unit: 'binary', maxLength: 40});
    fc.assert(
      fc.property(around, fc.constantFrom(...cases), around, (before, {text}, after) => {
        const draft = before + text + after;
        for (const finding of check({text: draft}).findings)
          expect(finding.text).toBe(draft.slice(finding.start, finding.end));
      }),
      {numRuns: 60},
    );
  });
});

describe('the parts of wordings', () => {
  it.each([
    ['I need you to sign it right now.', "I'd be grateful if you could sign it when it suits you."],
    ['Bapak harus hadir.', 'Bapak kalau bisa hadir.'],
  ])('asks gently: %s', (said, gentle) => {
    expect(gentler(said)).toBe(gentle);
  });

  it.each([
    ["I'm the best product writer in Berlin.", 'en', "I'm a product writer in Berlin."],
    ["I'm the best interpreter in this booth, ask any delegate.", 'en', "I'm an interpreter in this booth."],
  ] as const)('leaves the fact of a boast: %s', (said, lang, fact) => {
    expect(plainly(said, lang)).toBe(fact);
  });
});
