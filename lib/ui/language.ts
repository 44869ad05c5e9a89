import {computed, signal} from '@preact/signals';
import type {Lang} from '../etiquette/report.ts';

/** What the user chose; `auto` follows the browser. Each surface sets it from the preferences when it starts. */
export const languageChoice = signal<'auto' | Lang>('auto');

/** The first of the browser's languages that Santun speaks; English where it speaks none. */
export function browserLanguage(languages: readonly string[] = navigator.languages): Lang {
  for (const tag of languages) {
    const code = tag.toLowerCase().split('-')[0];
    // `in` is how Indonesian was called until 1989; Java and old Androids still say so.
    if (code === 'id' || code === 'in') return 'id';
    if (code === 'en') return 'en';
  }
  return 'en';
}

/** The language in which this surface speaks now. */
export const language = computed<Lang>(() =>
  languageChoice.value === 'auto' ? browserLanguage() : languageChoice.value,
);
