/** Asks the worker as our own pages do, by the protocol; and looks into what is stored. */
import {randomUUID} from 'node:crypto';
import type {Answer, Input, Kind, Output} from '../../../lib/messages/protocol.ts';
import type {OwnedTable} from '../../../lib/relations/owned.ts';
import type {Session} from './session.ts';

export type {Answer};

/** The expression that sends a request, for any page or script of the extension. */
export function requestSource<K extends Kind>(kind: K, input: Input<K>, id: string = randomUUID()): string {
  const request = {santun: 1, id, kind, input};
  return `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(request)})`;
}

/** Sends a request from a page of the extension; undefined where nobody answered. */
export function request<K extends Kind>(
  session: Session,
  kind: K,
  input: Input<K>,
  id: string = randomUUID(),
): Promise<Answer<Output<K>> | undefined> {
  const source = `${requestSource(kind, input, id)}.catch(() => undefined)`;
  return session.ask<Answer<Output<K>> | undefined>(source);
}

/** Runs an expression where scripts of ours run in a page of this site, which must be granted; null for nothing. */
export function inOurWorld<T>(session: Session, site: string, source: string): Promise<T> {
  return session.ask<T>(`(async browser => {
    const [tab] = await browser.tabs.query({url: '${site}/*'});
    const func = () => (${source});
    const [{result}] = await browser.scripting.executeScript({target: {tabId: tab.id}, func});
    return result;
  })(globalThis.browser ?? chrome)`);
}

/** The value of a request that must succeed. */
export async function expectOk<K extends Kind>(
  session: Session,
  kind: K,
  input: Input<K>,
  id?: string,
): Promise<Output<K>> {
  const answer = await request(session, kind, input, id);
  if (!answer?.ok) throw new Error(`${kind} was refused: ${JSON.stringify(answer)}`);
  return answer.value;
}

type Table = OwnedTable | 'receipts' | 'trash' | 'inverses' | 'sightings';

/** All rows of a table, read past the product's own code. Opens no database that is not there. */
export function rows<T = Record<string, unknown>>(session: Session, table: Table): Promise<T[]> {
  return session.ask<T[]>(`new Promise((done, fail) => {
    const opening = indexedDB.open('santun');
    opening.onupgradeneeded = () => { opening.transaction.abort(); };
    opening.onerror = () => done([]);
    opening.onsuccess = () => {
      const db = opening.result;
      const all = db.transaction('${table}').objectStore('${table}').getAll();
      all.onsuccess = () => { db.close(); done(all.result); };
      all.onerror = () => fail(all.error);
    };
  })`);
}

/** How many rows each of these tables holds. */
export async function counts(session: Session, ...tables: Table[]): Promise<number[]> {
  const all = [];
  for (const table of tables) all.push((await rows(session, table)).length);
  return all;
}

/** Empties every table: a fresh start without a fresh browser. */
export function emptyTables(session: Session): Promise<void> {
  return session.ask<void>(`new Promise((done, fail) => {
    const opening = indexedDB.open('santun');
    opening.onupgradeneeded = () => { opening.transaction.abort(); };
    opening.onerror = () => done();
    opening.onsuccess = () => {
      const db = opening.result;
      const names = [...db.objectStoreNames];
      const transaction = db.transaction(names, 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      transaction.oncomplete = () => { db.close(); done(); };
      transaction.onerror = () => fail(transaction.error);
    };
  })`);
}
