import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {check} from '../../../../lib/etiquette/check.ts';
import {RULE_IDS} from '../../../../lib/etiquette/report.ts';
import {EXAMPLES} from '../../../../lib/etiquette/rules/examples.ts';
import {RULES} from '../../../../lib/etiquette/rules/rules.ts';

describe('the ten rules', () => {
  it('are all there, each in the file that bears its name', () => {
    const files = readdirSync(new URL('../../../../lib/etiquette/rules/', import.meta.url));
    expect([...RULES.map(rule => rule.id)].sort()).toEqual([...RULE_IDS].sort());
    for (const id of RULE_IDS) expect(files).toContain(`${id}.ts`);
  });

  for (const rule of RULES) {
    const {flags, leaves} = EXAMPLES[rule.id];
    describe(rule.id, () => {
      it('has examples and words in both languages', () => {
        expect(flags.length).toBeGreaterThanOrEqual(8);
        expect(leaves.length).toBeGreaterThanOrEqual(8);
        for (const lang of ['en', 'id'] as const) expect(rule.title[lang] && rule.why[lang]).toBeTruthy();
      });

      it.each(flags)('flags: %s', text => {
        expect(check({text}).findings.map(finding => finding.rule)).toContain(rule.id);
      });

      it.each(leaves)('leaves alone: %s', text => {
        expect(check({text}).findings).toEqual([]);
      });
    });
  }
});
