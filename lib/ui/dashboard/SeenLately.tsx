import {useState} from 'preact/hooks';
import type {Seen} from '../../app/queries.ts';
import type {Instant} from '../../relations/model.ts';
import {Button, IconButton} from '../components/Button.tsx';
import {Face} from '../components/Face.tsx';
import {Row} from '../components/Row.tsx';
import {act} from '../data/act.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {ago} from '../dates.ts';
import {TrashIcon} from '../icons.tsx';
import {language} from '../language.ts';
import {popupStrings} from '../strings/popup.ts';
import {privacyStrings} from '../strings/privacy.ts';
import {seenStrings} from '../strings/seen.ts';
import {lines} from '../strings/strings.ts';
import {AskedTwice} from './AskedTwice.tsx';
import {linkTo} from './route.ts';

/** A screen's worth; the rest is asked for, and comes in helpings that are drawn at once. */
const SHOWN = 6;
const HELPING = 100;

/** People whose profiles were visited and who are not saved, quietly at hand: folded until somebody looks. */
export function SeenLately({now}: {now: Instant}) {
  const t = lines(seenStrings);
  const [shown, setShown] = useState(SHOWN);
  const answer = heard(useLive(() => queries.seenLately(now), [now]));
  // The last answer stays until the next one is there, so that what was unfolded stays so.
  const [seen, setSeen] = useState(answer);
  if (answer && answer !== seen) setSeen(answer);
  if (!seen) return null;
  const hidden = seen.length <= shown + 1 ? 0 : seen.length - shown;
  return (
    <details class="box seen">
      <summary>{seen.length > 0 ? t.titleOf(seen.length) : t.title}</summary>
      <p class="quiet">{seen.length > 0 ? t.lead : t.empty}</p>
      {seen.length === 0 && <a href={linkTo('sites')}>{lines(privacyStrings).title}</a>}
      <ul>
        {seen.slice(0, seen.length - hidden).map(each => (
          <SeenRow key={each.id} seen={each} now={now} />
        ))}
      </ul>
      {seen.length > 0 && (
        <div class="side-by-side">
          {hidden > 0 && (
            <Button small look="plain" onClick={() => setShown(shown + HELPING)}>
              {t.more(hidden)}
            </Button>
          )}
          {/* Nothing but another visit brings them back. */}
          <AskedTwice
            label={t.forgetAll(seen.length)}
            sure={t.sure(seen.length)}
            yes={t.yes(seen.length)}
            onYes={() => act('sighting.forget', {sightingId: null}, t.allForgotten(seen.length))}
          />
        </div>
      )}
    </details>
  );
}

function SeenRow({seen: {id, name, headline, site, seenAt}, now}: {seen: Seen; now: Instant}) {
  const t = lines(seenStrings);
  const when = ago(seenAt, Math.max(now, seenAt), language.value);
  return (
    <Row
      lead={<Face name={name} size="small" />}
      note={[headline, `${site}, ${when}`].filter(Boolean).join(' · ')}
      act={
        <>
          <Button
            small
            aria-label={t.saveOne(name)}
            onClick={() => act('sighting.save', {sightingId: id}, lines(popupStrings).nowSaved(name))}
          >
            {t.save}
          </Button>
          <IconButton
            small
            label={t.forgetOne(name)}
            onClick={() => act('sighting.forget', {sightingId: id}, t.forgotten(name))}
          >
            <TrashIcon />
          </IconButton>
        </>
      }
    >
      {name}
    </Row>
  );
}
