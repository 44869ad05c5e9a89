import {describe, expect, it} from 'vitest';
import type {LearnedEvidence} from '../../../lib/etiquette/analysis.ts';
import {analyse} from '../../../lib/etiquette/draft.ts';
import type {RuleId} from '../../../lib/etiquette/report.ts';
import {weigh} from '../../../lib/etiquette/weigh.ts';

function judged(
  text: string,
  learned: readonly Partial<LearnedEvidence>[] = [],
  off: readonly RuleId[] = [],
) {
  const evidence = learned.map(one => ({
    rule: 'pressure' as RuleId,
    sentence: 0,
    start: 0,
    end: 5,
    score: 1,
    words: [],
    ...one,
  }));
  return weigh(analyse({text}), evidence, rule => off.includes(rule));
}

describe('evidence is weighed', () => {
  it('learned weights alone speak from 1 on, at the place where they lie', () => {
    const [found] = judged('The road is long.', [{start: 4, end: 8}]);
    expect(found).toMatchObject({rule: 'pressure', start: 4, end: 8});
    expect(judged('The road is long.', [{score: 0.9}])).toEqual([]);
  });

  it('a hard cue and learned weights together speak once, at the clause of the cue', () => {
    const text = 'Hello Bo. Stop ignoring me, please.';
    const found = judged(text, [{score: 0.6}]);
    expect(found.map(one => text.slice(one.start, one.end))).toEqual(['Stop ignoring me']);
    expect(found[0]?.evidence.map(one => one.source)).toContain('learned');
  });

  it('a soft cue is silent alone and tips learned weights that fall just short', () => {
    const text = 'We are still waiting for the file.';
    expect(judged(text)).toEqual([]);
    expect(judged(text, [{score: 0.92}])).toHaveLength(1);
  });

  it('a negation, a quotation and an antipattern take a cue away', () => {
    for (const text of [
      'I would never say you are lazy, stupid or useless.',
      'He wrote "stop ignoring me" again.',
      'You owe me a coffee, by the way.',
    ]) {
      expect(judged(text, [{score: 0.6}])).toEqual([]);
    }
  });

  it('a rule that is off is not asked', () => {
    expect(judged('Stop ignoring me.', [{score: 1}], ['pressure'])).toEqual([]);
  });
});
