import {useState} from 'preact/hooks';
import type {SiteChoice, SiteState} from '../../messages/model.ts';
import {Button} from '../components/Button.tsx';
import {Switch} from '../components/Field.tsx';
import {WarnIcon} from '../icons.tsx';
import {siteStrings} from '../strings/sites.ts';
import {lines} from '../strings/strings.ts';
import {hostOf, turnOff, turnOn} from './turn-on.ts';

interface SiteSwitchesProps {
  origin: string;
  /** What was chosen before; null for a site that was never turned on. */
  site: SiteState | null;
  /** Called when the browser has answered; Chrome closes the popup before that. */
  onDone?: () => void;
}

/** One host, three switches, and plainly what they mean, before the browser asks. */
export function SiteSwitches({origin, site, onDone}: SiteSwitchesProps) {
  const t = lines(siteStrings);
  const [choice, setChoice] = useState<SiteChoice>(() => choiceOf(origin, site));
  const [denied, setDenied] = useState(false);
  const isOn = site?.granted ?? false;
  const change = (part: Partial<SiteChoice>) => {
    const next = {...choice, ...part};
    setChoice(next);
    // A site that is on follows its switches at once; one that is off waits for the button.
    if (isOn) void turnOn(next);
  };
  const start = async () => {
    const granted = await turnOn(choice);
    setDenied(!granted);
    if (granted) onDone?.();
  };
  const none = !choice.profiles && !choice.overlay && !choice.hints;
  return (
    <div class="site">
      <Terms host={hostOf(origin)} />
      <Switch
        label={t.profiles}
        note={t.profilesNote}
        checked={choice.profiles}
        onChange={profiles => change({profiles})}
      />
      <Switch
        label={t.overlay}
        note={t.overlayNote}
        checked={choice.overlay}
        onChange={overlay => change({overlay})}
      />
      <Switch label={t.hints} note={t.hintsNote} checked={choice.hints} onChange={hints => change({hints})} />
      {site && !site.granted && !denied && <p class="field-note caution">{t.waiting}</p>}
      {denied && <p class="field-note caution">{t.denied}</p>}
      <div class="buttons">
        {!isOn && (
          <Button look="main" disabled={none} onClick={start}>
            {t.turnOn}
          </Button>
        )}
        {site && <Button onClick={() => turnOff(origin)}>{t.turnOff}</Button>}
      </div>
      {isOn && <p class="field-note">{t.reloadOnce}</p>}
    </div>
  );
}

/** The switches alone, as they were chosen or as they are offered; the worker takes nothing beside them. */
function choiceOf(origin: string, site: SiteState | null): SiteChoice {
  const {profiles, overlay, hints} = site ?? {profiles: true, overlay: true, hints: true};
  return {origin, profiles, overlay, hints};
}

/** What is read, and that the site's own terms may object; LinkedIn's do. */
function Terms({host}: {host: string}) {
  const t = lines(siteStrings);
  const linkedIn = host === 'linkedin.com' || host.endsWith('.linkedin.com');
  return (
    <>
      <p class="row-note">{t.onlyHere}</p>
      <p class="notice caution">
        <WarnIcon />
        <span>{linkedIn ? t.linkedInTerms : t.terms(host)}</span>
      </p>
    </>
  );
}
