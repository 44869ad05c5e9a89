import {useState} from 'preact/hooks';
import {Button} from '../components/Button.tsx';
import {Field} from '../components/Field.tsx';
import {act} from '../data/act.ts';
import {privacyStrings} from '../strings/privacy.ts';
import {lines} from '../strings/strings.ts';
import {Box} from './Box.tsx';

/** Deletes all there is, after the user has typed that they mean it. */
export function DeleteEverything() {
  const t = lines(privacyStrings);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const meant = typed.trim().toLocaleLowerCase() === t.confirmWords;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!meant || busy) return;
    setBusy(true);
    await act('everything.delete', {confirm: 'delete everything'}, t.deleted);
    setTyped('');
    setBusy(false);
  };
  return (
    <Box title={t.forgetAll}>
      <p>{t.forgetAllNote}</p>
      <form class="edit" onSubmit={submit}>
        <Field
          label={t.typeThis(t.confirmWords)}
          autocomplete="off"
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <div class="buttons">
          <Button look="serious" type="submit" disabled={!meant || busy}>
            {t.deleteAll}
          </Button>
        </div>
      </form>
    </Box>
  );
}
