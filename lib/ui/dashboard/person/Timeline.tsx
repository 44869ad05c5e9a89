import {useState} from 'preact/hooks';
import type {Id, Instant} from '../../../relations/model.ts';
import {Button, IconButton} from '../../components/Button.tsx';
import {act} from '../../data/act.ts';
import {heard, queries, useLive} from '../../data/queries.ts';
import {TrashIcon} from '../../icons.tsx';
import {InteractionRow} from '../../person/Recent.tsx';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';

const PAGE = 30;

/** What happened, newest first; older things come when they are asked for. */
export function Timeline({personId, now}: {personId: Id; now: Instant}) {
  const t = lines(personPageStrings);
  const [limit, setLimit] = useState(PAGE);
  // One more than is shown tells whether there is anything earlier.
  const found = heard(useLive(() => queries.timeline(personId, limit + 1), [personId, limit]));
  const [shown, setShown] = useState(found);
  if (found && found !== shown) setShown(found);
  if (!shown) return null;
  return (
    <Box title={t.timeline}>
      {shown.length === 0 && <p class="quiet">{t.nothing}</p>}
      <ul>
        {shown.slice(0, limit).map(interaction => (
          <InteractionRow
            key={interaction.id}
            interaction={interaction}
            now={now}
            act={
              <IconButton
                small
                label={t.remove}
                onClick={() => act('interaction.remove', {interactionId: interaction.id}, t.removed)}
              >
                <TrashIcon />
              </IconButton>
            }
          />
        ))}
      </ul>
      {shown.length > limit && (
        <Button small look="plain" onClick={() => setLimit(limit + PAGE)}>
          {t.earlier}
        </Button>
      )}
    </Box>
  );
}
