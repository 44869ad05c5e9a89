import {expect, test} from 'vitest';
import {check} from '../../../lib/etiquette/check.ts';
import type {DraftContext, MessageChannel} from '../../../lib/etiquette/report.ts';

function rules(text: string, channel?: MessageChannel, context: DraftContext = {}): string[] {
  return check({text, channel}, context).findings.map(finding => finding.rule);
}

const GREETINGS = ['Hi', 'Hey', 'hi there!', 'Hello 👋', 'Good morning.', 'Halo', 'Hai kak', 'Salam kenal.'];

test.each([...GREETINGS, 'P'])('a greeting and nothing else is no approach: %s', text => {
  for (const channel of ['dm', 'note', 'email'] as const)
    expect(rules(text, channel)).toEqual(['impersonal']);
});

test.each(GREETINGS)('where others read along, or the way is not known, it may be fine: %s', text => {
  for (const channel of ['comment', 'post', undefined] as const) expect(rules(text, channel)).toEqual([]);
});

test.each([...GREETINGS, "Let's connect!", 'Mohon di-accept ya, memperluas relasi.'])(
  'it is about the first message to somebody, not about a conversation: %s',
  text => {
    expect(rules(text, 'dm', {person: {firstContact: true}})).toContain('impersonal');
    expect(rules(text, 'dm', {person: {firstContact: false}})).toEqual([]);
  },
);

test.each(['👍', '😀😀', '...', '>> quoted', 'https://example.org/a'])('%s greets nobody', text => {
  expect(rules(text, 'dm')).toEqual([]);
});
