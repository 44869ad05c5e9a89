/** First approaches: with the wish to say why it is this reader. */
import {capital, type Mender, some} from './mender.ts';
import {closed, type Place} from './place.ts';

const SLOT =
  '(?:\\{\\{?[^{}\\n]{0,60}\\}\\}?|\\[[^\\]\\n]{1,60}\\]|<[a-z][a-z _]{0,40}>|\\$\\{[^}\\n]{0,40}\\}|%[a-z_]{2,30}%|x{4,}|_{4,}|\\((?:sebutkan|isi|insert|fill\\s+in|your|nama|jabatan|posisi|perusahaan|pencapaian|name|company|title)(?:\\s[^)\\n]{1,40})?\\))';
const BEFORE = 'at|in|about|with|from|for|of|to|di|untuk|bagi|tentang|dari|ke|soal';
const GREETING = 'dear|hi|hello|hey|hiya|greetings|halo|hai|yth\\.?|kepada|permisi|pagi|siang|sore|malam';
const PLACEHOLDER = new RegExp(`(?:(?<![a-zA-ZÀ-ɏ])(?:${BEFORE})\\s+)?${SLOT}`, 'gi');
/** A slot that a sentence can do without: after a greeting, after a word that goes with it, or set apart by commas. */
const SPARE = new RegExp(
  `(?:(?<![a-zA-ZÀ-ɏ])(?:${BEFORE})|(?:^|[.!?,]\\s*)(?:${GREETING})(?:\\s+(?:Pak|Bu|Bapak|Ibu|Bapak/Ibu|Kak|Mr|Ms|Mrs)\\.?)?)\\s+${SLOT}|(?:^|,\\s*)${SLOT}(?=\\s*[,.!?]|$)`,
  'gi',
);
const ANY_SLOT = new RegExp(SLOT, 'i');
/** Whether the sentence breaks once a slot is taken out of it: "the [industry] space", "firms like [company]". */
const breaksWithout = (sentence: string): boolean => ANY_SLOT.test(sentence.replace(SPARE, ''));
/** What of a sentence stands without its slots: its greeting, and what the writer says of themselves after a comma. */
function unbroken(sentence: string): string {
  if (!breaksWithout(sentence)) return sentence;
  const parts = sentence.split(/(?<=,)\s+|\s*[;–—]\s*/).filter(part => !breaksWithout(part));
  const greeting = parts.find(part => GREETS.test(part.replace(PLACEHOLDER, '').trim())) ?? '';
  const own = parts.find(part => OF_ONESELF.test(part) && part.split(/\s+/).length >= 4) ?? '';
  return `${greeting} ${own.replace(/,$/, '')}`.trim();
}
const OF_ONESELF = /^(?:I|I['’](?:m|d|ve)|we|we['’](?:re|d|ve)|our\s+\S+|saya|aku|kami)\s/i;
const GREETS =
  /^(?:dear|hi|hiya|hello|hey|halo|hai|yth\.?|kepada|to\s+whom|greetings|permisi|selamat|assalam\S*)(?![a-zA-ZÀ-ɏ])[^,.!?]{0,40}[,.!]?$/i;
/** A greeting that waits for a name. */
const NAMELESS = /^(?:dear|yth\.?|kepada)[,.!\s]*$/i;

/** The sentence without what was never filled in; empty where nothing is left, with its comma where it greets. */
function filledIn({sentence, lang}: Place): string {
  const whole = unbroken(sentence);
  if (whole === '') return '';
  const kept = whole
    .replace(PLACEHOLDER, '')
    .replace(/\s+([,.!?])/g, '$1')
    .replace(/,(?=[,.!?])/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim()
    .replace(/^[\s,.;:!?]+/, '')
    .replace(/^dear,/i, 'Hello,');
  if (NAMELESS.test(kept)) return lang === 'en' ? 'Hello,' : 'Halo,';
  if (GREETS.test(kept)) return `${kept.replace(/[,.!\s]+$/, '')},`;
  return kept.split(/\s+/).length > 1 ? closed(kept) : '';
}

/** Nothing is said of the reader that the draft does not say: the writer knows why it is them, and may tell. */
function reasonsOf({lang, you, self}: Place): string[] {
  return lang === 'en'
    ? [
        "May I tell you in two lines why I'm writing to you in particular?",
        'May I ask you one question about what you work on?',
        "I'd like to ask you one question about what you work on, and tell you why I'm asking you.",
      ]
    : [
        `Boleh ${self} ceritakan sebentar mengapa ${self} menghubungi ${you} secara khusus?`,
        `Boleh ${self} dengar cerita ${you} soal pekerjaan sehari-hari?`,
        `${capital(self)} ingin mendengar cerita ${you} soal pekerjaan sehari-hari, dan menyampaikan mengapa ${self} menghubungi ${you}.`,
      ];
}

export const impersonal: Mender = place => {
  const own = filledIn(place);
  const reasons = reasonsOf(place);
  const after = (reason: string): string =>
    `${own} ${own.endsWith(',') && !/^I\b/.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason}`;
  return some(...(own ? reasons.map(after) : []), ...reasons, '');
};
