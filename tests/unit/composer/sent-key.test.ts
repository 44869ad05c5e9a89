import {expect, it} from 'vitest';
import {decodeUrn} from '../../../lib/composer/event-rows.ts';
import {sentKey} from '../../../lib/composer/sent-key.ts';

const AT = Date.UTC(2026, 10, 24, 9, 5, 12);

it('the same press keeps its key; other words, minutes and people get others', () => {
  const key = sentKey('c1', AT, 'Hello', new Set());
  expect(sentKey('c1', AT + 20_000, 'Hello ', new Set())).toBe(key);
  expect(sentKey('c1', AT, 'Hello!', new Set())).not.toBe(key);
  expect(sentKey('c2', AT, 'Hello', new Set())).not.toBe(key);
  expect(sentKey('c1', AT + 60_000, 'Hello', new Set())).not.toBe(key);
});

it('the same words twice in a minute are two messages', () => {
  const first = sentKey('c1', AT, 'ok', new Set());
  const second = sentKey('c1', AT, 'ok', new Set([first]));
  expect(new Set([first, second, sentKey('c1', AT, 'ok', new Set([first, second]))]).size).toBe(3);
});

it('reads the clock and the conversation out of a message’s name', () => {
  const inner = btoa('1674827520939b84124-004&93656384-4b08-4cca-839f-705f63bc1eed_013');
  expect(decodeUrn(`urn:li:msg_message:(urn:li:fsd_profile:ACoAAA,2-${inner})`)).toEqual({
    at: 1_674_827_520_939,
    conversation: '93656384-4b08-4cca-839f-705f63bc1eed',
  });
  expect(decodeUrn('urn:li:msg_message:(x,2-%%%)')).toEqual({at: null, conversation: null});
});
