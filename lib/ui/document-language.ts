import {effect} from '@preact/signals';
import {language} from './language.ts';

/** Tells the browser and screen readers in which language the page is, whenever that changes. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = language.value;
  });
}
