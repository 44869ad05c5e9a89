/**
 * What may be asked of the worker, by whom, and what it answers. The two maps, of a page's scripts and of our own
 * pages, are the contract; `model.ts` holds what they carry, `schemas.ts` the validators of every input, `router.ts` checks the sender, `client.ts` asks.
 *
 * Every request carries an id made by the asker: a request that is sent again with the same id is answered
 * again but never carried out twice.
 */
import type {Id} from '../relations/model.ts';
import type {PageProtocol} from './page-protocol.ts';
import type {UiProtocol} from './ui-protocol.ts';

export type ErrorCode =
  | 'bad-request'
  | 'forbidden'
  | 'not-found'
  /** Two saved people are meant at once, or a later edit stands in the way: a question for the user. */
  | 'conflict'
  | 'storage-unavailable'
  | 'quota'
  | 'bad-file'
  | 'truncated-file'
  | 'newer-file'
  | 'too-large'
  | 'no-answer'
  | 'internal';

/** The one envelope of every answer; `message` is a line that a person can act on. */
export type Answer<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly code: ErrorCode; readonly message: string};

export type Protocol = PageProtocol & UiProtocol;
export type Kind = keyof Protocol;
export type Input<K extends Kind> = Protocol[K]['input'];
export type Output<K extends Kind> = Protocol[K]['output'];

export interface Request<K extends Kind = Kind> {
  readonly santun: 1;
  readonly id: Id;
  readonly kind: K;
  readonly input: Input<K>;
}
