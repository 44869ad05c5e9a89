import {describe, expect, it} from 'vitest';
import {check} from '../../../../lib/etiquette/check.ts';
import type {Lang, RuleId} from '../../../../lib/etiquette/report.ts';
import {asked} from '../../../../lib/etiquette/wording/asks.ts';
import {plainly} from '../../../../lib/etiquette/wording/boasts.ts';
import {CANDIDATES} from '../../../../lib/etiquette/wording/candidates.ts';
import {deadlineIn, weekdayIn} from '../../../../lib/etiquette/wording/deadlines.ts';
import {isHarmless, stretchesOf} from '../../../../lib/etiquette/wording/facts.ts';
import type {Place} from '../../../../lib/etiquette/wording/place.ts';
import {jobIn, matterIn} from '../../../../lib/etiquette/wording/topics.ts';

/** A place that is the whole draft. */
const placeIn = (sentence: string, lang: Lang, you = 'Anda', self = 'saya'): Place => ({
  ...{start: 0, end: sentence.length, sentence, clause: sentence, text: sentence, lang},
  ...{reader: '', you, self},
});
const offers = (rule: RuleId, sentence: string, lang: Lang): string[] =>
  CANDIDATES[rule](placeIn(sentence, lang));

describe('the first offer', () => {
  it.each<[RuleId, Lang, string, string]>([
    ['personal-attack', 'en', "Ingrid's invoices are a joke, you fool.", 'the invoices'],
    ['personal-attack', 'en', 'You sabotaged the rehearsal on purpose.', 'the rehearsal'],
    ['personal-attack', 'id', 'Pengirimannya kacau karena kamu dungu.', 'pengirimannya'],
    ['belittling', 'en', 'Cashiers should not talk about margins.', 'how cashiers see this'],
    ['belittling', 'en', 'Did anyone ask the caretaker?', 'how the caretaker sees this'],
    ['belittling', 'id', 'Perawat kok ikut bicara.', 'sudut pandang perawat'],
    ['pressure', 'en', 'They all wait for that yes before dinner.', 'need not be before dinner'],
    ['pressure', 'en', 'I told them all that you play on Saturday.', "If Saturday doesn't suit you"],
    ['pressure', 'id', 'Awas kalau sebelum jam 7 belum beres.', 'Tidak harus sebelum jam 7'],
    ['boasting', 'en', 'Nobody matches me, I coached three champions.', 'I coached three champions'],
    ['boasting', 'en', 'Everyone envies my timetable.', 'I can learn something from everyone'],
    ['boasting', 'id', 'Semua iri pada kemampuan saya.', 'semua orang'],
    ['privacy', 'en', 'Here are their addresses, do as you please.', "I'd rather not pass on the addresses."],
    ['privacy', 'id', 'Ini nomornya, tapi diam ya.', 'Sebaiknya nomor itu tidak saya bagikan.'],
    ['sensitive-topic', 'en', 'Too many of that faith at the warehouse.', 'at the warehouse'],
    ['sensitive-topic', 'id', 'Yang beda iman jangan di gudang.', 'di gudang'],
  ])('of %s (%s) keeps what can be kept: %s', (rule, lang, sentence, kept) => {
    expect(offers(rule, sentence, lang)[0]).toContain(kept);
  });

  it('of pressing asks for nothing that is only mentioned', () => {
    const all = offers('pressure', 'My mother has wept over your letter.', 'en').join('\n');
    expect(all).not.toContain("I'd be glad of your letter");
  });

  it('of a remark on faith keeps no part that is one', () => {
    const [first] = offers('sensitive-topic', 'I like the report, because your god wrote it.', 'en');
    expect(first).not.toMatch(/god/);
  });
});

describe('an Indonesian command', () => {
  it.each([
    ['Silakan putuskan malam ini.', null],
    ['Admin jangan pura-pura tidur.', null],
    ['Kirimkan drafnya.', 'Boleh minta tolong kirimkan drafnya?'],
  ])('is asked as a favour only where it is one: %s', (said, question) => {
    expect(asked(said, 'id')).toBe(question);
  });
});

