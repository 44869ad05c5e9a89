import type {ComponentChildren} from 'preact';
import {Button} from '../components/Button.tsx';
import {act} from '../data/act.ts';
import {preferences} from '../data/preferences.ts';
import {BookIcon, MarkIcon, SearchIcon, ShieldIcon, WarnIcon} from '../icons.tsx';
import {lines} from '../strings/strings.ts';
import {welcomeStrings} from '../strings/welcome.ts';
import {LanguageSelect} from './LanguageSelect.tsx';
import {linkTo} from './route.ts';

/** What it reads, where it is kept, what leaves the browser, what the sites say; nothing is on until they agree. */
export function WelcomePage() {
  const t = lines(welcomeStrings);
  const agreed = (preferences.value?.consentedAt ?? null) !== null;
  const Frame = agreed ? 'div' : 'main';
  return (
    <Frame class="welcome">
      <div class="welcome-head">
        <MarkIcon class="mark" />
        <LanguageSelect label={t.language} />
      </div>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="statements">
        <Statement icon={<SearchIcon />} title={t.readsTitle}>
          {t.reads}
        </Statement>
        <Statement icon={<BookIcon />} title={t.keptTitle}>
          {t.kept}
        </Statement>
        <Statement icon={<ShieldIcon />} title={t.leavesTitle}>
          {t.leaves}
        </Statement>
        <Statement icon={<WarnIcon class="caution" />} title={t.termsTitle}>
          {t.terms}
        </Statement>
      </div>
      {agreed ? <Begun /> : <Agree />}
    </Frame>
  );
}

function Statement({icon, title, children}: {icon: ComponentChildren; title: string; children: string}) {
  return (
    <section class="statement">
      {icon}
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
    </section>
  );
}

function Agree() {
  const agree = async () => {
    await act('preferences.set', {consentedAt: Date.now()});
    // The browser then keeps the notes even when it runs out of room; what it says is shown under privacy.
    await navigator.storage.persist();
  };
  return (
    <div class="buttons">
      <Button look="main" onClick={agree}>
        {lines(welcomeStrings).agree}
      </Button>
    </div>
  );
}

function Begun() {
  const t = lines(welcomeStrings);
  return (
    <section class="begun">
      <p class="quiet">{t.agreed}</p>
      <h2>{t.nextTitle}</h2>
      <p>{t.next}</p>
      <a class="btn main" href={linkTo('today')}>
        {t.toToday}
      </a>
    </section>
  );
}
