import {useEffect, useRef, useState} from 'preact/hooks';
import type {LogEntry} from '../../messages/model.ts';
import type {Id, Instant} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Field} from '../components/Field.tsx';
import {act, sayDone} from '../data/act.ts';
import {parseLine} from '../data/parse-line.ts';
import {tagsOf} from '../log/MoreChips.tsx';
import {logStrings} from '../strings/log.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';

interface JustMetProps {
  now: Instant;
  onSaved: (personId: Id) => void;
}

/** A name and a line about where, in less than ten seconds: the person is saved, and the meeting with them. */
export function JustMet({now, onSaved}: JustMetProps) {
  const t = lines(popupStrings);
  const [name, setName] = useState('');
  const [where, setWhere] = useState('');
  const [tags, setTags] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!name.trim() || busy.current) return;
    busy.current = true;
    // "Yesterday at DevFest": the card is sometimes found in a pocket the day after.
    const said = where.trim() ? await parseLine(where, now) : null;
    const at = (said?.ok ? said.value.at : undefined) ?? now;
    const personId = await saveMet(
      name.trim(),
      meeting(at, where.trim(), tagsOf(tags)),
      t.nowSaved(name.trim()),
    );
    busy.current = false;
    if (personId) onSaved(personId);
  };
  return (
    <form class="edit" onSubmit={submit}>
      <Field
        ref={first}
        label={t.theirName}
        required
        maxLength={200}
        autocomplete="off"
        value={name}
        onInput={event => setName(event.currentTarget.value)}
      />
      <Field
        label={t.whereAndWhat}
        placeholder={t.whereExample}
        maxLength={2000}
        autocomplete="off"
        value={where}
        onInput={event => setWhere(event.currentTarget.value)}
      />
      <Field
        label={lines(logStrings).tags}
        placeholder={lines(logStrings).tagExample}
        autocomplete="off"
        value={tags}
        onInput={event => setTags(event.currentTarget.value)}
      />
      <div class="buttons">
        <Button look="main" class="wide" type="submit" disabled={!name.trim()}>
          {t.saveAndLog}
        </Button>
      </div>
    </form>
  );
}

function meeting(at: Instant, note: string, tags: readonly string[]): LogEntry {
  return {at, channel: 'in-person', direction: 'both', setting: 'offline', note, tags, favor: null};
}

async function saveMet(name: string, entry: LogEntry, done: string): Promise<Id | null> {
  const saved = await act('person.save', {personId: null, name, aliases: [], fields: {}});
  if (!saved) return null;
  const logged = await act('interaction.log', {personIds: [saved.personId], entry});
  // One undo for both: a person with a meeting left would rightly not be taken back.
  if (logged) sayDone(done, saved.undoId, logged.undoId);
  return saved.personId;
}
