import {useState} from 'preact/hooks';
import {CADENCE_DAYS} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';

interface CadenceChoiceProps {
  days: number | null;
  onChange: (days: number | null) => void;
}

const LONGEST = 3650;

/** How often to be in touch: five usual rhythms, one of one's own, or none. */
export function CadenceChoice({days, onChange}: CadenceChoiceProps) {
  const t = lines(personStrings);
  const [own, setOwn] = useState(false);
  const usual: readonly number[] = CADENCE_DAYS;
  const choose = (value: string) => {
    setOwn(value === 'own');
    if (value !== 'own') onChange(value === 'none' ? null : Number(value));
  };
  const chosen = (value: number) => {
    setOwn(false);
    onChange(value);
  };
  const odd = days !== null && !usual.includes(days);
  return (
    <div class="cadence">
      <label>
        <span>{t.cadence}</span>
        <select
          class="input"
          value={own ? 'own' : String(days ?? 'none')}
          onChange={event => choose(event.currentTarget.value)}
        >
          <option value="none">{t.cadenceDays.none}</option>
          {CADENCE_DAYS.map(each => (
            <option key={each} value={each}>
              {t.cadenceDays[each]}
            </option>
          ))}
          {odd && <option value={days}>{t.everyDays(days)}</option>}
          <option value="own">{t.cadenceDays.own}</option>
        </select>
      </label>
      {own && <OwnDays onSet={chosen} />}
    </div>
  );
}

function OwnDays({onSet}: {onSet: (days: number) => void}) {
  const t = lines(personStrings);
  const [text, setText] = useState('');
  const days = Math.round(Number(text));
  const usable = days >= 1 && days <= LONGEST;
  return (
    <form
      class="own-days"
      onSubmit={event => {
        event.preventDefault();
        if (usable) onSet(days);
      }}
    >
      <input
        class="input"
        type="number"
        min={1}
        max={LONGEST}
        aria-label={t.ownDays}
        placeholder={t.ownDays}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <Button small type="submit" disabled={!usable}>
        {t.set}
      </Button>
    </form>
  );
}
