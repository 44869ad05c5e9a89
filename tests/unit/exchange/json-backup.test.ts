import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readBackup} from '../../../lib/exchange/json/read-backup.ts';
import {backupText} from '../../../lib/exchange/json/write-backup.ts';
import {NOTHING_OWNED} from '../../fixtures/nothing-owned.ts';
import {arbitraryOwned} from './arbitrary-owned.ts';

const EMPTY = backupText(NOTHING_OWNED);

function person(change: object = {}): object {
  const file = JSON.parse(PERSON) as {people: object[]};
  return {...file, people: [{...file.people[0], ...change}]};
}

const PERSON = backupText({
  ...NOTHING_OWNED,
  people: [
    {
      id: 'p1',
      name: 'Sari',
      nameSource: 'you',
      aliases: [],
      fields: {},
      tags: [],
      note: '',
      cadenceDays: null,
      needs: [],
      boundaries: {topics: [], channels: [], quietHours: null, timeZone: null, spaceUntil: null},
      told: [],
      createdAt: 0,
      updatedAt: 0,
    },
  ],
});

test('what is written is read, and written again byte for byte, whatever a user has', () => {
  fc.assert(
    fc.property(arbitraryOwned, owned => {
      const text = backupText(owned);
      const read = readBackup(text);
      expect(read).toMatchObject({ok: true});
      if (read.ok) expect(backupText(read.owned)).toBe(text);
    }),
    {numRuns: 200},
  );
});

test('the same rows in another order give the same bytes', () => {
  fc.assert(
    fc.property(arbitraryOwned, owned => {
      const turned = Object.fromEntries(
        Object.entries(owned).map(([name, rows]) => [name, rows.toReversed()]),
      );
      expect(backupText(turned as unknown as typeof owned)).toBe(backupText(owned));
    }),
  );
});

test('every cut of a file is refused, and said to be one', () => {
  fc.assert(
    fc.property(
      arbitraryOwned,
      fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true}),
      (owned, where) => {
        const text = backupText(owned).trimEnd();
        const cut = readBackup(text.slice(0, Math.floor(text.length * where)));
        expect(cut).toMatchObject({ok: false, code: 'truncated-file'});
      },
    ),
  );
});

test('rows about people who are gone are not written', () => {
  const loop = {id: 'l1', personId: 'gone', kind: 'reply', about: '', since: 0, status: 'open'} as const;
  expect(backupText({...NOTHING_OWNED, feedback: [loop]})).toBe(EMPTY);
});

describe('a file that is refused', () => {
  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const proto = PERSON.replace('"fields":{}', '"fields":{"__proto__":{"polluted":true}}');
  test.each<[string, string, string]>([
    ['nothing', '', 'truncated-file'],
    ['no JSON', 'hello', 'bad-file'],
    ['HTML', '<!doctype html><script>alert(1)</script>', 'bad-file'],
    ['another JSON', '{"format":"other"}', 'bad-file'],
    ['a list', '[1,2,3]', 'bad-file'],
    ['null', 'null', 'bad-file'],
    ['a newer version', EMPTY.replace('"version":1', '"version":2'), 'newer-file'],
    ['a version that is none', EMPTY.replace('"version":1', '"version":"1"'), 'bad-file'],
    ['nesting without end', deep(200_000), 'bad-file'],
    ['nesting inside', EMPTY.replace('"people":[', `"people":[${deep(5000)},`), 'bad-file'],
    ['__proto__ in a row', proto, 'bad-file'],
    ['__proto__ at the top', EMPTY.replace('{', '{"__proto__":{"polluted":true},'), 'bad-file'],
    ['constructor in a row', JSON.stringify(person({constructor: {prototype: {}}})), 'bad-file'],
    ['a wrong type', JSON.stringify(person({name: 7})), 'bad-file'],
    ['a field that is missing', JSON.stringify(person({name: undefined})), 'bad-file'],
    ['a table that is missing', EMPTY.replace('"asks":[\n],\n', ''), 'bad-file'],
    ['a huge string', JSON.stringify(person({name: 'x'.repeat(1_000_000)})), 'bad-file'],
    ['a huge list', JSON.stringify(person({tags: Array.from({length: 10_000}, () => 'x')})), 'bad-file'],
    ['a time that is none', JSON.stringify(person({createdAt: 1e300})), 'bad-file'],
    ['an id with markup', JSON.stringify(person({id: '<img src=x onerror=alert(1)>'})), 'bad-file'],
    ['one id twice', PERSON.replace(/"people":\[\n(.*)\n\]/, '"people":[\n$1,\n$1\n]'), 'bad-file'],
    [
      'an entry about nobody',
      EMPTY.replace(
        '"feedback":[',
        '"feedback":[{"about":"","id":"l1","kind":"reply","personId":"gone","since":0,"status":"open"}',
      ),
      'bad-file',
    ],
  ])('%s', (_what, text, code) => {
    expect(readBackup(text)).toMatchObject({ok: false, code});
    expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
  });

  test('more than 50 MB, also where only the bytes are', () => {
    expect(readBackup(' '.repeat(50 * 1024 * 1024 + 1))).toMatchObject({ok: false, code: 'too-large'});
    expect(readBackup('é'.repeat(26 * 1024 * 1024))).toMatchObject({ok: false, code: 'too-large'});
  });

  test('anything at all: an answer, never an exception', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), text => readBackup(text).ok === false));
    fc.assert(fc.property(fc.json(), text => readBackup(text).ok === false));
  });
});

test('markup in a value is only text', () => {
  const read = readBackup(JSON.stringify(person({name: '<b>Sari</b>'})));
  expect(read.ok && read.owned.people[0]?.name).toBe('<b>Sari</b>');
});
