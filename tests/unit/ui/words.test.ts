import {afterEach, describe, expect, test} from 'vitest';
import type {Finding, Severity} from '../../../lib/etiquette/report.ts';
import {stretches} from '../../../lib/ui/check/UnderlinedText.tsx';
import {initials} from '../../../lib/ui/components/Face.tsx';
import {firstName} from '../../../lib/ui/components/first-name.ts';
import {importedWords} from '../../../lib/ui/dashboard/ExchangePage.tsx';
import {linesOf} from '../../../lib/ui/dashboard/KeptField.tsx';
import {linkTo, parseRoute} from '../../../lib/ui/dashboard/route.ts';
import {originOf} from '../../../lib/ui/dashboard/SitesPage.tsx';
import {browserLanguage, languageChoice} from '../../../lib/ui/language.ts';
import {lastingBoundaries, presentBoundaries} from '../../../lib/ui/person/boundary-lines.ts';
import {quietTimeThere} from '../../../lib/ui/person/quiet-time.ts';
import {count} from '../../../lib/ui/strings/strings.ts';

afterEach(() => {
  languageChoice.value = 'en';
});
languageChoice.value = 'en';

test.each([
  ['Dewi Anggraini', 'DA', 'Dewi'],
  ['Dr. Budi Hartono, M.Kom.', 'BH', 'Budi'],
  ['H. Kofi', 'K', 'Kofi'],
  ['Suharto', 'S', 'Suharto'],
  ['élodie de la Cruz', 'ÉC', 'élodie'],
  ['小林 さくら', '小さ', '小林'],
  ['', '?', ''],
])('%s is %s and is called %s', (name, letters, first) => {
  expect(initials(name)).toBe(letters);
  expect(firstName(name)).toBe(first);
});

test.each([
  [['id-ID', 'en'], 'id'],
  [['in'], 'id'],
  [['de-DE', 'en-GB'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser in %j is spoken to in %s', (languages, lang) => {
  expect(browserLanguage(languages)).toBe(lang);
});

test('English counts one and many, Indonesian does not change its nouns', () => {
  expect(count('en', 1, 'one entry', '# entries')).toBe('one entry');
  expect(count('en', 1204, 'one entry', '# entries')).toBe('1,204 entries');
  expect(count('id', 1204, '# catatan', '# catatan')).toBe('1.204 catatan');
});

describe('addresses of the dashboard', () => {
  test('a link leads back to where it was made for', () => {
    const route = parseRoute(linkTo('check', 'a/b', {person: '42', promise: '50 % & more'}));
    expect(route).toMatchObject({place: 'check', item: 'a/b'});
    expect(route.params.get('promise')).toBe('50 % & more');
  });

  test.each(['', '#', '#/', '#/nowhere', '#/%E0%A4%A'])('%s leads to today', hash => {
    expect(parseRoute(hash).place).toBe('today');
  });

  test('a broken item is no reason to fail', () => {
    expect(parseRoute('#/people/%E0%A4%A')).toMatchObject({place: 'people', item: null});
  });
});

test.each([
  ['www.linkedin.com', 'https://www.linkedin.com'],
  [' https://id.linkedin.com/in/dewi?x=1 ', 'https://id.linkedin.com'],
  ['http://example.com', null],
  ['javascript:alert(1)', null],
  ['localhost', null],
  ['', null],
])('the site of "%s" is %s', (typed, origin) => {
  expect(originOf(typed)).toBe(origin);
});

test('what an import did is said in dry words', () => {
  const undoId = '1';
  expect(importedWords({added: 2208, changed: 0, unchanged: 0, undoId})).toBe('2,208 entries added.');
  expect(importedWords({added: 1, changed: 3, unchanged: 40, undoId})).toBe(
    'One entry added, 3 brought up to date, 40 were here already.',
  );
  expect(importedWords({added: 0, changed: 0, unchanged: 7, undoId})).toContain('nothing was changed');
});

test('lists are typed one a line', () => {
  expect(linesOf(' talk \n\nreview\ntalk')).toEqual(['talk', 'review']);
});

describe('quiet time at the person’s place', () => {
  const boundaries = {topics: [], channels: [], spaceUntil: null};
  const at = (utc: string) => Date.parse(`2026-11-24T${utc}:00Z`);

  test.each([
    ['their own hours over midnight', ['21:00', '07:00'], 'Asia/Jakarta', '15:30', '22:30'],
    ['outside of them', ['21:00', '07:00'], 'Asia/Jakarta', '05:00', null],
    ['hours within a day', ['12:00', '13:00'], 'Asia/Jakarta', '05:30', '12:30'],
    ['only the zone is known: the night', null, 'Asia/Jakarta', '20:00', '03:00'],
    ['a zone that the browser does not know', null, 'Mars/Olympus', '20:00', null],
    ['nothing is known', null, null, '20:00', null],
  ] as const)('%s', (_name, quietHours, timeZone, utc, there) => {
    expect(quietTimeThere({...boundaries, quietHours, timeZone}, at(utc))).toBe(there);
  });
});

test('boundaries are told as to a colleague, those of just now apart', () => {
  const boundaries = {
    topics: ['politics'],
    channels: ['phone', 'video'] as const,
    quietHours: null,
    timeZone: null,
    spaceUntil: '2026-12-20',
  };
  const now = new Date(2026, 10, 24).getTime();
  expect(presentBoundaries(boundaries, now)).toEqual(['Asked for space until Sunday 20 Dec']);
  expect(presentBoundaries({...boundaries, spaceUntil: '2026-11-23'}, now)).toEqual([]);
  expect(lastingBoundaries(boundaries)).toEqual([
    'Would rather not be reached by phone or video call',
    'Would rather not talk about politics',
  ]);
  languageChoice.value = 'id';
  expect(lastingBoundaries(boundaries)[0]).toBe(
    'Lebih suka tidak dihubungi lewat telepon atau panggilan video',
  );
});

test('underlines cut the text without losing a letter, also where findings overlap', () => {
  const text = 'I heard Andi is out. You must refer me.';
  const finding = (start: number, end: number) =>
    ({start, end, text: text.slice(start, end), rule: 'gossip', severity: 'serious'}) as Finding;
  const parts = stretches(text, [finding(21, 38), finding(0, 19), finding(2, 30), finding(5, 10)]);
  expect(parts.map(({part}) => part).join('')).toBe(text);
  expect(parts.filter(({finding: one}) => one).map(({part}) => part)).toEqual([
    'I heard Andi is out',
    '. You must ',
    'refer me',
  ]);
});

test('words that two remarks share are underlined for the graver one', () => {
  const text = 'Budi is an idiot, refer me today.';
  const finding = (start: number, end: number, severity: Severity) =>
    ({start, end, text: text.slice(start, end), rule: 'pressure', severity}) as Finding;
  const parts = stretches(text, [
    finding(0, 33, 'hint'),
    finding(11, 16, 'serious'),
    finding(0, 33, 'caution'),
  ]);
  expect(parts.map(({part, finding: one}) => [part, one?.severity])).toEqual([
    ['Budi is an ', 'caution'],
    ['idiot', 'serious'],
    [', refer me today.', 'caution'],
  ]);
});
