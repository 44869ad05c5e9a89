/** The absent person that a flagged clause is about, where it surely is one: by title, by name, or by the part they play. */
import {meaningsOf} from '../learned/meaning/meanings.ts';
import type {Lang} from '../report.ts';
import {spellingOf} from '../text/words.ts';
import {
  BEFORE_A_PERSON,
  DEPARTMENT,
  DOES,
  ENGLISH_TITLE,
  INDONESIAN_AFTER,
  INDONESIAN_BEFORE,
  INDONESIAN_TITLE,
  IS_A_PERSON,
  NAMES_LIKE_WORDS,
  NO_PERSON,
  OWN_OF_A_PERSON,
} from './names.ts';
import {ENGLISH_PERSON, INDONESIAN_PERSON} from './roles.ts';

const CAPITALISED = "\\p{Lu}[\\p{Ll}’'-]*\\p{Ll}(?:-\\p{Lu}\\p{Ll}+)?";
const NAME = new RegExp(
  `(?<![\\p{L}\\d’'-])${CAPITALISED}(?:\\s(?:de\\s|van\\s|bin\\s)?${CAPITALISED})?`,
  'gu',
);
const TITLED = {
  en: new RegExp(`(?<![\\p{L}’'-])(?:${ENGLISH_TITLE})\\s${CAPITALISED}(?:\\s${CAPITALISED})?`, 'gu'),
  id: new RegExp(`(?<![\\p{L}’'-])${INDONESIAN_TITLE}\\s${CAPITALISED}`, 'gu'),
};
/** An article, a place or a source before a name makes it something else than the one spoken of. */
const NOT_AFTER =
  /(?<![\p{L}])(?:St\.|the|an?|certain|in|at|from|near|by|via|of|into|visit|dear|hi|hello|hey|morning|di|ke|dari|dr|in|PT|CV|bank|kota|jalan|grup|divisi|tim|kampus|universitas|yth\.?|halo|hai)\s$/iu;
const PRONOUN = /^[^.!?]*(?<![\p{L}])(?:he|she|his|her|him|hers|himself|herself)(?![\p{L}])/iu;

const ENGLISH_CLUES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:)/u, new RegExp(`^['’]s\\s+(?:["“'‘]|(?:${OWN_OF_A_PERSON})(?![\\p{L}]))`, 'iu')],
  [/(?:)/u, new RegExp(`^\\s+(?:only\\s+|really\\s+|actually\\s+)?(?:${DOES})(?![\\p{L}])`, 'u')],
  [
    /(?:)/u,
    new RegExp(`^(?:['’]s|\\s+(?:is|was|has|had))\\s+(?:been\\s+)?(?:${IS_A_PERSON})(?![\\p{L}])`, 'u'),
  ],
  [/(?:)/u, new RegExp(`^\\s+(?:in|from)\\s+(?:${DEPARTMENT})(?![\\p{L}])`, 'iu')],
  [new RegExp(`(?<![\\p{L}])(?:${BEFORE_A_PERSON})\\s$`, 'iu'), /(?:)/u],
  [/(?:)/u, PRONOUN],
];
const INDONESIAN_CLUES: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`(?<![\\p{L}])(?:${INDONESIAN_BEFORE})\\s$`, 'iu'), /(?:)/u],
  [/(?:)/u, new RegExp(`^\\s+(?:${INDONESIAN_AFTER})(?![\\p{L}])`, 'iu')],
  [/(?:)/u, PRONOUN],
];

const isKnown = (word: string): boolean =>
  !NAMES_LIKE_WORDS.has(word) &&
  (NO_PERSON.has(word) ||
    meaningsOf(word, 'en').length > 0 ||
    meaningsOf(word, 'id').length > 0 ||
    spellingOf(word).words.some(({text, en, id}) => en + id > 0 || text !== word));

