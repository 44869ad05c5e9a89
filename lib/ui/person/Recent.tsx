import type {ComponentChildren, FunctionComponent} from 'preact';
import type {Channel, Instant, Interaction} from '../../relations/model.ts';
import {Row} from '../components/Row.tsx';
import {ago} from '../dates.ts';
import {CallIcon, MailIcon, MessageIcon, PeopleIcon, VideoIcon} from '../icons.tsx';
import {language} from '../language.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';

export const CHANNEL_ICONS: Readonly<Record<Channel, FunctionComponent>> = {
  social: MessageIcon,
  email: MailIcon,
  phone: CallIcon,
  video: VideoIcon,
  'in-person': PeopleIcon,
};

interface InteractionRowProps {
  interaction: Interaction;
  now: Instant;
  act?: ComponentChildren;
}

/** One thing that happened: the note, or the channel where there is none, and when. */
export function InteractionRow({interaction, now, act}: InteractionRowProps) {
  const t = lines(personStrings);
  const {channel, direction, note, tags} = interaction;
  const Icon = CHANNEL_ICONS[channel];
  const way = direction === 'out' ? t.youWrote : direction === 'in' ? t.theyWrote : null;
  const when = ago(interaction.at, now, language.value);
  const seen = interaction.source === 'sent' ? t.fromSent : null;
  const details = [note && t.channel[channel], way, when, seen, ...tags.map(tag => `#${tag}`)];
  return (
    <Row lead={<Icon />} note={details.filter(Boolean).join(' · ')} act={act}>
      {note || t.channel[channel]}
    </Row>
  );
}

/** The last five. */
export function Recent({interactions, now}: {interactions: readonly Interaction[]; now: Instant}) {
  const t = lines(personStrings);
  return (
    <section class="sec" aria-label={t.recent}>
      <h3>{t.recent}</h3>
      {interactions.length === 0 && <p class="quiet">{t.nothingYet}</p>}
      <ul>
        {interactions.map(interaction => (
          <InteractionRow key={interaction.id} interaction={interaction} now={now} />
        ))}
      </ul>
    </section>
  );
}
