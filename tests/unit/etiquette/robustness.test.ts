import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {check} from '../../../lib/etiquette/check.ts';

/** What bounds the work is the count of steps, not the clock of a busy machine. */
vi.setConfig({testTimeout: 120_000});

/** Steps that a character may cost at the most, over a fixed start. */
const STEPS_PER_CHARACTER = 150;
const START = 20_000;

function expectBounded(text: string): void {
  const report = check({text});
  expect(report.steps).toBeLessThanOrEqual(START + STEPS_PER_CHARACTER * text.length);
  for (const {start, end, text: found} of report.findings) expect(text.slice(start, end)).toBe(found);
}

describe('any text gets an answer', () => {
  it('whatever its characters', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), expectBounded));
  });

  it('however known words are put together', () => {
    const words =
      'you are a stupid idiot kamu itu goblok not never tidak , . ? ! " > \n I promised after all he she Dana Pak Budi katanya between us lo gw {{name}} 123 because tapi the dear sir';
    const message = fc
      .array(fc.constantFrom(...words.split(' ')), {maxLength: 120})
      .map(parts => parts.join(' '));
    fc.assert(fc.property(message, expectBounded), {numRuns: 300});
  });

  it.each([
    ['empty', ''],
    ['white', ' \n\t '],
    ['lone surrogates', '\ud800 you \udc00\ud83d'],
    ['zero-width and bidi', '\u200b\u202eyou\u200f are\u2066 here\ufeff'],
    ['emoji only', '😀🎉👨‍👩‍👧'],
    ['one megabyte of one letter', 'a'.repeat(1_000_000)],
    ['one megabyte of words', 'you are not a stupid idiot, '.repeat(36_000)],
    ['one megabyte of full stops', '. '.repeat(500_000)],
    ['one megabyte of quotation marks', '"'.repeat(1_000_000)],
    ['one megabyte of backticks', '` '.repeat(500_000)],
    ['deep brackets', '('.repeat(50_000)],
    ['open placeholders', '{{'.repeat(50_000)],
    ['open tags', '<b '.repeat(50_000)],
    ['spaced letters', 'b o d o '.repeat(20_000)],
    ['hyphens', 'a-'.repeat(50_000)],
    ['apostrophes', "a'".repeat(50_000)],
    [
      'a hundred quoted replies',
      Array.from({length: 100}, (_, n) => `${'>'.repeat(n + 1)} you idiot`).join('\n'),
    ],
    ['repetition meant to blow up matching', 'i told you not to not to not to '.repeat(3000)],
    ['repetition of gaps', 'promised dan janjikan '.repeat(3000)],
  ])('%s', (_, text) => {
    expectBounded(text);
  });

  it('HTML pasted as text is read without its tags', () => {
    const {findings} = check({
      text: '<div class="idiot stupid"><p>Thanks for <b>your help</b> today.</p></div>',
    });
    expect(findings).toEqual([]);
  });
});

describe('other languages and scripts are left alone', () => {
  it.each([
    'Hola, ¿cómo estás? Te envío el informe mañana por la mañana, gracias por tu ayuda con el proyecto.',
    'Bonjour, je vous envoie le rapport demain matin. Merci beaucoup pour votre aide, bonne journée.',
    'Hallo, ich schicke dir den Bericht morgen früh. Danke für deine Hilfe mit dem Projekt.',
    'Goedemorgen, ik stuur je het rapport morgen. Bedankt voor je hulp met het project.',
    'Olá, envio o relatório amanhã de manhã. Obrigado pela sua ajuda com o projeto.',
    'おはようございます。レポートは明日送ります。',
    'مرحبا، سأرسل التقرير غدا صباحا. شكرا لمساعدتك.',
    'Здравствуйте, пришлю отчёт завтра утром. Спасибо за помощь.',
    'สวัสดีครับ จะส่งรายงานพรุ่งนี้เช้า',
    '你好，报告明天早上发给你。谢谢。',
  ])('%s', text => {
    expect(check({text}).findings).toEqual([]);
  });
});
