import {lines} from '../../../lib/ui/strings/strings.ts';
import {welcomeStrings} from '../../../lib/ui/strings/welcome.ts';
import {appears, button, press, reads} from '../../../tests/e2e/support/screen.ts';
import type {Tab} from '../../../tests/e2e/support/session.ts';
import {until} from '../../../tests/e2e/support/until.ts';
import type {Visit} from '../visit.ts';

/** A page in plain words, and nothing on until one agrees. */
export async function welcome(visit: Visit): Promise<void> {
  const t = lines(welcomeStrings, visit.lang);
  const {session} = visit;
  const tab = await welcomeTab(visit);
  for (const text of [t.title, t.reads, t.kept, t.leaves, t.terms]) await reads(tab.content, text);
  const rights = await session.ask<{origins: string[]}>(
    '(globalThis.browser ?? chrome).permissions.getAll()',
  );
  if (rights.origins.length > 0) throw new Error(`granted at install: ${rights.origins}`);
  await visit.picture('welcome', tab.content);
  await agree(visit, tab);
}

function welcomeTab({session}: Visit): Promise<Tab> {
  return until('the welcome page opens by itself', async () => (await session.extensionTabs())[0]);
}

/** Agrees to the welcome page, and closes it. */
export async function agree(visit: Visit, opened?: Tab): Promise<void> {
  const t = lines(welcomeStrings, visit.lang);
  const tab = opened ?? (await welcomeTab(visit));
  await press(tab.content, button(t.agree));
  await reads(tab.content, t.agreed);
  await appears(tab.content, {role: 'link', name: t.toToday});
  await tab.close();
}
