import * as v from 'valibot';
import type {SiteChoice} from './model.ts';
import {isOfTheTab, isPageKind, ownPageMayAsk, pageMayAsk} from './permissions.ts';
import type {Answer, ErrorCode, Input, Kind} from './protocol.ts';
import {envelope, SCHEMAS} from './schemas.ts';

/** What the browser says of who sent a message; the same shape as `runtime.MessageSender`. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  /** Chromium's alone: `active`, `prerender`, `cached` or `pending_deletion`. */
  readonly documentLifecycle?: string | undefined;
  readonly tab?: {readonly id?: number | undefined; readonly url?: string | undefined} | undefined;
}

/** A frame of a page whose site is turned on. */
export interface AskingPage {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly origin: string;
  readonly site: SiteChoice;
}

/** A request that may be carried out. `page` is null where one of our own pages asks. */
export interface Permitted<K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  readonly input: Input<K>;
  readonly page: AskingPage | null;
}

export interface RouterDeps {
  /** Our own id, `runtime.id`. */
  readonly extensionId: string;
  /** Origin of our own pages, without a slash at the end. */
  readonly extensionOrigin: string;
  /** The switches of a site that is chosen and still granted; null for any other, and before the user has agreed. */
  site(origin: string): Promise<SiteChoice | null>;
  /** Carries a permitted request out; never rejects. */
  carryOut(request: Permitted): Promise<Answer<unknown>>;
}

/** Requests other than an import that are larger than this are nobody's honest question. */
const LARGEST = 300_000;

type No = Answer<never> & {ok: false};
const no = (code: ErrorCode, message: string): No => ({ok: false, code, message});

/**
 * Answers a message: checks who sent it, what it is and whether the sender may ask it, then has it carried out.
 * Pure but for its dependencies; always answers, whatever is thrown.
 */
export async function route(message: unknown, sender: Sender, deps: RouterDeps): Promise<Answer<unknown>> {
  try {
    if (sender.id !== deps.extensionId)
      return no('forbidden', 'Santun answers only its own pages and scripts.');
    const read = v.safeParse(envelope, message);
    if (!read.success) return no('bad-request', 'This is not a request that Santun knows.');
    const {id, kind, input} = read.output;
    const who = await askerOf(sender, kind, deps);
    if ('ok' in who) return who;
    const checked = checkedInput(kind, input);
    if (!checked) return no('bad-request', `The request ${kind} is not well formed.`);
    if (who.page && !(isPageKind(kind) && pageMayAsk(who.page.site, kind, checked.value as never))) {
      return no('forbidden', 'This is not turned on for this site.');
    }
    return await deps.carryOut({id, kind, input: checked.value, page: who.page});
  } catch {
    return no('internal', 'Something went wrong in Santun; nothing was changed.');
  }
}

function checkedInput<K extends Kind>(kind: K, input: unknown): {value: Input<K>} | null {
  if (kind !== 'backup.import' && JSON.stringify(input ?? null).length > LARGEST) return null;
  const read = v.safeParse(SCHEMAS[kind], input);
  return read.success ? {value: read.output as Input<K>} : null;
}

/** A popup opened in a tab has a tab too, so our own pages are known by their origin alone. */
function isOwnPage({url, origin}: Sender, own: string): boolean {
  return (url === own || url?.startsWith(`${own}/`) === true) && (origin === undefined || origin === own);
}

async function askerOf(
  sender: Sender,
  kind: Kind,
  deps: RouterDeps,
): Promise<{page: AskingPage | null} | No> {
  if (isOwnPage(sender, deps.extensionOrigin)) {
    return ownPageMayAsk(kind) ? {page: null} : no('forbidden', 'Only a page asks this.');
  }
  if (!isPageKind(kind)) return no('forbidden', 'A page may not ask this.');
  const {frameId, tab} = sender;
  const url = addressOf(sender);
  const origin = httpsOrigin(url);
  if (!url || !origin || tab?.id === undefined || frameId === undefined) {
    return no('forbidden', 'Santun does not work on this page.');
  }
  if (isOfTheTab(kind) && !isInView(sender)) return no('forbidden', 'Only the page in view asks this.');
  const site = await deps.site(origin);
  if (!site) return no('forbidden', 'This site is not turned on.');
  return {page: {tabId: tab.id, frameId, url, origin, site}};
}

function isInView({frameId, documentLifecycle = 'active'}: Sender): boolean {
  return frameId === 0 && documentLifecycle === 'active';
}

/**
 * The address that the frame shows now. `sender.url` stays what it was when the script came, however far the page has
 * moved by `history.pushState` since (seen in both browsers); the tab knows better, for its top frame.
 */
function addressOf({url, frameId, tab}: Sender): string | undefined {
  const isCurrent = frameId === 0 && tab?.url && httpsOrigin(tab.url) === httpsOrigin(url);
  return isCurrent ? tab.url : url;
}

function httpsOrigin(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const {protocol, origin} = new URL(url);
  return protocol === 'https:' ? origin : null;
}
