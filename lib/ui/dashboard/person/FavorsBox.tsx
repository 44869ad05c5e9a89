import {useState} from 'preact/hooks';
import type {Favor, FavorKind, Id, Instant} from '../../../relations/model.ts';
import {Button, IconButton} from '../../components/Button.tsx';
import {Row} from '../../components/Row.tsx';
import {act} from '../../data/act.ts';
import {ago} from '../../dates.ts';
import {GiftIcon, TrashIcon} from '../../icons.tsx';
import {language} from '../../language.ts';
import {FAVOR_KINDS} from '../../log/FavorChoice.tsx';
import {logStrings} from '../../strings/log.ts';
import {personStrings} from '../../strings/person.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';

interface FavorsBoxProps {
  personId: Id;
  favors: readonly Favor[];
  now: Instant;
}

/** What was given and received: whom to thank and how one could help, never a debt. */
export function FavorsBox({personId, favors, now}: FavorsBoxProps) {
  const t = lines(personPageStrings);
  const {favorKind} = lines(personStrings);
  return (
    <Box title={t.favors}>
      {favors.length === 0 && <p class="quiet">{t.noFavors}</p>}
      <ul>
        {favors
          .toSorted((a, b) => b.at - a.at)
          .map(({id, direction, kind, what, at}) => (
            <Row
              key={id}
              lead={<GiftIcon />}
              note={[direction === 'given' ? t.given : t.received, ago(at, now, language.value)].join(' · ')}
              act={
                <IconButton
                  small
                  label={t.remove}
                  onClick={() => act('favor.remove', {favorId: id}, t.removed)}
                >
                  <TrashIcon />
                </IconButton>
              }
            >
              {what || favorKind[kind]}
            </Row>
          ))}
      </ul>
      <AddFavor personId={personId} />
    </Box>
  );
}

function AddFavor({personId}: {personId: Id}) {
  const t = lines(personPageStrings);
  const words = lines(logStrings);
  const {favorKind} = lines(personStrings);
  const [direction, setDirection] = useState<Favor['direction']>('received');
  const [kind, setKind] = useState<FavorKind>('help');
  const [what, setWhat] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const added = await act(
      'favor.add',
      {personId, direction, kind, what: what.trim(), at: Date.now()},
      t.saved,
    );
    if (added) setWhat('');
  };
  return (
    <form class="side-by-side adding" onSubmit={add}>
      <select
        class="input"
        aria-label={words.favor}
        value={direction}
        onChange={event => setDirection(event.currentTarget.value === 'given' ? 'given' : 'received')}
      >
        <option value="received">{words.favorReceived}</option>
        <option value="given">{words.favorGiven}</option>
      </select>
      <select
        class="input"
        aria-label={words.favorKind}
        value={kind}
        onChange={event => setKind(FAVOR_KINDS.find(one => one === event.currentTarget.value) ?? 'help')}
      >
        {FAVOR_KINDS.map(one => (
          <option key={one} value={one}>
            {favorKind[one]}
          </option>
        ))}
      </select>
      <input
        class="input"
        aria-label={words.favorWhat}
        placeholder={words.favorWhat}
        maxLength={500}
        value={what}
        onInput={event => setWhat(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!what.trim()}>
        {t.addFavor}
      </Button>
    </form>
  );
}
