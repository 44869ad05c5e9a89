import {useState} from 'preact/hooks';
import type {Boundaries} from '../../../relations/model.ts';
import {Button} from '../../components/Button.tsx';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';

interface QuietHoursProps {
  boundaries: Pick<Boundaries, 'quietHours' | 'timeZone'>;
  onChange: (part: Partial<Boundaries>) => void;
}

/** The person's time zone, and between which hours of it they want their peace. */
export function QuietHours({boundaries: {quietHours, timeZone}, onChange}: QuietHoursProps) {
  const t = lines(personPageStrings);
  return (
    <>
      <label class="field">
        <span class="field-label">{t.zone}</span>
        <select
          class="input"
          value={timeZone ?? ''}
          onChange={event => onChange({timeZone: event.currentTarget.value || null})}
        >
          <option value="">{t.zoneUnknown}</option>
          {zones(timeZone).map(zone => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </label>
      <Hours key={quietHours?.join()} hours={quietHours} onChange={hours => onChange({quietHours: hours})} />
    </>
  );
}

function Hours(props: {
  hours: readonly [string, string] | null;
  onChange: (hours: [string, string] | null) => void;
}) {
  const t = lines(personPageStrings);
  const [from, setFrom] = useState(props.hours?.[0] ?? '');
  const [to, setTo] = useState(props.hours?.[1] ?? '');
  const keep = () => {
    const same = from === (props.hours?.[0] ?? '') && to === (props.hours?.[1] ?? '');
    if (from && to && from !== to && !same) props.onChange([from, to]);
  };
  const time = (label: string, value: string, set: (value: string) => void) => (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        class="input"
        type="time"
        value={value}
        onInput={event => set(event.currentTarget.value)}
        onBlur={keep}
      />
    </label>
  );
  return (
    <div class="hours">
      {time(t.quietFrom, from, setFrom)}
      {time(t.quietTo, to, setTo)}
      {props.hours && (
        <Button small look="plain" onClick={() => props.onChange(null)}>
          {t.quietNone}
        </Button>
      )}
    </div>
  );
}

/** The zones that the browser knows, with the chosen one even where it does not know it. */
function zones(chosen: string | null): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return chosen === null || known.includes(chosen) ? known : [chosen, ...known];
}
