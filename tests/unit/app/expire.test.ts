import {expect, test, vi} from 'vitest';
import {expireNow} from '../../../lib/app/expire.ts';
import {newWorld} from './world.ts';

test('a storage that fails is recovered, and the next attempt succeeds', async () => {
  const {app} = newWorld();
  const recover = vi.spyOn(app.store, 'recover');
  vi.spyOn(app.store, 'transaction').mockRejectedValueOnce(new Error('gone'));
  expect(await expireNow(app)).toBe(false);
  expect(recover).toHaveBeenCalledTimes(1);
  expect(await expireNow(app)).toBe(true);
  expect(recover).toHaveBeenCalledTimes(1);
});
