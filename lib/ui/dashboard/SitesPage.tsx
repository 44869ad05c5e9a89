import {useState} from 'preact/hooks';
import {Button} from '../components/Button.tsx';
import {Field} from '../components/Field.tsx';
import {sites} from '../data/preferences.ts';
import {SiteSwitches} from '../sites/SiteSwitches.tsx';
import {hostOf} from '../sites/turn-on.ts';
import {privacyStrings} from '../strings/privacy.ts';
import {lines} from '../strings/strings.ts';
import {Box, PageHead} from './Box.tsx';
import {DeleteEverything} from './DeleteEverything.tsx';
import {KeptHere} from './KeptHere.tsx';

/** The sites that are on with their switches, what is kept and for how long, and how to be rid of all of it. */
export function SitesPage() {
  const t = lines(privacyStrings);
  const chosen = sites.value ?? [];
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div class="cols">
        <div class="col">
          {chosen.map(site => (
            <Box key={site.origin} title={hostOf(site.origin)}>
              <SiteSwitches origin={site.origin} site={site} />
            </Box>
          ))}
          <AddSite first={chosen.length === 0} />
        </div>
        <div class="col">
          <KeptHere />
          <DeleteEverything />
        </div>
      </div>
    </>
  );
}

/** A site that is not open just now can be turned on by its address. */
function AddSite({first}: {first: boolean}) {
  const t = lines(privacyStrings);
  const [typed, setTyped] = useState('');
  const [origin, setOrigin] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = originOf(typed);
    setWrong(read === null);
    setOrigin(read);
  };
  const known = origin !== null && (sites.value ?? []).some(site => site.origin === origin);
  return (
    <Box title={t.add}>
      {first && <p class="quiet">{t.noSites}</p>}
      <form class="edit" onSubmit={submit}>
        <Field
          label={t.address}
          placeholder={t.addressExample}
          error={wrong ? t.addressWrong : null}
          value={typed}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setOrigin(null);
          }}
        />
        {origin === null && (
          <div class="buttons">
            <Button type="submit" disabled={!typed.trim()}>
              {t.next}
            </Button>
          </div>
        )}
      </form>
      {origin !== null && !known && <SiteSwitches key={origin} origin={origin} site={null} />}
    </Box>
  );
}

/** The origin of what was typed: a whole address, or a host alone; null for anything that is not https. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const {protocol, origin, hostname} = new URL(address);
  return protocol === 'https:' && hostname.includes('.') ? origin : null;
}
