import {useEffect, useState} from 'preact/hooks';
import type {Instant} from '../../relations/model.ts';
import type {LineParser} from './line-parser.ts';
import type {ParsedLine} from './log-form.ts';

/** What a line said when it was read. */
export interface Reading {
  readonly line: string;
  readonly parsed: ParsedLine;
  readonly readAt: Instant;
}

const NOTHING: Reading = {line: '', parsed: {}, readAt: 0};

/** Milliseconds for which "an hour ago" is still the hour that it was when it was read. */
const FRESH = 60_000;

/**
 * What the line says so far. It follows the typing one answer behind: until the line of now is read, what was read
 * last stands; an answer that is overtaken by the next key counts no more.
 */
export function useReading(line: string, parse: LineParser): Reading {
  const [reading, setReading] = useState(NOTHING);
  const isEmpty = line.trim() === '';
  useEffect(() => {
    if (isEmpty) {
      setReading(NOTHING);
      return;
    }
    let overtaken = false;
    const readAt = Date.now();
    void parse(line, readAt).then(answer => {
      if (!overtaken) setReading(answer.ok ? {line, parsed: answer.value, readAt} : NOTHING);
    });
    return () => {
      overtaken = true;
    };
  }, [line, isEmpty, parse]);
  return isEmpty ? NOTHING : reading;
}

/** Whether these very words were read, a moment ago. */
export function isFresh(reading: Reading, line: string, now: Instant): boolean {
  return reading.line === line && now - reading.readAt < FRESH;
}

/** What was read, as it stands at another moment: what happens now goes along with the clock. */
export function readingAt({parsed, readAt}: Reading, now: Instant): ParsedLine {
  return parsed.at === readAt ? {...parsed, at: now} : parsed;
}
