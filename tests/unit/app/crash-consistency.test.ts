import {describe, expect, test} from 'vitest';
import {canonicalJson} from '../../../lib/relations/canonical-json.ts';
import type {Database} from '../../../lib/store/database.ts';
import {breakAtCall, durabilities} from '../store/storage-calls.ts';
import {askWrite, furnishedWorld, WRITING_KINDS} from './every-write.ts';

/** All that is stored, the receipts apart: they are how a retry is known. */
async function dump(db: Database): Promise<string> {
  const tables = db.tables.filter(table => table.name !== 'receipts');
  return canonicalJson(await Promise.all(tables.map(async table => [table.name, await table.toArray()])));
}

const full = () => new DOMException('The disk is full', 'QuotaExceededError');
const broken = () => new DOMException('Internal error', 'UnknownError');

describe.each(WRITING_KINDS)('%s', kind => {
  test('writes with strict durability', async () => {
    const asked = await durabilities(async () => {
      const world = await furnishedWorld();
      return () => askWrite(world, kind, 'w1');
    });
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked)).toEqual(new Set(['strict']));
  });

  test('whichever storage call breaks, all or nothing is done, and a retry does it once', async () => {
    const whole = await furnishedWorld();
    expect(await askWrite(whole, kind, 'w1')).toMatchObject({ok: true});
    const after = generic(await dump(whole.app.store));

    const world = await furnishedWorld();
    const before = await dump(world.app.store);
    let nth = 0;
    for (;;) {
      nth++;
      const answer = await breakAtCall(nth, nth % 2 ? full : broken, () => askWrite(world, kind, 'w1'));
      if (answer.ok) break;
      expect(answer.code).toBe(nth % 2 ? 'quota' : 'storage-unavailable');
      const now = await dump(world.app.store);
      // A question that follows the write may be what broke: then the write stands, and the retry finds it.
      if (now !== before) expect(generic(now)).toBe(after);
    }
    expect(nth).toBeGreaterThan(1);
    expect(generic(await dump(world.app.store))).toBe(after);
  });

  test('the same request twice is carried out once and answered alike', async () => {
    const world = await furnishedWorld();
    const first = await askWrite(world, kind, 'w1');
    const once = await dump(world.app.store);
    expect(await askWrite(world, kind, 'w1')).toEqual(first);
    expect(await dump(world.app.store)).toBe(once);
  });
});

/** Ids and prints made in a failed attempt are used up; the retry's are others. */
function generic(dumped: string): string {
  const names = new Map<string, string>();
  const named = (id: string) => {
    if (!names.has(id)) names.set(id, `row ${names.size}`);
    return names.get(id) ?? id;
  };
  return dumped.replace(/"print":"[^"]*"/g, '"print":""').replace(/row-\d{4}/g, named);
}
