import {describe, expect, it} from 'vitest';
import type {LearnedEvidence} from '../../../lib/etiquette/analysis.ts';
import {analyse} from '../../../lib/etiquette/draft.ts';
import {RULE_IDS, type RuleId} from '../../../lib/etiquette/report.ts';
import {weigh} from '../../../lib/etiquette/weigh.ts';

function judged(
  text: string,
  learned: readonly Partial<LearnedEvidence>[] = [],
  off: readonly RuleId[] = [],
) {
  const evidence = RULE_IDS.map(rule => ({
    rule,
    score: -1,
    threshold: 0,
    cueWeights: [0.5, 0.05, -0.2, -0.4],
    sentence: 0,
    start: 0,
    end: 5,
    words: [],
    ...learned.find(one => (one.rule ?? 'pressure') === rule),
  }));
  return weigh(analyse({text}), evidence, ({id}) => off.includes(id));
}

describe('evidence is weighed', () => {
  it('learned weights alone speak from their threshold on, at the place where they lie', () => {
    const [found] = judged('The road is long.', [{score: 0, start: 4, end: 8}]);
    expect(found).toMatchObject({rule: 'pressure', start: 4, end: 8});
    expect(judged('The road is long.', [{score: -0.1}])).toEqual([]);
  });

  it('a hard cue and learned weights together speak once, at the clause of the cue', () => {
    const text = 'Hello Bo. Stop ignoring me, please.';
    const found = judged(text, [{score: -0.4}]);
    expect(found.map(one => text.slice(one.start, one.end))).toEqual(['Stop ignoring me']);
    expect(found[0]?.evidence.map(one => one.source)).toContain('learned');
  });

  it('a soft cue is silent alone and tips learned weights that fall just short', () => {
    const text = 'We are still waiting for the file.';
    expect(judged(text)).toEqual([]);
    expect(judged(text, [{score: -0.04}])).toHaveLength(1);
  });

  it('a negation, a quotation and an antipattern take a cue away', () => {
    for (const text of [
      'I would never say you are lazy, stupid or useless.',
      'He wrote "stop ignoring me" again.',
      'You owe me a coffee, by the way.',
    ]) {
      expect(judged(text, [{score: -0.4}])).toEqual([]);
    }
  });

  it('abuse beyond doubt speaks without learned weights, unless it is denied or said of oneself', () => {
    expect(judged('Stop being such a dick.').map(one => one.rule)).toEqual(['personal-attack']);
    expect(judged('Mati aja lo').map(one => one.rule)).toEqual(['personal-attack']);
    expect(judged('You are not an idiot.')).toEqual([]);
    expect(judged('What an idiot I am.')).toEqual([]);
  });

  it('learned weights ask for more where an antipattern of the rule stands', () => {
    const attack = {rule: 'personal-attack' as RuleId, score: 0.3};
    expect(judged('You are an odd one.', [attack])).toHaveLength(1);
    expect(judged('You are not an idiot.', [attack])).toEqual([]);
  });

  it('what eases takes as much away as was learned', () => {
    const ask = {rule: 'one-sided-ask' as RuleId, score: 0.1};
    expect(judged('Send it to me today.', [ask])).toHaveLength(1);
    expect(judged('Send it to me today, but no worries if not.', [ask])).toEqual([]);
  });

  it('a rule that is off is not asked', () => {
    expect(judged('Stop ignoring me.', [{score: 0}], ['pressure'])).toEqual([]);
  });
});
