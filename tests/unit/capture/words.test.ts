import {describe, expect, it} from 'vitest';
import {degreeMark, settleDegree} from '../../../lib/capture/degree.ts';
import {identify} from '../../../lib/capture/identify.ts';
import {nameKey, namesAgree, titleAgrees} from '../../../lib/capture/names.ts';
import {profileSegment, slugKey} from '../../../lib/capture/slug.ts';
import {line, lines} from '../../../lib/capture/text.ts';

describe('a line of text', () => {
  it.each([
    ['collapses white space', '  Ana \n\t Silva ', 'Ana Silva'],
    ['drops what cannot be seen', 'A\u200bna\u202e Sil\u2066va\u0007\ufeff\u00ad', 'Ana Silva'],
    ['keeps joined emoji', 'Map 🧑🏼‍💻 🙋🏾‍♂️ ⚡️', 'Map 🧑🏼‍💻 🙋🏾‍♂️ ⚡️'],
    ['drops joiners that hide', 'Ana\u200d\u200c Silva', 'Ana Silva'],
    ['keeps joiners of scripts that join', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['drops halves of characters', 'A\ud83dna', 'Ana'],
    ['composes', 'Kępice\u0301', 'Kępicé'],
    ['leaves markup as it is', '<b>Ana</b> &amp;', '<b>Ana</b> &amp;'],
    ['is null when empty', ' \u200b\u200e ', null],
  ])('%s', (_, text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it('is cut between characters', () => {
    expect(line('🧠'.repeat(9), 3)).toBe('🧠🧠🧠');
    expect(lines('a\r\n\n\n\nb  c ')).toBe('a\n\nb c');
  });
});

describe('a title', () => {
  it.each([
    ['Ana Silva | LinkedIn', 'Ana Silva', true],
    ['(3) Ana Silva | LinkedIn', 'Ana Silva 🚀', true],
    ['(99+) Ana Silva | LinkedIn', 'Ana Silva', true],
    ['Ana Silva - Head of Maps - Meridian | LinkedIn', 'Ana Silva', true],
    ['Jean - Pierre Roux - Chef | LinkedIn', 'Jean - Pierre Roux', true],
    ['Ana Silva, PhD | LinkedIn', 'Ana Silva', true],
    ['Ana Silva | LinkedIn', 'Ana Silva (she/her), MBA', true],
    ['Ana Silveira | LinkedIn', 'Ana Silva', false],
    ['Ana | LinkedIn', 'Ana Silva', false],
    ['Feed | LinkedIn', 'Ana Silva', false],
    ['Suharto | LinkedIn', 'Suharto', true],
    ['LinkedIn', 'Ana Silva', null],
    ['(2) LinkedIn', 'Ana Silva', null],
    ['', 'Ana Silva', null],
  ])('“%s” about %s: %s', (title, name, expected) => {
    expect(titleAgrees(title, name)).toBe(expected);
  });

  it('tells names of other scripts apart', () => {
    expect(namesAgree('山田 太郎', '山田太郎')).toBe(false);
    expect(namesAgree('山田 太郎', '山田　太郎')).toBe(true);
    expect(namesAgree('Олена Коваль', 'Олена Ковальчук')).toBe(false);
    expect(namesAgree('🚀', '🧠')).toBe(false);
    expect(nameKey('“Ana”  O’Silva-Łąka.')).toBe('ana o silva łąka');
  });
});

describe('a degree', () => {
  it.each([
    ['· 1st', 1],
    ['• 2nd', 2],
    ['· 3rd+', 3],
    ['· 2.', 2],
    ['· 3e', 3],
    ['· 1er', 1],
    ['· 2º', 2],
    ['· 1.º', 1],
    ['· ke-1', 1],
    ['· 2', 2],
    ['· 2次', 2],
    ['• 2d', null],
    ['• 3w', null],
    ['· 12', null],
    ['· 4th', null],
    ['2nd', null],
    ['· 3 mutual connections', null],
  ])('“%s”', (text, expected) => {
    expect(degreeMark(text)).toBe(expected);
  });

  const settle = (marks: (1 | 2 | 3)[], elsewhere: (1 | 2 | 3)[] = [], canInvite = false) =>
    settleDegree({marks: new Set(marks), elsewhere: new Set(elsewhere), canInvite});

  it('is said only where nothing contradicts it', () => {
    expect(settle([2])).toBe(2);
    expect(settle([2], [1])).toBeNull();
    expect(settle([1], [], true)).toBeNull();
    expect(settle([1, 2])).toBeNull();
    expect(settle([1, 2], [1])).toBe(1);
    expect(settle([1, 2], [1, 2])).toBeNull();
    expect(settle([1, 2], [], true)).toBe(2);
    expect(settle([1, 2, 3], [], true)).toBeNull();
    expect(settle([])).toBeNull();
    expect(settle([], [1])).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['https://www.linkedin.com/in/ana/', 'linkedin.com', true, true],
    ['https://id.linkedin.com/in/ana/overlay/contact-info/', 'linkedin.com', true, true],
    ['https://www.linkedin.com/in/', 'linkedin.com', false, true],
    ['https://www.linkedin.com/company/ana/', 'linkedin.com', false, true],
    ['https://www.linkedin.com/authwall?sessionRedirect=%2Fin%2Fana', 'linkedin.com', false, false],
    ['https://notlinkedin.com/in/ana', 'notlinkedin.com', true, false],
    ['https://linkedin.com.evil.example/in/ana', 'linkedin.com.evil.example', true, false],
    ['https://github.com/ana', 'github.com', true, false],
    ['https://github.com/ana/maps', 'github.com', false, false],
    ['https://www.ana.example/', 'ana.example', true, false],
    ['file:///home/ana', null, false, false],
    ['nonsense', null, false, false],
  ])('%s', (url, site, maybeProfile, maybeMessaging) => {
    expect(identify(url)).toEqual({site, maybeProfile, maybeMessaging});
  });

  it('names a person by a slug in any spelling', () => {
    expect(profileSegment('/in/szymon-n%C4%99dza-5/?x=1')).toBe('szymon-nędza-5');
    expect(slugKey('Szymon-N%C4%98dza-5')).toBe('szymon-nędza-5');
    expect(slugKey('szymon-nędza-5')).toBe('szymon-nędza-5');
    expect(slugKey('broken-%E0%A4%A')).toBe('broken-%e0%a4%a');
    expect(profileSegment('/company/in-touch/')).toBeNull();
  });
});
