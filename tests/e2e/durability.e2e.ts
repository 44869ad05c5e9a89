/** What was acknowledged is there, once, whatever dies and when. */
import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readBackup} from '../../lib/exchange/json/read-backup.ts';
import {backupText} from '../../lib/exchange/json/write-backup.ts';
import type {Input, Kind} from '../../lib/messages/protocol.ts';
import {newPerson} from '../../lib/relations/person.ts';
import {aCall} from '../../scripts/bench/browser/a-call.ts';
import {PEOPLE} from '../../scripts/demo/people.ts';
import {NOTHING_OWNED} from '../fixtures/nothing-owned.ts';
import {SITE} from './support/composing.ts';
import {BROWSERS} from './support/launch.ts';
import {counts, expectOk, inOurWorld, request, requestSource, rows} from './support/requests.ts';
import type {Session} from './support/session.ts';
import {arm, killWhenStopped, storageCalls} from './support/storage-calls.ts';
import {until} from './support/until.ts';
import {demo, profileFolder, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const person = (name: string): Input<'person.save'> => ({
  personId: null,
  name,
  aliases: [{site: 'linkedin.com', kind: 'slug', value: name.toLowerCase().replace(/\W+/g, '-')}],
  fields: {},
});
/** One row per table that the request of this id made. */
async function traces(session: Session, id: string): Promise<number> {
  const receipts = await rows<{id: string}>(session, 'receipts');
  return receipts.filter(receipt => receipt.id === id).length;
}

interface Write<K extends Kind = Kind> {
  readonly name: string;
  readonly kind: K;
  input(n: number): Input<K>;
  /** How many rows of the write's own are there. */
  found(n: number): Promise<number>;
  /** Sends it; from a page of the extension unless the write is a page's own. */
  send?(id: string, n: number): Promise<unknown>;
}

describe.each(BROWSERS)('the worker killed at every storage call, %s', name => {
  let session: Session;
  let personId: string;
  beforeAll(async () => {
    session = await start(name);
    ({personId} = await expectOk(session, 'person.save', person('Base Line')));
    await turnOn(session, SITE, {overlay: false});
    await session.open(`${SITE}/in/${PEOPLE[0]?.slug}/`);
    await until('the profile is seen', async () => (await rows(session, 'sightings')).length === 1);
  });
  afterAll(() => session?.close());

  const withNote = async (note: string): Promise<number> =>
    (await rows<{note: string}>(session, 'interactions')).filter(row => row.note === note).length;

  const writes: readonly Write[] = [
    {
      name: 'save',
      kind: 'person.save',
      input: n => person(`Saved Person${n}`),
      found: async n =>
        (await rows<{name: string}>(session, 'people')).filter(row => row.name === `Saved Person${n}`).length,
    } satisfies Write<'person.save'> as Write,
    {
      name: 'log',
      kind: 'interaction.log',
      input: n => aCall(personId, `call ${n}`),
      found: n => withNote(`call ${n}`),
    } satisfies Write<'interaction.log'> as Write,
    {
      name: 'record',
      kind: 'draft.sent',
      input: n => ({
        sentKey: `urn:test:${n}`,
        text: `message ${n}`,
        at: Date.now(),
        channel: 'dm',
        recipient: {name: 'Base Line', group: false, aliases: person('Base Line').aliases},
        pressId: null,
      }),
      found: async n =>
        (await rows<{sentKey: string | null}>(session, 'interactions')).filter(row =>
          row.sentKey?.endsWith(`|urn:test:${n}`),
        ).length,
    } satisfies Write<'draft.sent'> as Write,
    {
      name: 'import',
      kind: 'backup.import',
      input: n => ({text: backupOf(n)}),
      found: async n =>
        (await rows<{name: string}>(session, 'people')).filter(row => row.name === `Imported ${n}`).length,
    } satisfies Write<'backup.import'> as Write,
  ];

  const send = async ({kind, input}: Write, id: string, n: number): Promise<{ok: boolean} | undefined> => {
    if (kind !== 'draft.sent') return await request(session, kind, input(n), id);
    const source = `${requestSource(kind, input(n) as Input<'draft.sent'>, id)}.catch(() => undefined)`;
    return await inOurWorld<{ok: boolean} | undefined>(session, SITE, source);
  };

  it.each(writes)('$name: all or nothing, and once after it is asked again', async write => {
    await arm(session, 0);
    expect(await send(write, randomUUID(), 0)).toMatchObject({ok: true});
    const calls = await storageCalls(session);
    expect(calls).toBeGreaterThan(3);
    for (let n = 1; n <= calls; n++) {
      const id = randomUUID();
      await arm(session, n);
      const killed = await killWhenStopped(session, send(write, id, n));
      expect(killed, `call ${n} of ${calls} was reached`).toBe(true);
      const [there, receipt] = [await write.found(n), await traces(session, id)];
      expect(there, `all or nothing at call ${n}`).toBe(receipt);
      expect(await send(write, id, n), `asked again at call ${n}`).toMatchObject({ok: true});
      expect([await write.found(n), await traces(session, id)]).toEqual([1, 1]);
    }
  });
});

function backupOf(n: number): string {
  const reading = {name: `Imported ${n}`, nameSource: 'you', aliases: [], fields: {}};
  const text = backupText({...NOTHING_OWNED, people: [newPerson(randomUUID(), reading, Date.now())]});
  expect(readBackup(text)).toMatchObject({ok: true});
  return text;
}

describe.each(BROWSERS)('%s', name => {
  it('killed right after an acknowledgement, five times: nothing lost, nothing doubled', async () => {
    const profile = profileFolder();
    const notes: string[] = [];
    let session = await start(name, {profile: profile.path});
    try {
      const {personId} = await expectOk(session, 'person.save', person('Crash Test'));
      for (let n = 0; n < 5; n++) {
        const note = `call ${n}`;
        const id = randomUUID();
        await expectOk(session, 'interaction.log', aCall(personId, note), id);
        await session.crash();
        notes.push(note);
        session = await start(name, {profile: profile.path});
        // As a page does whose answer was lost: the same request once more.
        await expectOk(session, 'interaction.log', aCall(personId, note), id);
        const found = (await rows<{note: string}>(session, 'interactions')).map(row => row.note);
        expect(found.toSorted()).toEqual(notes);
      }
      expect(await counts(session, 'people')).toEqual([1]);
    } finally {
      await session.close();
      profile.remove();
    }
  });

  it('the worker stopped while it answers: asked again, it is done once', async () => {
    const session = await start(name);
    try {
      const {personId} = await expectOk(session, 'person.save', person('Stop Test'));
      for (let n = 0; n < 8; n++) {
        const id = randomUUID();
        const asked = request(session, 'interaction.log', aCall(personId, `call ${n}`), id);
        for (let turn = 0; turn < n; turn++) await session.worker.isAlive();
        await session.worker.kill();
        const answer = await asked;
        if (answer) expect(answer).toMatchObject({ok: true});
        if (answer) expect(await traces(session, id)).toBe(1);
        await expectOk(session, 'interaction.log', aCall(personId, `call ${n}`), id);
      }
      expect(await counts(session, 'interactions')).toEqual([8]);
    } finally {
      await session.close();
    }
  });
});
