import {describe, expect, it} from 'vitest';
import {check} from '../../../../lib/etiquette/check.ts';
import {segment} from '../../../../lib/etiquette/text/segments.ts';
import {findZones} from '../../../../lib/etiquette/text/zones.ts';

function kinds(text: string): string[] {
  return findZones(text).map(zone => `${zone.kind}: ${text.slice(zone.start, zone.end)}`);
}

describe('what is not the writer’s own prose', () => {
  it.each([
    ['Fine.\n> You are an idiot.\nBye', ['reply: > You are an idiot.']],
    [
      'Ok\n\nOn Tue, 3 Mar 2026, Bo wrote:\nYou are an idiot.',
      ['reply: On Tue, 3 Mar 2026, Bo wrote:\nYou are an idiot.'],
    ],
    [
      'Baik.\nPada Sel, 3 Mar 2026 Bo menulis:\n> Kamu goblok',
      ['reply: Pada Sel, 3 Mar 2026 Bo menulis:', 'reply: > Kamu goblok'],
    ],
    ['Use `kill idiot` now', ['code: `kill idiot`']],
    ['He wrote "you are useless" to me', ['quotation: "you are useless"']],
    ['Dia bilang “kamu goblok sekali” tadi', ['quotation: “kamu goblok sekali”']],
    ['<p>Hello <b>you</b></p>', ['markup: <p>', 'markup: <b>', 'markup: </b>', 'markup: </p>']],
    ['See you.\n\nKind regards,\nIda Moron\nClown Ltd', ['signature: Ida Moron\nClown Ltd']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('leaves apostrophes, inches and a message that is all quotation alone', () => {
    expect(kinds("It's the boss's 5\" screen, isn't it?")).toEqual([]);
    expect(kinds('"You are a lazy man."')).toEqual([]);
  });

  it.each([
    'She wrote "you are a stupid, useless man" and I asked her to apologise.',
    'Thanks!\n\nOn Mon, 2 Mar 2026, Al wrote:\n> Shut up, you idiot.\n> Stop ignoring me.',
    'The test string is `you are an idiot`.',
    'Have you seen Gossip Girl?',
  ])('is not judged: %s', text => {
    expect(check({text, lang: 'en'}).findings).toEqual([]);
  });
});

describe('sentences', () => {
  it.each([
    ['Hi Bo. How are you? Fine!', ['Hi Bo.', 'How are you?', 'Fine!']],
    ['Ask Mr. Smith at 3.30 p.m. today', ['Ask Mr. Smith at 3.30 p.m. today']],
    ['I said no. Then I left', ['I said no.', 'Then I left']],
    ['Dear all,\nthe room is B2', ['Dear all,', 'the room is B2']],
    ['Yth. Ibu Ratih, mohon hadir.', ['Yth. Ibu Ratih, mohon hadir.']],
    ['He said "Stop. Now." Then he left.', ['He said "Stop. Now."', 'Then he left.']],
  ])('%s', (text, expected) => {
    expect(segment(text, findZones(text)).map(({start, end}) => text.slice(start, end))).toEqual(expected);
  });
});
