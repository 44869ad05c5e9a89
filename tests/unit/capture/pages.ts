import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect} from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
export const OWN_PAGES = resolve(ROOT, 'tests/fixtures/pages');
/** Reference pages that live beside the project and are no part of it. */
export const SHARED_PAGES = resolve(process.env.SANTUN_SHARED ?? resolve(ROOT, '../shared'), 'pages');

type Json = Record<string, unknown>;

/** What a page must yield. See the README of the reference pages. */
export interface Expected {
  readonly url: string;
  readonly alsoUrls?: readonly string[];
  readonly kind: string;
  readonly profile?: Json;
  readonly messaging?: Json;
  readonly search?: {readonly results: readonly Json[]};
  readonly invite?: Json;
  readonly mustNotContain?: readonly string[];
}

/** One reading asked of the command: a page under one of its addresses. */
export interface Case {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly expected: Expected;
}

/** All pages of a folder that have an expected answer, once for each of their addresses. */
export function casesIn(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => name.endsWith('.expected.json'))
    .flatMap(name => {
      const expected = JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Expected;
      const page = name.replace('.expected.json', '');
      return [expected.url, ...(expected.alsoUrls ?? [])].map(url => ({
        id: `${page} at ${url}`,
        file: resolve(folder, `${page}.html`),
        url,
        expected,
      }));
    });
}

/** What the command printed. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as `npm run --silent capture` does. */
export function runCapture(input: string, callersFolder: string = ROOT): CommandResult {
  const {status, stdout, stderr} = spawnSync(process.execPath, [resolve(ROOT, 'scripts/capture.ts')], {
    input,
    encoding: 'utf8',
    cwd: ROOT,
    env: {...process.env, INIT_CWD: callersFolder},
    maxBuffer: 64 << 20,
  });
  return {status, stdout, stderr};
}

function collapse(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(collapse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, collapse(each)]));
}

/** Other spellings that the expected files allow, for example `nameAlso`. */
function allowed(expected: Json, key: string): unknown[] {
  const also = expected[`${key}Also`];
  return [expected[key], ...(Array.isArray(also) ? also : [])].map(collapse);
}

function withoutSource(item: Json): Json {
  const {optional: _optional, source: _source, ...rest} = item;
  return rest;
}

function expectList(actual: unknown, expected: readonly Json[], where: string): void {
  const wanted = expected.map(item => collapse(withoutSource(item)));
  const needed = wanted.filter((_, index) => !expected[index]?.optional);
  const optional = wanted.filter((_, index) => expected[index]?.optional).map(item => JSON.stringify(item));
  const got = (collapse(actual ?? []) as Json[]).filter(item => !optional.includes(JSON.stringify(item)));
  expect(got, where).toMatchObject(needed);
  expect(got.length, where).toBe(needed.length);
}

function expectFields(actual: Json | undefined, expected: Json, where: string): void {
  for (const key of Object.keys(expected).filter(each => !each.endsWith('Also'))) {
    const value = expected[key];
    if (Array.isArray(value) && typeof value[0] === 'object')
      expectList(actual?.[key], value as Json[], `${where}.${key}`);
    else if (key === 'composer')
      expect(collapse(actual?.[key]), `${where}.${key}`).toMatchObject(
        collapse(composerOf(value as Json)) as Json,
      );
    else expect(allowed(expected, key), `${where}.${key}`).toContainEqual(collapse(actual?.[key]));
  }
}

function composerOf({empty, text, sendEnabled}: Json): Json {
  return {empty, text, sendEnabled};
}

/** Compares one line of the command's output with what its page must yield. */
export function expectAnswer(answer: Json, {expected}: Case): void {
  expect(answer.kind).toBe(expected.kind);
  if (expected.profile) expectFields(answer.profile as Json, expected.profile, 'profile');
  if (expected.messaging) expectFields(answer.messaging as Json, expected.messaging, 'messaging');
  if (expected.search) expectList((answer.search as Json)?.results, expected.search.results, 'search');
  if (expected.invite) {
    const {stage, recipient, recipientSlug, noteField} = expected.invite;
    expect(answer.invite).toMatchObject({stage, recipient, recipientSlug, noteField});
  }
  for (const stranger of expected.mustNotContain ?? [])
    expect(JSON.stringify({...answer, id: ''})).not.toContain(stranger);
}
