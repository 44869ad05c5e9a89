import {expect, test} from 'vitest';
import {EMPTY_FORM, entryOf, isLoggable} from '../../../lib/ui/log/log-form.ts';
import {tagsOf} from '../../../lib/ui/log/MoreChips.tsx';
import {localTime} from '../../../lib/ui/log/WhenChoice.tsx';

const now = new Date(2026, 10, 24, 15, 30).getTime();
const yesterday = now - 86_400_000;

test('without a word it is a message both ways, now and online', () => {
  expect(entryOf(EMPTY_FORM, now)).toEqual({
    at: now,
    channel: 'social',
    direction: 'both',
    setting: 'online',
    note: '',
    tags: [],
    favor: null,
  });
});

test('what was clicked counts more than what the words say', () => {
  const form = {
    line: 'called her',
    parsed: {channel: 'phone', at: yesterday},
    picked: {channel: 'email'},
  } as const;
  expect(entryOf(form, now)).toMatchObject({channel: 'email', at: yesterday, note: 'called her'});
});

test('a meeting is face to face, a call is not, unless somebody says otherwise', () => {
  expect(entryOf({line: '', parsed: {}, picked: {channel: 'in-person'}}, now).setting).toBe('offline');
  const office = {line: '', parsed: {setting: 'offline'}, picked: {channel: 'phone'}} as const;
  expect(entryOf(office, now).setting).toBe('online');
  const online = {line: '', parsed: {channel: 'in-person', setting: 'online'}, picked: {}} as const;
  expect(entryOf(online, now).setting).toBe('online');
});

test('a favor that the words tell of can be clicked away', () => {
  const favor = {direction: 'received', kind: 'help', what: 'helped me'} as const;
  expect(entryOf({line: 'helped me', parsed: {favor}, picked: {}}, now).favor).toEqual(favor);
  expect(entryOf({line: 'helped me', parsed: {favor}, picked: {favor: null}}, now).favor).toBeNull();
});

test('tags of the line and of the field come together, once each', () => {
  const form = {line: '', parsed: {tags: ['devfest']}, picked: {tags: ['mentor', 'devfest']}};
  expect(entryOf(form, now).tags).toEqual(['devfest', 'mentor']);
  expect(tagsOf(' #mentor, dev fest ;;mentor\n# ')).toEqual(['mentor', 'dev fest']);
});

test('there is something to log once there is a word, a channel or a favor', () => {
  expect(isLoggable(EMPTY_FORM)).toBe(false);
  expect(isLoggable({...EMPTY_FORM, line: '  '})).toBe(false);
  expect(isLoggable({...EMPTY_FORM, line: 'hello'})).toBe(true);
  expect(isLoggable({...EMPTY_FORM, picked: {channel: 'phone'}})).toBe(true);
  expect(isLoggable({...EMPTY_FORM, picked: {favor: null}})).toBe(false);
});

test('the field for day and time shows the local clock', () => {
  expect(localTime(now)).toBe('2026-11-24T15:30');
});
