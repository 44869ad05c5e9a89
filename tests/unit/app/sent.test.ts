import {describe, expect, test} from 'vitest';
import {createQueries} from '../../../lib/app/queries.ts';
import type {Report} from '../../../lib/etiquette/report.ts';
import type {Input} from '../../../lib/messages/protocol.ts';
import {LINKEDIN_ID, LINKEDIN_SLUG, NOW, newWorld, pageOf, QUIET, somebody} from './world.ts';

const PAGE = {page: pageOf('https://www.linkedin.com/messaging/thread/1/')};

/** A judge that hears promises in "I will", thanks in "thank", asks in "could you", and owes until "thank" is said. */
function judge({text}: {text: string}, context?: {person?: {feedbackOwed?: readonly unknown[]}}): Report {
  const commitments = text.includes('I will')
    ? [{text: 'I will send it', start: 0, end: 14, due: '2026-11-27'}]
    : [];
  const acts = [text.includes('thank') && 'thank', text.includes('could you') && 'ask'].filter(
    a => a !== false,
  );
  const owed = (context?.person?.feedbackOwed?.length ?? 0) > 0 && text.includes('weather');
  const finding = {rule: 'feedback-owed', severity: 'hint'} as Report['findings'][number];
  return {...QUIET, acts: acts as Report['acts'], commitments, findings: owed ? [finding] : []};
}

function message(change: Partial<Input<'draft.sent'>> = {}): Input<'draft.sent'> {
  return {
    sentKey: 'urn:1',
    text: 'Hello Sari',
    at: NOW,
    channel: 'dm',
    recipient: {name: 'Sari Dewi', aliases: [LINKEDIN_SLUG('sari-dewi')], group: false},
    pressId: null,
    ...change,
  };
}
const to = (...aliases: Input<'draft.sent'>['recipient']['aliases']) => ({
  name: 'Sari Dewi',
  aliases,
  group: false,
});

test('a sent message is recorded once for its key, with the right person and time', async () => {
  const {app, ask} = newWorld(judge);
  const {personId} = await ask('person.save', somebody());
  expect(await ask('draft.sent', message({at: NOW - 5000}), PAGE)).toEqual({recorded: true, commitments: 0});
  expect(await ask('draft.sent', message(), PAGE)).toEqual({recorded: false, commitments: 0});
  expect(await app.store.interactions.toArray()).toMatchObject([
    {
      personIds: [personId],
      at: NOW - 5000,
      channel: 'social',
      direction: 'out',
      setting: 'online',
      source: 'sent',
    },
  ]);
});

test('a long message is kept as an excerpt that cuts no letter in two', async () => {
  const {app, ask} = newWorld(judge);
  await ask('person.save', somebody());
  await ask('draft.sent', message({text: `${'a'.repeat(278)}😀 and more`}), PAGE);
  const [kept] = await app.store.interactions.toArray();
  expect(kept?.note).toBe(`${'a'.repeat(278)}…`);
});

test('the same words sent twice on purpose are two records', async () => {
  const {app, ask} = newWorld(judge);
  await ask('person.save', somebody());
  await ask('draft.sent', message(), PAGE);
  await ask('draft.sent', message({sentKey: 'urn:2'}), PAGE);
  expect(await app.store.interactions.count()).toBe(2);
});

test('the same key on another site is another message', async () => {
  const {app, ask} = newWorld(judge);
  await ask('person.save', somebody());
  await ask('draft.sent', message(), PAGE);
  await ask('draft.sent', message(), {page: pageOf('https://mail.example/')});
  expect(await app.store.interactions.count()).toBe(2);
});

test('a press is one record, whatever its message is called by the page that tells of it', async () => {
  const {app, ask} = newWorld(judge);
  await ask('person.save', somebody());
  const first = await ask('draft.sent', message({pressId: 'press-1', text: 'I will send it'}), PAGE);
  const again = message({pressId: 'press-1', text: 'I will send it', sentKey: 'thread 2026-11-24T09:00 abc'});
  expect(await ask('draft.sent', again, PAGE)).toEqual(first);
  expect(await app.store.interactions.toArray()).toMatchObject([{note: 'I will send it'}]);
  expect(await app.store.commitments.count()).toBe(1);
  await ask('draft.sent', message({pressId: 'press-2', sentKey: 'urn:2'}), PAGE);
  expect(await app.store.interactions.count()).toBe(2);
});

