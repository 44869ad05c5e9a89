import {describe, expect, it} from 'vitest';
import {Remarks} from '../../../lib/composer/remarks.ts';
import type {Finding, Report} from '../../../lib/etiquette/report.ts';

const TEXT = 'He drinks. Call me now. He drinks.';

function finding(words: string, change: Partial<Finding> = {}, from = 0): Finding {
  const start = TEXT.indexOf(words, from);
  const place = {start, end: start + words.length, text: words};
  return {
    rule: 'gossip',
    idea: 'D1',
    severity: 'serious',
    title: '',
    why: '',
    suggestion: null,
    ...place,
    ...change,
  };
}
const report = (...findings: Finding[]): Report => ({findings, acts: [], commitments: [], steps: 0});
const FIRST = finding('He drinks.');
const SECOND = finding('He drinks.', {}, 5);
const PRESSURE = finding('Call me now.', {rule: 'pressure', severity: 'caution'});

function taken(...findings: Finding[]): Remarks {
  const remarks = new Remarks();
  remarks.take(report(...findings), TEXT, TEXT, true);
  return remarks;
}
const words = (remarks: Remarks) => remarks.all.map(each => each.text);

describe('the remarks of a draft', () => {
  it('pause only exactly the text that was judged, only for grave findings of the three rules', () => {
    const remarks = taken(FIRST, PRESSURE);
    expect(remarks.pausing(TEXT).map(each => each.rule)).toEqual(['gossip']);
    expect(remarks.pausing(`${TEXT} `)).toEqual([]);
    expect(taken(PRESSURE).pausing(TEXT)).toEqual([]);
    const quiet = new Remarks();
    quiet.take(report(FIRST), TEXT, TEXT, false);
    expect(quiet.pausing(TEXT)).toEqual([]);
  });

  it('go with their words when a late answer meets a text that went on', () => {
    const remarks = new Remarks();
    const now = `Hello. ${TEXT}`;
    remarks.take(report(FIRST, PRESSURE), TEXT, now, true);
    expect(remarks.all.map(each => now.slice(each.start, each.end))).toEqual(words(remarks));
    expect(remarks.pausing(now)).toEqual([]);
  });

  it('are silent once: for these words, and the same words elsewhere still count', () => {
    const remarks = taken(FIRST, SECOND);
    const [first] = remarks.all;
    if (first) remarks.dismiss(first, 'once');
    expect(remarks.all.map(each => each.start)).toEqual([SECOND.start]);
    remarks.take(report(FIRST, SECOND), TEXT, TEXT, true);
    expect(remarks.all.map(each => each.start)).toEqual([SECOND.start]);
  });

  it('are silent for the message, and speak again in the next', () => {
    const remarks = taken(FIRST, SECOND, PRESSURE);
    const [first] = remarks.all;
    if (first) remarks.dismiss(first, 'message');
    expect(words(remarks)).toEqual([PRESSURE.text]);
    remarks.reset();
    remarks.take(report(FIRST), TEXT, TEXT, true);
    expect(words(remarks)).toEqual([FIRST.text]);
  });

  it('draw one line under any word, the gravest; one on everything gives way', () => {
    const whole = finding(TEXT, {rule: 'timing', severity: 'caution'});
    const hint = finding('drinks. Call', {rule: 'impersonal', severity: 'hint'});
    expect(taken(whole, FIRST, hint, PRESSURE).underlined.map(each => each.text)).toEqual([
      FIRST.text,
      PRESSURE.text,
    ]);
    expect(taken(whole).underlined.map(each => each.text)).toEqual([TEXT]);
  });
});
