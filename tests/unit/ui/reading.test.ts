import {expect, test} from 'vitest';
import type {CapturedProfile} from '../../../lib/capture/model.ts';
import {hasDoubts, offeredContacts, readFields, saveInput} from '../../../lib/ui/popup/reading.ts';

const profile: CapturedProfile = {
  site: 'linkedin.com',
  adapter: 'linkedin-sdui',
  url: 'https://www.linkedin.com/in/dewi/',
  name: {value: 'Dewi Anggraini', source: 'top-card', confidence: 'sure'},
  headline: {value: 'Head of Data', source: 'top-card', confidence: 'sure'},
  company: {value: 'Tokko', source: 'headline', confidence: 'doubtful'},
  degree: {value: 2, source: 'top-card', confidence: 'sure'},
  photo: {value: 'https://media.example/1.jpg', source: 'top-card', confidence: 'sure'},
  contact: {email: 'dewi@tokko.example', phone: '0812'},
};
const aliases = [{site: 'linkedin.com', kind: 'slug', value: 'dewi'}] as const;

test('shows what was read, never the photo of a site that is never asked', () => {
  expect(readFields(profile).map(({name, read}) => [name, read.value])).toEqual([
    ['headline', 'Head of Data'],
    ['company', 'Tokko'],
    ['degree', '2'],
  ]);
});

test('has doubts where anything was read without certainty', () => {
  expect(hasDoubts(profile)).toBe(true);
  expect(hasDoubts({...profile, company: undefined})).toBe(false);
});

test('one click keeps what was read with its source, and no contact details', () => {
  const input = saveInput(profile, aliases, null);
  expect(input).toMatchObject({personId: null, name: 'Dewi Anggraini', nameSource: 'linkedin-sdui', aliases});
  expect(Object.keys(input.fields)).toEqual(['headline', 'company', 'degree']);
  expect(input.fields.company).toEqual({value: 'Tokko', source: 'linkedin-sdui', confidence: 'doubtful'});
});

test('what was typed over is the user’s word, what was emptied is left out, an offered address comes when taken', () => {
  const edited = {name: 'Dewi A.', company: 'Tokko Group', headline: ' ', email: 'dewi@tokko.example'};
  const input = saveInput(profile, aliases, null, edited);
  expect(input).toMatchObject({name: 'Dewi A.', nameSource: 'you'});
  expect(input.fields.company).toEqual({value: 'Tokko Group', source: 'you', confidence: 'sure'});
  expect(input.fields.headline).toBeUndefined();
  expect(input.fields.email?.value).toBe('dewi@tokko.example');
  expect(input.fields.phone).toBeUndefined();
});

test('a doubtful value that was looked at and left as it is keeps its source', () => {
  expect(saveInput(profile, aliases, null, {company: 'Tokko'}).fields.company?.source).toBe('linkedin-sdui');
});

test('offers the contact details that the page shows', () => {
  expect(offeredContacts(profile).map(({name}) => name)).toEqual(['email', 'phone']);
});
