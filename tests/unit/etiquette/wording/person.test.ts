import {describe, expect, it} from 'vitest';
import type {Lang} from '../../../../lib/etiquette/report.ts';
import {personIn, readersOf} from '../../../../lib/etiquette/wording/person.ts';

const NOBODY: ReadonlySet<string> = new Set();

describe('the absent person of a clause', () => {
  it.each<[string, Lang, string]>([
    // by title
    ['They say Dr Almqvist forgets his own patients.', 'en', 'Dr Almqvist'],
    ['Auntie Nneka told the whole street.', 'en', 'Auntie Nneka'],
    ['Kabarnya Pak Sutrisno mau dipindah.', 'id', 'Pak Sutrisno'],
    ['Katanya Bu Camat jarang masuk.', 'id', 'Bu Camat'],
    // by what people do and have
    ['Did you hear that Ragnhild slept through the audit?', 'en', 'Ragnhild'],
    ["Between us, Thibault's salary is a joke.", 'en', 'Thibault'],
    ['What is the story with Oyelaran?', 'en', 'Oyelaran'],
    ['Zdenka in payroll has a new boyfriend.', 'en', 'Zdenka'],
    ['did u know that tomasz got dumped because he lied', 'en', 'tomasz'],
    ['Eh, si Ucup utangnya di mana-mana.', 'id', 'Ucup'],
    ['Ternyata Farida resign karena ribut.', 'id', 'Farida'],
    // by the part they play
    ['My boss never reads a thing.', 'en', 'my boss'],
    ['They say the head of finance is broke.', 'en', 'the head of finance'],
    ['That new guy in finance cannot add up.', 'en', 'that new guy in finance'],
    ['Kata orang anak baru itu titipan.', 'id', 'anak baru itu'],
    ['Bendahara yayasan mendadak kaya.', 'id', 'bendahara yayasan'],
  ])('is named: %s', (clause, lang, person) => {
    expect(personIn(clause, lang, NOBODY)).toBe(person);
  });

  it.each<[string, Lang]>([
    // days, months, feasts, plurals
    ['She is drunk on Mondays, ask anyone.', 'en'],
    ['You should have seen them after Christmas.', 'en'],
    // brands and houses, places, teams
    ['They met at the Premier Inn, twice.', 'en'],
    ['He left Deloitte because of the money.', 'en'],
    ['Everybody in Galway knows why she moved to Cork.', 'en'],
    ['Fotonya diambil di Bali, bukan di Ancol.', 'id'],
    // ordinary words that begin a sentence
    ['Nothing was ever proved, but he left.', 'en'],
    ['Word is that she was pushed.', 'en'],
    ['Udah pernah ketahuan sekali.', 'id'],
    ['Btw he was seen at the casino.', 'en'],
    // a head that is no person, a role that is another noun
    ['Are you still on the tablets for your head?', 'en'],
    ['The boss-free office is a dream.', 'en'],
    // family of somebody not named
    ['Suaminya sering pulang malam.', 'id'],
  ])('is nobody: %s', (clause, lang) => {
    expect(personIn(clause, lang, NOBODY)).toBeNull();
  });

  it('is never the reader, however the draft calls them', () => {
    const text = 'Hi Anouk,\n\nAnouk told me that Piet lied. Is that so, Femke?';
    const readers = readersOf(text);
    expect(readers).toContain('Anouk');
    expect(readers).toContain('Femke');
    expect(personIn('Anouk told me that Piet lied.', 'en', readers)).toBe('Piet');
  });
});
