import {dayOf} from '../../relations/day.ts';
import type {Glance, Instant} from '../../relations/model.ts';
import {ago, untilShort} from '../dates.ts';
import {language} from '../language.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';

interface FactsProps {
  glance: Pick<Glance, 'last' | 'next' | 'cadenceDays' | 'favorsGiven' | 'favorsReceived'>;
  now: Instant;
}

/** Last talked, next, gave and got: three facts side by side, never a score. */
export function Facts({glance, now}: FactsProps) {
  const t = lines(personStrings);
  const lang = language.value;
  const today = dayOf(now);
  const next =
    glance.next === null
      ? t.noCadence
      : glance.next <= today
        ? t.dueNow
        : untilShort(glance.next, today, lang);
  return (
    <dl class="facts">
      <Fact name={t.lastTalked} value={glance.last ? ago(glance.last.at, now, lang) : t.notYet} />
      <Fact name={t.next} value={next} />
      <Fact name={t.gaveGot} value={`${glance.favorsGiven} · ${glance.favorsReceived}`} />
    </dl>
  );
}

function Fact({name, value}: {name: string; value: string}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
