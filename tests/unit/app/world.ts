/** A worker of its own for each test: the real use cases and store over fake-indexeddb, countable ids, a set clock. */

import {Dexie} from 'dexie';
import {IDBFactory, IDBKeyRange} from 'fake-indexeddb';
import type {App, PageFrame} from '../../../lib/app/app.ts';
import {carryOut} from '../../../lib/app/carry-out.ts';
import type {TabSubject} from '../../../lib/app/tab-subject.ts';
import type {Report} from '../../../lib/etiquette/report.ts';
import type {
  LogEntry,
  PendingSend,
  Preferences,
  SavePersonInput,
  SiteChoice,
} from '../../../lib/messages/model.ts';
import type {Answer, Input, Kind, Output} from '../../../lib/messages/protocol.ts';
import {openDatabase} from '../../../lib/store/database.ts';

export const NOW = Date.UTC(2026, 10, 24, 9);
export const DAY = 86_400_000;
export const QUIET: Report = {findings: [], acts: [], commitments: [], steps: 0};

export interface World {
  readonly app: App;
  readonly time: {now: number};
  readonly injected: string[];
  /** Answers a request as the worker would. */
  answer<K extends Kind>(
    kind: K,
    input: Input<K>,
    asked?: {id?: string; page?: PageFrame},
  ): Promise<Answer<Output<K>>>;
  /** The value of a request that must succeed. */
  ask<K extends Kind>(kind: K, input: Input<K>, asked?: {id?: string; page?: PageFrame}): Promise<Output<K>>;
}

let opened = 0;

export function newWorld(check: App['check'] = () => QUIET): World {
  const time = {now: NOW};
  const injected: string[] = [];
  let ids = 0;
  let requests = 0;
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const app: App = {
    store: openDatabase(`santun-${++opened}`),
    clock: {now: () => time.now},
    ids: {next: () => `row-${String(++ids).padStart(4, '0')}`},
    settings: memorySettings(),
    tabs: memoryTabs(),
    scripts: {
      inject: async (_frame, script) => void injected.push(script),
      reconcile: async () => {},
      release: async () => {},
    },
    check,
  };
  const answer: World['answer'] = (kind, input, asked) =>
    carryOut(app, {id: asked?.id ?? `request-${++requests}`, kind, input, page: asked?.page ?? null});
  return {
    app,
    time,
    injected,
    answer,
    async ask(kind, input, asked) {
      const outcome = await answer(kind, input, asked);
      if (!outcome.ok) throw new Error(`${kind}: ${outcome.code}: ${outcome.message}`);
      return outcome.value;
    },
  };
}

function memorySettings(): App['settings'] {
  let preferences: Preferences = {
    language: 'auto',
    consentedAt: null,
    rulesOff: [],
    pauseBeforeSending: true,
  };
  let sites: SiteChoice[] = [];
  return {
    preferences: async () => preferences,
    setPreferences: async change => {
      preferences = {...preferences, ...change};
    },
    sites: async () => sites,
    putSite: async choice => {
      sites = [...sites.filter(site => site.origin !== choice.origin), choice];
    },
    removeSite: async origin => {
      sites = sites.filter(site => site.origin !== origin);
    },
    clear: async () => {
      sites = [];
    },
  };
}

function memoryTabs(): App['tabs'] {
  const subjects = new Map<number, TabSubject>();
  const pending = new Map<number, readonly PendingSend[]>();
  return {
    subject: async tab => subjects.get(tab) ?? null,
    setSubject: async (tab, subject) => void subjects.set(tab, subject),
    pending: async tab => pending.get(tab) ?? [],
    changePending: async (tab, change) => void pending.set(tab, change(pending.get(tab) ?? [])),
    clear: async () => {
      subjects.clear();
      pending.clear();
    },
  };
}

export const LINKEDIN_SLUG = (value: string) => ({site: 'linkedin.com', kind: 'slug', value}) as const;
export const LINKEDIN_ID = (value: string) => ({site: 'linkedin.com', kind: 'member-id', value}) as const;

/** Somebody to save; the name and what the test is about, the rest as little as can be. */
export function somebody(change: Partial<SavePersonInput> = {}): SavePersonInput {
  return {personId: null, name: 'Sari Dewi', aliases: [LINKEDIN_SLUG('sari-dewi')], fields: {}, ...change};
}

export function call(change: Partial<LogEntry> = {}): LogEntry {
  return {
    at: NOW - DAY,
    channel: 'phone',
    direction: 'out',
    setting: 'online',
    note: 'Talked about the survey',
    tags: [],
    favor: null,
    ...change,
  };
}

export function pageOf(url: string, change: Partial<PageFrame> = {}): PageFrame {
  const {origin} = new URL(url);
  return {
    tabId: 7,
    frameId: 0,
    url,
    origin,
    site: {origin, profiles: true, overlay: true, hints: true},
    ...change,
  };
}
