import {useState} from 'preact/hooks';
import type {Told} from '../../relations/model.ts';
import {Button, IconButton} from '../components/Button.tsx';
import {Row} from '../components/Row.tsx';
import {CloseIcon} from '../icons.tsx';
import {settingsStrings} from '../strings/settings.ts';
import {lines} from '../strings/strings.ts';

/** What was told, as subject and value; a draft that says something else is pointed out. */
export function ToldList({
  told,
  onChange,
}: {
  told: readonly Told[];
  onChange: (told: readonly Told[]) => void;
}) {
  const t = lines(settingsStrings);
  const [subject, setSubject] = useState('');
  const [value, setValue] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (!subject.trim() || !value.trim()) return;
    const others = told.filter(one => one.subject !== subject.trim());
    onChange([...others, {subject: subject.trim(), value: value.trim()}]);
    setSubject('');
    setValue('');
  };
  return (
    <>
      <ul>
        {told.map(one => (
          <Row
            key={one.subject}
            act={
              <IconButton
                small
                label={t.remove(one.subject)}
                onClick={() => onChange(told.filter(other => other !== one))}
              >
                <CloseIcon />
              </IconButton>
            }
          >
            <b>{one.subject}</b>: {one.value}
          </Row>
        ))}
      </ul>
      <form class="side-by-side adding" onSubmit={add}>
        <input
          class="input"
          aria-label={t.subject}
          placeholder={t.subjectExample}
          maxLength={200}
          value={subject}
          onInput={event => setSubject(event.currentTarget.value)}
        />
        <input
          class="input"
          aria-label={t.value}
          placeholder={t.valueExample}
          maxLength={500}
          value={value}
          onInput={event => setValue(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!subject.trim() || !value.trim()}>
          {t.add}
        </Button>
      </form>
    </>
  );
}
