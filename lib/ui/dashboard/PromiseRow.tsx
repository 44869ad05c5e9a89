import {useState} from 'preact/hooks';
import type {Commitment, Day} from '../../relations/model.ts';
import {Button, IconButton} from '../components/Button.tsx';
import {Row} from '../components/Row.tsx';
import {act} from '../data/act.ts';
import {CheckIcon, EditIcon, FlagIcon} from '../icons.tsx';
import {dueLine} from '../person/KeepInMind.tsx';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import {todayStrings} from '../strings/today.ts';
import {ChangePromise} from './ChangePromise.tsx';
import {linkTo} from './route.ts';

interface PromiseRowProps {
  /** `name` where the row stands among other people's. */
  promise: Commitment & {readonly name?: string};
  today: Day;
}

/**
 * An open promise: kept, moved, put right or let go, or, once its day has passed, a draft that gives the reason and
 * says sorry.
 */
export function PromiseRow({promise, today}: PromiseRowProps) {
  const t = lines(todayStrings);
  const {id, personId, name, text, due} = promise;
  const late = due !== null && due < today;
  const [changing, setChanging] = useState(false);
  const note = [name && t.to(name), due && dueLine(due, today)].filter(Boolean).join(' · ');
  const keep = () =>
    act('commitment.change', {commitmentId: id, change: {status: 'kept'}}, lines(personStrings).kept);
  if (changing) return <ChangePromise promise={promise} onClose={() => setChanging(false)} />;
  return (
    <Row
      lead={<FlagIcon class={late ? 'serious' : undefined} />}
      note={note}
      serious={late}
      act={
        <>
          {late && (
            <a class="btn small" href={linkTo('check', undefined, {person: personId, promise: id})}>
              {t.cannotKeep}
            </a>
          )}
          <Button small onClick={keep}>
            <CheckIcon />
            {lines(personStrings).done}
          </Button>
          <IconButton small label={t.changePromise(text)} onClick={() => setChanging(true)}>
            <EditIcon />
          </IconButton>
        </>
      }
    >
      {text}
    </Row>
  );
}
