/** Where in a draft a remark is put, and how a sentence is added to it in its own voice. */
import type {MannerSentence, Remark, Situation} from './manner.ts';

const GREETING =
  /^(?:(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening)|ciao|halo|hai|selamat\s+(?:pagi|siang|sore|malam)|assalamu\S*|yth\.?|salam|permisi)\b[^.!?]{0,60}|[A-ZÀ-Þ][a-zA-ZÀ-ɏ.'’-]*(?:\s+[A-ZÀ-Þ][a-zA-ZÀ-ɏ.'’-]*){0,3})[,!.]?$/;

/** The first sentence that says more than a greeting; the whole text where there is none. */
export function firstWords({sentences, text}: Situation): MannerSentence {
  const first = sentences.find(sentence => !GREETING.test(sentence.text.trim())) ?? sentences[0];
  return first ?? {start: 0, end: text.length, text, isQuestion: false};
}

/** The remark on a sentence, with another sentence said after it. */
export function adding({text}: Situation, sentence: MannerSentence, addition: string): Remark {
  const own = text.slice(sentence.start, sentence.end);
  const closed = /[.!?…]["'”’)]*$/.test(own.trim()) ? own : `${own.replace(/[,;:\s]+$/, '')}.`;
  return {start: sentence.start, end: sentence.end, suggestion: `${closed} ${addition}`};
}

const INFORMAL =
  /(?<![a-zA-ZÀ-ɏ])(?:nggak|ngga|gak|ga|banget|deh|dong|nih|liat|yuk|aja|udah|gimana|kayak|btw)(?![a-zA-ZÀ-ɏ])/i;
const TITLE =
  'Bapak|Ibu|Pak|Bu|Mas|Mbak|Mba|Kakak|Kak|Abang|Bang|Teh|Kang|Uda|Uni|Bli|Koh|Ci|Om|Tante|Dokter|Dok|Prof|Ustaz|Daeng';
const FULL: Record<string, string> = {
  ...{Pak: 'Bapak', Bu: 'Ibu', Dok: 'Dokter', Mba: 'Mbak', Bang: 'Abang', Kak: 'Kakak', Kang: 'Akang'},
  ...{Teh: 'Teteh', Koh: 'Koko', Ci: 'Cici'},
};

/** How an Indonesian draft speaks to its reader: by title, lo, kamu or Anda. */
export function addressOf({text, person}: Pick<Situation, 'text' | 'person'>): {you: string} {
  const title =
    new RegExp(`(?<![a-zA-ZÀ-ɏ])(${TITLE})(?![a-zA-ZÀ-ɏ])`, '').exec(text)?.[1] ??
    new RegExp(`^(${TITLE})(?![a-zA-ZÀ-ɏ])`, '').exec(person.name ?? '')?.[1];
  if (title) return {you: FULL[title] ?? title};
  if (/(?<![a-zA-ZÀ-ɏ])(?:lo|lu|elo|gue|gw|gua|bro)(?![a-zA-ZÀ-ɏ])/i.test(text)) return {you: 'lo'};
  if (INFORMAL.test(text)) return {you: 'kamu'};
  return {
    you: /(?<![a-zA-ZÀ-ɏ])(?:kamu|kalian|aku)(?![a-zA-ZÀ-ɏ])|[a-zA-ZÀ-ɏ]{3}mu(?![a-zA-ZÀ-ɏ])/i.test(text)
      ? 'kamu'
      : 'Anda',
  };
}

/** How the writer calls himself in the draft. */
export function selfOf({text, person}: Pick<Situation, 'text' | 'person'>): string {
  const said = /(?<![a-zA-ZÀ-ɏ])(saya|aku|gue|gua|gw|kami)(?![a-zA-ZÀ-ɏ])/i.exec(text)?.[1]?.toLowerCase();
  if (said) return said;
  const {you} = addressOf({text, person});
  return you === 'kamu' ? 'aku' : you === 'lo' ? 'gue' : 'saya';
}
