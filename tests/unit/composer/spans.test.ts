import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {carry, editBetween} from '../../../lib/composer/spans.ts';

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  return {start, end: start + words.length, text: words};
};

describe('carrying spans over an edit', () => {
  const before = 'Hi Dewi. Between us, he is out. Call me now.';
  const gossip = span(before, 'Between us, he is out.');
  const pressure = span(before, 'Call me now.');

  it.each([
    [
      'typing before moves them',
      'Hi dear Dewi. Between us, he is out. Call me now.',
      [gossip.text, pressure.text],
    ],
    ['typing behind leaves them', `${before} Thanks!`, [gossip.text, pressure.text]],
    ['typing inside takes the one away', before.replace('he is', 'he really is'), [pressure.text]],
    [
      'typing right before and behind leaves them',
      before.replace('Call', 'Please. Call'),
      [gossip.text, pressure.text],
    ],
    ['typing on at an edge takes it away', before.replace('Between', 'InBetween'), [pressure.text]],
    ['deleting one takes it away', before.replace('Between us, he is out. ', ''), [pressure.text]],
    ['replacing everything takes all away', 'something else', []],
    ['emptying takes all away', '', []],
  ])('%s', (_, after, left) => {
    const moved = carry([gossip, pressure], before, after);
    expect(moved.map(each => after.slice(each.start, each.end))).toEqual(left);
  });

  it('never shows a span over other words than its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (a, b, x, y) => {
        const [start, end] = [Math.min(x, y) % (a.length + 1), Math.max(x, y) % (a.length + 1)].sort(
          (m, n) => m - n,
        );
        const spans = [{start: start ?? 0, end: end ?? 0, text: a.slice(start, end)}];
        for (const moved of carry(spans, a, b)) expect(b.slice(moved.start, moved.end)).toBe(moved.text);
      }),
    );
  });

  it('describes a difference that turns the one text into the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const {start, endBefore, endAfter} = editBetween(a, b);
        expect(a.slice(0, start) + b.slice(start, endAfter) + a.slice(endBefore)).toBe(b);
      }),
    );
  });
});
