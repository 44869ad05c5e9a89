/** A checker for one composer: it keeps what it understood of each sentence, so that only changed sentences are read again. */

import {examine} from './check.ts';
import {keepingReader} from './kept.ts';
import type {CheckOptions, Draft, DraftContext, Report} from './report.ts';

export interface Checker {
  /** The same report as `check` gives, faster when little has changed since the last call. */
  check(draft: Draft, context?: DraftContext, options?: CheckOptions): Report;
}

/** Makes a checker with an empty memory. It holds nothing but sentences of the texts that it was given of late. */
export function createChecker(): Checker {
  const read = keepingReader();
  return {
    check: (draft, context = {}, options = {}) => examine(draft, context, options, read).report,
  };
}
