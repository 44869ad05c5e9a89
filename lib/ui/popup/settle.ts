import type {Id} from '../../relations/model.ts';
import {act} from '../data/act.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';

/** A promise is done; said, with a way back. */
export function keepPromise(commitmentId: Id): void {
  void act('commitment.change', {commitmentId, change: {status: 'kept'}}, lines(personStrings).kept);
}

/** A promise is let go; said, with a way back. */
export function releasePromise(commitmentId: Id): void {
  void act('commitment.change', {commitmentId, change: {status: 'released'}}, lines(personStrings).released);
}

/** What was waited for has been given; said, with a way back. */
export function settleFeedback(feedbackId: Id): void {
  void act('feedback.close', {feedbackId}, lines(personStrings).settled);
}
