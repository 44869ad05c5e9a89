import {describe, expect, it} from 'vitest';
import {check} from '../../../../lib/etiquette/check.ts';
import type {Lang, RuleId} from '../../../../lib/etiquette/report.ts';
import {readerAs} from '../../../../lib/etiquette/wording/address.ts';
import {asked, gentler, isRequest} from '../../../../lib/etiquette/wording/asks.ts';
import {CANDIDATES} from '../../../../lib/etiquette/wording/candidates.ts';
import type {Place} from '../../../../lib/etiquette/wording/place.ts';
import {matterIn} from '../../../../lib/etiquette/wording/topics.ts';

/** A place and what stands after it in the draft. */
function placeIn(sentence: string, lang: Lang, after = ''): Place {
  const text = sentence + after;
  return {
    ...{start: 0, end: sentence.length, sentence, clause: sentence, text, lang},
    ...{reader: '', you: 'Anda', self: 'saya'},
  };
}
const offers = (rule: RuleId, sentence: string, lang: Lang, after = ''): string[] =>
  CANDIDATES[rule](placeIn(sentence, lang, after));

describe('a shared word alone makes no wording fit', () => {
  it.each<[RuleId, Lang, string, RegExp]>([
    ['personal-attack', 'en', 'Nobody would miss you if you left.', /nobody/i],
    ['personal-attack', 'en', 'You are always the worst.', /always/i],
    ['personal-attack', 'en', 'You are not a person, you are a symptom.', /person/i],
    ['personal-attack', 'en', 'What is wrong with you?', /wrong/i],
    ['personal-attack', 'en', 'Is being a nuisance your whole job?', /job/i],
    ['personal-attack', 'en', 'Take your pills, psycho.', /pills/i],
    ['personal-attack', 'id', 'Orang seperti kamu memang tidak tahu malu.', /^(?:orang|memang)/i],
    ['personal-attack', 'id', 'Dirimu tidak ada harganya.', /harga/],
    ['belittling', 'en', 'You people would not follow it.', /people/i],
    ['belittling', 'en', 'You left school at sixteen, it shows.', /school/i],
    ['belittling', 'id', 'Anak magang kok mengajari saya.', /magangnya/],
    ['boasting', 'en', 'I am the last person to talk of my yachts.', /person/i],
    ['gossip', 'en', 'I hear that they fight.', /hear/i],
    ['gossip', 'id', 'Fotonya di klub kami simpan.', /foto/],
  ])('of %s (%s): %s', (rule, lang, sentence, odd) => {
    for (const offer of offers(rule, sentence, lang)) expect(offer).not.toMatch(odd);
  });
});

describe('pressing', () => {
  it('takes a no that was said', () => {
    const [first] = offers('pressure', "You said no in March, but I don't accept it.", 'en');
    expect(first).toBe('Thank you for telling me; I understand.');
  });

  it('about money that is due forgives nothing, and asks when', () => {
    expect(offers('pressure', 'Pay your half or all will hear of it.', 'en')[0]).toMatch(/^When .* pay\?/);
    expect(offers('pressure', 'Bila sewanya telat lagi, listrik diputus.', 'id')[0]).toMatch(
      /kapan .* membayar\?/,
    );
  });

  it('softens no threat', () => {
    const said = "If you don't reply by tonight, I'll say so in my review.";
    for (const offer of offers('pressure', said, 'en')) expect(offer).not.toMatch(/If you don't|my review/);
    expect(gentler('You will regret this.')).toBe('You will regret this.');
    expect(gentler('Ibu yang harus bertanggung jawab.')).toBe('Ibu yang harus bertanggung jawab.');
  });

  it('leaves the choice, not the hour, to somebody who is to come', () => {
    expect(offers('pressure', 'Come to the next or I leave.', 'en')[0]).toBe(
      'Could you come to the next? Only if it suits you, of course.',
    );
  });
});

describe("what is not the writer's to tell", () => {
  it('is left out where the draft says more, and no promise is made of it', () => {
    const said = 'Halima told me that she has found a lump.';
    expect(offers('privacy', said, 'en', ' The rota for March is attached.')[0]).toBe('');
    const secret = 'Bu Wati sedang dirawat karena depresi.';
    expect(offers('privacy', secret, 'id', ' Jadwal rapat terlampir di bawah ini.')[0]).toBe('');
  });

  it('keeps the request that it was hung on', () => {
    const said = 'Would you go easy with the new foreman this week, they lost the baby.';
    expect(offers('privacy', said, 'en')[0]).toBe('Would you go easy with the new foreman this week?');
  });

  it('wishes no former wife well as the present one', () => {
    for (const offer of offers('privacy', 'Mantan istri Bapak tinggal sama siapa?', 'id'))
      expect(offer).not.toMatch(/istri/);
  });
});

describe('a request', () => {
  it.each<[string, Lang, string]>([
    [
      "Write my statement for me, you're good with words.",
      'en',
      "Could you write my statement for me? You're good with words.",
    ],
    [
      'Kenalin aku ke bosmu dong, aku mau jualan.',
      'id',
      'Boleh minta tolong kenalin aku ke bosmu? Aku mau jualan.',
    ],
    [
      'Bikinkan pengantarnya ya, dua halaman.',
      'id',
      'Boleh minta tolong bikinkan pengantarnya, dua halaman?',
    ],
  ])('is asked without what is said after it: %s', (said, lang, question) => {
    expect(asked(said, lang)).toBe(question);
  });

  it('is told from what leads up to it', () => {
    expect(isRequest('My visa form has 40 pages.', 'en')).toBe(false);
    expect(isRequest('You did yours, so fill mine in.', 'en')).toBe(true);
  });

  it('has its way out after it, not before', () => {
    const text = 'Hi Ade. My visa form has 40 pages. You did yours, so please fill mine in for me by Sunday.';
    for (const {rule, suggestion} of check({text}).findings)
      if (rule === 'one-sided-ask') expect(suggestion).toMatch(/fill mine in.*(?:suits|rather not|worries)/s);
  });
});

describe('the reader of an Indonesian draft', () => {
  it.each([
    ['Saya baru tahu Pak Ruslan kuliah lagi. Umurnya sudah berapa?', 'Anda'],
    ['Pak Hadi, rapatnya jam berapa?', 'Bapak'],
    ['Terima kasih atas waktunya. Menurut Ibu bagaimana?', 'Ibu'],
    ['Ibu saya sedang sakit, jadi saya izin dulu.', 'Anda'],
    ['Kepada Bapak/Ibu yang kami hormati, kami menawarkan kerja sama.', 'Bapak/Ibu'],
    ['Siang kak, mau kerja sama?', 'Kakak'],
    ['Wah lulusan Groningen, Dik?', 'kamu'],
    ['Eyang, jamunya laris.', 'Eyang'],
    ['Mbak Ajeng, kamu ikut lewat aku saja.', 'kamu'],
    ['Bro, deck lo oke.', 'lo'],
  ])('%s', (text, you) => {
    expect(readerAs(text)).toBe(you);
  });
});

describe('sayings and halves of words', () => {
  it.each<[string, Lang]>([
    ['Lulusan Paket C kok memimpin rapat warga itu.', 'id'],
    ['I put yours in the capital letters.', 'en'],
  ])('are no matter to talk about: %s', (said, lang) => {
    expect(matterIn(said, lang) ?? '').not.toMatch(/paket|letters/);
  });
});
