// @vitest-environment happy-dom
import {expect, test, vi} from 'vitest';
import {NO_BOUNDARIES} from '../../../lib/relations/person.ts';
import {AskBox} from '../../../lib/ui/dashboard/person/AskBox.tsx';
import {PromisesBox} from '../../../lib/ui/dashboard/person/PromisesBox.tsx';
import {KeepInMind} from '../../../lib/ui/person/KeepInMind.tsx';
import {DueToday} from '../../../lib/ui/popup/DueToday.tsx';
import {asked} from './support/ask.ts';
import {buttonNames, draw, press} from './support/drawing.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const PROMISE = {
  id: 'c1',
  personId: 'p1',
  text: 'send the deck',
  due: '2026-11-20',
  at: NOW,
  interactionId: null,
} as const;

vi.mock(import('../../../lib/messages/ask.ts'), () => import('./support/ask.ts'));

const keepInMind = (acts: {onKept: (id: string) => void; onReleased?: (id: string) => void}) => (
  <KeepInMind
    glance={{boundaries: NO_BOUNDARIES, feedback: [], commitments: [PROMISE], needs: []}}
    now={NOW}
    onSettle={() => {}}
    {...acts}
  />
);

test('a promise to keep in mind is done, or let go where that is offered', async () => {
  const done: string[] = [];
  const onKept = (id: string) => done.push(`kept ${id}`);
  await draw(keepInMind({onKept, onReleased: id => done.push(`released ${id}`)}));
  await press('Done');
  await press('Let go of “send the deck”');
  expect(done).toEqual(['kept c1', 'released c1']);
  await draw(keepInMind({onKept}));
  expect(buttonNames()).toEqual(['Done']);
});

test('what waits today is settled on the spot, in the popup as in the dashboard', async () => {
  const late = {...PROMISE, status: 'open', name: 'Dewi'} as const;
  const owed = {
    id: 'f1',
    personId: 'p1',
    kind: 'outcome',
    about: 'the talk',
    since: NOW,
    status: 'open',
    name: 'Dewi',
  } as const;
  const today = {day: '2026-11-24', due: [], upcoming: [], overdue: [late], promised: [], feedback: [owed]};
  await draw(<DueToday today={today} onChoose={() => {}} />);
  await press('Told: the talk');
  await press('Done: send the deck');
  await press('Let go of “send the deck”');
  expect(asked).toEqual([
    ['feedback.close', {feedbackId: 'f1'}],
    ['commitment.change', {commitmentId: 'c1', change: {status: 'kept'}}],
    ['commitment.change', {commitmentId: 'c1', change: {status: 'released'}}],
  ]);
});

test.each(['granted', 'declined'] as const)('an ask that was %s can be reopened', async status => {
  const one = {
    id: 'a1',
    personId: 'p1',
    direction: 'in',
    what: 'a speaker',
    at: NOW,
    interactionId: null,
  } as const;
  await draw(<AskBox asks={[{...one, status}]} now={NOW} />);
  expect(buttonNames()).toEqual(['Reopen “a speaker”', 'Remove']);
  await press('Reopen “a speaker”');
  expect(asked).toEqual([['ask.change', {askId: 'a1', status: 'open'}]]);
  await draw(<AskBox asks={[{...one, status: 'open'}]} now={NOW} />);
  expect(buttonNames()).toEqual(['Granted', 'Declined', 'Remove']);
});

test.each(['kept', 'released'] as const)('a promise that was %s can be reopened', async status => {
  await draw(<PromisesBox personId="p1" promises={[{...PROMISE, status}]} now={NOW} />);
  await press('Reopen “send the deck”');
  expect(asked).toEqual([['commitment.change', {commitmentId: 'c1', change: {status: 'open'}}]]);
});
