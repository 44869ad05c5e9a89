import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import type {Input, Kind} from '../../../lib/messages/protocol.ts';
import {envelope, SCHEMAS} from '../../../lib/messages/schemas.ts';
import {SAMPLES} from './samples.ts';

type Frozen<T> = T extends object ? {readonly [K in keyof T]: Frozen<T[K]>} : T;
type Agrees<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Agreement = {[K in Kind]: Agrees<Frozen<v.InferOutput<(typeof SCHEMAS)[K]>>, Frozen<Input<K>>>};

/** Compiles only while what each validator lets through is exactly the type that the protocol promises. */
const AGREEMENT: Record<Kind, true> = {} as Agreement;

const KINDS = Object.keys(SCHEMAS) as Kind[];

test('every kind of the protocol has a validator that agrees with its type', () => {
  expect(AGREEMENT).toBeDefined();
  expect(KINDS.toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
});

test.each(KINDS)('%s: a well-formed input passes as it is', kind => {
  expect(v.parse(SCHEMAS[kind], SAMPLES[kind])).toEqual(SAMPLES[kind]);
});

test.each(KINDS)('%s: an input with something added does not pass', kind => {
  expect(v.is(SCHEMAS[kind], {...SAMPLES[kind], extra: 1})).toBe(false);
});

test.each(KINDS.filter(kind => Object.keys(SAMPLES[kind]).length > 0))(
  '%s: no key may hold a wrong type',
  kind => {
    for (const key of Object.keys(SAMPLES[kind])) {
      expect(v.is(SCHEMAS[kind], {...SAMPLES[kind], [key]: {wrong: true}}), key).toBe(false);
    }
  },
);

describe('sizes are capped', () => {
  const long = (size: number) => 'x'.repeat(size);
  test.each([
    ['person.save', {...SAMPLES['person.save'], name: long(501)}],
    ['interaction.log', {...SAMPLES['interaction.log'], personIds: Array.from({length: 101}, () => 'p')}],
    ['draft.check', {...SAMPLES['draft.check'], text: long(100_001)}],
    ['line.parse', {...SAMPLES['line.parse'], line: long(2001)}],
    ['page.seen', {profile: {...SAMPLES['page.seen'].profile, slug: long(501)}}],
    ['page.glance', {aliases: Array.from({length: 51}, () => SAMPLES['page.glance'].aliases[0])}],
  ] as const)('%s', (kind, input) => {
    expect(v.is(SCHEMAS[kind], input)).toBe(false);
  });
});

test.each([
  ['a day that is none', 'commitment.add', {...SAMPLES['commitment.add'], due: '2026-02-30'}],
  ['an instant beyond the calendar', 'favor.add', {...SAMPLES['favor.add'], at: 1e16}],
  ['no number', 'favor.add', {...SAMPLES['favor.add'], at: Number.NaN}],
  ['an offset of a whole day', 'line.parse', {...SAMPLES['line.parse'], offset: 1440}],
  ['an injected parser of lines', 'page.inject', {script: 'line'}],
  ['an origin with a path', 'site.choose', {...SAMPLES['site.choose'], origin: 'https://a.example/b'}],
  ['an origin without encryption', 'site.choose', {...SAMPLES['site.choose'], origin: 'http://a.example'}],
  ['another word of confirmation', 'everything.delete', {confirm: 'yes'}],
] as const)('%s does not pass', (_what, kind, input) => {
  expect(v.is(SCHEMAS[kind], input)).toBe(false);
});

test.each([
  ['another version', {santun: 2, id: 'a', kind: 'undo', input: {undoId: 'u'}}],
  ['no id', {santun: 1, kind: 'undo', input: {undoId: 'u'}}],
  ['an unknown kind', {santun: 1, id: 'a', kind: 'people.list', input: {}}],
  ['a kind of the prototype', {santun: 1, id: 'a', kind: 'constructor', input: {}}],
  ['something added', {santun: 1, id: 'a', kind: 'undo', input: {}, more: 1}],
  ['no object', 'undo'],
])('an envelope with %s does not pass', (_what, message) => {
  expect(v.is(envelope, message)).toBe(false);
});
