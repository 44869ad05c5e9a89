import {describe, expect, test} from 'vitest';
import {createQueries} from '../../../lib/app/queries.ts';
import type {CapturedProfile} from '../../../lib/capture/model.ts';
import {call, DAY, LINKEDIN_ID, LINKEDIN_SLUG, NOW, newWorld, pageOf, somebody} from './world.ts';

const SARI = 'https://www.linkedin.com/in/sari-dewi/';
const PAGE = pageOf(SARI);
const SLUG = [LINKEDIN_SLUG('sari-dewi')];

function profile(change: Partial<CapturedProfile> = {}): CapturedProfile {
  return {
    site: 'linkedin.com',
    adapter: 'linkedin-sdui',
    url: SARI,
    name: {value: 'Sari Dewi', source: 'top-card', confidence: 'sure'},
    headline: {value: 'Designer', source: 'top-card', confidence: 'sure'},
    company: {value: 'Acme', source: 'top-card', confidence: 'likely'},
    slug: 'sari-dewi',
    ...change,
  };
}
const see = (change: Partial<CapturedProfile> = {}) => ({profile: profile(change)});

test('before the user has agreed no site is chosen, and the popup has no page parsed', async () => {
  const {answer, ask} = newWorld();
  const site = {origin: 'https://www.linkedin.com', profiles: true, overlay: true, hints: true};
  const parts = {url: 'https://sari.example/', baseUrl: 'https://sari.example/', cards: [], me: []};
  const before = [await answer('site.choose', site), await answer('page.parse', {parts})];
  expect(before).toMatchObject([
    {ok: false, code: 'forbidden'},
    {ok: false, code: 'forbidden'},
  ]);
  await ask('preferences.set', {consentedAt: NOW});
  expect(await answer('site.choose', site)).toMatchObject({ok: true});
  expect(await answer('page.parse', {parts})).toMatchObject({ok: true});
});

test('a visited profile is a sighting, once, until it is saved', async () => {
  const {app, ask} = newWorld();
  expect(await ask('page.seen', see(), {page: PAGE})).toEqual({glance: null});
  await ask('page.seen', see({memberId: 'ACoAAB'}), {page: PAGE});
  expect(await app.store.sightings.count()).toBe(1);
  expect(await app.store.people.count()).toBe(0);
  const {glance} = await ask('page.save', {aliases: SLUG}, {page: PAGE});
  expect(glance).toMatchObject({name: 'Sari Dewi', headline: 'Designer'});
  expect(await app.store.sightings.count()).toBe(0);
  const person = await app.store.people.get(glance.personId);
  expect(person?.aliases).toEqual([LINKEDIN_SLUG('sari-dewi'), LINKEDIN_ID('ACoAAB')]);
  expect(person?.fields.company).toMatchObject({
    value: 'Acme',
    source: 'linkedin-sdui',
    confidence: 'likely',
  });
});

test('a sighting keeps what is said to be kept, and no contact details', async () => {
  const {app, ask} = newWorld();
  const place = {value: 'Bandung', source: 'top-card', confidence: 'sure'} as const;
  const seen = see({
    location: place,
    about: {...place, value: 'I love batik'},
    photo: {...place, value: 'https://media.example/1.jpg'},
    degree: {...place, value: 2},
    experience: [{title: 'Clerk', company: 'Acme', start: null, end: null, current: false, raw: null}],
    websites: ['https://sari.example/'],
    contact: {email: 'sari@example.com', phone: '1'},
  });
  await ask('page.seen', seen, {page: PAGE});
  const [sighting] = await app.store.sightings.toArray();
  expect(sighting?.profile).toEqual({...profile(), location: place});
});