describe('a first approach', () => {
  it.each([
    ['Dear {{name}}, we admire companies like yours.', /^Hello, we admire/],
    ['Hi [Name], as a leader in the [industry] space you know this.', /^Hi, may I /],
    ['Firms like [Company] love it.', /^May I /],
    ['Hey {{name}}, hope {{company}} is thriving!', /^Hey, may I /],
    ['Kami siap menjadi mitra bagi [PERUSAHAAN].', /^Kami siap menjadi mitra\. /],
  ])('leaves no hole where a slot was: %s', (sentence, offer) => {
    const lang = sentence.startsWith('Kami') ? 'id' : 'en';
    expect(offers('impersonal', sentence, lang)[0]).toMatch(offer);
  });

  it('claims nothing of what the reader has done or shares with the writer', () => {
    for (const lang of ['en', 'id'] as const) {
      for (const offer of offers('impersonal', lang === 'en' ? "Let's connect!" : 'Mari terhubung!', lang))
        expect(offer).not.toMatch(/similar|because of your|berkesan|berdekatan|teringat/);
    }
  });
});

describe('a promise that is not kept', () => {
  it.each<[Lang, string]>([
    ['en', 'The sketches will not be ready on Monday.'],
    ['id', 'Sketsanya belum jadi hari Senin.'],
  ])('keeps its words and owns up, and invents no cause (%s)', (lang, sentence) => {
    for (const offer of offers('broken-promise', sentence, lang))
      expect(offer).not.toMatch(/took on|new day|salah memperkirakan|hari barunya/);
    expect(offers('broken-promise', sentence, lang)[0]).toMatch(
      /^(?:The sketches|Sketsanya).*(?:sorry|maaf)/,
    );
  });
});

describe('boasts', () => {
  it.each([
    ['We won the grant without any help.', 'won'],
    ['I am the one candidate without a degree.', ''],
  ])('thank only for what was had: %s', (sentence, kept) => {
    const offer = offers('boasting', sentence, 'en').find(one => one.startsWith("I'm grateful for"));
    expect(Boolean(offer)).toBe(kept !== '');
  });

  it('have enjoyed no event that is still to come', () => {
    expect(offers('boasting', 'Before the seminar you should know who I am.', 'en').join()).not.toMatch(
      /enjoyed the seminar/,
    );
  });

  it('lose what is said of all who ever saw it, and leave one full stop', () => {
    expect(plainly('I am the best pastry baker this town has ever seen.', 'en')).toBe("I'm a pastry baker.");
  });

  it('are looked through for facts between their breaks', () => {
    const parts = stretchesOf('You should know that I raised a million, and they envy me for it.', 'en');
    expect(parts).toContain('I raised a million');
    expect(stretchesOf('If I led it, I would win the prize.', 'en')).toEqual([]);
  });
});

describe('what a wording may turn to', () => {
  it.each<[string, Lang, string | null]>([
    ['He behaves like a lost parcel in the delivery.', 'en', null],
    ['Otakmu seperti paket basi.', 'id', null],
    ['For the record, you bore me.', 'en', null],
    ['The onboarding was chaos.', 'en', 'the onboarding'],
    ['Wawancaranya berantakan.', 'id', 'wawancaranya'],
  ])('is what is meant, not what it is likened to: %s', (words, lang, matter) => {
    expect(matterIn(words, lang)).toBe(matter);
  });

  it.each<[string, Lang, string | null]>([
    ['Two welders on a jury!', 'en', 'welders'],
    ['Our welders know better.', 'en', null],
    ['A tailor lecturing on tax!', 'en', 'tailors'],
    ['So a dentist wrote the file manager.', 'en', 'dentists'],
    ['Kasir saja ikut rapat.', 'id', 'kasir'],
  ])('is somebody by their work: %s', (words, lang, job) => {
    expect(jobIn(words, lang)).toBe(job);
  });

  it.each<[string, Lang, string | null]>([
    ['I want it before the end of the week.', 'en', 'before the end of the week'],
    ['We met by chance.', 'en', null],
    ['Jumat harus beres.', 'id', 'hari Jumat'],
    ['Jumat lalu sudah saya kirim.', 'id', null],
  ])('is a deadline: %s', (words, lang, due) => {
    expect(deadlineIn(words, lang)).toBe(due);
  });

  it('is a day of the week, with its capital', () => {
    expect(weekdayIn('you play on saturday')).toBe('Saturday');
    expect(weekdayIn('you play some day')).toBeNull();
  });

  it('says nothing of beliefs or bodies', () => {
    expect(isHarmless('The agenda is in the folder', 'en')).toBe(true);
    expect(isHarmless('The agenda is a sermon of your church', 'en')).toBe(false);
  });
});

it('an Indonesian wording stays Indonesian where English words stand in the draft', () => {
  const text = 'Send me data karyawan kalian ya, gaji dan alamat rumahnya berapa saja?';
  for (const {suggestion, rule} of check({text, lang: 'id'}).findings)
    if (rule === 'privacy') expect(suggestion).not.toMatch(/I'd rather/);
});
