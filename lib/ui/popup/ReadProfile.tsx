import {useState} from 'preact/hooks';
import type {CapturedProfile, Confidence} from '../../capture/model.ts';
import type {SavePersonInput} from '../../messages/model.ts';
import type {Alias, FieldName} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {firstName} from '../components/first-name.ts';
import {Tag} from '../components/Tag.tsx';
import {fieldStrings} from '../strings/fields.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import {EditProfile} from './EditProfile.tsx';
import {hasDoubts, type ReadField, readFields, saveInput} from './reading.ts';
import {Who} from './Who.tsx';

interface ReadProfileProps {
  profile: CapturedProfile;
  aliases: readonly Alias[];
  onSave: (input: SavePersonInput) => void;
}

/** Somebody who is not saved yet: what was read, how sure it is, and one click to keep it. */
export function ReadProfile({profile, aliases, onSave}: ReadProfileProps) {
  const t = lines(popupStrings);
  const [editing, setEditing] = useState(false);
  const name = profile.name.value;
  const save = (edited: Partial<Record<FieldName | 'name', string>>) =>
    onSave(saveInput(profile, aliases, null, edited));
  if (editing) return <EditProfile profile={profile} onSave={save} onCancel={() => setEditing(false)} />;
  return (
    <>
      <Who name={name} about={[profile.headline?.value]} tag={<Tag look="plain">{t.notSaved}</Tag>} />
      {profile.isSelf && <p class="sec quiet">{t.ownPage}</p>}
      <dl class="fields">
        {readFields(profile)
          .filter(field => isShown(field))
          .map(field => (
            <FieldLine key={field.name} field={field} />
          ))}
      </dl>
      <div class="buttons">
        <Button look="main" class="wide" onClick={() => save({})}>
          {t.save(firstName(name))}
        </Button>
        <Button class={hasDoubts(profile) ? 'doubted' : undefined} onClick={() => setEditing(true)}>
          {t.editFirst}
        </Button>
      </div>
    </>
  );
}

/** The headline stands under the name already, unless it is doubtful; "about" is too long for a preview. */
function isShown({name, read}: ReadField): boolean {
  return name !== 'about' && (name !== 'headline' || read.confidence === 'doubtful');
}

/** A field, its value, and where it is not sure, a word about that. */
function FieldLine({field: {name, read}}: {field: ReadField}) {
  const t = lines(fieldStrings);
  const value = name === 'degree' ? t.degreeOf(read.value) : read.value;
  return (
    <div class={read.confidence}>
      <dt>
        {t.field[name]}
        <Sureness confidence={read.confidence} />
      </dt>
      <dd title={value}>
        {value}
        {read.confidence === 'doubtful' && '?'}
      </dd>
    </div>
  );
}

function Sureness({confidence}: {confidence: Confidence}) {
  const words = lines(fieldStrings).sureness[confidence];
  // What is sure needs no remark on the screen, but is said to those who listen.
  return <small class={confidence === 'sure' ? 'unseen' : 'row-note'}>{words}</small>;
}
