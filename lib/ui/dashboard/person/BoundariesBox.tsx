import type {Boundaries, Channel, Person} from '../../../relations/model.ts';
import {Chip, ChipGroup} from '../../components/Tag.tsx';
import {personStrings} from '../../strings/person.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';
import {KeptField, KeptText, linesOf} from '../KeptField.tsx';
import {changePerson} from './change-person.ts';
import {QuietHours} from './QuietHours.tsx';

const CHANNELS: readonly Channel[] = ['social', 'email', 'phone', 'video', 'in-person'];

/** What the person would rather not have: topics, channels, hours, contact at all for a while. */
export function BoundariesBox({person: {id, boundaries}}: {person: Person}) {
  const t = lines(personPageStrings);
  const change = (part: Partial<Boundaries>) => changePerson(id, {boundaries: part});
  return (
    <Box title={t.boundaries}>
      <p class="quiet">{t.boundariesNote}</p>
      <div class="edit">
        <KeptText
          label={t.topics}
          note={t.topicsNote}
          value={boundaries.topics.join('\n')}
          onKeep={text => change({topics: linesOf(text)})}
        />
        <Channels chosen={boundaries.channels} onChange={channels => change({channels})} />
        <QuietHours boundaries={boundaries} onChange={change} />
        <KeptField
          label={t.space}
          type="date"
          value={boundaries.spaceUntil ?? ''}
          onKeep={day => change({spaceUntil: day || null})}
        />
      </div>
    </Box>
  );
}

function Channels(props: {chosen: readonly Channel[]; onChange: (channels: Channel[]) => void}) {
  const t = lines(personPageStrings);
  const {byChannel} = lines(personStrings);
  const toggle = (channel: Channel) =>
    props.onChange(CHANNELS.filter(one => props.chosen.includes(one) !== (one === channel)));
  return (
    <div>
      <span class="field-label">{t.channels}</span>
      <ChipGroup label={t.channels}>
        {CHANNELS.map(channel => (
          <Chip key={channel} on={props.chosen.includes(channel)} onClick={() => toggle(channel)}>
            {byChannel[channel]}
          </Chip>
        ))}
      </ChipGroup>
    </div>
  );
}
