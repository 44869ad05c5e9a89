import {describe, expect, it} from 'vitest';
import {isDateLine, parseDate, parseRange} from '../../../lib/capture/dates.ts';

describe('a range of dates', () => {
  it.each([
    ['en', 'Jan 2020 - Present · 5 yrs 2 mos', '2020-01', null],
    ['en', 'Sept 2011 – May 2014', '2011-09', '2014-05'],
    ['id', 'Agu 2023 - Saat ini · 1 thn 6 bln', '2023-08', null],
    ['id', 'Mei 2019 - Des 2021 · 2 thn 8 bln', '2019-05', '2021-12'],
    ['id', 'Oktober 2017 – Maret 2018', '2017-10', '2018-03'],
    ['pl', 'cze 2021 – obecnie · 4 lata', '2021-06', null],
    ['pl', 'wrz 2010 – paź 2012', '2010-09', '2012-10'],
    ['pl', 'kwi 2009 – lis 2009', '2009-04', '2009-11'],
    ['de', 'März 2019–Heute · 6 Jahre', '2019-03', null],
    ['de', 'Okt. 2014–Feb. 2019 · 4 Jahre', '2014-10', '2019-02'],
    ['es', 'ene. 2018 - actualidad · 7 años', '2018-01', null],
    ['es', 'sept. 2009 - dic. 2012', '2009-09', '2012-12'],
    ['fr', 'juil. 2016 - aujourd’hui · 8 ans', '2016-07', null],
    ['fr', 'févr. 2010 - août 2013', '2010-02', '2013-08'],
    ['fr', 'juin 2010 - déc. 2013', '2010-06', '2013-12'],
    ['pt', 'fev de 2017 - o momento · 8 anos', '2017-02', null],
    ['pt', 'out de 2011 - set de 2013', '2011-10', '2013-09'],
    ['it', 'gen 2015 - Presente', '2015-01', null],
    ['it', 'mag 2012 - lug 2014', '2012-05', '2014-07'],
    ['nl', 'mrt 2016 - heden', '2016-03', null],
    ['sv', 'maj 2014 – nu', '2014-05', null],
    ['fi', 'marrask. 2014 – elok. 2016', '2014-11', '2016-08'],
    ['cs', 'čvn 2013 – čvc 2015', '2013-06', '2015-07'],
    ['tr', 'Ağu 2012 - Şub 2014', '2012-08', '2014-02'],
    ['ru', 'мая 2013 – настоящее время', '2013-05', null],
    ['uk', 'лип. 2013 – груд. 2014', '2013-07', '2014-12'],
    ['ro', 'iun. 2012 - prezent', '2012-06', null],
    ['ja', '2021年6月 – 現在', '2021-06', null],
    ['ko', '2019년 3월 – 2020년 11월', '2019-03', '2020-11'],
    ['zh', '2018年12月 - 至今', '2018-12', null],
    ['vi', 'thg 6 2020 - Hiện tại', '2020-06', null],
    ['ar', 'مايو ٢٠١٩ - الحالي', '2019-05', null],
    ['en', '2009 - 2013', '2009', '2013'],
    ['de', '2010–2012', '2010', '2012'],
    ['en', '06.2015 – 07/2016', '2015-06', '2016-07'],
  ])('in %s: %s', (language, text, start, end) => {
    expect(parseRange(text)).toEqual({start, end, current: end === null});
    expect(parseRange(text, language)).toEqual({start, end, current: end === null});
    expect(isDateLine(text)).toBe(true);
  });

  it('of one date has neither an end nor a present', () => {
    expect(parseRange('2019')).toEqual({start: '2019', end: null, current: false});
  });

  it('keeps the year of a month that it does not know, or that two languages take for different ones', () => {
    expect(parseDate('Vuoʻ 2015')).toBe('2015');
    expect(parseRange('2015 – Present')).toEqual({start: '2015', end: null, current: true});
  });

  it.each([
    'Built the 2019 programme - and the 2020 one with twelve people in four towns',
    'Bremen, Germany · Hybrid',
    'Full-time',
    '4 yrs 3 mos',
    'Class of heroes',
    '',
    'Memimpin survei 2019 dan 2020 di tiga kota besar',
  ])('is not “%s”', text => {
    expect(isDateLine(text)).toBe(false);
  });
});
