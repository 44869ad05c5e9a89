import {describe, expect, it} from 'vitest';
import {actCues, cuesOpenedBy} from '../../../../lib/etiquette/acts/cues.ts';
import {openingOf} from '../../../../lib/etiquette/acts/openings.ts';
import {analyse} from '../../../../lib/etiquette/draft.ts';
import {EXAMPLES} from '../../../../lib/etiquette/rules/examples.ts';

const EVERY_CUE = -1;

describe('the words that a cue can begin with', () => {
  it.each([
    [/\b(?:can|could) you\b/, 'can', 'canned'],
    [/\b(?:happy|glad) to (?:help|share)\b/, 'glad', 'to'],
    [/^(?:[a-z]+ , )?(?:send|give)\b/, 'send', 'sender'],
    [/\b(?:i(?:'d| would) like|let me)\b/, 'let', 'like'],
    [/\b(?:colou?r|tints?)\b/, 'tint', 'blue'],
  ])('%s: "%s", not "%s"', (cue, opens, doesNot) => {
    expect(openingOf(cue)?.test(opens)).toBe(true);
    expect(openingOf(cue)?.test(doesNot)).toBe(false);
  });

  it.each([/\?/, /\b(?:\w+ )?please\b/, /\b(?:well )?done\b/])('%s: any', cue => {
    expect(openingOf(cue)).toBeNull();
  });

  it('hide no cue of any sentence', () => {
    const texts = Object.values(EXAMPLES).flatMap(({flags, leaves}) => [...flags, ...leaves]);
    const sentences = texts.flatMap(text => analyse({text}).sentences.map(({sentence}) => sentence.words));
    const cues = sentences.map(words => actCues(words, EVERY_CUE));
    expect(cues.flat().length).toBeGreaterThan(50);
    const asked = sentences.map(words =>
      actCues(
        words,
        words.reduce((bits, word) => bits | cuesOpenedBy(word), 0),
      ),
    );
    expect(asked).toEqual(cues);
  });
});
