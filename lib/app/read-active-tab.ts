import type {Capture, CapturedProfile, NoneReason, PageCapture} from '../capture/model.ts';
import {ask} from '../messages/ask.ts';
import {activeTab, runInTab} from '../platform/active-tab.ts';
import type {Alias} from '../relations/model.ts';
import {aliasesOfProfile, aliasesOfUrl} from '../relations/page-aliases.ts';

/** `entrypoints/read-once.ts` and `entrypoints/reader`, as the build names them. */
const READ_ONCE = ['/read-once.js', '/reader.js'];

/** Why nobody is shown: the page's own reasons, or the browser lets nobody in. */
export type NobodyReason = NoneReason | 'closed';

interface Place {
  readonly aliases: readonly Alias[];
  /** The site that could be turned on; null for a page without https. */
  readonly origin: string | null;
}

/** Whom the page in front of the user is about. */
export type ActiveReading =
  | (Place & {readonly kind: 'profile'; readonly profile: CapturedProfile})
  /** `aliases` is what the address alone says: enough to know somebody who is saved. */
  | (Place & {readonly kind: 'nobody'; readonly reason: NobodyReason});

/** What the page calls the person; undefined where it shows none. */
export function nameRead(read: ActiveReading): string | undefined {
  return read.kind === 'profile' ? read.profile.name.value : undefined;
}

/** Reasons that leave no doubt about whom the address means: the page only does not show them (yet). */
const ADDRESS_COUNTS: ReadonlySet<NobodyReason> = new Set<NobodyReason>(['loading', 'auth-wall']);

/** Reads the page that the user is looking at, once, by the right that their click on the icon gave. Never throws. */
export async function readActiveTab(): Promise<ActiveReading> {
  const tab = await activeTab();
  if (!tab || !/^https?:/.test(tab.url)) return {kind: 'nobody', reason: 'closed', aliases: [], origin: null};
  const origin = tab.url.startsWith('https:') ? new URL(tab.url).origin : null;
  const captured = await captureIn(tab.id);
  if (captured.kind === 'profile') {
    const {profile} = captured;
    return {kind: 'profile', profile, aliases: aliasesOfProfile(profile, tab.url), origin};
  }
  const {reason} = captured;
  return {kind: 'nobody', reason, aliases: ADDRESS_COUNTS.has(reason) ? aliasesOfUrl(tab.url) : [], origin};
}

type Captured = Capture | {readonly kind: 'none'; readonly reason: NobodyReason};

async function captureIn(tabId: number): Promise<Captured> {
  try {
    // Our own reader in our own world returned it; the page cannot put anything else in its place.
    const captured = (await runInTab(tabId, READ_ONCE)) as PageCapture | null | undefined;
    if (!captured) return {kind: 'none', reason: 'loading'};
    if (captured.kind !== 'parse') return captured;
    // Microformats are parsed in the worker, where the parser is: it is too large to stand in the popup as well.
    const answer = await ask('page.parse', {parts: captured.parts});
    return answer.ok ? answer.value : {kind: 'none', reason: 'loading'};
  } catch {
    return {kind: 'none', reason: 'closed'};
  }
}
