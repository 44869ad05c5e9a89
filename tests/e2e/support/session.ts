/** What a test sees of a browser: the same words for Chromium and Firefox, so that it is written once. */
import type {Page} from 'puppeteer-core';
import type {BrowserName} from '../../../scripts/browsers/places.ts';

/**
 * Runs inside a document. It is handed over as text: it must not use anything of the file that it stands in, save
 * its argument and the words of `accessible.ts`.
 */
export type InPage<A, T> = (roots: readonly ParentNode[], arg: A) => T | Promise<T>;

/** The text of such a function, where it is put together. */
export type Source = string;

/** Keys that a test presses; anything else is typed as text. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'Backspace' | 'ArrowDown' | 'ArrowUp' | 'End' | 'Home';

/** Something with a document, a mouse and a keyboard: a page, our part of a page, the toolbar popup. */
export interface Surface {
  evaluate<A, T>(run: InPage<A, T> | Source, arg: A): Promise<T>;
  /** A real press of the mouse, in pixels of this surface's viewport. */
  press(x: number, y: number): Promise<void>;
  /** Real keys, one by one, into whatever has the focus. */
  type(text: string): Promise<void>;
  key(key: Key): Promise<void>;
  shot(path: string): Promise<void>;
}

export interface Popup extends Surface {
  close(): Promise<void>;
  isOpen(): Promise<boolean>;
}

/** A tab with a page in it. */
export interface Tab {
  readonly page: Page;
  /** The page's own document, and whatever stands in its open shadow roots. */
  readonly content: Surface;
  /** Our closed shadow roots in the page: what the page's scripts cannot see. */
  readonly ours: Surface;
  close(): Promise<void>;
}

/** The service worker of Chromium, the event page of Firefox. */
export interface Worker {
  /** Runs in the worker, waking it if it sleeps; `source` is an expression, a promise is awaited. */
  evaluate<T>(source: string): Promise<T>;
  /** Stops it as a browser would that wants its memory back, whatever it is doing. */
  kill(): Promise<void>;
  /** Ends the script that runs in it this moment, which cannot catch it; Chromium only. */
  breakOff(): Promise<void>;
  isAlive(): Promise<boolean>;
}

export interface Session {
  readonly name: BrowserName;
  readonly worker: Worker;
  /** Opens an address of the sites' in a tab of its own. */
  open(url: string): Promise<Tab>;
  /** The toolbar popup, opened over this tab by the browser's own action, with activeTab granted. */
  popup(over: Tab): Promise<Popup>;
  /** A page of the extension in a tab, for example `dashboard.html#/today`. */
  extension(path: string): Promise<Tab>;
  /** The tabs that hold pages of the extension, opened by itself or by the test. */
  extensionTabs(): Promise<readonly Tab[]>;
  /** Answers the browser's question for a host in advance: the next click that asks for it will have it. */
  allow(origin: string): Promise<void>;
  /** Grants a host without a click: for tests about something else than the asking. */
  grant(origin: string): Promise<void>;
  /** Presses a button of the browser's own permission dialog; Firefox with `realDialog` alone. */
  answerDialog(accept: boolean): Promise<void>;
  /** Takes a granted host away, as a user may in the browser's own settings. */
  revoke(origin: string): Promise<void>;
  /** An inert page of the extension's origin, to ask its APIs something without a page of the product being open. */
  ask<T>(source: string): Promise<T>;
  /** Settles when the browser is gone, by whomever it was closed. */
  readonly closed: Promise<void>;
  /** Ends the browser's processes at once, without a goodbye. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly port: number;
  readonly proxyPort: number;
  /** Language of the browser's interface. */
  readonly lang?: 'en' | 'id';
  /** Folder of the profile; without it a fresh one that is thrown away. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Folder into which the browser saves files without asking. */
  readonly downloads?: string;
  /** Firefox: leave the permission dialog standing, to be answered by the test. */
  readonly realDialog?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Chromium: the size of the screen that it believes to be on; a popup may not leave it. */
  readonly screen?: `${number}x${number}`;
}
