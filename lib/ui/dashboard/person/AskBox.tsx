import type {Ask, Instant} from '../../../relations/model.ts';
import {Button, IconButton} from '../../components/Button.tsx';
import {Row} from '../../components/Row.tsx';
import {act} from '../../data/act.ts';
import {ago} from '../../dates.ts';
import {HelpIcon, TrashIcon} from '../../icons.tsx';
import {language} from '../../language.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';

/** What was asked, either way, to be settled or removed; nothing where nothing was. */
export function AskBox({asks, now}: {asks: readonly Ask[]; now: Instant}) {
  const t = lines(personPageStrings);
  if (asks.length === 0) return null;
  return (
    <Box title={t.asks}>
      <ul>
        {asks
          .toSorted((a, b) => b.at - a.at)
          .map(({id, direction, what, status, at}) => (
            <Row
              key={id}
              lead={<HelpIcon />}
              note={[t.askBy[direction], t.askStatus[status], ago(at, now, language.value)].join(' · ')}
              act={<Settle id={id} status={status} what={what} />}
            >
              {what}
            </Row>
          ))}
      </ul>
    </Box>
  );
}

function Settle({id, status, what}: Pick<Ask, 'id' | 'status' | 'what'>) {
  const t = lines(personPageStrings);
  const settle = (to: Ask['status']) => act('ask.change', {askId: id, status: to}, t.saved);
  return (
    <>
      {status !== 'open' && (
        <Button small aria-label={t.reopenOne(what)} onClick={() => settle('open')}>
          {t.reopen}
        </Button>
      )}
      {status === 'open' && (
        <>
          <Button small onClick={() => settle('granted')}>
            {t.grant}
          </Button>
          <Button small onClick={() => settle('declined')}>
            {t.decline}
          </Button>
        </>
      )}
      <IconButton small label={t.remove} onClick={() => act('ask.remove', {askId: id}, t.removed)}>
        <TrashIcon />
      </IconButton>
    </>
  );
}
