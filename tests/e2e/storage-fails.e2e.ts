/** A storage that does not open, or is full: it is said, and nothing is lost. */
import {afterAll, describe, expect, it} from 'vitest';
import {axe} from './support/axe.ts';
import {BROWSERS} from './support/launch.ts';
import {counts, expectOk} from './support/requests.ts';
import {appears, button, field, heading, press, reads, write} from './support/screen.ts';
import {demo, inFreshBrowser} from './support/world.ts';

afterAll(async () => (await demo()).close());

/**
 * Puts a page of the extension in the place of an inert one, in whose world no database can be opened. Firefox runs no
 * script ahead of a page of an extension, so the world is made first.
 */
async function withClosedStorage(_roots: unknown, path: string): Promise<void> {
  const markup = await (await fetch(path)).text();
  IDBFactory.prototype.open = () => {
    throw new DOMException('no', 'UnknownError');
  };
  document.open();
  document.write(markup);
  document.close();
}

/** In this worker every row that is to be written finds the disk full. Quotas cannot be set from outside. */
const FULL = `void (IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
  throw new DOMException('full', 'QuotaExceededError');
})`;

describe.each(BROWSERS)('a storage that fails, %s', name => {
  it('does not open: that is said with a way out, not hidden behind an empty list', async () => {
    await inFreshBrowser(name, async session => {
      await expectOk(session, 'preferences.set', {consentedAt: Date.now()});
      const tab = await session.extension('manifest.json');
      await tab.content.evaluate(withClosedStorage, 'dashboard.html');
      await reads(tab.content, 'Your notes cannot be opened.');
      await appears(tab.content, button('Export what can be read'));
      expect(await axe(tab.content)).toEqual([]);
    });
  });

  it('is full: that is said, nothing is half written, and it works again once there is room', async () => {
    await inFreshBrowser(name, async session => {
      await expectOk(session, 'preferences.set', {consentedAt: Date.now(), language: 'en'});
      const {content} = await session.extension('dashboard.html#/people');
      await press(content, button('Add'));
      await write(content, field('Name of a new person'), 'Nadia');
      await session.worker.evaluate(FULL);
      await press(content, button('Add'));
      await reads(content, 'The disk is full.');
      expect(await counts(session, 'people', 'receipts')).toEqual([0, 0]);
      // The next worker finds room.
      await session.worker.kill();
      await press(content, button('Add'));
      await appears(content, heading('Nadia'));
      expect(await counts(session, 'people', 'receipts')).toEqual([1, 1]);
    });
  });
});
