import {useState} from 'preact/hooks';
import type {CapturedProfile} from '../../capture/model.ts';
import type {FieldName} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Field} from '../components/Field.tsx';
import {firstName} from '../components/first-name.ts';
import {commonStrings} from '../strings/common.ts';
import {fieldStrings} from '../strings/fields.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import {offeredContacts, readFields} from './reading.ts';

type Edited = Partial<Record<FieldName | 'name', string>>;

/** Always offered, so that a field the page did not show can be typed. */
const USUAL: readonly FieldName[] = ['headline', 'company', 'location'];

interface EditProfileProps {
  profile: CapturedProfile;
  onSave: (edited: Edited) => void;
  onCancel: () => void;
}

/** The preview, to be put right before it is kept. Contact details are kept only when their button is pressed. */
export function EditProfile({profile, onSave, onCancel}: EditProfileProps) {
  const t = lines(popupStrings);
  const words = lines(fieldStrings);
  const [edited, setEdited] = useState<Edited>({});
  const read = new Map(readFields(profile).map(field => [field.name, field.read]));
  const names = [...new Set<FieldName>([...USUAL, ...read.keys()])].filter(name => name !== 'degree');
  const set = (name: FieldName | 'name') => (event: {currentTarget: HTMLInputElement}) =>
    setEdited({...edited, [name]: event.currentTarget.value});
  const submit = (event: Event) => {
    event.preventDefault();
    onSave(edited);
  };
  return (
    <form class="edit" onSubmit={submit}>
      <Field label={words.name} required value={edited.name ?? profile.name.value} onInput={set('name')} />
      {names.map(name => (
        <Field
          key={name}
          label={words.field[name]}
          note={read.get(name)?.confidence === 'doubtful' && words.sureness.doubtful}
          value={edited[name] ?? read.get(name)?.value ?? ''}
          onInput={set(name)}
        />
      ))}
      <Contacts profile={profile} edited={edited} onTake={taken => setEdited({...edited, ...taken})} />
      <div class="buttons">
        <Button look="main" class="wide" type="submit">
          {t.save(firstName(edited.name || profile.name.value))}
        </Button>
        <Button onClick={onCancel}>{lines(commonStrings).cancel}</Button>
      </div>
    </form>
  );
}

function Contacts(props: {profile: CapturedProfile; edited: Edited; onTake: (taken: Edited) => void}) {
  const t = lines(popupStrings);
  const {field} = lines(fieldStrings);
  return (
    <ul>
      {offeredContacts(props.profile).map(({name, read}) => (
        <li key={name} class="row">
          <div class="row-words">
            {field[name]}
            <small class="row-note">{read.value}</small>
          </div>
          <Button
            small
            aria-pressed={props.edited[name] === read.value}
            onClick={() => props.onTake({[name]: props.edited[name] ? '' : read.value})}
          >
            {props.edited[name] ? t.keptToo : t.keepToo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