test('without the switch for profiles nothing is kept, and the overlay works', async () => {
  const {app, ask} = newWorld();
  const page = pageOf(SARI, {site: {origin: PAGE.origin, profiles: false, overlay: true, hints: false}});
  await ask('page.seen', see(), {page});
  expect(await app.store.sightings.count()).toBe(0);
  await ask('page.save', {aliases: SLUG}, {page});
  expect(await app.store.people.count()).toBe(1);
});

test('contact details of a page are never stored without a click', async () => {
  const {app, ask} = newWorld();
  await ask('page.seen', see({contact: {email: 'sari@example.com', phone: '1'}}), {page: PAGE});
  const {glance} = await ask('page.save', {aliases: SLUG}, {page: PAGE});
  expect((await app.store.people.get(glance.personId))?.fields).not.toHaveProperty('email');
});

describe('a saved person who is seen again', () => {
  const saved = async () => {
    const world = newWorld();
    await world.ask('page.seen', see(), {page: PAGE});
    const {glance} = await world.ask('page.save', {aliases: SLUG}, {page: PAGE});
    const read = () => world.app.store.people.get(glance.personId);
    return {...world, read, personId: glance.personId};
  };

  test('is brought up to date by what is sure, and only by that', async () => {
    const {ask, read, time} = await saved();
    time.now = NOW + DAY;
    const seen = see({
      headline: {value: 'Head of design', source: 'top-card', confidence: 'sure'},
      company: {value: 'Globex', source: 'top-card', confidence: 'likely'},
    });
    const {glance} = await ask('page.seen', seen, {page: PAGE});
    expect(glance?.headline).toBe('Head of design');
    expect((await read())?.fields).toMatchObject({headline: {at: NOW + DAY}, company: {value: 'Acme'}});
  });

  test('what the page does not show is not removed', async () => {
    const {ask, read} = await saved();
    await ask('page.seen', see({headline: undefined, company: undefined}), {page: PAGE});
    expect((await read())?.fields).toMatchObject({headline: {value: 'Designer'}, company: {value: 'Acme'}});
  });

  test('what the user typed is never overwritten', async () => {
    const {ask, read, personId} = await saved();
    await ask('person.change', {
      personId,
      change: {name: 'Mbak Sari', fields: {headline: 'Friend from Jakarta'}},
    });
    await ask('page.seen', see({headline: {value: 'CEO', source: 'top-card', confidence: 'sure'}}), {
      page: PAGE,
    });
    await ask('page.save', {aliases: SLUG}, {page: PAGE});
    expect(await read()).toMatchObject({
      name: 'Mbak Sari',
      fields: {headline: {value: 'Friend from Jakarta'}},
    });
  });

  test('a visit that shows nothing new changes nothing', async () => {
    const {app, ask, time} = await saved();
    const before = await app.store.trash.count();
    time.now = NOW + DAY;
    await ask('page.seen', see(), {page: PAGE});
    expect(await app.store.trash.count()).toBe(before);
  });

  test('a new slug is learned by the lasting id', async () => {
    const {app, ask} = await saved();
    await ask('page.seen', see({memberId: 'ACoAAB'}), {page: PAGE});
    const page = pageOf('https://www.linkedin.com/in/sari-d/');
    const {glance} = await ask('page.seen', see({slug: 'sari-d', memberId: 'ACoAAB', url: page.url}), {page});
    expect(glance?.name).toBe('Sari Dewi');
    expect(await app.store.people.count()).toBe(1);
  });

  test('somebody else under the same slug is somebody else', async () => {
    const {app, ask, personId} = await saved();
    await ask('page.seen', see({memberId: 'ACoAAB'}), {page: PAGE});
    const seen = see({
      memberId: 'ACoAAZ',
      name: {value: 'Sari Dewi', source: 'top-card', confidence: 'sure'},
    });
    expect(await ask('page.seen', seen, {page: PAGE})).toEqual({glance: null});
    const {glance} = await ask('page.save', {aliases: SLUG}, {page: PAGE});
    expect(glance.personId).not.toBe(personId);
    expect((await app.store.people.get(personId))?.aliases).toEqual([LINKEDIN_ID('ACoAAB')]);
    expect(await createQueries(app.store).peopleOf(SLUG)).toHaveLength(1);
  });
});

