import type {ComponentChildren, VNode} from 'preact';
import {useState} from 'preact/hooks';
import {dayOf} from '../../relations/day.ts';
import type {Day, Glance, Id, Instant} from '../../relations/model.ts';
import {Button, IconButton} from '../components/Button.tsx';
import {Row} from '../components/Row.tsx';
import {dayName, shortDay, until} from '../dates.ts';
import {CheckIcon, CloseIcon, FlagIcon, GiftIcon, ReplyIcon, ShieldIcon} from '../icons.tsx';
import {language} from '../language.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import {lastingBoundaries, presentBoundaries} from './boundary-lines.ts';

interface KeepInMindProps {
  glance: Pick<Glance, 'boundaries' | 'feedback' | 'commitments' | 'needs'>;
  now: Instant;
  /** How many rows are shown before the rest is asked for. */
  shown?: number;
  onSettle: (feedbackId: Id) => void;
  onKept: (commitmentId: Id) => void;
  /** Where a promise may be let go as well. */
  onReleased?: (commitmentId: Id) => void;
}

/** What is open between the two: what holds just now, what is owed, what was promised, then what always holds. */
export function KeepInMind(props: KeepInMindProps) {
  const t = lines(personStrings);
  const [all, setAll] = useState(false);
  const {glance, now, shown = Number.POSITIVE_INFINITY} = props;
  const rows = [
    ...presentBoundaries(glance.boundaries, now).map(line => plainRow(<ShieldIcon />, line)),
    ...glance.feedback.map(loop => feedbackRow(loop, props)),
    ...glance.commitments.map(promise => promiseRow(promise, props)),
    ...glance.needs.map(need => plainRow(<GiftIcon />, t.looksFor(need))),
    ...lastingBoundaries(glance.boundaries).map(line => plainRow(<ShieldIcon />, line)),
  ];
  if (rows.length === 0) return null;
  // One row more costs no more room than the words that stand for it.
  const hidden = all || rows.length <= shown + 1 ? 0 : rows.length - shown;
  return (
    <section class="sec" aria-label={t.keepInMind}>
      <h3>{t.keepInMind}</h3>
      <ul>{rows.slice(0, rows.length - hidden)}</ul>
      {hidden > 0 && (
        <Button small look="plain" class="more-rows" onClick={() => setAll(true)}>
          {t.andMore(hidden)}
        </Button>
      )}
    </section>
  );
}

function plainRow(icon: ComponentChildren, line: string): VNode {
  return (
    <Row key={line} lead={icon}>
      {line}
    </Row>
  );
}

function feedbackRow(loop: Glance['feedback'][number], {now, onSettle}: KeepInMindProps): VNode {
  const t = lines(personStrings);
  const since = t.since(shortDay(dayOf(loop.since), dayOf(now), language.value));
  return (
    <Row
      key={loop.id}
      lead={<ReplyIcon />}
      note={`${t.owed[loop.kind]}, ${since}`}
      act={<Settle label={t.settle[loop.kind]} onClick={() => onSettle(loop.id)} />}
    >
      {loop.about}
    </Row>
  );
}

function promiseRow({id, text, due}: Glance['commitments'][number], props: KeepInMindProps): VNode {
  const t = lines(personStrings);
  const {now, onKept, onReleased} = props;
  const today = dayOf(now);
  const late = due !== null && due < today;
  return (
    <Row
      key={id}
      lead={<FlagIcon class={late ? 'serious' : undefined} />}
      note={due && dueLine(due, today)}
      serious={late}
      act={
        <>
          <Settle label={t.done} onClick={() => onKept(id)} />
          {onReleased && (
            <IconButton small label={t.letGo(text)} onClick={() => onReleased(id)}>
              <CloseIcon />
            </IconButton>
          )}
        </>
      }
    >
      {t.promised(text)}
    </Row>
  );
}

function Settle({label, onClick}: {label: string; onClick: () => void}) {
  return (
    <Button small onClick={onClick}>
      <CheckIcon />
      {label}
    </Button>
  );
}

/** "Friday 27 Nov, in three days", or for a day that has passed "it was meant for Sunday 22 Nov". */
export function dueLine(due: Day, today: Day): string {
  const name = dayName(due, today, language.value);
  if (due < today) return lines(personStrings).wasFor(name);
  return `${name}, ${until(due, today, language.value)}`;
}
