import {describe, expect, it} from 'vitest';
import {actCues, cuesOpenedBy} from '../../../../lib/etiquette/acts/cues.ts';
import {openingsOf} from '../../../../lib/etiquette/acts/openings.ts';
import {analyse} from '../../../../lib/etiquette/draft.ts';
import {EXAMPLES} from '../../../../lib/etiquette/rules/examples.ts';

const EVERY_CUE = -1;

describe('the words that a cue can begin with', () => {
  it.each([
    [/\b(?:can|could) you\b/, ['can', 'could']],
    [/\b(?:happy|glad) to (?:help|share)\b/, ['happy', 'glad']],
    [/^(?:[a-z]+ , )?(?:send|give)\b/, ['send', 'give']],
    [/\b(?:i(?:'d| would) like|let me)\b/, ['i', 'let']],
    [/\b(?:i|we) ?(?:'ll| will) go\b/, ['i', 'we']],
    [/\b(?:colou?r|tints?|paint\w*)\b/, ['colo…', 'tint…', 'paint…']],
  ])('%s: %s', (cue, words) => {
    expect(openingsOf(cue)?.map(({letters, isWhole}) => (isWhole ? letters : `${letters}…`))).toEqual(words);
  });

  it.each([/\?/, /\b(?:\w+ )?please\b/, /\b(?:well )?done\b/])('%s: any', cue => {
    expect(openingsOf(cue)).toBeNull();
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
