import {dayOf} from '../../relations/day.ts';
import type {Boundaries, Instant} from '../../relations/model.ts';
import {dayName} from '../dates.ts';
import {language} from '../language.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import {quietTimeThere} from './quiet-time.ts';

/** Boundaries that hold just now: a time of space, and the quiet hours where it is one of them. */
export function presentBoundaries(boundaries: Boundaries, now: Instant): string[] {
  const t = lines(personStrings);
  const today = dayOf(now);
  const {spaceUntil} = boundaries;
  const quiet = quietTimeThere(boundaries, now);
  return [
    ...(spaceUntil !== null && spaceUntil >= today
      ? [t.space(dayName(spaceUntil, today, language.value))]
      : []),
    ...(quiet !== null ? [t.quietNow(quiet)] : []),
  ];
}

/** Boundaries that always hold, in the words in which one would tell a colleague. */
export function lastingBoundaries({channels, topics}: Boundaries): string[] {
  const t = lines(personStrings);
  return [
    ...(channels.length > 0 ? [t.notBy(either(channels.map(channel => t.byChannel[channel])))] : []),
    ...(topics.length > 0 ? [t.notAbout(either(topics))] : []),
  ];
}

function either(words: readonly string[]): string {
  return new Intl.ListFormat(language.value, {type: 'disjunction'}).format(words);
}
