import {describe, expect, it} from 'vitest';
import {actCues, cuesOf, cuesOpenedBy} from '../../../../lib/etiquette/acts/cues.ts';
import {openingsOf} from '../../../../lib/etiquette/acts/openings.ts';
import {analyse} from '../../../../lib/etiquette/draft.ts';
import {SPEECH_ACTS} from '../../../../lib/etiquette/report.ts';
import {EXAMPLES} from '../../../../lib/etiquette/rules/examples.ts';

describe('how a cue can begin', () => {
  it.each([
    [/\b(?:can|could) you\b/, ['can you!', 'could you!']],
    [
      /\b(?:happy|glad) to (?:help|be of)\b/,
      ['happy to help!', 'happy to be of!', 'glad to help!', 'glad to be of!'],
    ],
    [/^(?:[a-z]+ , )?(?:send|give)\b/, ['send!', 'give!']],
    [/\b(?:is it (?:ok|fine))\b.*\?/, ['is it ok', 'is it fine']],
    [
      /\b(?:(?:we|i) ?(?:'ll| will))\b/,
      ["we'll!", 'we will!', "i'll!", 'i will!', "we 'll!", 'we  will!', "i 'll!", 'i  will!'],
    ],
    [/\b(?:colou?r|paint\w*|saya [a-z]+ dari)\b/, ['paint…', 'saya …', 'color!', 'colour!']],
    [/\b(?:well )?done\b/, ['done!', 'well done!']],
  ])('%s: %s', (cue, texts) => {
    expect(
      openingsOf(cue)?.map(({text, isWhole, isAll}) => text + (isWhole ? '' : '…') + (isAll ? '!' : '')),
    ).toEqual(texts);
  });

  it.each([/\?/, /\b(?:\w+ )?please\b/])('%s: with any word', cue => {
    expect(openingsOf(cue)).toBeNull();
  });

  it('hides no cue of any sentence and makes up none', () => {
    const texts = Object.values(EXAMPLES).flatMap(({flags, leaves}) => [...flags, ...leaves]);
    const sentences = texts.flatMap(text => analyse({text}).sentences.map(({sentence}) => sentence.words));
    const counts = sentences.map(words => SPEECH_ACTS.reduce((sum, act) => sum + cuesOf(act, words), 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
    const found = sentences.map(
      words =>
        actCues(
          words,
          words.map(word => ({cues: cuesOpenedBy(word)})),
        ).length,
    );
    expect(found).toEqual(counts);
  });
});
