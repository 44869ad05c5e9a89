import type {LogEntry} from '../../messages/model.ts';
import type {Instant} from '../../relations/model.ts';

/** What a line of typing says by itself; what it does not say is absent. */
export type ParsedLine = Partial<LogEntry>;

/** A log entry in the making: the words, what they say, and what was clicked, which counts more. */
export interface LogForm {
  readonly line: string;
  readonly parsed: ParsedLine;
  readonly picked: ParsedLine;
}

export const EMPTY_FORM: LogForm = {line: '', parsed: {}, picked: {}};

/** The entry that would be logged now: clicks before words before what is usual. */
export function entryOf({line, parsed, picked}: LogForm, now: Instant): LogEntry {
  const channel = picked.channel ?? parsed.channel ?? 'social';
  const place = channel === 'in-person' ? 'offline' : 'online';
  return {
    channel,
    at: picked.at ?? parsed.at ?? now,
    direction: picked.direction ?? parsed.direction ?? 'both',
    // A clicked channel brings its usual place along, so that "at the office" does not put a call there.
    setting: picked.setting ?? (picked.channel ? place : (parsed.setting ?? place)),
    note: (parsed.note ?? line).trim(),
    tags: [...new Set([...(parsed.tags ?? []), ...(picked.tags ?? [])])],
    favor: picked.favor !== undefined ? picked.favor : (parsed.favor ?? null),
  };
}

/** Whether there is anything to log: some words, or at the least a channel that was clicked. */
export function isLoggable({line, picked}: LogForm): boolean {
  return line.trim() !== '' || picked.channel !== undefined || (picked.favor ?? null) !== null;
}
