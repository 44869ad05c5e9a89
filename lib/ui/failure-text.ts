import type {ErrorCode} from '../messages/protocol.ts';
import {failureStrings} from './strings/failures.ts';
import {lines} from './strings/strings.ts';

/** What a failure means for the user, in the language of the page. */
export function failureText(code: ErrorCode): string {
  return lines(failureStrings).failure[code];
}
