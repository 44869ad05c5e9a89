import type {CheckOptions, Draft, DraftContext, Report} from '../etiquette/report.ts';
import type {PageScript, PendingSend, Preferences, SiteChoice} from '../messages/model.ts';
import type {Clock} from '../platform/clock.ts';
import type {Ids} from '../platform/ids.ts';
import type {Database} from '../store/database.ts';
import type {Order} from '../store/write.ts';
import type {TabSubject} from './tab-subject.ts';

/** What is kept outside IndexedDB because it says nothing about anybody. */
export interface Settings {
  preferences(): Promise<Preferences>;
  setPreferences(change: Partial<Preferences>): Promise<void>;
  sites(): Promise<readonly SiteChoice[]>;
  putSite(choice: SiteChoice): Promise<void>;
  removeSite(origin: string): Promise<void>;
  clear(): Promise<void>;
}

/** What is known of each tab, for as long as the browser session lasts. */
export interface TabNotes {
  subject(tabId: number): Promise<TabSubject | null>;
  setSubject(tabId: number, subject: TabSubject): Promise<void>;
  /** Messages between the press on "send" and the sign that they left. */
  pending(tabId: number): Promise<readonly PendingSend[]>;
  /** Reads and writes as one step: a page tells of several presses at once. */
  changePending(
    tabId: number,
    change: (pending: readonly PendingSend[]) => readonly PendingSend[],
  ): Promise<void>;
  clear(): Promise<void>;
}

/** What the browser does for a site: scripts registered and put into tabs. */
export interface Scripts {
  inject(frame: {readonly tabId: number; readonly frameId: number}, script: PageScript): Promise<void>;
  /** Makes registered scripts and open tabs agree with chosen sites and granted hosts. */
  reconcile(): Promise<void>;
  /** Gives the host permission back. */
  release(origin: string): Promise<void>;
}

/** Everything that a use case may lean on. */
export interface App {
  readonly store: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: Settings;
  readonly tabs: TabNotes;
  readonly scripts: Scripts;
  readonly check: (draft: Draft, context?: DraftContext, options?: CheckOptions) => Report;
}

/** A frame of a page whose site is turned on, in the browser's own words. */
export interface PageFrame {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly origin: string;
  readonly site: SiteChoice;
}

/** One request being carried out: its order, and the page's frame where a page asked. */
export interface Call {
  readonly order: Order;
  readonly page: PageFrame | null;
}
