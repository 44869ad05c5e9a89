import {expect, it} from 'vitest';
import {MEANINGS} from '../../../../lib/etiquette/learned/meaning/classes.ts';
import {meaningsOf} from '../../../../lib/etiquette/learned/meaning/meanings.ts';
import {stemsOf} from '../../../../lib/etiquette/learned/meaning/stems.ts';

it.each([
  ['en', 'promises', 'promise'],
  ['en', 'studied', 'study'],
  ['en', 'stopping', 'stop'],
  ['en', 'hiring', 'hire'],
  ['id', 'membantu', 'bantu'],
  ['id', 'ngirim', 'kirim'],
  ['id', 'menyesal', 'sesal'],
  ['id', 'pekerjaannya', 'kerja'],
  ['id', 'kenalin', 'kenal'],
] as const)('%s: %s may come from %s', (lang, word, stem) => {
  expect(stemsOf(word, lang)).toContain(stem);
});

it('knows the meaning of derived and of borrowed words', () => {
  const names = (word: string, lang: 'en' | 'id') => meaningsOf(word, lang).map(number => MEANINGS[number]);
  expect(names('apologising', 'en')).toContain('sorry');
  expect(names('rekomendasikan', 'id')).toContain('favour');
  expect(names('referral', 'id')).toContain('favour');
  expect(names('zzzz', 'en')).toEqual([]);
});
