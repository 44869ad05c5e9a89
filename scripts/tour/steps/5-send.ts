import {pageStrings} from '../../../lib/ui/strings/page.ts';
import {personStrings} from '../../../lib/ui/strings/person.ts';
import {lines} from '../../../lib/ui/strings/strings.ts';
import {rows} from '../../../tests/e2e/support/requests.ts';
import {button, press, reads} from '../../../tests/e2e/support/screen.ts';
import type {Tab} from '../../../tests/e2e/support/session.ts';
import {until} from '../../../tests/e2e/support/until.ts';
import type {Visit} from '../visit.ts';
import {DRAFT} from './4-write.ts';

interface Sent {
  readonly source: string;
  readonly note: string;
  readonly personIds: readonly string[];
}
interface Promised {
  readonly text: string;
  readonly due: string | null;
}

/** The next Friday from today on, as a day of the local calendar. */
function friday(): string {
  const day = new Date();
  day.setDate(day.getDate() + ((5 - day.getDay() + 7) % 7));
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

/** Sent by one's own second press, noted once, and the promise in it is kept in mind. */
export async function send(visit: Visit, tab: Tab): Promise<void> {
  const {session, lang} = visit;
  await press(tab.ours, button(lines(pageStrings, lang).sendAnyway));
  await press(tab.content, button('Send'));
  const sent = await until('the message is noted', async () => {
    const all = await rows<Sent>(session, 'interactions');
    const found = all.filter(row => row.source === 'sent');
    return found.length > 0 ? found : null;
  });
  const [person] = (await rows<{id: string; name: string}>(session, 'people')).filter(
    one => one.name === 'Ratna Pertiwi',
  );
  if (sent.length !== 1 || sent[0]?.note !== DRAFT[lang] || sent[0].personIds.join() !== person?.id) {
    throw new Error(`noted as ${JSON.stringify(sent)}`);
  }
  const promises = await rows<Promised>(session, 'commitments');
  if (promises.length !== 1 || promises[0]?.due !== friday()) {
    throw new Error(`promised: ${JSON.stringify(promises)}`);
  }
  const popup = await session.popup(tab);
  await reads(popup, lines(personStrings, lang).promised(promises[0].text));
  await reads(popup, DRAFT[lang]);
  await visit.picture('popup-after-sending', popup);
  await popup.close();
  await tab.close();
}
