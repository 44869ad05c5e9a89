import {useCallback} from 'preact/hooks';
import type {Finding} from '../../etiquette/report.ts';
import {ask} from '../../messages/ask.ts';
import type {Id} from '../../relations/model.ts';
import {act, say} from '../data/act.ts';
import {failureText} from '../failure-text.ts';
import {language} from '../language.ts';
import type {Checker} from './use-check.ts';

/** Has the worker judge texts, for a reader where one is known, and keeps what was said to be no problem. */
export function useTextCheck(personId: Id | null) {
  const lang = language.value;
  const check: Checker = useCallback(
    async (text, channel) => {
      const answer = await ask('text.check', {text, channel, personId, lang});
      if (answer.ok) return answer.value.report;
      say(failureText(answer.code));
      return null;
    },
    [personId, lang],
  );
  const dismiss = (finding: Finding, scope: 'person' | 'always') =>
    act('dismissal.add', {rule: finding.rule, scope, personId: scope === 'person' ? personId : null});
  return {check, dismiss};
}