describe('the page may ask only about the person whom it shows', () => {
  test.each([
    ['the page of another person', {}, 'https://www.linkedin.com/in/budi/'],
    ['another slug than the address', {slug: 'budi'}, SARI],
    [
      'another id than the address',
      {slug: undefined, memberId: 'ACoAAZ'},
      'https://www.linkedin.com/in/ACoAAB/',
    ],
    ['a page of another site', {}, 'https://github.com/sari'],
  ])('a profile is refused on %s', async (_what, change, url) => {
    const {app, answer} = newWorld();
    expect(await answer('page.seen', see(change), {page: pageOf(url)})).toMatchObject({code: 'forbidden'});
    expect(await app.store.sightings.count()).toBe(0);
  });

  test('an address by member id is the person whose id it is', async () => {
    const {ask} = newWorld();
    const page = pageOf('https://www.linkedin.com/in/ACoAAB/');
    await ask('page.seen', see({memberId: 'ACoAAB'}), {page});
    const {glance} = await ask('page.save', {aliases: [LINKEDIN_ID('ACoAAB')]}, {page});
    expect(glance.name).toBe('Sari Dewi');
  });

  test.each(['page.glance', 'page.save', 'page.log'] as const)(
    '%s is refused for anybody else',
    async kind => {
      const {answer, ask} = newWorld();
      await ask('person.save', somebody({name: 'Budi', aliases: [LINKEDIN_SLUG('budi')]}));
      const asked = {aliases: [LINKEDIN_SLUG('budi')], ...(kind === 'page.log' ? {entry: call()} : {})};
      const ask1 = () => answer(kind, asked as never, {page: PAGE});
      expect(await ask1()).toMatchObject({code: 'forbidden'});
      await ask('page.seen', see(), {page: PAGE});
      expect(await ask1()).toMatchObject({code: 'forbidden'});
      const movedOn = pageOf('https://www.linkedin.com/in/budi/');
      expect(await answer(kind, asked as never, {page: movedOn})).toMatchObject({code: 'forbidden'});
    },
  );

  test('one tab is not another', async () => {
    const {answer, ask} = newWorld();
    await ask('page.seen', see(), {page: PAGE});
    expect(await answer('page.glance', {aliases: SLUG}, {page: {...PAGE, tabId: 8}})).toMatchObject({
      ok: false,
    });
  });
});

test('the other pages of a person are about the same person', async () => {
  const {ask} = newWorld();
  await ask('page.seen', see(), {page: PAGE});
  const details = pageOf(`${SARI}details/experience/`);
  const {glance} = await ask('page.save', {aliases: SLUG}, {page: details});
  expect(glance.name).toBe('Sari Dewi');
});

test('oneself is nobody to keep', async () => {
  const {app, ask} = newWorld();
  expect(await ask('page.seen', see({isSelf: true}), {page: PAGE})).toEqual({glance: null});
  expect(await app.store.sightings.count()).toBe(0);
});

test('a log from the overlay counts at once', async () => {
  const {ask} = newWorld();
  await ask('page.seen', see(), {page: PAGE});
  await ask('page.save', {aliases: SLUG}, {page: PAGE});
  const {glance} = await ask('page.log', {aliases: SLUG, entry: call({at: NOW - DAY})}, {page: PAGE});
  expect(glance).toMatchObject({last: {at: NOW - DAY}, recent: [{note: 'Talked about the survey'}]});
});

