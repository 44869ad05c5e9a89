import {Dexie} from 'dexie';
import {IDBFactory, IDBKeyRange, IDBRequest} from 'fake-indexeddb';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {carryOut} from '../../../lib/app/carry-out.ts';
import {createQueries, subscribe} from '../../../lib/app/queries.ts';
import {openDatabase} from '../../../lib/store/database.ts';
import {storeFailure} from '../../../lib/store/failure.ts';
import {newWorld, somebody} from '../app/world.ts';
import {breakAtCall} from './storage-calls.ts';

/** A storage whose first openings fail as Chromium's do ("Internal error opening backing store"). */
function brokenFactory(failures: number, error: DOMException): IDBFactory {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  let left = failures;
  factory.open = (...args) => {
    if (left-- <= 0) return open(...args);
    const request = new IDBRequest();
    queueMicrotask(() => {
      Object.assign(request, {readyState: 'done', error, _error: error});
      request.onerror?.({target: request, preventDefault: () => {}, stopPropagation: () => {}} as never);
    });
    return request as never;
  };
  return factory;
}

// Dexie says on the console that it tries again.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const internal = new DOMException('Internal error opening backing store', 'UnknownError');

test('a storage that does not open says so, and works once it opens', async () => {
  const {app, answer} = newWorld();
  const failing = {...app, store: databaseOver(brokenFactory(100, internal))};
  const save = (id: string) => carryOut(failing, {id, kind: 'person.save', input: somebody(), page: null});
  expect(await save('a')).toMatchObject({ok: false, code: 'storage-unavailable'});
  expect(await answer('person.save', somebody())).toMatchObject({ok: true});
});

test('a storage that opens at the second attempt is not lost for this worker', async () => {
  // Dexie tries again by itself three times before it gives up.
  const store = databaseOver(brokenFactory(4, internal));
  const {app} = newWorld();
  const save = () => carryOut({...app, store}, {id: 'a', kind: 'person.save', input: somebody(), page: null});
  expect(await save()).toMatchObject({ok: false, code: 'storage-unavailable'});
  expect(await save()).toMatchObject({ok: true, value: {created: true}});
});

test('a question that cannot be answered is an answer, too', async () => {
  const store = databaseOver(brokenFactory(100, internal));
  const heard = await new Promise(resolve => {
    subscribe(() => createQueries(store).peopleCount(), resolve);
  });
  expect(heard).toMatchObject({ok: false, code: 'storage-unavailable'});
});

test('a full disk is named, changes nothing, and what is there can still be exported', async () => {
  const {app, ask, answer} = newWorld();
  const {personId} = await ask('person.save', somebody());
  const before = await createQueries(app.store).backup();
  const full = () => new DOMException('', 'QuotaExceededError');
  const failed = await breakAtCall(3, full, () => answer('person.change', {personId, change: {note: 'x'}}));
  expect(failed).toMatchObject({ok: false, code: 'quota'});
  expect(await createQueries(app.store).backup()).toBe(before);
});

test.each<[string, unknown, ReturnType<typeof storeFailure>]>([
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'quota'],
  ['a full disk inside an abort', {name: 'AbortError', inner: {name: 'QuotaExceededError'}}, 'quota'],
  [
    'a full disk deep inside',
    {name: 'X', cause: {name: 'AbortError', inner: {name: 'QuotaExceededError'}}},
    'quota',
  ],
  ['a failed opening', new Dexie.OpenFailedError('no'), 'storage-unavailable'],
  ['no IndexedDB', new Dexie.MissingAPIError('no'), 'storage-unavailable'],
  ['an abort', new Dexie.AbortError('no'), 'storage-unavailable'],
  ['a bug', new TypeError('x is not a function'), null],
  ['anything', 'no', null],
  ['nothing', undefined, null],
])('%s', (_what, error, code) => {
  expect(storeFailure(error)).toBe(code);
});

test('a live question is asked anew when its answer changes, also from another window', async () => {
  const {app, ask} = newWorld();
  const counts: unknown[] = [];
  const next = () => new Promise<void>(resolve => waiting.push(resolve));
  const waiting: (() => void)[] = [];
  const first = next();
  const stop = subscribe(
    () => createQueries(app.store).peopleCount(),
    answer => {
      counts.push(answer.ok && answer.value);
      waiting.shift()?.();
    },
  );
  await first;
  const second = next();
  await ask('person.save', somebody());
  await second;
  stop();
  expect(counts).toEqual([0, 1]);
});

let opened = 0;
function databaseOver(factory: IDBFactory) {
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  return openDatabase(`broken-${++opened}`);
}
