import {describe, expect, it} from 'vitest';
import type {Lang} from '../../../../lib/etiquette/report.ts';
import {statementsOf, withoutInsults} from '../../../../lib/etiquette/wording/facts.ts';
import {favourIn} from '../../../../lib/etiquette/wording/favours.ts';
import type {ThingKind} from '../../../../lib/etiquette/wording/nouns.ts';
import {standingIn, thingIn} from '../../../../lib/etiquette/wording/threads.ts';
import {jobIn, topicIn} from '../../../../lib/etiquette/wording/topics.ts';

describe('the thing that a sentence turns to', () => {
  it.each<[string, Lang, ThingKind, string | null]>([
    ['Your quarterly report is a disgrace.', 'en', 'made', 'your report'],
    ['I had to laugh at the slides again.', 'en', 'made', 'the slides'],
    ['Laporanmu bikin malu.', 'id', 'made', 'laporannya'],
    ['I still need your signature today.', 'en', 'owed', 'your signature'],
    ['Six offers in one week, and I never applied.', 'en', 'won', 'the offers'],
    ['The whole choir knows.', 'en', 'workplace', 'the choir'],
    // the first half of another noun, a verb, a preposition between
    ['The report writers are fools.', 'en', 'made', null],
    ['I report to nobody.', 'en', 'made', null],
    ['My intern does this before breakfast.', 'en', 'event', null],
    ['Drivers talk.', 'en', 'made', null],
    ['Let the adults talk.', 'en', 'made', null],
  ])('%s', (words, lang, kind, known) => {
    expect(thingIn(words, lang, kind)?.known ?? null).toBe(known);
  });

  it.each<[string, Lang, string | null]>([
    ['I was told that the workshop was a bore.', 'en', 'the workshop'],
    ['My colleagues called you evasive.', 'en', null],
    ['My sculpture stands in the foyer.', 'en', null],
    ['Rapatnya cuma buang waktu.', 'id', 'rapatnya'],
  ])('a matter by its class of meaning: %s', (words, lang, topic) => {
    expect(topicIn(words, lang)).toBe(topic);
  });

  it.each([
    ['Markets, explained by a geography teacher!', 'geography teachers'],
    ['Thought leadership from a mere receptionist.', 'receptionists'],
    // the writer's own, the reader's own, and the one held up to them
    ['As a nurse I would print it larger.', null],
    ["You're the typist, dear.", null],
    ['A real journalist would have known.', null],
    ['From a star like you I expected more.', null],
  ])('somebody by their work: %s', (words, job) => {
    expect(jobIn(words, 'en')).toBe(job);
  });

  it('what makes somebody small is said with its article', () => {
    expect(standingIn("You're only a receptionist, leave it to us.", 'en')).toBe('a receptionist');
    expect(standingIn('Kamu kan cuma lulusan D3, kok ikut rapat.', 'id')).toBe('lulusan D3');
  });
});

describe('what is pressed for', () => {
  it.each<[string, Lang, string | null]>([
    ["Everyone has signed, you haven't signed yet.", 'en', 'sign'],
    ['Either you join or we are done.', 'en', 'join'],
    ['Pick up or I come round.', 'en', 'call'],
    ["My father sold the land to pay for this, and the money didn't come.", 'en', null],
    ['Kalau Bapak tidak tanda tangan, habis.', 'id', 'tanda tangan'],
    ['Sudah tiga kali saya kirim.', 'id', null],
  ])('%s', (words, lang, favour) => {
    expect(favourIn(words, lang)).toBe(favour);
  });
});

describe('what stands once the sting is gone', () => {
  it.each([
    ['Send me the fucking report, idiot.', 'Send me the report.'],
    ['Kirim laporannya, dasar goblok.', 'Kirim laporannya.'],
    ['You numbskull, read the brief again.', null],
  ])('without insults: %s', (sentence, left) => {
    const said = withoutInsults(sentence);
    if (left === null) expect(said ?? '').not.toMatch(/numbskull \w/);
    else expect(said).toBe(left);
  });

  it.each<[string, Lang, string[]]>([
    ['The report is late again, you are a disgrace.', 'en', ['The report is late again']],
    [
      "I've booked your seat on the early train, so don't whine.",
      'en',
      ["I've booked your seat on the early train"],
    ],
    ['Laporan ini belum selesai, dasar pemalas.', 'id', ['Laporan ini belum selesai']],
    ['Is the report late again, or are you lazy?', 'en', []],
    ['About the seating: I refuse.', 'en', []],
  ])('statements at the head of: %s', (sentence, lang, statements) => {
    expect(statementsOf(sentence, lang)).toEqual(statements);
  });
});