test('a message that is noted is not refused because its press could not be forgotten', async () => {
  const {app, ask} = newWorld(judge);
  await ask('person.save', somebody());
  const changePending = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  Object.assign(app.tabs, {changePending});
  const sent = await ask('draft.sent', message({pressId: 'press-1'}), PAGE);
  expect(sent).toEqual({recorded: true, commitments: 0});
  expect(await app.store.interactions.count()).toBe(1);
});

test('promises become commitments with their days, and are shown', async () => {
  const {app, ask} = newWorld(judge);
  const {personId} = await ask('person.save', somebody());
  expect(await ask('draft.sent', message({text: 'I will send it by Friday'}), PAGE)).toMatchObject({
    commitments: 1,
  });
  const glance = await createQueries(app.store).glance(personId);
  expect(glance?.commitments).toMatchObject([{text: 'I will send it', due: '2026-11-27'}]);
  expect((await createQueries(app.store).today(NOW)).promised).toMatchObject([{name: 'Sari Dewi'}]);
});

test('an ask stays open', async () => {
  const {app, ask} = newWorld(judge);
  await ask('person.save', somebody());
  await ask('draft.sent', message({text: 'could you look at it?'}), PAGE);
  expect(await app.store.asks.toArray()).toMatchObject([{direction: 'out', status: 'open'}]);
});

describe('nobody in particular', () => {
  test.each([
    ['a group', {name: 'Team', aliases: [LINKEDIN_SLUG('sari-dewi')], group: true}],
    ['somebody of whom the page tells only the name', {name: 'Sari Dewi', aliases: [], group: false}],
  ])('%s is recorded for nobody', async (_who, recipient) => {
    const {app, ask} = newWorld(judge);
    await ask('person.save', somebody());
    expect(await ask('draft.sent', message({recipient}), PAGE)).toEqual({recorded: false, commitments: 0});
    expect([await app.store.interactions.count(), await app.store.heldSends.count()]).toEqual([0, 0]);
  });
});

describe('somebody who is not saved yet', () => {
  test('is given the message when saved, with its commitments', async () => {
    const {app, ask} = newWorld(judge);
    const sent = message({text: 'I will send it', recipient: to(LINKEDIN_ID('ACoAAB'))});
    expect(await ask('draft.sent', sent, PAGE)).toEqual({recorded: true, commitments: 1});
    expect(await ask('draft.sent', sent, PAGE)).toEqual({recorded: false, commitments: 0});
    expect(await app.store.interactions.count()).toBe(0);
    const {personId} = await ask('person.save', somebody({aliases: [LINKEDIN_ID('ACoAAB')]}));
    const glance = await createQueries(app.store).glance(personId);
    expect(glance).toMatchObject({last: {at: NOW}, commitments: [{text: 'I will send it'}]});
    expect(await app.store.heldSends.count()).toBe(0);
    expect(await ask('draft.sent', sent, PAGE)).toEqual({recorded: false, commitments: 0});
  });

  test('is given it also when the alias is learned later', async () => {
    const {app, ask} = newWorld(judge);
    const {personId} = await ask('person.save', somebody());
    await ask('draft.sent', message({recipient: to(LINKEDIN_ID('ACoAAB'))}), PAGE);
    expect(await app.store.interactions.count()).toBe(0);
    await ask('person.save', somebody({aliases: [LINKEDIN_SLUG('sari-dewi'), LINKEDIN_ID('ACoAAB')]}));
    expect(await app.store.interactions.toArray()).toMatchObject([{personIds: [personId]}]);
  });

  test('somebody else of the same name is never given it', async () => {
    const {app, ask} = newWorld(judge);
    await ask('draft.sent', message({recipient: to(LINKEDIN_ID('ACoAAB'))}), PAGE);
    await ask('person.save', somebody({aliases: [LINKEDIN_ID('ACoAAZ')]}));
    expect([await app.store.interactions.count(), await app.store.heldSends.count()]).toEqual([0, 1]);
  });

  test('somebody who took over the slug is never given it', async () => {
    const {app, ask} = newWorld(judge);
    await ask('draft.sent', message({recipient: to(LINKEDIN_SLUG('sari'), LINKEDIN_ID('ACoAAB'))}), PAGE);
    await ask('person.save', somebody({aliases: [LINKEDIN_SLUG('sari'), LINKEDIN_ID('ACoAAZ')]}));
    expect([await app.store.interactions.count(), await app.store.heldSends.count()]).toEqual([0, 1]);
  });

  test('where two saved people are named, nobody is given it', async () => {
    const {app, ask} = newWorld(judge);
    await ask('person.save', somebody({aliases: [LINKEDIN_SLUG('sari')]}));
    await ask('person.save', somebody({aliases: [LINKEDIN_ID('ACoAAB')]}));
    await ask('draft.sent', message({recipient: to(LINKEDIN_SLUG('sari'), LINKEDIN_ID('ACoAAB'))}), PAGE);
    expect([await app.store.interactions.count(), await app.store.heldSends.count()]).toEqual([0, 1]);
  });
});

