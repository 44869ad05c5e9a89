import {dashboardStrings} from '../../../lib/ui/strings/dashboard.ts';
import {privacyStrings} from '../../../lib/ui/strings/privacy.ts';
import {lines} from '../../../lib/ui/strings/strings.ts';
import {welcomeStrings} from '../../../lib/ui/strings/welcome.ts';
import {counts, rows} from '../../../tests/e2e/support/requests.ts';
import {appears, button, field, heading, press, reads, write} from '../../../tests/e2e/support/screen.ts';
import type {Tab} from '../../../tests/e2e/support/session.ts';
import {placeIsDrawn} from '../../screens/places.ts';
import {LINKEDIN, type Visit} from '../visit.ts';

const PLACES = ['today', 'people', 'check', 'rulebook', 'exchange', 'trash', 'sites', 'settings'] as const;

/** Every part of the dashboard, a person's page, and in the end nothing is left. */
export async function dashboard(visit: Visit): Promise<void> {
  const {session, lang} = visit;
  const {place} = lines(dashboardStrings, lang);
  // Chromium forgets the grants of an extension that is loaded anew from a folder; an installed one keeps them.
  await session.grant(`${LINKEDIN}/*`);
  const tab = await session.extension('dashboard.html');
  for (const name of PLACES) {
    await press(tab.content, {role: 'link', name: place[name], part: true, nth: 0});
    await placeIsDrawn(tab.content, name);
    if (name !== 'exchange' && name !== 'trash') await visit.picture(`dashboard-${name}`, tab.content);
  }
  await showPerson(visit, tab);
  await deleteEverything(visit, tab);
}

async function showPerson(visit: Visit, tab: Tab): Promise<void> {
  const people = await rows<{id: string; name: string}>(visit.session, 'people');
  const ratna = people.find(person => person.name === 'Ratna Pertiwi');
  if (!ratna) throw new Error('Ratna is gone');
  await press(tab.content, {
    role: 'link',
    name: lines(dashboardStrings, visit.lang).place.people,
    part: true,
    nth: 0,
  });
  await press(tab.content, {role: 'link', name: ratna.name, part: true, nth: 0});
  await placeIsDrawn(tab.content, 'person');
  await appears(tab.content, heading(ratna.name));
  await visit.picture('dashboard-person', tab.content);
}

async function deleteEverything(visit: Visit, tab: Tab): Promise<void> {
  const t = lines(privacyStrings, visit.lang);
  await press(tab.content, {
    role: 'link',
    name: lines(dashboardStrings, visit.lang).place.sites,
    part: true,
    nth: 0,
  });
  await write(tab.content, field(t.typeThis(t.confirmWords)), t.confirmWords);
  await press(tab.content, button(t.deleteAll));
  // Everything is as on the first day.
  await reads(tab.content, lines(welcomeStrings, visit.lang).title);
  const left = await counts(visit.session, 'people', 'interactions', 'commitments', 'trash', 'inverses');
  if (left.some(count => count > 0)) throw new Error(`left over: ${left}`);
  await tab.close();
}
