import {describe, expect, it} from 'vitest';
import {TwoSteps} from '../../../../lib/etiquette/commitments/two-step.ts';

const WILL = new TwoSteps(/\bi(?:(?<plain>'ll)|'m going to)\s+/gi, /(?:also|just)\s+/iy, [
  {pattern: /send\b/iy},
  {pattern: /\w+\s+it\b/iy, afterPlain: true},
]);

const found = (text: string): string | null => {
  const place = WILL.find(text);
  return place && text.slice(place.index, place.index + place.length);
};

describe('a pattern in two steps', () => {
  it.each([
    ["Then I'll send the file", "I'll send"],
    ["I'm going to also just send it", "I'm going to also just send"],
    ["I'll also mail it", "I'll also mail it"],
    ["I'm going to mail it", null],
    ["I'll see, I'll send", "I'll send"],
    ["I'll just it", "I'll just it"],
    ['You send', null],
  ])('%s: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
    expect(WILL.test(text)).toBe(expected !== null);
  });
});
