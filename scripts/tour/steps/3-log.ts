import {commonStrings} from '../../../lib/ui/strings/common.ts';
import {logStrings} from '../../../lib/ui/strings/log.ts';
import {personStrings} from '../../../lib/ui/strings/person.ts';
import {lines} from '../../../lib/ui/strings/strings.ts';
import {trashStrings} from '../../../lib/ui/strings/trash.ts';
import {rows} from '../../../tests/e2e/support/requests.ts';
import {button, field, press, reads, write} from '../../../tests/e2e/support/screen.ts';
import type {Popup} from '../../../tests/e2e/support/session.ts';
import {until} from '../../../tests/e2e/support/until.ts';
import {LINKEDIN, type Visit} from '../visit.ts';

const LINES = {
  en: 'called her yesterday, she helped me with the slides',
  id: 'telepon kemarin, dia bantu saya dengan slide',
};

interface Logged {
  readonly note: string;
  readonly channel: string;
  readonly at: number;
}

const logged = (visit: Visit): Promise<Logged[]> => rows<Logged>(visit.session, 'interactions');

async function howMany(visit: Visit, n: number): Promise<void> {
  await until(`${n} noted`, async () => (await logged(visit)).length === n);
}

/** Noted in three clicks or a line of typing; taken back at once, or later from the trash. */
export async function log(visit: Visit): Promise<void> {
  const tab = await visit.session.open(`${LINKEDIN}/in/ratna-pertiwi/`);
  const popup = await visit.session.popup(tab);
  await byTyping(visit, popup);
  await byClicks(visit, popup);
  await keepInTouch(visit, popup);
  await press(popup, button(lines(commonStrings, visit.lang).close));
  await visit.picture('popup-somebody-known', popup);
  await popup.close();
  await tab.close();
  await fromTheTrash(visit);
}

async function byTyping(visit: Visit, popup: Popup): Promise<void> {
  const t = lines(logStrings, visit.lang);
  await write(popup, field(t.whatHappened), LINES[visit.lang]);
  await reads(popup, t.favorReceived);
  await press(popup, button(t.log));
  await howMany(visit, 1);
  const [call] = await logged(visit);
  const yesterday = new Date(Date.now() - 86_400_000).toDateString();
  if (call?.channel !== 'phone' || new Date(call.at).toDateString() !== yesterday) {
    throw new Error(`noted as ${JSON.stringify(call)}`);
  }
  const favors = await rows<{direction: string}>(visit.session, 'favors');
  if (favors.map(favor => favor.direction).join() !== 'received') throw new Error('the favor was not noted');
}

/** Channel, log; and undone within its ten seconds. */
async function byClicks(visit: Visit, popup: Popup): Promise<void> {
  const {channel} = lines(personStrings, visit.lang);
  await press(popup, {...button(channel['in-person'])});
  await press(popup, button(lines(logStrings, visit.lang).log));
  await howMany(visit, 2);
  await press(popup, button(lines(commonStrings, visit.lang).undo));
  await howMany(visit, 1);
  await press(popup, button(channel.video));
  await press(popup, button(lines(logStrings, visit.lang).log));
  await howMany(visit, 2);
}

async function keepInTouch(visit: Visit, popup: Popup): Promise<void> {
  await popup.evaluate((roots, name: string) => {
    const [choice] = inPage.matchAll(roots, {role: 'combobox', name}) as HTMLSelectElement[];
    if (!choice) throw new Error('no choice of a rhythm');
    choice.value = '30';
    choice.dispatchEvent(new Event('change', {bubbles: true}));
  }, lines(personStrings, visit.lang).cadence);
  await until('the rhythm is kept', async () => {
    const people = await rows<{name: string; cadenceDays: number | null}>(visit.session, 'people');
    return people.some(person => person.name === 'Ratna Pertiwi' && person.cadenceDays === 30);
  });
}

/** The popup is long closed and the worker has died: what was done can still be taken back. */
async function fromTheTrash(visit: Visit): Promise<void> {
  const t = lines(trashStrings, visit.lang);
  await visit.session.worker.kill();
  const tab = await visit.session.extension('dashboard.html#/trash');
  await reads(tab.content, t.change['interaction.log']);
  // The rhythm is the newest change, the video call the one before it.
  await press(tab.content, {role: 'button', name: t.takeBack, part: true, nth: 1});
  await howMany(visit, 1);
  await visit.picture('trash', tab.content);
  await tab.close();
}
