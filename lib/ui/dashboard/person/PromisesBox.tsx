import {useState} from 'preact/hooks';
import {dayOf} from '../../../relations/day.ts';
import type {Commitment, Id, Instant} from '../../../relations/model.ts';
import {Button} from '../../components/Button.tsx';
import {Row} from '../../components/Row.tsx';
import {act} from '../../data/act.ts';
import {shortDay} from '../../dates.ts';
import {language} from '../../language.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';
import {PromiseFields, type PromiseWords, promiseOf} from '../PromiseFields.tsx';
import {PromiseRow} from '../PromiseRow.tsx';

interface PromisesBoxProps {
  personId: Id;
  promises: readonly Commitment[];
  now: Instant;
}

/** What was promised: the open ones to keep, move or let go, the others for the record. */
export function PromisesBox({personId, promises, now}: PromisesBoxProps) {
  const t = lines(personPageStrings);
  const reopen = (commitmentId: Id) =>
    act('commitment.change', {commitmentId, change: {status: 'open'}}, t.saved);
  const open = promises
    .filter(({status}) => status === 'open')
    .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
  const closed = promises.filter(({status}) => status !== 'open').toSorted((a, b) => b.at - a.at);
  return (
    <Box title={t.promises} beside={<em>{open.length}</em>}>
      {open.length === 0 && <p class="quiet">{t.noPromises}</p>}
      <ul>
        {open.map(promise => (
          <PromiseRow key={promise.id} promise={promise} today={dayOf(now)} />
        ))}
      </ul>
      <AddPromise personId={personId} />
      {closed.length > 0 && (
        <details>
          <summary>{t.closedOnes}</summary>
          <ul>
            {closed.map(({id, text, status, at}) => (
              <Row
                key={id}
                note={`${t.status[status]} · ${shortDay(dayOf(at), dayOf(now), language.value)}`}
                act={
                  <Button small aria-label={t.reopenOne(text)} onClick={() => reopen(id)}>
                    {t.reopen}
                  </Button>
                }
              >
                {text}
              </Row>
            ))}
          </ul>
        </details>
      )}
    </Box>
  );
}

const NOTHING: PromiseWords = {text: '', due: ''};

function AddPromise({personId}: {personId: Id}) {
  const t = lines(personPageStrings);
  const [words, setWords] = useState(NOTHING);
  const put = promiseOf(words);
  const add = async (event: Event) => {
    event.preventDefault();
    const added = await act('commitment.add', {personId, ...put}, t.saved);
    if (added) setWords(NOTHING);
  };
  return (
    <form class="side-by-side adding" onSubmit={add}>
      <PromiseFields words={words} onChange={setWords} placeholder={t.promise} />
      <Button type="submit" disabled={!put.text}>
        {t.addPromise}
      </Button>
    </form>
  );
}
