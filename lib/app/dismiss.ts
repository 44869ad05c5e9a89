import type {Dismissal, Undoable} from '../messages/model.ts';
import type {Input} from '../messages/protocol.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {knownPerson} from './change-person.ts';
import {readerOf} from './check-draft.ts';
import {Refusal} from './refusal.ts';

/** The key of a dismissal: saying the same twice is saying it once. */
export function dismissalId({rule, scope, personId}: Dismissal): string {
  return scope === 'always' ? `${rule}|always` : `${rule}|person|${personId}`;
}

/** Keeps "not a problem", for the draft's reader or for good. */
export function dismiss(
  app: App,
  {order}: Call,
  {rule, scope, recipient}: Input<'draft.dismiss'>,
): Promise<null> {
  return write(app.store, order, async work => {
    const person = scope === 'person' ? await readerOf(work.db, recipient) : null;
    if (scope === 'person' && !person) throw new Refusal('not-found', 'Save the person first.');
    const dismissal: Dismissal = {rule, scope, personId: person?.id ?? null};
    await work.put('dismissals', {...dismissal, id: dismissalId(dismissal), at: order.at});
    return null;
  });
}

/** Keeps what our own pages were told, where the reader is named by the id. */
export function addDismissal(app: App, {order}: Call, dismissal: Dismissal): Promise<Undoable> {
  return write(app.store, order, async work => {
    if (dismissal.personId !== null) await knownPerson(work, dismissal.personId);
    await work.put('dismissals', {...dismissal, id: dismissalId(dismissal), at: order.at});
    return {undoId: order.id};
  });
}

export function removeDismissal(app: App, {order}: Call, dismissal: Dismissal): Promise<Undoable> {
  return write(app.store, order, async work => {
    await work.remove('dismissals', dismissalId(dismissal));
    return {undoId: order.id};
  });
}
