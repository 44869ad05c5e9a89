import {useState} from 'preact/hooks';
import type {Input} from '../../messages/protocol.ts';
import type {Commitment} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {act} from '../data/act.ts';
import {commonStrings} from '../strings/common.ts';
import {personPageStrings} from '../strings/person-page.ts';
import {lines} from '../strings/strings.ts';
import {todayStrings} from '../strings/today.ts';

/** Puts a promise right: other words, another day or none, or let go; each with a way back in the toast. */
export function ChangePromise({promise, onClose}: {promise: Commitment; onClose: () => void}) {
  const t = lines(todayStrings);
  const words = lines(personPageStrings);
  const [text, setText] = useState(promise.text);
  const [due, setDue] = useState(promise.due ?? '');
  const change = async (part: Input<'commitment.change'>['change'], done: string) => {
    if (await act('commitment.change', {commitmentId: promise.id, change: part}, done)) onClose();
  };
  const keep = (event: Event) => {
    event.preventDefault();
    if (text.trim()) void change({text: text.trim(), due: due || null}, t.changed);
  };
  return (
    <li class="row">
      <form class="side-by-side adding" onSubmit={keep}>
        <input
          class="input"
          aria-label={words.promise}
          maxLength={500}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <input
          class="input date"
          type="date"
          aria-label={words.due}
          value={due}
          onInput={event => setDue(event.currentTarget.value)}
        />
        <Button small look="main" type="submit" disabled={!text.trim()}>
          {t.keepChange}
        </Button>
        <Button small onClick={() => change({status: 'released'}, t.released)}>
          {t.letGo}
        </Button>
        <Button small look="plain" onClick={onClose}>
          {lines(commonStrings).cancel}
        </Button>
      </form>
    </li>
  );
}
