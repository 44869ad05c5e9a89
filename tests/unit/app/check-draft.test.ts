import {describe, expect, test} from 'vitest';
import type {CheckOptions, DraftContext, Finding} from '../../../lib/etiquette/report.ts';
import type {Input} from '../../../lib/messages/protocol.ts';
import {call, LINKEDIN_ID, LINKEDIN_SLUG, newWorld, pageOf, QUIET, somebody} from './world.ts';

const PAGE = {page: pageOf('https://www.linkedin.com/messaging/')};
const SARI = {name: 'Sari Dewi', aliases: [LINKEDIN_SLUG('sari-dewi')], group: false};

function draft(recipient: Input<'draft.check'>['recipient'] = SARI): Input<'draft.check'> {
  return {text: 'Hello', channel: 'dm', recipient, heardAt: null, lang: 'en'};
}

/** A judge that finds gossip in everything, unless it is switched off, and remembers what it was told. */
function listening(finding: Partial<Finding> = {}) {
  const heard: {context?: DraftContext; options?: CheckOptions} = {};
  const found = {rule: 'gossip', severity: 'serious', ...finding} as Finding;
  const world = newWorld((_draft, context, options) => {
    Object.assign(heard, {context, options});
    return {...QUIET, findings: options?.off?.has(found.rule) ? [] : [found]};
  });
  return {...world, heard};
}

test('the judge is told what is known about the reader', async () => {
  const {ask, heard} = listening();
  const {personId} = await ask('person.save', somebody());
  await ask('person.change', {personId, change: {needs: ['a designer']}});
  await ask('interaction.log', {personIds: [personId], entry: call()});
  expect(await ask('draft.check', draft(), PAGE)).toMatchObject({personId});
  expect(heard.context?.person).toMatchObject({
    name: 'Sari Dewi',
    needs: ['a designer'],
    firstContact: false,
  });
});

test.each([
  ['a group', {...SARI, group: true}],
  ['two people at once', {...SARI, aliases: [LINKEDIN_SLUG('sari-dewi'), LINKEDIN_ID('ACoAAB')]}],
  ['somebody else', {...SARI, aliases: [LINKEDIN_SLUG('budi')]}],
])('nothing that is known about a person is told for %s', async (_who, recipient) => {
  const {ask, heard} = listening();
  const {personId} = await ask('person.save', somebody());
  await ask('person.save', somebody({aliases: [LINKEDIN_ID('ACoAAB')]}));
  await ask('person.change', {personId, change: {needs: ['a designer']}});
  expect(await ask('draft.check', draft(recipient), PAGE)).toMatchObject({personId: null});
  expect(heard.context?.person ?? {}).not.toHaveProperty('needs');
  expect(heard.context?.me).toEqual({offers: [], told: []});
});

test.each([
  ['somebody saved', SARI],
  ['somebody who is not saved', {...SARI, aliases: [LINKEDIN_SLUG('budi')]}],
  ['a group', {...SARI, group: true}],
])('a conversation in which the other side has written is no first contact: %s', async (_who, recipient) => {
  const {ask, heard} = listening();
  await ask('person.save', somebody());
  await ask('draft.check', {...draft(recipient), heardAt: 1}, PAGE);
  expect(heard.context?.person).toMatchObject({firstContact: false});
});

describe('the pause before sending', () => {
  test.each<[Partial<Finding>, boolean]>([
    [{rule: 'gossip', severity: 'serious'}, true],
    [{rule: 'personal-attack', severity: 'serious'}, true],
    [{rule: 'privacy', severity: 'serious'}, true],
    [{rule: 'gossip', severity: 'caution'}, false],
    [{rule: 'boundary', severity: 'serious'}, false],
    [{rule: 'impersonal', severity: 'hint'}, false],
  ])('%j', async (finding, pause) => {
    const {ask} = listening(finding);
    expect((await ask('draft.check', draft(), PAGE)).pause).toBe(pause);
  });

  test('is off where the user turned it off', async () => {
    const {ask} = listening();
    await ask('preferences.set', {pauseBeforeSending: false});
    expect((await ask('draft.check', draft(), PAGE)).pause).toBe(false);
  });
});

describe('not a problem', () => {
  const findings = async (ask: ReturnType<typeof listening>['ask'], recipient = SARI) =>
    (await ask('draft.check', draft(recipient), PAGE)).report.findings.length;
  const BUDI = {name: 'Budi', aliases: [LINKEDIN_SLUG('budi')], group: false};

  test('with this person, and with nobody else', async () => {
    const {ask} = listening();
    await ask('person.save', somebody());
    await ask('person.save', somebody({name: 'Budi', aliases: BUDI.aliases}));
    await ask('draft.dismiss', {rule: 'gossip', scope: 'person', recipient: SARI}, PAGE);
    expect([await findings(ask), await findings(ask, BUDI)]).toEqual([0, 1]);
  });

  test('ever, until taken back', async () => {
    const {ask} = listening();
    await ask('draft.dismiss', {rule: 'gossip', scope: 'always', recipient: SARI}, PAGE);
    expect([await findings(ask), await findings(ask, BUDI)]).toEqual([0, 0]);
    await ask('dismissal.remove', {rule: 'gossip', scope: 'always', personId: null});
    expect(await findings(ask)).toBe(1);
  });

  test('with somebody who is not saved there is nobody to remember it for', async () => {
    const {answer} = listening();
    const dismissal = {rule: 'gossip', scope: 'person', recipient: SARI} as const;
    expect(await answer('draft.dismiss', dismissal, PAGE)).toMatchObject({ok: false, code: 'not-found'});
  });

  test('a rule that is switched off is off', async () => {
    const {ask} = listening();
    await ask('preferences.set', {rulesOff: ['gossip']});
    expect(await findings(ask)).toBe(0);
  });
});

test('"Check a text" judges for a saved person, too', async () => {
  const {ask, answer, heard} = listening();
  const {personId} = await ask('person.save', somebody());
  await ask('text.check', {text: 'Hello', channel: 'email', personId, lang: 'id'});
  expect(heard.context?.person?.name).toBe('Sari Dewi');
  expect(heard.options?.lang).toBe('id');
  const gone = {text: 'Hello', channel: 'email', personId: 'gone', lang: 'id'} as const;
  expect(await answer('text.check', gone)).toMatchObject({code: 'not-found'});
});
