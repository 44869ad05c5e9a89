/** A day, or being free on one, that differs from what was told. */
import {findDates} from '../dates/find-dates.ts';
import type {MannerSentence, Situation} from './manner.ts';
import {daysIn, daysMeet, stanceOf} from './stances.ts';
import {ABOUT_ME, clausesOf, speaksOf, type Told} from './told.ts';

/** Another day (or another hour of the same day) for the very thing. */
export function otherDate({subject, value}: Told, {text}: MannerSentence, now: string): boolean {
  if (!speaksOf(subject, text) || stanceOf(value) === -1) return false;
  const told = findDates(value, {now, prefer: 'future'}).filter(date => date.day !== null && date.dayNamed);
  const said = findDates(text, {now, prefer: 'future'}).filter(date => date.day !== null && date.dayNamed);
  if (told.length === 0 || said.length === 0) return false;
  return !said.some(one =>
    told.some(other => {
      const [from, to, day, last] = [other.day, other.until ?? other.day, one.day, one.until ?? one.day];
      if (!from || !to || !day || !last) return false;
      const sameDays = day <= to && last >= from;
      const timesDiffer = other.minutes !== null && one.minutes !== null && other.minutes !== one.minutes;
      return sameDays && !timesDiffer;
    }),
  );
}

/** Free where one said away, or away where one said free. */
export function otherAvailability(
  told: Told,
  sentence: MannerSentence,
  situation: Situation,
  now: string,
): boolean {
  const statement = `${told.value} ${told.subject}`;
  const stance = stanceOf(told.value) || stanceOf(told.subject);
  const hasOnly = /\b(?:only|hanya|cuma|khusus)\b/i.test(told.value);
  if (stance === 0 && !hasOnly) return false;
  const days = daysIn(statement, now, true);
  return clausesOf(sentence).some(clause => {
    const promised = situation.commitments.some(
      one => one.start < sentence.end && one.end > sentence.start && clause.includes(one.text.slice(0, 12)),
    );
    const here = stanceOf(clause) || (promised ? 1 : 0);
    if (here === 0 || (sentence.isQuestion && !/\b(?:i['’]?m|i\s+am|i\s+can|i['’]ll)\b/i.test(clause)))
      return false;
    if (
      !ABOUT_ME.test(sentence.text) &&
      !/\b(?:count\s+me|works|see\s+you|bisa|sampai\s+(?:jumpa|ketemu))\b/i.test(clause)
    )
      return false;
    const meet = daysMeet(days, daysIn(clause, now, false));
    if (meet === null) return false;
    if (!hasOnly) return meet && here !== stance;
    return meet ? here === -1 && stance !== -1 : here === 1;
  });
}
