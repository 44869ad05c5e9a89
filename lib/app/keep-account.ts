/** Favors, commitments, asks and feedback that the user notes or puts right by hand. */

import type {Undoable} from '../messages/model.ts';
import type {Input} from '../messages/protocol.ts';
import type {Work} from '../store/work.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {knownPerson} from './change-person.ts';
import {Refusal} from './refusal.ts';

function undoable(app: App, {order}: Call, job: (work: Work) => Promise<void>): Promise<Undoable> {
  return write(app.store, order, async work => {
    await job(work);
    return {undoId: order.id};
  });
}

function found<T>(row: T | undefined): T {
  if (!row) throw new Refusal('not-found', 'This entry is not there any more.');
  return row;
}

export function addFavor(app: App, call: Call, input: Input<'favor.add'>): Promise<Undoable> {
  return undoable(app, call, async work => {
    await knownPerson(work, input.personId);
    await work.put('favors', {...input, id: app.ids.next(), interactionId: null});
  });
}

export function removeFavor(app: App, call: Call, {favorId}: Input<'favor.remove'>): Promise<Undoable> {
  return undoable(app, call, async work => {
    await work.remove('favors', found(await work.db.favors.get(favorId)).id);
  });
}

export function addCommitment(app: App, call: Call, input: Input<'commitment.add'>): Promise<Undoable> {
  return undoable(app, call, async work => {
    await knownPerson(work, input.personId);
    const made = {at: call.order.at, status: 'open', interactionId: null} as const;
    await work.put('commitments', {...input, ...made, id: app.ids.next()});
  });
}

export function changeCommitment(
  app: App,
  call: Call,
  {commitmentId, change}: Input<'commitment.change'>,
): Promise<Undoable> {
  return undoable(app, call, async work => {
    await work.put('commitments', {...found(await work.db.commitments.get(commitmentId)), ...change});
  });
}

export function changeAsk(app: App, call: Call, {askId, status}: Input<'ask.change'>): Promise<Undoable> {
  return undoable(app, call, async work => {
    await work.put('asks', {...found(await work.db.asks.get(askId)), status});
  });
}

export function removeAsk(app: App, call: Call, {askId}: Input<'ask.remove'>): Promise<Undoable> {
  return undoable(app, call, async work => {
    await work.remove('asks', found(await work.db.asks.get(askId)).id);
  });
}

export function addFeedback(app: App, call: Call, input: Input<'feedback.add'>): Promise<Undoable> {
  return undoable(app, call, async work => {
    await knownPerson(work, input.personId);
    await work.put('feedback', {...input, id: app.ids.next(), since: call.order.at, status: 'open'});
  });
}

export function closeFeedback(
  app: App,
  call: Call,
  {feedbackId}: Input<'feedback.close'>,
): Promise<Undoable> {
  return undoable(app, call, async work => {
    await work.put('feedback', {...found(await work.db.feedback.get(feedbackId)), status: 'closed'});
  });
}
