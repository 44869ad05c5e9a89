import type {Me} from '../../messages/model.ts';
import {Switch} from '../components/Field.tsx';
import {act} from '../data/act.ts';
import {preferences} from '../data/preferences.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {settingsStrings} from '../strings/settings.ts';
import {lines} from '../strings/strings.ts';
import {Box, PageHead} from './Box.tsx';
import {KeptText, linesOf} from './KeptField.tsx';
import {LanguageSelect} from './LanguageSelect.tsx';
import {linkTo} from './route.ts';
import {ToldList} from './ToldList.tsx';
import {isRuleOn, setRuleOn, useRulebook} from './use-rulebook.ts';

/** Language, what the user offers and told everybody, the pause, and what to speak up about. */
export function SettingsPage() {
  const t = lines(settingsStrings);
  return (
    <>
      <PageHead title={t.title} />
      <div class="cols">
        <div class="col">
          <Box title={t.languageTitle}>
            <LanguageSelect label={t.language} />
          </Box>
          <AboutMe />
          <a href={linkTo('welcome')}>{t.welcome}</a>
        </div>
        <div class="col">
          <Box title={t.sending}>
            <Switch
              label={t.pause}
              note={t.pauseNote}
              checked={preferences.value?.pauseBeforeSending ?? true}
              onChange={pauseBeforeSending => act('preferences.set', {pauseBeforeSending})}
            />
          </Box>
          <Rules />
        </div>
      </div>
    </>
  );
}

function AboutMe() {
  const t = lines(settingsStrings);
  const me = heard(useLive(() => queries.me(), []));
  if (!me) return null;
  const change = (part: Partial<Me>) => act('me.set', {offers: me.offers, told: me.told, ...part}, t.saved);
  return (
    <>
      <Box title={t.offers}>
        <KeptText
          label={t.offersNote}
          placeholder={t.offersExample}
          value={me.offers.join('\n')}
          onKeep={text => change({offers: linesOf(text)})}
        />
      </Box>
      <Box title={t.toldAll}>
        <p class="quiet">{t.toldAllNote}</p>
        <ToldList told={me.told} onChange={told => change({told})} />
      </Box>
    </>
  );
}

function Rules() {
  const t = lines(settingsStrings);
  const entries = useRulebook();
  return (
    <Box title={t.rules}>
      <p class="quiet">
        {t.rulesNote} <a href={linkTo('rulebook')}>{t.toRulebook}</a>
      </p>
      {entries?.map(({id, title}) => (
        <Switch key={id} label={title} checked={isRuleOn(id)} onChange={on => setRuleOn(id, on)} />
      ))}
    </Box>
  );
}
