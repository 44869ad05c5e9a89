import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {siteStrings} from '../../../lib/ui/strings/sites.ts';

const root = new URL('../../../', import.meta.url);
const folder = new URL('lib/ui/strings/', root);
const surfaces = readdirSync(folder).filter(name => name !== 'strings.ts');

/** Lines that are the same in both languages: names, and words that Indonesian took over as they are. */
const SAME_IN_BOTH = new Set(['Santun', 'Video', 'Status', 'Normal', 'Total', '']);

interface Table {
  en: Record<string, unknown>;
  id: Record<string, unknown>;
}

describe.each(surfaces)('%s', file => {
  test('speaks both languages, line by line', async () => {
    const tables = await tablesOf(file);
    expect(tables.length).toBe(1);
    for (const {en, id} of tables) {
      const english = flat(en);
      const indonesian = flat(id);
      expect(Object.keys(indonesian)).toEqual(Object.keys(english));
      for (const [key, line] of Object.entries(english)) {
        expect(typeof indonesian[key], key).toBe(typeof line);
        if (typeof line !== 'string') continue;
        expect(line.trim(), key).not.toBe('');
        if (!SAME_IN_BOTH.has(line)) expect(indonesian[key], `${key} is not translated`).not.toBe(line);
      }
    }
  });

  test('has no line that nothing shows', async () => {
    const users = sourcesThatImport(`strings/${file}`);
    expect(users.length, `${file} is used by nobody`).toBeGreaterThan(0);
    for (const {en} of await tablesOf(file)) {
      const unused = Object.keys(en).filter(
        key => !users.some(text => new RegExp(`\\.${key}\\b`).test(text)),
      );
      expect(unused).toEqual([]);
    }
  });

  test('says Anda to the user and blames nobody', async () => {
    for (const {en, id} of await tablesOf(file)) {
      expect(spoken(id).filter(line => /\b(kamu|kalian|lu|elo|gue)\b/i.test(line))).toEqual([]);
      expect(spoken(en).filter(line => /\byou (must|should|failed|forgot)\b/i.test(line))).toEqual([]);
    }
  });
});

async function tablesOf(file: string): Promise<Table[]> {
  const module: Record<string, unknown> = await import(new URL(file, folder).href);
  return Object.values(module).filter((value): value is Table => isTable(value));
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'en' in value && 'id' in value;
}

function flat(table: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(table).flatMap(([key, line]) =>
    typeof line === 'object' && line !== null
      ? Object.entries(line).map(([name, inner]): [string, unknown] => [`${key}.${name}`, inner])
      : [[key, line] satisfies [string, unknown]],
  );
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

function spoken(table: Record<string, unknown>): string[] {
  return Object.values(flat(table)).map(line => (typeof line === 'function' ? String(line) : String(line)));
}

function sourcesThatImport(path: string): string[] {
  return ['lib', 'entrypoints']
    .flatMap(top =>
      readdirSync(new URL(top, root), {recursive: true, encoding: 'utf8'}).map(name => `${top}/${name}`),
    )
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith(path))
    .map(name => readFileSync(new URL(name, root), 'utf8'))
    .filter(text => text.includes(path));
}

test.each([
  [
    'en',
    /comments and posts[\s\S]*underlines[\s\S]*Notes only LinkedIn messages and invitations to one person/,
  ],
  [
    'id',
    /komentar, dan kiriman[\s\S]*menggarisbawahi[\s\S]*Dicatat hanya pesan dan undangan LinkedIn ke satu orang/,
  ],
] as const)(
  'the switch of hints says what is read, what is drawn and how little of it is noted, in %s',
  (lang, words) => {
    expect(siteStrings[lang].hintsNote).toMatch(words);
  },
);