/** The words of a capitalised stretch that can be a name: "Why Derek" gives "Derek". */
function nameOf(found: string): string | null {
  const words = found.replace(/['’]s?$/, '').split(/\s/);
  if (words.length > 1 && isKnown((words[0] ?? '').toLowerCase())) words.shift();
  return words.some(word => isKnown(word.toLowerCase())) ? null : words.join(' ');
}

function titledIn(clause: string, lang: Lang, readers: ReadonlySet<string>): string | null {
  for (const titles of lang === 'id' ? [TITLED.id] : [TITLED.en, TITLED.id]) {
    for (const [found] of clause.matchAll(titles)) {
      const name = found.replace(/['’]s$/, '');
      const last = name.split(/\s/).slice(1).join(' ');
      if (
        !readers.has(last) &&
        !NO_PERSON.has(last.toLowerCase()) &&
        !/^(?:Si|Yang|Itu|Ini|Saja|Juga|Kan|Ya)$/.test(last)
      )
        return name;
    }
  }
  return null;
}

function namedIn(clause: string, lang: Lang, readers: ReadonlySet<string>): string | null {
  const clues = lang === 'en' ? ENGLISH_CLUES : [...INDONESIAN_CLUES, ...ENGLISH_CLUES];
  let best: {name: string; clues: number} | null = null;
  for (const match of clause.matchAll(NAME)) {
    const name = nameOf(match[0]);
    if (name === null || readers.has(name)) continue;
    const at = match.index + match[0].indexOf(name);
    const before = clause.slice(0, at);
    const after = clause.slice(at + name.length);
    if (NOT_AFTER.test(before)) continue;
    if (FIRST.test(before) && !GOES_ON.test(after)) continue;
    const count = clues.filter(([left, right]) => left.test(before) && right.test(after)).length;
    if (count > (best?.clues ?? 0)) best = {name, clues: count};
  }
  return best?.name ?? null;
}

/** The first word of a sentence has a capital whatever it is: a name goes on as one ("Sweet how she …" does not). */
const FIRST = /(?:^|[.!?…\n]\s*)["“'‘(]*$/;
const GOES_ON =
  /^(?:['’]s\s|,|\s+(?!(?:how|that|of|to|for|if|when|why|what|who|you|we|I|he|she|they|it|the|an?|his|her|their|my|your|these|those|this|him|them)(?![\p{L}])|\d))/iu;

const LOWER_CASE = /(?<![\p{L}\d@#_.'’-])\p{Ll}{3,}(?!\p{L})/gu;
const AFTER_A_WORD_OF_A_NOUN =
  /(?<![\p{L}])(?:the|an?|my|our|your|ur|their|his|her|its|this|these|those|some|any|every|no|new|old|last|first|one|two|of|in|at|from|to|by|for|on|w|via)\s$/u;

/** A name in a text that knows no capitals: there it takes two clues. */
function namedLow(clause: string, readers: ReadonlySet<string>): string | null {
  if (/\p{Lu}\p{Ll}/u.test(clause)) return null;
  for (const {0: name, index} of clause.matchAll(LOWER_CASE)) {
    const before = clause.slice(0, index);
    const after = clause.slice(index + name.length);
    if (isKnown(name) || readers.has(name) || AFTER_A_WORD_OF_A_NOUN.test(before)) continue;
    const clues = ENGLISH_CLUES.filter(([left, right]) => left.test(before) && right.test(after));
    if (clues.length > 1 && clues.some(([, right]) => right.source !== '(?:)' && right !== PRONOUN))
      return name;
  }
  return null;
}

/** Names by which the draft speaks to its reader: in the greeting, or set apart by commas. */
export function readersOf(text: string): ReadonlySet<string> {
  const found = [
    ...text.matchAll(
      /(?:^|[\n.!?,]\s*)(?:(?:[Hh]i|[Hh]iya|[Hh]ello|[Hh]ey|[Dd]ear|[Mm]orning|[Hh]alo|[Hh]ai|[Yy]th\.?|[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Mm]as|[Mm]bak|[Kk]ak|[Bb]ang|Mr\.?|Ms\.?|Mrs\.?|Dr\.?)\s+)*(\p{Lu}[\p{Ll}’'-]+)(?:\s(\p{Lu}[\p{Ll}’'-]+))?\s*(?=[,!.?\n]|$)/gu,
    ),
  ];
  return new Set(
    found.flatMap(([, first = '', second = '']) => [first, second, `${first} ${second}`]).filter(Boolean),
  );
}

/**
 * The absent person that a clause is about, as the writer calls them; null where it names none for sure.
 * @param readers names of the reader, who is not absent.
 */
export function personIn(clause: string, lang: Lang, readers: ReadonlySet<string>): string | null {
  return (
    titledIn(clause, lang, readers) ??
    namedIn(clause, lang, readers) ??
    (lang === 'en' ? namedLow(clause, readers) : null) ??
    partIn(clause, lang)
  );
}

/** Somebody by the part they play: "my boss", "that new guy in finance", "anak baru itu". */
function partIn(clause: string, lang: Lang): string | null {
  const found = (lang === 'en' ? ENGLISH_PERSON : INDONESIAN_PERSON).exec(clause)?.[0];
  if (!found) return null;
  if (/\s\p{Lu}/u.test(found)) return found;
  return `${found.charAt(0).toLowerCase()}${found.slice(1)}${/baru$/.test(found) ? ' itu' : ''}`;
}
