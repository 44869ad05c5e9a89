/** First approaches: with the wish to say why it is this reader. */
import {capital, type Mender, some} from './mender.ts';
import {closed, type Place} from './place.ts';

const SLOT =
  '(?:\\{\\{?[^{}\\n]{0,60}\\}\\}?|\\[[^\\]\\n]{1,60}\\]|<[a-z][a-z _]{0,40}>|\\$\\{[^}\\n]{0,40}\\}|%[a-z_]{2,30}%|x{4,}|_{4,}|\\((?:sebutkan|isi|insert|fill\\s+in|your|nama|jabatan|posisi|perusahaan|pencapaian|name|company|title)(?:\\s[^)\\n]{1,40})?\\))';
const PLACEHOLDER = new RegExp(
  `(?:(?<![a-zA-ZÀ-ɏ])(?:at|in|about|with|from|for|of|to|di|untuk|bagi|tentang|dari|ke|soal)\\s+)?${SLOT}`,
  'gi',
);
/** What stands beside a slot in such a way that the sentence breaks without it: "the [industry] space". */
const NEEDS_ITS_SLOT = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:the|an?|our|your|my|this|as|is|am|are|what|which|who|adalah|sebagai|posisi|atas|oleh|yang|PT|CV)\\s+${SLOT}`,
  'i',
);
const GREETS =
  /^(?:dear|hi|hello|hey|halo|hai|yth\.?|kepada|to\s+whom|greetings|permisi|selamat|assalam\S*)(?![a-zA-ZÀ-ɏ])[^,.!?]{0,40}[,.!]?$/i;
/** A greeting that waits for a name. */
const NAMELESS = /^(?:dear|yth\.?|kepada)[,.!\s]*$/i;

/** The sentence without what was never filled in; empty where nothing is left, with its comma where it greets. */
function filledIn({sentence, lang}: Place): string {
  if (NEEDS_ITS_SLOT.test(sentence)) return '';
  const kept = sentence
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
