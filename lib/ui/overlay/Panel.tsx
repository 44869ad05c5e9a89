import {useState} from 'preact/hooks';
import type {LogEntry} from '../../messages/model.ts';
import type {ErrorCode} from '../../messages/protocol.ts';
import type {Id, Instant} from '../../relations/model.ts';
import {Button, IconButton} from '../components/Button.tsx';
import {Face} from '../components/Face.tsx';
import {firstName} from '../components/first-name.ts';
import {CloseIcon, CornerIcon, HideIcon} from '../icons.tsx';
import {LogBox} from '../log/LogBox.tsx';
import type {LineParser} from '../log/line-parser.ts';
import {Facts} from '../person/Facts.tsx';
import {KeepInMind} from '../person/KeepInMind.tsx';
import {commonStrings} from '../strings/common.ts';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';
import type {Shown} from './ports.ts';

export interface PanelActs {
  onClose(): void;
  onMove(): void;
  onHide(how: 'person' | 'today'): void;
  onSave(): void;
  /** About the person for whom the line was typed: the page may show another by the time that it is read. */
  onLog(shown: Shown, entry: LogEntry): Promise<boolean>;
  onSettle(what: 'commitment' | 'feedback', id: Id): void;
  readonly parseLine: LineParser;
  onFailed(code: ErrorCode): void;
}

interface PanelProps {
  shown: Shown;
  now: Instant;
  busy: boolean;
  acts: PanelActs;
}

/** What is known about the person of the page, and a line that logs. */
export function Panel({shown, now, busy, acts}: PanelProps) {
  const t = lines(pageStrings);
  const {profile, glance} = shown;
  const name = glance?.name ?? profile.name.value;
  return (
    <section class="panel" role="dialog" aria-label={t.about(name)} tabIndex={-1}>
      <Head name={name} about={glance?.headline ?? profile.headline?.value ?? null} acts={acts} />
      {glance ? (
        <>
          <Facts glance={glance} now={now} />
          <KeepInMind
            glance={glance}
            now={now}
            onSettle={id => acts.onSettle('feedback', id)}
            onKept={id => acts.onSettle('commitment', id)}
          />
          <LogBox parse={acts.parseLine} onLog={entry => acts.onLog(shown, entry)} onFailed={acts.onFailed} />
        </>
      ) : (
        <>
          <p class="row-note">{t.notSaved(firstName(name))}</p>
          <Button look="main" busy={busy} onClick={acts.onSave}>
            {t.savePerson(firstName(name))}
          </Button>
        </>
      )}
    </section>
  );
}

function Head({name, about, acts}: {name: string; about: string | null; acts: PanelActs}) {
  const t = lines(pageStrings);
  const [hiding, setHiding] = useState(false);
  return (
    <>
      <div class="head">
        <Face name={name} size="small" />
        <div class="names">
          <h2>{name}</h2>
          {about && <p class="row-note">{about}</p>}
        </div>
        <IconButton small label={t.move} onClick={acts.onMove}>
          <CornerIcon />
        </IconButton>
        <IconButton small label={t.hide} aria-expanded={hiding} onClick={() => setHiding(!hiding)}>
          <HideIcon />
        </IconButton>
        <IconButton small label={lines(commonStrings).close} onClick={acts.onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      {hiding && (
        <fieldset class="hiding" aria-label={t.hide}>
          <button type="button" class="choice" onClick={() => acts.onHide('person')}>
            {t.hidePerson(firstName(name))}
          </button>
          <button type="button" class="choice" onClick={() => acts.onHide('today')}>
            {t.hideToday}
          </button>
        </fieldset>
      )}
    </>
  );
}
