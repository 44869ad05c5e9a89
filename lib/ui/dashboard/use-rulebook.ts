import {useEffect, useState} from 'preact/hooks';
import type {Lang, MannerId, RuleId} from '../../etiquette/report.ts';
import type {RulebookEntry} from '../../etiquette/rulebook.ts';
import {ask} from '../../messages/ask.ts';
import {act, say} from '../data/act.ts';
import {preferences} from '../data/preferences.ts';
import {failureText} from '../failure-text.ts';
import {language} from '../language.ts';

/** The rulebook in the language of the page, from the worker. Null until it is there. */
export function useRulebook(): readonly RulebookEntry[] | null {
  const lang = language.value;
  const [book, setBook] = useState<{lang: Lang; entries: readonly RulebookEntry[]} | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask('rulebook.read', {lang}).then(answer => {
      if (!wanted) return;
      if (answer.ok) setBook({lang, entries: answer.value});
      else say(failureText(answer.code));
    });
    return () => {
      wanted = false;
    };
  }, [lang]);
  return book?.lang === lang ? book.entries : null;
}

/** Whether a rule speaks up. */
export function isRuleOn(id: RuleId | MannerId): boolean {
  return !(preferences.value?.rulesOff ?? []).includes(id);
}

/** Has a rule speak up, or not. */
export function setRuleOn(id: RuleId | MannerId, on: boolean): void {
  const others = (preferences.value?.rulesOff ?? []).filter(one => one !== id);
  void act('preferences.set', {rulesOff: on ? others : [...others, id]});
}
