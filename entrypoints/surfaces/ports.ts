/** Connects the composer room to the worker. */
import type {ComposerPorts} from '../../lib/composer/ports.ts';
import {language} from '../../lib/ui/language.ts';
import {ask} from '../page.content/ask.ts';
import {partnerNear} from './partner.ts';

type Connected = Pick<ComposerPorts, 'partnerOf' | 'tellUnnoted'>;

export function connectPorts({partnerOf, tellUnnoted}: Connected): ComposerPorts {
  return {
    async check(draft) {
      const answer = await ask('draft.check', {...draft, lang: language.value});
      return answer.ok ? answer.value : null;
    },
    dismiss: (rule, scope, recipient) => void ask('draft.dismiss', {rule, scope, recipient}),
    partnerOf,
    partnerNear,
    pressed: pending => void ask('draft.pressed', pending),
    async pending() {
      const answer = await ask('draft.pending', {});
      return answer.ok ? answer.value.pending : [];
    },
    async sent({text, at, channel, recipient, pressId}, sentKey) {
      const answer = await ask('draft.sent', {sentKey, text, at, channel, recipient, pressId});
      return answer.ok ? null : answer.code;
    },
    tellUnnoted,
    dropped: pressId => void ask('draft.dropped', {pressId}),
    newId: () => crypto.randomUUID(),
    now: () => Date.now(),
  };
}
