import {useState} from 'preact/hooks';
import type {TrashRow} from '../../app/queries.ts';
import type {Instant} from '../../relations/model.ts';
import {Button, IconButton} from '../components/Button.tsx';
import {Row} from '../components/Row.tsx';
import {act, takeBack} from '../data/act.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {ago, clock} from '../dates.ts';
import {TrashIcon} from '../icons.tsx';
import {language} from '../language.ts';
import {commonStrings} from '../strings/common.ts';
import {lines} from '../strings/strings.ts';
import {trashStrings} from '../strings/trash.ts';
import {AskedTwice} from './AskedTwice.tsx';
import {Box, PageHead} from './Box.tsx';

/** Every change that can still be taken back, the last one first. */
export function TrashPage({now}: {now: Instant}) {
  const t = lines(trashStrings);
  const rows = heard(useLive(() => queries.trash(), []));
  if (!rows) return null;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      {rows.length === 0 ? (
        <p class="quiet">{t.empty}</p>
      ) : (
        <Box
          title={t.title}
          beside={
            <AskedTwice
              label={t.emptyAll}
              sure={t.sure}
              yes={t.yes}
              onYes={() => act('trash.empty', {undoId: null}, t.emptied)}
            />
          }
        >
          <ul>
            {rows.map(row => (
              <Change key={row.id} row={row} now={now} />
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}

function Change({row, now}: {row: TrashRow; now: Instant}) {
  const t = lines(trashStrings);
  const lang = language.value;
  const whenWords = `${ago(row.at, Math.max(now, row.at), lang)}, ${clock(row.at, lang)}`;
  return (
    <Row
      note={[whatWords(row), whenWords].filter(Boolean).join(' · ')}
      act={
        <>
          <Button small onClick={() => takeBack([row.id])}>
            {t.takeBack}
          </Button>
          <RemoveForGood row={row} />
        </>
      }
    >
      {row.subjects.length > 0 ? row.subjects.join(', ') : changeWords(row.kind)}
    </Row>
  );
}

/** Nothing brings it back afterwards, so that it is asked for twice. */
function RemoveForGood({row}: {row: TrashRow}) {
  const t = lines(trashStrings);
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <IconButton small label={t.removeForGood} onClick={() => setAsked(true)}>
        <TrashIcon />
      </IconButton>
    );
  }
  return (
    <>
      <Button small look="serious" onClick={() => act('trash.empty', {undoId: row.id})}>
        {t.removeForGood}
      </Button>
      <Button small onClick={() => setAsked(false)}>
        {lines(commonStrings).cancel}
      </Button>
    </>
  );
}

function changeWords(kind: string): string {
  const t = lines(trashStrings);
  const known: Readonly<Record<string, string>> = t.change;
  return known[kind] ?? t.other;
}

/** What happened, and how much of it where it was more than a thing or two. */
function whatWords({kind, subjects, made, changed, removed}: TrashRow): string {
  const t = lines(trashStrings);
  const size = made + changed + removed;
  const words = subjects.length > 0 ? [changeWords(kind)] : [];
  if (size > 2) words.push(t.entries(size));
  return words.join(', ');
}
