/** Everything that floats on somebody else's page, one after the other: to be pictured, and to be checked. */
import type {Lang} from '../../lib/etiquette/report.ts';
import {failureStrings} from '../../lib/ui/strings/failures.ts';
import {findingStrings} from '../../lib/ui/strings/finding.ts';
import {pageStrings} from '../../lib/ui/strings/page.ts';
import {lines} from '../../lib/ui/strings/strings.ts';
import {
  addBubble,
  composerIsHeard,
  EDITOR,
  marked,
  openInvite,
  openThread,
  personNamed,
  SEND,
  SITE,
  writeInto,
} from '../../tests/e2e/support/composing.ts';
import {appears, button, press} from '../../tests/e2e/support/screen.ts';
import type {Session, Tab} from '../../tests/e2e/support/session.ts';

export type Look = (name: string, tab: Tab) => Promise<void>;

interface Guise {
  readonly lang: Lang;
  readonly dark: boolean;
}

/** Two remarks, the first of which holds up a send. */
const DRAFT = {
  en: ['Between us, I heard Andi is being let go because he drinks.', 'Stop ignoring me and answer today.'],
  id: [
    'Jangan bilang siapa-siapa ya, Budi itu pemalas dan suka mabuk di kantor.',
    'Pokoknya harus balas hari ini.',
  ],
} as const;

/** Our things follow the page that they stand on; this makes it a dark one. */
async function dress(tab: Tab, {dark}: Guise): Promise<void> {
  if (!dark) return;
  await tab.content.evaluate((roots, css: string) => {
    const inner = inPage.everything(roots).flatMap(element => element.shadowRoot ?? []);
    for (const root of [document.head, ...inner])
      root.append(Object.assign(document.createElement('style'), {textContent: css}));
  }, ':root, body, body *, div, form, section, textarea {background-color: #1b1f23 !important; color: #e8e6e3 !important}');
}

/** Needs a site that is on, and Dewi among the saved people. */
export async function lookAtFloats(session: Session, guise: Guise, look: Look): Promise<void> {
  await lookAtChip(session, guise, look);
  await lookAtStranger(session, guise, look);
  await lookAtHints(session, guise, look);
  await lookAtList(session, guise, look);
  await lookAtNotice(session, guise, look);
}

async function lookAtChip(session: Session, guise: Guise, look: Look): Promise<void> {
  const t = lines(pageStrings, guise.lang);
  const dewi = personNamed('dewi-anggraini');
  const tab = await session.open(`${SITE}/in/${dewi.slug}/`);
  await dress(tab, guise);
  await appears(tab.ours, {...button(t.about(dewi.name)), part: true});
  await look('chip', tab);
  await press(tab.ours, {...button(t.about(dewi.name)), part: true});
  await appears(tab.ours, {css: '.panel .row', nth: 0});
  await look('panel', tab);
  await press(tab.ours, button(t.hide));
  await appears(tab.ours, button(t.hideToday));
  await look('panel-hide', tab);
  await tab.close();
}

async function lookAtStranger(session: Session, guise: Guise, look: Look): Promise<void> {
  const t = lines(pageStrings, guise.lang);
  const {slug, name} = personNamed('bima-prasetyo');
  const tab = await session.open(`${SITE}/in/${slug}/`);
  await dress(tab, guise);
  await appears(tab.ours, button(t.save));
  await look('chip-stranger', tab);
  await press(tab.ours, {...button(t.about(name)), part: true});
  await appears(tab.ours, {css: '.panel'});
  await look('panel-stranger', tab);
  await tab.close();
}

async function lookAtHints(session: Session, guise: Guise, look: Look): Promise<void> {
  const t = lines(pageStrings, guise.lang);
  const dewi = personNamed('dewi-anggraini');
  const tab = await session.open(`${SITE}/in/${dewi.slug}/`);
  await addBubble(tab, dewi);
  await dress(tab, guise);
  await writeInto(tab, EDITOR, DRAFT[guise.lang].join(' '));
  await marked(tab, DRAFT[guise.lang]);
  await look('marker', tab);
  await press(tab.ours, {css: '.marker'});
  await appears(tab.ours, {role: 'dialog', nth: 0});
  await look('card', tab);
  await press(tab.ours, button(lines(findingStrings, guise.lang).notAProblem));
  await appears(tab.ours, button(t.onAlways));
  await look('card-scopes', tab);
  await tab.content.key('Escape');
  await press(tab.content, SEND);
  await appears(tab.ours, button(t.sendAnyway));
  await look('pause', tab);
  await press(tab.ours, button(t.sendAnyway));
  await appears(tab.ours, {css: '.said'});
  await look('pass', tab);
  await tab.close();
}

async function lookAtList(session: Session, guise: Guise, look: Look): Promise<void> {
  const tab = await openInvite(session);
  await dress(tab, guise);
  await writeInto(tab, {css: '#custom-message'}, DRAFT[guise.lang].join(' '));
  await press(tab.ours, {css: '.marker'});
  await appears(tab.ours, {css: '.list'});
  await look('list', tab);
  await tab.close();
}

/** What is told of a message that could not be noted: the worker's disk is full while this looks. */
async function lookAtNotice(session: Session, guise: Guise, look: Look): Promise<void> {
  const tab = await openThread(session, personNamed('dewi-anggraini'));
  await dress(tab, guise);
  await writeInto(tab, EDITOR, guise.lang === 'id' ? 'Sampai jumpa Jumat' : 'See you on Friday');
  await composerIsHeard(session);
  const put = 'IDBObjectStore.prototype.put';
  await session.worker.evaluate(`(() => {
    globalThis.put = ${put};
    ${put} = () => { throw new DOMException('full', 'QuotaExceededError'); };
  })()`);
  await press(tab.content, SEND);
  await appears(tab.ours, button(lines(failureStrings, guise.lang).tryAgain));
  await look('notice', tab);
  await session.worker.evaluate(`void (${put} = globalThis.put)`);
  await tab.close();
}
