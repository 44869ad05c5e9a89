import {describe, expect, it} from 'vitest';
import type {Lang, RuleId} from '../../../../lib/etiquette/report.ts';
import {CANDIDATES} from '../../../../lib/etiquette/wording/candidates.ts';
import type {Place} from '../../../../lib/etiquette/wording/place.ts';

/** A place that is the whole draft, but for what stands around it. */
function placeIn(sentence: string, lang: Lang, before = '', after = ''): Place {
  const text = before + sentence + after;
  return {
    ...{start: before.length, end: before.length + sentence.length, sentence, clause: sentence, text, lang},
    ...{reader: '', you: 'Anda', self: 'saya'},
  };
}
const first = (rule: RuleId, sentence: string, lang: Lang, before = '', after = ''): string | undefined =>
  CANDIDATES[rule](placeIn(sentence, lang, before, after))[0];

describe('the first offer', () => {
  it.each<[RuleId, Lang, string, string]>([
    ['gossip', 'en', 'What really happened with Ragnhild?', 'How is Ragnhild doing these days?'],
    [
      'gossip',
      'en',
      "Thibault's numbers are invented.",
      "I'd rather ask Thibault directly about the numbers.",
    ],
    ['gossip', 'en', 'The treasurer drinks.', "I'd rather ask the treasurer directly how things stand."],
    ['gossip', 'id', 'Pak Rusdi ketahuan selingkuh.', 'Semoga Pak Rusdi baik-baik saja.'],
    ['privacy', 'en', "Send me Gunilla's new address?", "I'd rather ask Gunilla directly."],
    ['privacy', 'en', 'What does your husband earn?', 'I hope your husband is doing well.'],
    [
      'privacy',
      'id',
      'Gaji Bu Wati sekarang berapa?',
      'Soal itu sebaiknya saya tanyakan langsung ke Bu Wati saja.',
    ],
    ['personal-attack', 'en', 'Send me the fucking report, idiot.', 'Could you send me the report?'],
    [
      'personal-attack',
      'en',
      'The report is late again, you fool.',
      'The report is late again. What would help?',
    ],
    ['personal-attack', 'en', 'You are a fraud, Kyle.', "I'd like to talk this through with you, Kyle."],
    ['personal-attack', 'en', 'She was born to heckle.', "I'd like to talk this through with you."],
    ['belittling', 'en', 'For someone from the sticks, you write surprisingly well.', 'You write well.'],
    [
      'belittling',
      'en',
      'It is cute that you call it a business.',
      "I'd be glad to hear more about the business.",
    ],
    ['boasting', 'en', 'I sold more flats this year than the rest of you.', 'I sold flats this year.'],
    ['boasting', 'en', 'My own team weeps when I leave.', "I'm grateful to my team."],
    [
      'pressure',
      'en',
      "I've booked your flight, so don't start.",
      "I've booked your flight. If that doesn't suit you, please just say so.",
    ],
    [
      'pressure',
      'en',
      'Everyone else has signed, why not you?',
      "Please sign only if you'd like to; either answer is fine with me.",
    ],
    [
      'pressure',
      'id',
      'Kalau Bapak tidak tanda tangan, saya viralkan.',
      'Silakan tanda tangan hanya kalau Anda berkenan; kalau tidak, tidak apa-apa.',
    ],
    [
      'one-sided-ask',
      'en',
      'Approve me as a vendor, would you.',
      'Could you approve me as a vendor? Only if it suits you, of course; a no is perfectly fine, and thank you either way.',
    ],
  ])('of %s (%s): %s', (rule, lang, sentence, offer) => {
    expect(first(rule, sentence, lang)).toBe(offer);
  });

  it('leaves gossip about somebody unnamed out where the draft says more', () => {
    expect(first('gossip', 'She got it through her uncle.', 'en', 'The plan is attached for you. ')).toBe('');
  });

  it('says something where leaving out would leave nothing', () => {
    for (const rule of ['gossip', 'privacy', 'sensitive-topic'] as const) {
      expect(first(rule, 'She got it through her uncle.', 'en', 'Hi Jan,\n\n')).not.toBe('');
      expect(first(rule, 'Dia naik karena pamannya.', 'id', 'Halo Mas,\n\n')).not.toBe('');
    }
  });
});

describe('neutral wordings', () => {
  const ABOUT: [RuleId, string, RegExp][] = [
    ['boasting', 'They all bow to me.', /team|client|code|students|weekend/],
    ['pressure', 'I will not forget this.', /friends|family|money|team/],
    ['personal-attack', 'You disgust me.', /code|late|people|team/],
  ];
  it.each(ABOUT)('of %s name no matter that the writer does not name: %s', (rule, sentence, matter) => {
    for (const offer of CANDIDATES[rule](placeIn(sentence, 'en'))) expect(offer).not.toMatch(matter);
  });

  it.each(Object.keys(CANDIDATES) as RuleId[])('of %s have no slot left open', rule => {
    for (const lang of ['en', 'id'] as const) {
      for (const offer of CANDIDATES[rule](
        placeIn('Halo, apa saja itu yang team work friend uang orang.', lang),
      ))
        expect(offer).not.toMatch(/[%*]|undefined|null|\s[,;.]|\bthe the\b/);
    }
  });
});
