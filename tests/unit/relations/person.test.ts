import {describe, expect, test} from 'vitest';
import {mergedPerson} from '../../../lib/relations/merge.ts';
import type {Alias} from '../../../lib/relations/model.ts';
import {updatedPerson} from '../../../lib/relations/person.ts';
import {field, NOW, person} from './people.ts';

const reading = {name: '', nameSource: 'linkedin-sdui', aliases: [], fields: {}};
const SLUG: Alias = {site: 'linkedin.com', kind: 'slug', value: 'sari'};

describe('which value stays', () => {
  test.each([
    ['a typed one against a sure one', field('old', {source: 'you'}), field('new'), 'old'],
    ['a sure one against another that is newer', field('old'), field('new'), 'new'],
    ['a sure one against a likely one', field('old'), field('new', {confidence: 'likely'}), 'old'],
    [
      'a doubtful one against a likely one',
      field('old', {confidence: 'doubtful'}),
      field('new', {confidence: 'likely'}),
      'new',
    ],
    [
      'a likely one against a likely one',
      field('old', {confidence: 'likely'}),
      field('new', {confidence: 'likely'}),
      'old',
    ],
    [
      'a sure one against a typed one',
      field('old'),
      field('new', {source: 'you', confidence: 'doubtful'}),
      'new',
    ],
    ['a known one against nothing', field('old'), field(''), 'old'],
  ])('%s', (_case, known, read, expected) => {
    const next = updatedPerson(
      person({fields: {headline: known}}),
      {...reading, fields: {headline: read}},
      NOW + 1,
    );
    expect(next.fields.headline?.value).toBe(expected);
  });

  test('a field that was not read says nothing about the known one', () => {
    const known = person({fields: {headline: field('old')}});
    expect(
      updatedPerson(known, {...reading, fields: {company: field('Acme')}}, NOW + 1).fields,
    ).toMatchObject({
      headline: {value: 'old'},
      company: {value: 'Acme'},
    });
  });

  test('a page does not rename whom the user named', () => {
    const named = person({name: 'Mbak Sari', nameSource: 'you'});
    expect(updatedPerson(named, {...reading, name: 'Sari Dewi'}, NOW + 1).name).toBe('Mbak Sari');
    expect(updatedPerson(named, {...reading, name: 'Bu Sari', nameSource: 'you'}, NOW + 1).name).toBe(
      'Bu Sari',
    );
    expect(updatedPerson(person(), {...reading, name: 'Sari Putri'}, NOW + 1).name).toBe('Sari Putri');
  });

  test('a reading with nothing new is the very same person', () => {
    const known = person({aliases: [SLUG], fields: {headline: field('old')}});
    const again = {
      ...reading,
      name: known.name,
      aliases: [SLUG],
      fields: {headline: field('old', {at: NOW + 1})},
    };
    expect(updatedPerson(known, again, NOW + 1)).toBe(known);
  });
});

describe('two records of one person', () => {
  test('become one that holds what either held', () => {
    const one = person({aliases: [SLUG], tags: ['ux'], note: 'a', needs: ['a job'], createdAt: NOW});
    const other = person({
      id: 'p2',
      aliases: [{...SLUG, value: 'sari-2'}, SLUG],
      tags: ['UX', 'jakarta'],
      note: 'b',
      cadenceDays: 30,
      createdAt: NOW - 1,
    });
    expect(mergedPerson(one, other, NOW + 1)).toMatchObject({
      id: 'p1',
      aliases: [SLUG, {...SLUG, value: 'sari-2'}],
      tags: ['ux', 'jakarta'],
      note: 'a\n\nb',
      needs: ['a job'],
      cadenceDays: 30,
      createdAt: NOW - 1,
      updatedAt: NOW + 1,
    });
  });

  test('keep what was typed in either', () => {
    const one = person({fields: {headline: field('read'), company: field('typed one', {source: 'you'})}});
    const other = person({
      name: 'Mbak Sari',
      nameSource: 'you',
      fields: {headline: field('typed', {source: 'you'}), company: field('typed two', {source: 'you'})},
    });
    const merged = mergedPerson(one, other, NOW + 1);
    expect(merged.name).toBe('Mbak Sari');
    expect([merged.fields.headline?.value, merged.fields.company?.value]).toEqual(['typed', 'typed one']);
  });

  test('spare what either asks to be spared', () => {
    const none = person().boundaries;
    const one = person({boundaries: {...none, topics: ['politics'], spaceUntil: '2026-12-01'}});
    const other = person({
      boundaries: {...none, channels: ['phone'], spaceUntil: '2027-01-01', timeZone: 'Asia/Jakarta'},
    });
    expect(mergedPerson(one, other, NOW).boundaries).toEqual({
      topics: ['politics'],
      channels: ['phone'],
      quietHours: null,
      timeZone: 'Asia/Jakarta',
      spaceUntil: '2027-01-01',
    });
  });
});
