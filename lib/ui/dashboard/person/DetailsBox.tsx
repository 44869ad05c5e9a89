import {dayOf} from '../../../relations/day.ts';
import {FIELD_NAMES, type FieldName, type Person, type SourcedField} from '../../../relations/model.ts';
import {shortDay} from '../../dates.ts';
import {language} from '../../language.ts';
import {tagsOf} from '../../log/MoreChips.tsx';
import {CadenceChoice} from '../../person/CadenceChoice.tsx';
import {fieldStrings} from '../../strings/fields.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';
import {KeptField, KeptText} from '../KeptField.tsx';
import {changePerson} from './change-person.ts';

/** Photos are addresses on the sites' servers, which are never asked; the degree is the site's to say. */
const OFFERED = FIELD_NAMES.filter(field => field !== 'photo' && field !== 'degree');

/** Shown also while they are empty. */
const USUAL: ReadonlySet<FieldName> = new Set<FieldName>(['headline', 'company', 'location', 'email']);

/** Name, fields with where they come from, rhythm, tags and note; each kept when it is left. */
export function DetailsBox({person}: {person: Person}) {
  const t = lines(personPageStrings);
  const words = lines(fieldStrings);
  const {id, name, fields, cadenceDays, tags, note} = person;
  const shown = OFFERED.filter(field => USUAL.has(field) || fields[field]);
  const hidden = OFFERED.filter(field => !shown.includes(field));
  const keepField = (field: FieldName) => (value: string) =>
    changePerson(id, {fields: {[field]: value === '' ? null : value}});
  const fieldOf = (field: FieldName) => {
    const Kept = field === 'about' ? KeptText : KeptField;
    return (
      <Kept
        key={field}
        label={words.field[field]}
        note={sourceWords(fields[field])}
        value={fields[field]?.value ?? ''}
        onKeep={keepField(field)}
      />
    );
  };
  return (
    <Box title={t.details}>
      <div class="edit">
        <CadenceChoice days={cadenceDays} onChange={days => changePerson(id, {cadenceDays: days})} />
        <KeptField
          label={words.name}
          value={name}
          onKeep={value => value && changePerson(id, {name: value})}
        />
        {shown.map(fieldOf)}
        <KeptField
          label={t.tags}
          note={t.tagsNote}
          value={tags.join(', ')}
          onKeep={value => changePerson(id, {tags: tagsOf(value)})}
        />
        <KeptText label={t.note} value={note} onKeep={value => changePerson(id, {note: value})} />
        {hidden.length > 0 && (
          <details>
            <summary>{t.moreFields}</summary>
            <div class="edit">{hidden.map(fieldOf)}</div>
          </details>
        )}
        <KnownAs person={person} />
      </div>
    </Box>
  );
}

/** Where a value comes from; what the user typed needs no remark. */
function sourceWords(field: SourcedField | undefined): string | undefined {
  if (!field || field.source === 'you') return undefined;
  const t = lines(fieldStrings);
  const day = shortDay(dayOf(field.at), dayOf(Date.now()), language.value);
  const source = field.source === 'import' ? t.imported : t.readOn(day);
  return field.confidence === 'sure' ? source : `${source}, ${t.sureness[field.confidence]}`;
}

function KnownAs({person: {aliases}}: {person: Person}) {
  const t = lines(personPageStrings);
  return (
    <div>
      <h3>{t.known}</h3>
      <p class="row-note">{aliases.length === 0 ? t.offline : t.knownNote}</p>
      <ul class="aliases">
        {aliases.map(({site, kind, value}) => (
          <li key={`${site} ${kind} ${value}`}>
            {site} · {value}
          </li>
        ))}
      </ul>
    </div>
  );
}
