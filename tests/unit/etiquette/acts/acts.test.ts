import {expect, it} from 'vitest';
import {findActs} from '../../../../lib/etiquette/acts/acts.ts';
import {analyse} from '../../../../lib/etiquette/draft.ts';
import type {SpeechAct} from '../../../../lib/etiquette/report.ts';

const CASES: readonly (readonly [SpeechAct, string])[] = [
  ['ask', 'Could you send me the agenda for Tuesday?'],
  ['thank', 'Thank you so much for the introduction.'],
  ['apologise', 'I am sorry for the late answer.'],
  ['ask', 'Bisa minta tolong dikirim jadwalnya?'],
  ['thank', 'Terima kasih banyak atas bantuannya, Mas.'],
  ['apologise', 'Mohon maaf baru sempat membalas.'],
];

it.each(CASES)('finds %s in "%s"', (act, text) => {
  expect(findActs(analyse({text}), false)).toContain(act);
});

it('finds nothing in an empty draft', () => {
  expect(findActs(analyse({text: ''}), false)).toEqual([]);
});
