/** Turning a site on: what was chosen is kept, whatever becomes of the popup and of the browser's own question. */
import {afterAll, afterEach, beforeEach, describe, expect, it} from 'vitest';
import {failureStrings} from '../../lib/ui/strings/failures.ts';
import {siteStrings} from '../../lib/ui/strings/sites.ts';
import {lines} from '../../lib/ui/strings/strings.ts';
import {PEOPLE} from '../../scripts/demo/people.ts';
import {BROWSERS, only} from './support/launch.ts';
import {expectOk, inOurWorld, request, requestSource, rows} from './support/requests.ts';
import {appears, button, press, reads, text} from './support/screen.ts';
import type {Popup, Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, inFreshBrowser, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const ORIGIN = 'https://www.linkedin.com';
const t = lines(siteStrings, 'en');
const API = '(globalThis.browser ?? chrome)';

const sites = (session: Session): Promise<{origin: string; overlay: boolean; hints: boolean}[]> =>
  session.ask(`${API}.storage.local.get('sites').then(kept => kept.sites ?? [])`);
const isGranted = (session: Session): Promise<boolean> =>
  session.ask(`${API}.permissions.contains({origins: ['${ORIGIN}/*']})`);
const registered = (session: Session): Promise<number> =>
  session.ask(`${API}.scripting.getRegisteredContentScripts().then(all => all.length)`);
const sighted = async (session: Session): Promise<number> => (await rows(session, 'sightings')).length;

const nothingOfOurs = (tab: Tab): Promise<unknown> =>
  until('nothing of ours is left in the page', async () => {
    const left = await tab.ours.evaluate(roots => roots.length, null).catch(() => 0);
    return left === 0;
  });

async function consent(session: Session): Promise<void> {
  await expectOk(session, 'preferences.set', {consentedAt: Date.now()});
}

/** What a script of ours on the page is answered. */
const askedInPage = (session: Session): Promise<unknown> =>
  inOurWorld(session, ORIGIN, requestSource('page.glance', {aliases: []}));

/** The popup at the point where the three switches are shown. */
async function atSwitches(session: Session, tab: Tab): Promise<Popup> {
  const popup = await session.popup(tab);
  // Until the person is read, what stands below them still moves.
  await reads(popup, 'Ratna Pertiwi');
  await reads(popup, t.off('linkedin.com'));
  await press(popup, button(t.turnOn));
  await reads(popup, t.linkedInTerms);
  return popup;
}

describe.each(BROWSERS)('%s', name => {
  let session: Session;
  let tab: Tab;
  beforeEach(async () => {
    session = await start(name);
    await consent(session);
    tab = await session.open(`${ORIGIN}/in/${PEOPLE[0]?.slug}/`);
  });
  afterEach(() => session?.close());

  it('the popup alone never asks for a host, and reads by the click on it', async () => {
    const popup = await session.popup(tab);
    await reads(popup, 'Ratna Pertiwi');
    expect([await isGranted(session), await registered(session), await sites(session)]).toEqual([
      false,
      0,
      [],
    ]);
    await popup.close();
  });

  it('granted: the tab that was open is read without being loaded anew', async () => {
    await session.allow(`${ORIGIN}/*`);
    const popup = await atSwitches(session, tab);
    await press(popup, button(t.turnOn));
    await until('the profile is seen', async () => (await sighted(session)) === 1);
    expect([await isGranted(session), await registered(session)]).toEqual([true, 1]);
  });

  it('the popup closed at once: what was chosen is kept, and the worker finishes', async () => {
    await session.allow(`${ORIGIN}/*`);
    const popup = await atSwitches(session, tab);
    await press(popup, {role: 'switch', name: t.overlay, part: true});
    await press(popup, button(t.turnOn));
    await popup.close();
    await until('the profile is seen', async () => (await sighted(session)) === 1);
    expect(await sites(session)).toMatchObject([{origin: ORIGIN, overlay: false, hints: true}]);
  });

  it('revoked in the browser: nothing is registered, asked or read any more', async () => {
    await turnOn(session, ORIGIN);
    await tab.page.reload();
    await until('the profile is seen', async () => (await sighted(session)) === 1);
    await appears(tab.ours, {role: 'button', name: 'Ratna', part: true, nth: 0});
    await session.revoke(`${ORIGIN}/*`);
    await nothingOfOurs(tab);
    await until('the script is gone', async () => (await registered(session)) === 0);
    const other = await session.open(`${ORIGIN}/in/${PEOPLE[1]?.slug}/`);
    const popup = await session.popup(other);
    await reads(popup, 'Bima Prasetyo');
    expect(await sighted(session)).toBe(1);
  });

  it('turned off here: our part of the page goes at once', async () => {
    await turnOn(session, ORIGIN);
    await tab.page.reload();
    await appears(tab.ours, {role: 'button', name: 'Ratna', part: true, nth: 0});
    await expectOk(session, 'site.remove', {origin: ORIGIN});
    await nothingOfOurs(tab);
    await until('the script is gone', async () => (await registered(session)) === 0);
  });

  it('the switches of a site that is on are followed at once, down to none and up again', async () => {
    await turnOn(session, ORIGIN);
    const page = await session.extension('dashboard.html#/sites');
    const flip = (label: string) => press(page.content, {role: 'switch', name: label, part: true});
    await reads(page.content, t.reloadOnce);
    await flip(t.overlay);
    const kept = {origin: ORIGIN, profiles: true, overlay: false, hints: true};
    await until('the change is kept', async () => (await sites(session))[0]?.overlay === false);
    expect(await sites(session)).toEqual([kept]);
    await flip(t.profiles);
    await flip(t.hints);
    await until('no script is left', async () => (await registered(session)) === 0);
    await flip(t.profiles);
    await until('the script is back', async () => (await registered(session)) === 1);
    expect(await sites(session)).toEqual([{...kept, hints: false}]);
    expect(await text(page.content)).not.toContain(lines(failureStrings, 'en').failure['bad-request']);
  });

  it('before the user has agreed: no site is turned on, and a page that asks is refused', async () => {
    await turnOn(session, ORIGIN);
    await tab.page.reload();
    await appears(tab.ours, {role: 'button', name: 'Ratna', part: true, nth: 0});
    await expectOk(session, 'preferences.set', {consentedAt: null});
    const choice = {origin: ORIGIN, profiles: true, overlay: true, hints: true};
    expect(await request(session, 'site.choose', choice)).toMatchObject({ok: false, code: 'forbidden'});
    const asked = await askedInPage(session);
    expect(asked).toMatchObject({ok: false, code: 'forbidden', message: 'This site is not turned on.'});
    await consent(session);
    expect(await request(session, 'site.choose', choice)).toMatchObject({ok: true});
  });

  it('our own pages may not ask in the name of a page', async () => {
    const answer = await request(session, 'page.glance' as 'undo', {aliases: []} as never);
    expect(answer).toMatchObject({ok: false, code: 'forbidden'});
  });
});

describe.each(only('firefox'))('the real dialog, %s', name => {
  let session: Session;
  let tab: Tab;
  beforeEach(async () => {
    session = await start(name, {realDialog: true});
    await consent(session);
    tab = await session.open(`${ORIGIN}/in/${PEOPLE[0]?.slug}/`);
  });
  afterEach(() => session?.close());

  it('accepted: the site is on', async () => {
    const popup = await atSwitches(session, tab);
    await press(popup, button(t.turnOn));
    await session.answerDialog(true);
    await until('the profile is seen', async () => (await sighted(session)) === 1);
  });

  it('denied: nothing is on, and the popup says so', async () => {
    const popup = await atSwitches(session, tab);
    await press(popup, button(t.turnOn));
    await session.answerDialog(false);
    if (await popup.isOpen()) await reads(popup, t.denied);
    expect([await isGranted(session), await registered(session)]).toEqual([false, 0]);
    await tab.page.reload();
    const again = (await popup.isOpen()) ? popup : await session.popup(tab);
    await again.close();
    expect(await sighted(session)).toBe(0);
  });
});

// No protocol reaches Chromium's own windows: its dialog can be shown, and neither accepted nor denied.
describe.each(only('chromium'))('the real dialog, %s', name => {
  it('takes the popup down: what was chosen is kept, nothing is on before it is granted, all is after', async () => {
    await inFreshBrowser(name, async session => {
      await consent(session);
      const tab = await session.open(`${ORIGIN}/in/${PEOPLE[0]?.slug}/`);
      const popup = await atSwitches(session, tab);
      await press(popup, {role: 'switch', name: t.overlay, part: true});
      await press(popup, button(t.turnOn));
      await until('the popup is gone', async () => !(await popup.isOpen()));
      await until('the choice is kept', async () => (await sites(session)).length === 1);
      expect(await sites(session)).toMatchObject([{origin: ORIGIN, overlay: false, hints: true}]);
      expect([await isGranted(session), await registered(session), await sighted(session)]).toEqual([
        false,
        0,
        0,
      ]);
      await session.grant(`${ORIGIN}/*`);
      await until('the profile is seen', async () => (await sighted(session)) === 1);
      expect(await registered(session)).toBe(1);
    });
  });
});
