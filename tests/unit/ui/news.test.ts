import {describe, expect, test} from 'vitest';
import type {CapturedProfile} from '../../../lib/capture/model.ts';
import type {Person, SourcedField} from '../../../lib/relations/model.ts';
import {newPerson, updatedPerson} from '../../../lib/relations/person.ts';
import {newsInput, newsOf} from '../../../lib/ui/popup/news.ts';

const ALIASES = [{site: 'linkedin.com', kind: 'slug', value: 'dewi'}] as const;
const PAGE: CapturedProfile = {
  site: 'linkedin.com',
  adapter: 'linkedin-sdui',
  url: 'https://www.linkedin.com/in/dewi/',
  name: {value: 'Dewi Anggraini', source: 'top-card', confidence: 'sure'},
  headline: {value: 'Head of Data', source: 'top-card', confidence: 'sure'},
  company: {value: 'Tokko', source: 'headline', confidence: 'likely'},
  school: {value: 'Unpad', source: 'top-card', confidence: 'doubtful'},
  degree: {value: 2, source: 'top-card', confidence: 'sure'},
};

const field = (
  value: string,
  source = 'linkedin-public',
  confidence: SourcedField['confidence'] = 'sure',
) => ({
  value,
  source,
  confidence,
  at: 0,
});

function person(fields: Person['fields'], name = 'Dewi Anggraini', nameSource = 'linkedin-public'): Person {
  return newPerson('p1', {name, nameSource, aliases: ALIASES, fields}, 0);
}

const changes = (known: Person) => newsOf(known, PAGE).map(({name, old, value}) => [name, old, value]);

describe('what a page says anew of somebody saved', () => {
  test('is what changed, old and new, then what was not known', () => {
    const known = person({headline: field('Analyst'), company: field('Warung')}, 'Dewi A.');
    expect(changes(known)).toEqual([
      ['name', 'Dewi A.', 'Dewi Anggraini'],
      ['headline', 'Analyst', 'Head of Data'],
      ['company', 'Warung', 'Tokko'],
      ['degree', null, '2'],
    ]);
  });

  test.each<[string, Person['fields']]>([
    ['the same, but for its spaces', {headline: field('Head  of Data ')}],
    ['what the user typed', {headline: field('Friend', 'you')}],
    ['what another site says', {headline: field('Building data things', 'github')}],
  ])('is not %s', (_what, fields) => {
    expect(changes(person(fields)).map(([name]) => name)).toEqual(['company', 'degree']);
  });

  test('is never a name that the user typed, nor a guess, nor what the page does not show', () => {
    const known = person({location: field('Bandung'), school: field('ITB')}, 'Mbak Dewi', 'you');
    expect(changes(known).map(([name]) => name)).toEqual(['headline', 'company', 'degree']);
  });

  test('takes the place of what an imported file said', () => {
    expect(changes(person({headline: field('Analyst', 'import')}))[0]).toEqual([
      'headline',
      'Analyst',
      'Head of Data',
    ]);
  });
});

test('kept, all of it is known, nothing else is lost or touched, and it is no news any more', () => {
  const known = person({
    headline: field('Analyst'),
    company: field('Warung'),
    location: field('Bandung'),
    school: field('ITB'),
  });
  const input = newsInput(known, newsOf(known, PAGE), PAGE, ALIASES);
  const at = 5;
  const fields = Object.fromEntries(
    Object.entries(input.fields).map(([name, each]) => [name, {...each, at}]),
  );
  const next = updatedPerson(known, {...input, nameSource: input.nameSource ?? 'you', fields}, at);
  expect(newsOf(next, PAGE)).toEqual([]);
  expect(next.fields).toMatchObject({
    headline: {value: 'Head of Data', source: 'linkedin-sdui', at},
    company: {value: 'Tokko', source: 'linkedin-sdui', at},
    location: known.fields.location,
    school: known.fields.school,
  });
});
