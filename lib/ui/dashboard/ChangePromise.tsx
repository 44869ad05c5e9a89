import {useState} from 'preact/hooks';
import type {Input} from '../../messages/protocol.ts';
import type {Commitment} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {act} from '../data/act.ts';
import {commonStrings} from '../strings/common.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import {todayStrings} from '../strings/today.ts';
import {PromiseFields, promiseOf} from './PromiseFields.tsx';

/** Puts a promise right: other words, another day or none, or let go; each with a way back in the toast. */
export function ChangePromise({promise, onClose}: {promise: Commitment; onClose: () => void}) {
  const t = lines(todayStrings);
  const [words, setWords] = useState({text: promise.text, due: promise.due ?? ''});
  const put = promiseOf(words);
  const change = async (part: Input<'commitment.change'>['change'], done: string) => {
    if (await act('commitment.change', {commitmentId: promise.id, change: part}, done)) onClose();
  };
  const keep = (event: Event) => {
    event.preventDefault();
    if (put.text) void change(put, t.changed);
  };
  return (
    <li class="row">
      <form class="side-by-side adding changing" onSubmit={keep}>
        <PromiseFields words={words} onChange={setWords} />
        <Button small look="main" type="submit" disabled={!put.text}>
          {t.keepChange}
        </Button>
        <Button small onClick={() => change({status: 'released'}, lines(personStrings).released)}>
          {t.letGo}
        </Button>
        <Button small look="plain" onClick={onClose}>
          {lines(commonStrings).cancel}
        </Button>
      </form>
    </li>
  );
}