describe('what was owed', () => {
  const owing = async (
    kind: 'reply' | 'thanks' | 'outcome',
    text: string,
    channel: 'dm' | 'comment' = 'dm',
  ) => {
    const {app, ask, time} = newWorld(judge);
    const {personId} = await ask('person.save', somebody());
    await ask('feedback.add', {personId, kind, about: 'the introduction'});
    time.now = NOW + 1000;
    const {undoId} = {undoId: 'sent-1'};
    await ask('draft.sent', message({text, channel, at: NOW + 1000}), {...PAGE, id: undoId});
    const status = async () => (await app.store.feedback.toArray())[0]?.status;
    return {ask, status, undoId};
  };

  test.each([
    ['thanks', 'thank you so much', 'dm', 'closed'],
    ['thanks', 'hello', 'dm', 'open'],
    ['thanks', 'thank you, what weather', 'dm', 'open'],
    ['thanks', 'thank you so much', 'comment', 'open'],
    ['reply', 'Yes, Friday works', 'dm', 'closed'],
    ['reply', 'what weather', 'dm', 'open'],
    ['outcome', 'I got the job, thank you', 'dm', 'open'],
  ] as const)('%s: "%s" by %s leaves it %s', async (kind, text, channel, expected) => {
    expect(await (await owing(kind, text, channel)).status()).toBe(expected);
  });

  test('the closing is taken back with the record', async () => {
    const {ask, status, undoId} = await owing('thanks', 'thank you so much');
    await ask('undo', {undoId});
    expect(await status()).toBe('open');
  });
});

test('a press waits for its sign through a reload, and is done with when it is recorded', async () => {
  const {ask} = newWorld(judge);
  const {pressId, ...rest} = {...message(), pressId: 'press-1'};
  await ask('draft.pressed', {...rest, pressId, conversation: null, known: [], confirmed: null}, PAGE);
  expect((await ask('draft.pending', {}, PAGE)).pending).toMatchObject([
    {pressId: 'press-1', text: 'Hello Sari'},
  ]);
  const elsewhere = {page: pageOf('https://www.linkedin.com/messaging/', {tabId: 99})};
  expect((await ask('draft.pending', {}, elsewhere)).pending).toEqual([]);
  await ask('draft.sent', {...rest, pressId}, PAGE);
  expect((await ask('draft.pending', {}, PAGE)).pending).toEqual([]);
});

test('presses of one tab that are told at the same time cost each other nothing', async () => {
  const {ask} = newWorld(judge);
  const press = (pressId: string) =>
    ask('draft.pressed', {...message(), pressId, conversation: null, known: [], confirmed: null}, PAGE);
  await press('press-1');
  await Promise.all([ask('draft.dropped', {pressId: 'press-1'}, PAGE), press('press-2'), press('press-3')]);
  const {pending} = await ask('draft.pending', {}, PAGE);
  expect(pending.map(({pressId}) => pressId)).toEqual(['press-2', 'press-3']);
});
