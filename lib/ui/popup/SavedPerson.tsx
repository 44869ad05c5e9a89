import type {ComponentChildren} from 'preact';
import type {Glance, Instant} from '../../relations/model.ts';
import {act, sayFailed} from '../data/act.ts';
import {parseLine} from '../data/parse-line.ts';
import {LogBox} from '../log/LogBox.tsx';
import {CadenceChoice} from '../person/CadenceChoice.tsx';
import {Facts} from '../person/Facts.tsx';
import {KeepInMind} from '../person/KeepInMind.tsx';
import {Recent} from '../person/Recent.tsx';
import {personStrings} from '../strings/person.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import {keepPromise, releasePromise, settleFeedback} from './settle.ts';
import {Who} from './Who.tsx';

interface SavedPersonProps {
  glance: Glance;
  now: Instant;
  /** Beside the name: that they are saved, or a button. */
  tag: ComponentChildren;
  /** What the page says of them that is not known yet. */
  news: ComponentChildren;
}

/** Somebody saved: how things stand, a line to log, what to keep in mind, what happened lately. */
export function SavedPerson({glance, now, tag, news}: SavedPersonProps) {
  const t = lines(personStrings);
  const {personId, name} = glance;
  return (
    <>
      <Who name={name} about={[glance.headline, glance.location]} tag={tag} />
      <Facts glance={glance} now={now} />
      <LogBox
        key={personId}
        parse={parseLine}
        onLog={async entry =>
          (await act('interaction.log', {personIds: [personId], entry}, t.logged(name))) !== null
        }
        onFailed={sayFailed}
      />
      <KeepInMind
        glance={glance}
        now={now}
        shown={3}
        onSettle={settleFeedback}
        onKept={keepPromise}
        onReleased={releasePromise}
      />
      {news}
      <Recent interactions={glance.recent} now={now} />
      <div class="more">
        <CadenceChoice
          days={glance.cadenceDays}
          onChange={cadenceDays => act('person.change', {personId, change: {cadenceDays}}, t.cadenceSet)}
        />
        <a class="btn plain small" href={`dashboard.html#/people/${personId}`} target="_blank" rel="noopener">
          {lines(popupStrings).more}
        </a>
      </div>
    </>
  );
}
