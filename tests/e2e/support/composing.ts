/** Composers of the demo network, opened and written into as a person would. */
import {GROUP_THREAD, threadIdOf} from '../../../scripts/demo/conversations.ts';
import {type DemoPerson, PEOPLE} from '../../../scripts/demo/people.ts';
import {press} from './screen.ts';
import type {Session, Tab} from './session.ts';
import {until} from './until.ts';

export const SITE = 'https://www.linkedin.com';
export const EDITOR = {css: '.msg-form__contenteditable'};
export const SEND = {css: '.msg-form__send-button'};

export function personNamed(slug: string): DemoPerson {
  const person = PEOPLE.find(one => one.slug === slug);
  if (!person) throw new Error(`nobody is called ${slug}`);
  return person;
}

export async function openThread(session: Session, person: DemoPerson): Promise<Tab> {
  return await session.open(`${SITE}/messaging/thread/${threadIdOf(person)}/`);
}

export async function openGroup(session: Session): Promise<Tab> {
  return await session.open(`${SITE}/messaging/thread/${GROUP_THREAD}/`);
}

/** Writes into the editor, however long the script takes to arrive. */
export async function writeInto(tab: Tab, editor: {css: string; nth?: number}, text: string): Promise<void> {
  await press(tab.content, editor);
  await tab.content.type(text);
}

/**
 * Waits until our script hears what is done in the composer that has the focus. Nobody presses "send" within the
 * fraction of a second after a page was opened, save a test.
 */
export async function composerIsHeard(session: Session): Promise<void> {
  const listens = `browser.scripting.executeScript({target: {tabId: tab.id},
    func: () => globalThis.santun?.surfaces?.listens === true})`;
  await until('the composer is heard', () =>
    session.ask<boolean>(`(async (browser) => {
      for (const tab of await browser.tabs.query({url: '${SITE}/*'}))
        for (const {result} of await ${listens}) if (result) return true;
      return false;
    })(globalThis.browser ?? chrome)`),
  );
}

/** The words that the page's registry of highlights holds; a range is as live as the page's own. */
export function underlined(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap(highlight => [...highlight].map(range => String(range))),
  );
}

/**
 * Waits until exactly these words are underlined. A remark alone says little: where keys come slowly, one is made of
 * half a sentence, and another of the whole once the writing rests.
 */
export async function marked(tab: Tab, words: readonly string[]): Promise<void> {
  await until(`underlined: ${words.join(' | ')}`, async () => {
    const found = await underlined(tab);
    if (found.toSorted().join('|') === words.toSorted().join('|')) return true;
    throw new Error(found.join(' | '));
  });
}

/** The words of the last own message in view, and whether it has arrived. */
export function lastOwnRow(tab: Tab): Promise<{text: string; arrived: boolean} | null> {
  return tab.content.evaluate(roots => {
    const rows = inPage
      .everything(roots)
      .filter(one => one.matches('.msg-s-event-listitem:not(.msg-s-event-listitem--other)'));
    const row = rows.at(-1);
    const body = row?.querySelector<HTMLElement>('.msg-s-event-listitem__body');
    return body && row ? {text: body.textContent, arrived: row.hasAttribute('data-event-urn')} : null;
  }, null);
}

export function editorText(tab: Tab, editor: {css: string; nth?: number}): Promise<string> {
  return tab.content.evaluate((roots, query: {css: string; nth?: number}) => {
    const element = inPage.matchAll(roots, query)[query.nth ?? 0] as HTMLTextAreaElement | undefined;
    return (element?.value ?? element?.textContent ?? '').trim();
  }, editor);
}

/** Sets something of the demo's behaviour: how slow it is, or that the next message fails. */
export async function demoSetting(tab: Tab, key: string, value: string): Promise<void> {
  await tab.page.evaluate(`localStorage.setItem('demo-${key}', '${value}')`);
}

/** Follows a link of the site's own kind, wherever on the page it would stand. */
async function follow(tab: Tab, href: string): Promise<void> {
  await tab.content.evaluate((_roots, to: string) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, href);
}

/** Opens the bubble of a conversation over whatever page the tab shows. */
export async function addBubble(tab: Tab, person: DemoPerson): Promise<void> {
  await follow(tab, `/messaging/compose/?recipient=${person.memberId}`);
}

export async function openBubble(session: Session, person: DemoPerson): Promise<Tab> {
  const tab = await session.open(`${SITE}/in/${person.slug}/`);
  await addBubble(tab, person);
  return tab;
}

export async function openInvite(session: Session): Promise<Tab> {
  const person = PEOPLE.find(one => one.degree === 2 && one.layout === 'sdui');
  const tab = await session.open(`${SITE}/in/${person?.slug}/`);
  await press(tab.content, {css: 'a[href*="custom-invite"]'});
  await press(tab.content, {role: 'button', name: 'Add a note'});
  return tab;
}

export async function openPost(session: Session): Promise<Tab> {
  const tab = await session.open(`${SITE}/feed/`);
  await press(tab.content, {role: 'button', name: 'Start a post'});
  return tab;
}

export async function openComment(session: Session): Promise<Tab> {
  const tab = await session.open(`${SITE}/feed/`);
  await press(tab.content, {role: 'button', name: 'Comment', part: true, nth: 0});
  return tab;
}

/** The keys that open the hint card. */
export async function summon(tab: Tab): Promise<void> {
  await chord(tab, ['Alt', 'Shift'], 'KeyS');
}

export async function chord(
  tab: Tab,
  held: readonly ('Alt' | 'Shift' | 'Control')[],
  key: 'KeyS' | 'KeyZ' | 'Enter',
): Promise<void> {
  const {keyboard} = tab.page;
  for (const each of held) await keyboard.down(each);
  await keyboard.press(key);
  for (const each of held.toReversed()) await keyboard.up(each);
}
