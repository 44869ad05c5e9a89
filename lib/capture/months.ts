/**
 * Beginnings of month names, January to December, without accents; alternatives after a slash. One row a
 * language, from the short and long forms that CLDR gives. Words that mean another month in another of these
 * languages are left out by {@link monthOf}, unless the page says its language.
 */
const NAMES: Readonly<Record<string, string>> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  id: 'jan feb mar apr mei jun jul agu/agt sep okt nov des',
  ms: 'jan feb mac apr mei jun jul ogo sep okt nov dis',
  pl: 'sty lut mar kwi maj cze lip sie wrz paz lis gru',
  de: 'jan/jann feb mar/maer/mrz apr mai jun jul aug sep okt nov dez',
  es: 'ene feb mar abr may jun jul ago sep/set oct nov dic',
  fr: 'jan fev mar avr mai juin juil aou sep oct nov dec',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'jan feb mrt/maa apr mei jun jul aug sep okt nov dec',
  sv: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  da: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  nb: 'jan feb mar apr mai jun jul aug sep okt nov des',
  fi: 'tam hel maal huh tou kes hei elo syy lok marr jou',
  cs: 'led uno bre dub kve cvn/cerven cvc/cervenec srp zar rij lis pro',
  ro: 'ian feb mar apr mai iun iul aug sep oct nov dec',
  hu: 'jan feb mar apr maj jun jul aug sze okt nov dec',
  tr: 'oca sub mar nis may haz tem agu eyl eki kas ara',
  tl: 'ene peb mar abr may hun hul ago set okt nob dis',
  ru: 'янв фев мар апр май/мая июн июл авг сен окт ноя дек',
  uk: 'січ лют бер кві тра чер лип сер вер жов лис гру',
  el: 'ιαν φεβ μαρ απρ μαι/μαϊ ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  ar: 'يناير فبراير مارس أبريل/إبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر',
  hi: 'जन फ़र/फर मार्च अप्रै मई जून जुला अग सित अक्तू/अक्टू नव दिस',
};

type Table = ReadonlyMap<string, number | null>;

/** Lower case, without accents (Latin letters only) and the point of an abbreviation. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
}

function tableOf(rows: readonly string[]): Table {
  const table = new Map<string, number | null>();
  for (const row of rows)
    for (const [index, forms] of row.split(' ').entries())
      for (const form of forms.split('/').map(fold)) {
        const known = table.get(form);
        table.set(form, known === undefined || known === index + 1 ? index + 1 : null);
      }
  return table;
}

const tables = new Map<string, Table>();

function tableFor(language: string): Table {
  let table = tables.get(language);
  if (!table) {
    const row = NAMES[language];
    table = tableOf(row ? [row] : Object.values(NAMES));
    tables.set(language, table);
  }
  return table;
}

function longestMatch(word: string, table: Table): number | null {
  for (let length = word.length; length >= 2; length--) {
    const month = table.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

/**
 * The month that a word names, 1 to 12, in any of the languages above.
 * @param language of the page (`id`, `pl-PL`) where known: it decides first.
 * @returns null for other words, and for words that are different months in different languages.
 */
export function monthOf(word: string, language = ''): number | null {
  const folded = fold(word);
  const own = NAMES[language.slice(0, 2)] ? longestMatch(folded, tableFor(language.slice(0, 2))) : null;
  return own ?? longestMatch(folded, tableFor(''));
}
