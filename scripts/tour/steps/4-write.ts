import {checkStrings} from '../../../lib/ui/strings/check.ts';
import {findingStrings} from '../../../lib/ui/strings/finding.ts';
import {pageStrings} from '../../../lib/ui/strings/page.ts';
import {popupStrings} from '../../../lib/ui/strings/popup.ts';
import {siteStrings} from '../../../lib/ui/strings/sites.ts';
import {lines} from '../../../lib/ui/strings/strings.ts';
import {marked} from '../../../tests/e2e/support/composing.ts';
import {appears, button, press, reads, text, write} from '../../../tests/e2e/support/screen.ts';
import type {Tab} from '../../../tests/e2e/support/session.ts';
import {until} from '../../../tests/e2e/support/until.ts';
import {LINKEDIN, type Visit} from '../visit.ts';

export const EDITOR = {css: '.msg-form__contenteditable'};
/** Something about somebody absent, and a promise. */
export const DRAFT = {
  en: 'Hi Ratna, between us, Budi is so lazy and he drinks at work. I will send you the slides by Friday.',
  id: 'Halo Ratna, jangan bilang siapa-siapa ya, Budi itu pemalas dan suka mabuk di kantor. Saya akan kirim slidenya hari Jumat.',
};
/** The words of it that are remarked on. */
const GOSSIP = {
  en: 'between us, Budi is so lazy and he drinks at work.',
  id: 'jangan bilang siapa-siapa ya, Budi itu pemalas dan suka mabuk di kantor.',
};
const ROUGH = {
  en: 'You must refer me today, no excuses. I am still waiting.',
  id: 'Pokoknya kamu harus rekomendasikan saya hari ini, jangan banyak alasan.',
};

/** Without any site on, a text can be checked; with it on, there are remarks where one writes. */
export async function writing(visit: Visit): Promise<Tab> {
  const tab = await visit.session.open(`${LINKEDIN}/in/ratna-pertiwi/`);
  await checkText(visit, tab);
  await turnOn(visit, tab);
  await lookAtChip(visit, tab);
  await openBubble(visit, tab);
  await write(tab.content, EDITOR, DRAFT[visit.lang]);
  await readRemark(visit, tab);
  await pause(visit, tab);
  return tab;
}

async function checkText(visit: Visit, tab: Tab): Promise<void> {
  const t = lines(checkStrings, visit.lang);
  const popup = await visit.session.popup(tab);
  const words = lines(popupStrings, visit.lang);
  const {better, without, severity} = lines(findingStrings, visit.lang);
  await reads(popup, words.saved);
  await press(popup, button(words.checkText));
  await write(popup, {role: 'textbox', name: t.text}, ROUGH[visit.lang]);
  await reads(popup, new RegExp(`${better}|${without}|${severity.caution}|${severity.serious}`));
  await visit.picture('check-a-text', popup);
  await popup.close();
}

/** One host, three switches, one click; the browser's own question is answered as the browser lets a test. */
async function turnOn(visit: Visit, tab: Tab): Promise<void> {
  const t = lines(siteStrings, visit.lang);
  await visit.session.allow(`${LINKEDIN}/*`);
  const popup = await visit.session.popup(tab);
  await reads(popup, lines(popupStrings, visit.lang).saved);
  await press(popup, button(t.turnOn));
  await reads(popup, t.linkedInTerms);
  await visit.picture('turn-on-a-site', popup);
  await press(popup, button(t.turnOn));
  await until('the site is on', () =>
    visit.session.ask<boolean>(
      `(globalThis.browser ?? chrome).permissions.contains({origins: ['${LINKEDIN}/*']})`,
    ),
  );
  await popup.close();
}

/** The page was open before: the chip comes all the same. */
async function lookAtChip(visit: Visit, tab: Tab): Promise<void> {
  const about = {...button(lines(pageStrings, visit.lang).about('Ratna Pertiwi')), part: true};
  await appears(tab.ours, about);
  await press(tab.ours, about);
  await reads(tab.ours, 'Ratna Pertiwi');
  await visit.picture('known-on-the-page', tab.content);
  await tab.content.key('Escape');
}

export async function openBubble(_visit: Visit, tab: Tab): Promise<void> {
  await press(tab.content, {role: 'link', name: 'Message', nth: 0});
  await appears(tab.content, EDITOR);
}

async function readRemark(visit: Visit, tab: Tab): Promise<void> {
  const t = lines(pageStrings, visit.lang);
  const marker = button(t.remarks(1));
  await appears(tab.ours, marker);
  await marked(tab, [GOSSIP[visit.lang]]);
  await press(tab.ours, marker);
  const {idea, notAProblem} = lines(findingStrings, visit.lang);
  await reads(tab.ours, idea.D1);
  await appears(tab.ours, button(notAProblem));
  await visit.picture('remark', tab.content);
  await tab.content.key('Escape');
}

/** Something serious holds the message up once; it is still in the editor. */
async function pause(visit: Visit, tab: Tab): Promise<void> {
  await press(tab.content, button('Send'));
  await reads(tab.ours, lines(pageStrings, visit.lang).pauseTitle);
  if (!(await text(tab.content)).includes(DRAFT[visit.lang])) throw new Error('the draft is gone');
  await visit.picture('pause-before-sending', tab.content);
}
