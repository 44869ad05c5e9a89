import type {Ask} from '../../messages/client.ts';
import type {Answer} from '../../messages/protocol.ts';
import type {Instant} from '../../relations/model.ts';
import {language} from '../language.ts';
import type {ParsedLine} from './log-form.ts';

/** Reads a line of typing. `now` is the instant that "yesterday" counts from. */
export type LineParser = (line: string, now: Instant) => Promise<Answer<ParsedLine>>;

/** Has the worker read lines, by this page's clock and language: its tables of dates are too heavy for a page. */
export function createLineParser(ask: Ask): LineParser {
  return (line, now) => {
    const offset = -new Date(now).getTimezoneOffset();
    return ask('line.parse', {line, now, offset, lang: language.value});
  };
}
