import type {Lang} from '../../etiquette/report.ts';
import {act} from '../data/act.ts';
import {languageChoice} from '../language.ts';
import {settingsStrings} from '../strings/settings.ts';
import {lines} from '../strings/strings.ts';

const CHOICES: readonly ('auto' | Lang)[] = ['auto', 'en', 'id'];

/** English, Indonesian, or as the browser; both languages are named in themselves. */
export function LanguageSelect({label}: {label: string}) {
  const t = lines(settingsStrings);
  const choose = (value: string) => {
    languageChoice.value = CHOICES.find(choice => choice === value) ?? 'auto';
    void act('preferences.set', {language: languageChoice.value});
  };
  return (
    <label class="language">
      <span>{label}</span>
      <select
        class="input small"
        value={languageChoice.value}
        onChange={event => choose(event.currentTarget.value)}
      >
        <option value="auto">{t.asBrowser}</option>
        <option value="en" lang="en">
          English
        </option>
        <option value="id" lang="id">
          Bahasa Indonesia
        </option>
      </select>
    </label>
  );
}