test('something kept is settled from the overlay, and taken back', async () => {
  const {ask} = newWorld();
  await ask('page.seen', see(), {page: PAGE});
  const {glance: saved} = await ask('page.save', {aliases: SLUG}, {page: PAGE});
  await ask('commitment.add', {personId: saved.personId, text: 'Send the deck', due: null});
  const {glance: before} = await ask('page.glance', {aliases: SLUG}, {page: PAGE});
  const id = before?.commitments[0]?.id ?? '';
  const settled = await ask('page.settle', {aliases: SLUG, what: 'commitment', id}, {page: PAGE});
  expect(settled.glance.commitments).toEqual([]);
  await ask('page.undo', {undoId: settled.undoId}, {page: PAGE});
  const {glance: after} = await ask('page.glance', {aliases: SLUG}, {page: PAGE});
  expect(after?.commitments).toEqual(before?.commitments);
});

test('a page settles nothing that is open with somebody else', async () => {
  const {app, ask, answer} = newWorld();
  await ask('page.seen', see(), {page: PAGE});
  await ask('page.save', {aliases: SLUG}, {page: PAGE});
  const {personId} = await ask('person.save', somebody({name: 'Budi', aliases: [LINKEDIN_SLUG('budi')]}));
  await ask('feedback.add', {personId, kind: 'thanks', about: 'the tip'});
  const id = (await app.store.feedback.toCollection().first())?.id ?? '';
  const asked = await answer('page.settle', {aliases: SLUG, what: 'feedback', id}, {page: PAGE});
  expect(asked).toMatchObject({ok: false, code: 'not-found'});
  expect(await app.store.feedback.get(id)).toMatchObject({status: 'open'});
});

test('a script goes into the frame that asked', async () => {
  const {ask, injected} = newWorld();
  await ask('page.inject', {script: 'composer'}, {page: PAGE});
  expect(injected).toEqual(['composer']);
});

describe('a site that tells its people apart by the search', () => {
  const ANN = 'https://team.example/profile?id=1';
  const BOB = 'https://team.example/profile?id=2';
  const shown = (url: string, name: string) => ({
    profile: {
      site: 'team.example',
      adapter: 'json-ld',
      url,
      name: {value: name, source: 'json-ld', confidence: 'sure'},
    } satisfies CapturedProfile,
  });
  const urlAlias = (value: string) => ({site: 'team.example', kind: 'url', value}) as const;
  const saved = async (alias: string, nameSource = 'json-ld') => {
    const world = newWorld();
    const {personId} = await world.ask(
      'person.save',
      somebody({name: 'Ann Lee', nameSource, aliases: [urlAlias(alias)]}),
    );
    return {...world, read: () => world.app.store.people.get(personId)};
  };

  test('has two people', async () => {
    const {ask, app, read} = await saved('team.example/profile?id=1');
    expect(await ask('page.seen', shown(BOB, 'Bob Kim'), {page: pageOf(BOB)})).toEqual({glance: null});
    expect((await read())?.name).toBe('Ann Lee');
    expect(await app.store.sightings.count()).toBe(1);
    const again = await ask('page.seen', shown(ANN, 'Ann Lee'), {page: pageOf(ANN)});
    expect(again.glance?.name).toBe('Ann Lee');
  });

  test('nobody is renamed because their page shows somebody else', async () => {
    const {ask, read} = await saved('team.example/profile?id=1');
    await ask('page.seen', shown(ANN, 'Bob Kim'), {page: pageOf(ANN)});
    expect((await read())?.name).toBe('Ann Lee');
  });

  test('who was saved by the page alone, in lower case, is found by page and name together', async () => {
    const url = 'https://team.example/Profile?id=1';
    const {ask, read} = await saved('team.example/profile');
    expect(await ask('page.seen', shown(url, 'Bob Kim'), {page: pageOf(url)})).toEqual({glance: null});
    const {glance} = await ask('page.seen', shown(url, 'Ann Lee'), {page: pageOf(url)});
    expect(glance?.name).toBe('Ann Lee');
    expect((await read())?.aliases).toContainEqual(urlAlias('team.example/Profile?id=1'));
  });
});
