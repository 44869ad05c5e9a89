import {fieldStrings} from '../../../lib/ui/strings/fields.ts';
import {findStrings} from '../../../lib/ui/strings/find.ts';
import {popupStrings} from '../../../lib/ui/strings/popup.ts';
import {lines} from '../../../lib/ui/strings/strings.ts';
import {rows} from '../../../tests/e2e/support/requests.ts';
import {button, field, press, reads, write} from '../../../tests/e2e/support/screen.ts';
import {LINKEDIN, type Visit} from '../visit.ts';

/** Every kind of page, and who it is about. */
const PAGES = [
  [`${LINKEDIN}/in/wulan-maharani/`, 'Wulan Maharani', 'Toba Energi'],
  [`${LINKEDIN}/in/mei-lin-tan/?public=1`, 'Mei Lin Tan', 'Orchard Ventures'],
  ['https://github.com/fajarn-dev', 'Fajar Nugroho', 'Lumbung Data'],
  ['https://nadia.example/', 'Nadia Putri Anggraini', 'Rumah Kata'],
  ['https://okafor.example/', 'Daniel Okafor', 'Northwind Robotics'],
] as const;

/** The popup knows whom a page is about, and saves in one click or after a look. */
export async function meet(visit: Visit): Promise<void> {
  await saveInOneClick(visit);
  for (const [url, name, company] of PAGES) {
    const tab = await visit.session.open(url);
    const popup = await visit.session.popup(tab);
    await reads(popup, name);
    await reads(popup, company);
    if (url.includes('okafor')) await saveAfterALook(visit, popup);
    await popup.close();
    await tab.close();
  }
  await makeByName(visit);
  const names = (await rows<{name: string}>(visit.session, 'people')).map(person => person.name);
  const expected = ['Daniel A. Okafor', 'Lestari Wibowo', 'Ratna Pertiwi'];
  if (names.toSorted().join() !== expected.join()) throw new Error(`saved: ${names.join()}`);
}

async function saveInOneClick(visit: Visit): Promise<void> {
  const t = lines(popupStrings, visit.lang);
  const tab = await visit.session.open(`${LINKEDIN}/in/ratna-pertiwi/`);
  const popup = await visit.session.popup(tab);
  await reads(popup, t.notSaved);
  for (const text of ['Ratna Pertiwi', 'Lumbung Data', 'Jakarta, Indonesia']) await reads(popup, text);
  await visit.picture('popup-somebody-new', popup);
  await press(popup, button(t.save('Ratna')));
  await reads(popup, t.nowSaved('Ratna Pertiwi'));
  await popup.close();
  await tab.close();
}

async function saveAfterALook(visit: Visit, popup: Parameters<typeof press>[0]): Promise<void> {
  const t = lines(popupStrings, visit.lang);
  await press(popup, button(t.editFirst));
  await write(popup, field(lines(fieldStrings, visit.lang).name), 'Daniel A. Okafor');
  await press(popup, button(t.save('Daniel')));
  await reads(popup, t.nowSaved('Daniel A. Okafor'));
}

/** On a page that is nobody's: a person met offline. */
async function makeByName(visit: Visit): Promise<void> {
  const t = lines(findStrings, visit.lang);
  const tab = await visit.session.open(`${LINKEDIN}/feed/`);
  const popup = await visit.session.popup(tab);
  await write(popup, {role: 'searchbox', name: t.findOrAdd}, 'Lestari Wibowo');
  await press(popup, {role: 'button', name: t.add('Lestari Wibowo'), part: true});
  await reads(popup, lines(popupStrings, visit.lang).saved);
  await popup.close();
  await tab.close();
}
