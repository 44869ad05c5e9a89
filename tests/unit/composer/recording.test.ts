import {expect, test} from 'vitest';
import type {Unnoted} from '../../../lib/composer/ports.ts';
import {Recording} from '../../../lib/composer/recording.ts';
import type {PendingSend} from '../../../lib/messages/model.ts';
import type {ErrorCode} from '../../../lib/messages/protocol.ts';

const message = (pressId: string, name: string): PendingSend => ({
  pressId,
  sentKey: `key ${pressId}`,
  text: 'Thank you!',
  at: 0,
  channel: 'dm',
  recipient: {name, aliases: [{site: 'linkedin.com', kind: 'slug', value: name}], group: false},
  conversation: null,
  known: [],
  confirmed: null,
});
const [RATNA, BUDI] = [message('p1', 'Ratna'), message('p2', 'Budi')];

/** A worker that refuses for the reason of the moment, or takes what it is given. */
function worker(reason: ErrorCode | null) {
  /** `silent`: how many of the next requests get no answer, though they are carried out. */
  const state = {reason, silent: 0, taken: [] as string[], kept: [] as string[], told: [] as Unnoted[]};
  const recording = new Recording({
    async sent(_pending, key) {
      if (state.reason === null) state.taken.push(key);
      return state.silent-- > 0 ? 'no-answer' : state.reason;
    },
    pressed: ({pressId, confirmed}) => void state.kept.push(`${pressId} as ${confirmed}`),
    tellUnnoted: unnoted => void state.told.push(unnoted),
  });
  return {recording, state};
}

test('what is recorded is nobody’s news', async () => {
  const {recording, state} = worker(null);
  await recording.note(RATNA, 'urn:1');
  expect(state).toMatchObject({taken: ['urn:1'], kept: [], told: []});
});

test('what is refused is kept with the tab and told once, with its reason', async () => {
  const {recording, state} = worker('quota');
  await recording.note(RATNA, 'urn:1');
  expect(state.kept).toEqual(['p1 as urn:1']);
  expect(state.told).toMatchObject([{code: 'quota', names: ['Ratna']}]);
});

test('a worker that was slow to answer once is asked again before anything is told', async () => {
  const {recording, state} = worker(null);
  state.silent = 1;
  await recording.note(RATNA, 'urn:1');
  expect(state).toMatchObject({taken: ['urn:1', 'urn:1'], kept: [], told: []});
  state.silent = 2;
  await recording.note(RATNA, 'urn:1');
  expect(state.told).toMatchObject([{code: 'no-answer'}]);
});

test('all that was refused is tried again under the same keys, and told again only where it is refused again', async () => {
  const {recording, state} = worker('storage-unavailable');
  await recording.note(RATNA, 'urn:1');
  await recording.note(BUDI, 'urn:2');
  expect(state.told.at(-1)?.names).toEqual(['Ratna', 'Budi']);
  expect(await state.told.at(-1)?.again()).toBe(false);
  expect(state.told).toHaveLength(3);
  state.reason = null;
  expect(await state.told.at(-1)?.again()).toBe(true);
  expect(state.taken).toEqual(['urn:1', 'urn:2']);
  await recording.note(message('p3', 'Sita'), 'urn:3');
  expect(state.told).toHaveLength(3);
});

test('a comment, a post or a message to a group is noted nowhere: nothing is missing', async () => {
  const {recording, state} = worker('quota');
  for (const recipient of [
    {name: null, aliases: [], group: false},
    {...RATNA.recipient, group: true},
  ])
    await recording.note({...RATNA, recipient}, 'urn:1');
  expect(state).toMatchObject({kept: [], told: []});
});

test('a site that was turned off meanwhile is left alone', async () => {
  const {recording, state} = worker('forbidden');
  await recording.note(RATNA, 'urn:1');
  expect(state).toMatchObject({kept: [], told: []});
});

test('the page after it tries once more, and does not tell twice', async () => {
  const {recording, state} = worker('quota');
  await recording.noteAgain({...RATNA, confirmed: 'urn:1'}, 'urn:1');
  expect(state).toMatchObject({kept: [], told: []});
  state.reason = null;
  await recording.noteAgain({...RATNA, confirmed: 'urn:1'}, 'urn:1');
  expect(state.taken).toEqual(['urn:1']);
});
