import {Button} from '../components/Button.tsx';
import {sites} from '../data/preferences.ts';
import {ShieldIcon} from '../icons.tsx';
import {SiteSwitches} from '../sites/SiteSwitches.tsx';
import {hostOf} from '../sites/turn-on.ts';
import {siteStrings} from '../strings/sites.ts';
import {lines} from '../strings/strings.ts';

function siteOf(origin: string) {
  return sites.value?.find(site => site.origin === origin) ?? null;
}

/** One quiet line: whether Santun is on for this site. */
export function SiteLine({origin, onOpen}: {origin: string; onOpen: () => void}) {
  const t = lines(siteStrings);
  const isOn = siteOf(origin)?.granted ?? false;
  return (
    <div class="site-line">
      <ShieldIcon />
      <span>{isOn ? t.on(hostOf(origin)) : t.off(hostOf(origin))}</span>
      <Button small look="plain" onClick={onOpen}>
        {isOn ? t.change : t.turnOn}
      </Button>
    </div>
  );
}

/** The three switches of the site in front of the user. */
export function SiteView({origin, onDone}: {origin: string; onDone: () => void}) {
  const t = lines(siteStrings);
  return (
    <section class="sec" aria-label={t.turnOnFor(hostOf(origin))}>
      <h2>{t.turnOnFor(hostOf(origin))}</h2>
      <SiteSwitches origin={origin} site={siteOf(origin)} onDone={onDone} />
    </section>
  );
}
