import type {UndoResult} from '../messages/model.ts';
import type {Input} from '../messages/protocol.ts';
import {undo} from '../store/undo.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {Refusal} from './refusal.ts';

/**
 * Takes a change back, whoever made it; a page may take back only what a script of its own site did. The
 * answer's `kept` tells how many rows were left because they were edited since.
 */
export async function takeBack(app: App, {order, page}: Call, {undoId}: Input<'undo'>): Promise<UndoResult> {
  return write(app.store, {...order, traceless: true}, async work => {
    const entry = await work.db.trash.get(undoId);
    if (page && entry && entry.asker !== page.origin) {
      throw new Refusal('forbidden', 'A page may take back only what was done on it.');
    }
    const undone = await undo(work, undoId);
    if (!undone) throw new Refusal('not-found', 'This can no longer be taken back.');
    return undone;
  });
}

/** Removes from the trash for good: one entry, or all. */
export async function emptyTrash(app: App, {order}: Call, {undoId}: Input<'trash.empty'>): Promise<null> {
  return write(app.store, {...order, traceless: true}, async ({db}) => {
    if (undoId === null) await Promise.all([db.trash.clear(), db.inverses.clear()]);
    else await Promise.all([db.trash.delete(undoId), db.inverses.delete(undoId)]);
    return null;
  });
}
