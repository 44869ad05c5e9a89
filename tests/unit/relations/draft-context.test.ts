import {expect, test} from 'vitest';
import {draftContext} from '../../../lib/relations/draft-context.ts';
import type {Interaction} from '../../../lib/relations/model.ts';
import {NOW, person} from './people.ts';

const DAY = 86_400_000;
const NOTHING = {interactions: [], favors: [], asks: [], commitments: [], feedback: []};
const ME = {offers: ['portfolio reviews'], told: [{subject: 'rate', value: '500'}]};

function happened(
  daysAgo: number,
  direction: Interaction['direction'],
  channel: Interaction['channel'] = 'social',
): Interaction {
  const at = NOW - daysAgo * DAY;
  return {
    id: `i${daysAgo}`,
    personIds: ['p1'],
    at,
    channel,
    direction,
    setting: 'online',
    note: '',
    tags: [],
    source: 'you',
    sentKey: null,
    createdAt: at,
  };
}

test('somebody saved and never contacted is a first contact', () => {
  expect(draftContext(person(), null, NOTHING, ME, null, NOW)).toMatchObject({
    person: {name: 'Sari Dewi', firstContact: true, unansweredSent: 0, favorsGiven: 0, favorsReceived: 0},
    me: ME,
  });
});

const BOUNDARIES = {
  topics: ['politics'],
  channels: ['phone'],
  quietHours: ['21:00', '07:00'],
  timeZone: 'Asia/Jakarta',
  spaceUntil: '2026-12-01',
} as const;

test('all that is known is told', () => {
  const about = {personId: 'p1', at: NOW, interactionId: null};
  const context = draftContext(
    person({
      needs: ['a designer'],
      told: [{subject: 'start', value: 'March'}],
      boundaries: BOUNDARIES,
    }),
    null,
    {
      interactions: [happened(3, 'in')],
      favors: [
        {...about, id: 'f1', direction: 'given', kind: 'advice', what: ''},
        {...about, id: 'f2', direction: 'received', kind: 'help', what: ''},
        {...about, id: 'f3', direction: 'given', kind: 'thanks', what: ''},
      ],
      asks: [
        {...about, id: 'a1', direction: 'out', what: '', status: 'open'},
        {...about, id: 'a2', direction: 'out', what: '', status: 'granted'},
        {...about, id: 'a3', direction: 'in', what: '', status: 'open'},
      ],
      commitments: [
        {...about, id: 'c1', text: 'late', due: '2026-11-23', status: 'open'},
        {...about, id: 'c2', text: 'today', due: '2026-11-24', status: 'open'},
        {...about, id: 'c3', text: 'kept', due: '2026-11-01', status: 'kept'},
        {...about, id: 'c4', text: 'some day', due: null, status: 'open'},
      ],
      feedback: [
        {id: 'l1', personId: 'p1', kind: 'thanks', about: 'the intro', since: NOW, status: 'open'},
        {id: 'l2', personId: 'p1', kind: 'reply', about: 'x', since: NOW, status: 'closed'},
      ],
    },
    ME,
    null,
    NOW,
  );
  expect(context).toEqual({
    person: {
      name: 'Sari Dewi',
      firstContact: false,
      needs: ['a designer'],
      favorsGiven: 1,
      favorsReceived: 1,
      asksOpen: 1,
      daysSinceContact: 3,
      unansweredSent: 0,
      overdueCommitments: [{text: 'late', due: '2026-11-23'}],
      feedbackOwed: [{kind: 'thanks', about: 'the intro'}],
      boundaries: BOUNDARIES,
    },
    me: {offers: ME.offers, told: [{subject: 'start', value: 'March'}, ...ME.told]},
  });
});

test.each<[string, Interaction[], number]>([
  [
    'two messages since the last reply',
    [happened(1, 'out'), happened(3, 'out'), happened(5, 'in'), happened(6, 'out')],
    2,
  ],
  ['a meeting answers', [happened(1, 'both', 'in-person'), happened(2, 'out')], 0],
  ['a call that was not answered is no message', [happened(1, 'out', 'phone'), happened(2, 'out')], 1],
  ['old messages do not press', [happened(1, 'out'), happened(40, 'out')], 1],
])('unanswered: %s', (_what, interactions, expected) => {
  const context = draftContext(person(), null, {...NOTHING, interactions}, ME, null, NOW);
  expect(context.person?.unansweredSent).toBe(expected);
});

test('what the conversation shows counts as well: an answer there, which nobody logs', () => {
  const interactions = [happened(1, 'out'), happened(3, 'out'), happened(9, 'in')];
  const told = (heardAt: number | null) =>
    draftContext(person(), null, {...NOTHING, interactions}, ME, heardAt, NOW).person;
  expect(told(null)).toMatchObject({unansweredSent: 2, daysSinceContact: 1});
  expect(told(NOW - 2 * DAY)).toMatchObject({unansweredSent: 1, daysSinceContact: 1});
  expect(told(NOW)).toMatchObject({unansweredSent: 0, daysSinceContact: 0});
  expect(draftContext(person(), null, NOTHING, ME, NOW - DAY, NOW).person).toMatchObject({
    firstContact: false,
    daysSinceContact: 1,
  });
  expect(draftContext(null, 'Tono', NOTHING, ME, NOW - DAY, NOW).person).toEqual({
    name: 'Tono',
    firstContact: false,
  });
});

test('what is planned has not happened', () => {
  const context = draftContext(
    person(),
    null,
    {...NOTHING, interactions: [happened(-2, 'both')]},
    ME,
    null,
    NOW,
  );
  expect(context.person).toMatchObject({firstContact: true});
  expect(context.person).not.toHaveProperty('daysSinceContact');
});

test('of somebody who is not saved only the name is told, and what was sent', () => {
  expect(draftContext(null, 'Tono', NOTHING, ME, null, NOW).person).toEqual({name: 'Tono'});
  const sent = draftContext(null, 'Tono', {...NOTHING, interactions: [happened(1, 'out')]}, ME, null, NOW);
  expect(sent.person).toEqual({name: 'Tono', unansweredSent: 1, firstContact: false});
});
