import {describe, expect, it} from 'vitest';
import {analyse} from '../../../../lib/etiquette/draft.ts';
import {COLUMNS} from '../../../../lib/etiquette/learned/columns.ts';
import {columnOf} from '../../../../lib/etiquette/learned/lanes.ts';
import {LearnedModel} from '../../../../lib/etiquette/learned/model.ts';
import {modelOf} from '../../../../lib/etiquette/learned/models.ts';
import {scoreDraft} from '../../../../lib/etiquette/learned/score.ts';
import {BLOCK, LARGEST_WEIGHT} from '../../../../lib/etiquette/learned/sparse.ts';
import {encodeWeights, Rows} from '../../../../lib/etiquette/learned/table.ts';
import {learn} from '../../../../scripts/train/learn.ts';
import {lessonsOf} from '../../../../scripts/train/lessons.ts';
import {rounded} from '../../../../scripts/train/rounding.ts';
import type {Row} from '../../../../scripts/train/rows.ts';
import {SETTINGS} from '../../../../scripts/train/settings.ts';

function row(id: number, text: string, label: 'personal-attack' | null): Row {
  return {id: `${id}`, text, labels: label ? [label] : [], spans: [], acts: [], author: 'a', isQuiet: false};
}

const ROWS = Array.from({length: 24}, (_, at) =>
  at % 2 === 0
    ? row(at, `You are a useless fool, number ${at}.`, 'personal-attack')
    : row(at, `The meeting is on floor ${at}, bring the plan.`, null),
);

describe('a learned table', () => {
  it('reads back what was written, long gaps between keys included', () => {
    const keys = Int32Array.from([1, 84, 7310, 600_000, 2_097_151]);
    const values = Int8Array.from(
      {length: keys.length * COLUMNS},
      (_, at) => (at % (2 * LARGEST_WEIGHT + 1)) - LARGEST_WEIGHT,
    );
    const read = new Rows(encodeWeights({keys, values}));
    expect([...read.keys.keys].slice(0, -1)).toEqual([...keys]);
    const decoded = Array.from(values, (_, at) =>
      columnOf(read.lanes, read.at(Math.floor(at / COLUMNS)), at % COLUMNS),
    );
    expect(decoded).toEqual([...values]);
  });

  it('refuses keys and weights that do not fit', () => {
    const ones = (count: number) =>
      encodeWeights({
        keys: Int32Array.from({length: count}, (_, at) => at + 1),
        values: new Int8Array(count * COLUMNS).fill(1),
      });
    const [{rows}, {keys: less}] = [ones(2 * BLOCK), ones(BLOCK)];
    expect(() => new Rows({keys: less, rows})).toThrow(/do not fit/);
    expect(() => new Rows({keys: '', rows})).toThrow(/do not fit/);
  });

  it('is the same for the same rows, and scores as in training', () => {
    const teach = () =>
      rounded(
        learn(lessonsOf(ROWS, 'en'), () => true, {...SETTINGS.en, leastMessages: 1}),
        'en',
      );
    const table = teach();
    expect(teach()).toEqual(table);
    const lessons = lessonsOf(ROWS, 'en');
    const learned = learn(lessons, () => true, {...SETTINGS.en, leastMessages: 1});
    const weightOf = new Map([...learned.keys].map((key, at) => [key, at]));
    const column = 6;
    const source = lessons.sources[0]?.[0];
    const bag = lessons.sentences[0]?.bag;
    if (!source || !bag) throw new Error('no lesson');
    let trained = 0;
    for (const [place, key] of bag.keys.entries()) {
      const count = bag.counts[place] as number;
      const at = weightOf.get(key);
      if (at === undefined) continue;
      const step = table.steps[column] as number;
      trained +=
        (count / (lessons.values.get(key) as number)) *
        Math.round((learned.weights[at * COLUMNS + column] as number) / step) *
        step;
    }
    const scored = new LearnedModel(table).sum(source).values[column] as number;
    expect(trained).not.toBe(0);
    expect(scored).toBeCloseTo(trained, 4);
  });

  it('points at the attack and names its words', () => {
    const text =
      'The slides came in time. You are such a pathetic idiot and everyone knows it. See you Monday.';
    const found = scoreDraft(analyse({text})).find(one => one.rule === 'personal-attack');
    expect(found?.score).toBeGreaterThan(0.5);
    expect(text.slice(found?.start, found?.end)).toContain('idiot');
    expect(found?.words.length).toBeGreaterThan(0);
  });

  it.each(['en', 'id'] as const)('has a model of %s with a threshold for every rule and act', lang => {
    const {table} = modelOf(lang);
    expect(table.ruleThresholds).toHaveLength(10);
    expect(table.actThresholds).toHaveLength(7);
    expect(table.steps).toHaveLength(COLUMNS);
  });
});
