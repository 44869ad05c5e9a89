import {MarkIcon} from '../icons.tsx';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';

/** Before the user has agreed, the popup does nothing but lead to the page that says what Santun does. */
export function Welcome() {
  const t = lines(popupStrings);
  return (
    <main class="hello">
      <MarkIcon class="mark" />
      <h1>{t.welcome}</h1>
      <p>{t.welcomeText}</p>
      <a class="btn main" href="dashboard.html#/welcome" target="_blank" rel="noopener">
        {t.begin}
      </a>
    </main>
  );
}
