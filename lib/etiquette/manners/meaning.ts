/**
 * Whether two texts speak of the same thing, whatever the words: content words are compared by form, by light
 * stem in either language and by concept. Short texts only (a topic, a promise, a sentence).
 */
import {CONCEPTS} from './concepts.ts';

/** One content word; two words mean the same where they share a key. */
export interface ContentWord {
  readonly word: string;
  readonly start: number;
  readonly keys: readonly string[];
  /** 1 for what a thing is, less for doing words that go with anything. */
  readonly weight: number;
}

const STOP = new Set(
  (
    'a an the and or but if of to in on at by for from with about as is are was were be been being am it its this that these those ' +
    'i me my mine we us our you your yours he him his she her hers they them their who whom which what when where why how whether ' +
    'do does did done have has had will would shall should can could may might must not no yes so too very just also then than there ' +
    'here up out over all any some more most much many other another own same such only even still yet into onto per via s t re ll ve ' +
    'd m one two new old former last next former ever never again once get got make made let go went come came say said tell told ask ' +
    'asked like want wanted need needs needed know think thought hope hi hello hey dear thank thanks please sorry good great well ' +
    'whats since after before during until while because though really thing things something anything everything ' +
    'yang dan atau di ke dari untuk dengan pada dalam ini itu saya aku gue gw kami kita anda kamu lo lu dia ia beliau mereka nya ' +
    'tidak nggak ga gak bukan belum sudah udah akan bisa boleh mau ada adalah juga saja aja lagi masih sih dong deh kok nih ya yuk ' +
    'pak bu bapak ibu mas mbak mba kak bang kakak abang om tante teh kang uda uni bli koh ci mr mrs ms dr prof yth halo hai selamat ' +
    'pagi siang sore malam terima kasih makasih maaf mohon tolong karena kalau jika bila agar supaya sebagai oleh para si sang per ' +
    'lalu kemarin tadi nanti besok hari minggu bulan tahun atas tentang soal mengenai seperti baru lama sekali banget satu dua apa ' +
    'apakah siapa kapan mana berapa kenapa mengapa bagaimana gimana tetap sampai hingga sama buat biar sejak jadi pun agak lebih paling'
  ).split(' '),
);

/** Doing words that go with many things: alone they tell little. */
const LIGHT = new Set(
  (
    'send sent give gave share write wrote help helped bring look read use take took put find found work worked do arrange forward ' +
    'call kirim beri kasih bagi tulis bantu bawa lihat baca pakai ambil taruh cari minta tanya dapat siap sampai buat isi pesan ' +
    'person people man woman guy friend friends orang teman company kantor team tim time waktu day days week month dates tanggal ' +
    'his her their senior head prefer wants open check kondisi situation status masalah matter issue keluarga family hubungan pribadi private personal life kehidupan story cerita'
  ).split(' '),
);

function englishStem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=[a-z]{3})s$/, '');
  return word
    .replace(/(?:ations?|ments?|ings?|edly|ed|ers?|ors?|ions?|ies|es|s|ly)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(?:uce|uct|e|y|i)$/, '');
}

function indonesianStem(word: string): string {
  let stem = word.replace(/(?:nya|lah|kah|ku|mu)$/, '');
  if (stem.length > 5) stem = stem.replace(/(?:kan|an|in|i)$/, '');
  const bare = stem.replace(/^(?:di|ter|ber|per|ke|se)(?=[a-z]{4})/, '');
  const nasal = /^(?:me|pe|nge)(ng|ny|m|n)?([a-z]{3,})$/.exec(bare);
  if (!nasal) return bare.replace(/^(?:ng|ny)(?=[a-z]{3})/, '');
  const [, sound = '', rest = ''] = nasal;
  return (
    {
      ng: rest,
      ny: `s${rest}`,
      m: /^[aiueo]/.test(rest) ? `p${rest}` : rest,
      n: /^[aiueo]/.test(rest) ? `t${rest}` : rest,
    }[sound] ?? rest
  );
}

const stemsOf = (word: string): string[] => [...new Set([word, englishStem(word), indonesianStem(word)])];

/** Word forms, stems and phrases to the numbers of their concepts; built at first use. */
let index: {words: Map<string, Set<number>>; phrases: [string, number][]} | null = null;

function conceptIndex(): NonNullable<typeof index> {
  if (index) return index;
  const words = new Map<string, Set<number>>();
  const phrases: [string, number][] = [];
  CONCEPTS.forEach((line, number) => {
    for (const match of line.matchAll(/"([^"]+)"|(\S+)/g)) {
      if (match[1]) phrases.push([match[1], number]);
      else if (match[2]?.includes('-')) phrases.push([match[2].replaceAll('-', ' '), number]);
      for (const stem of match[2] ? stemsOf(match[2].toLowerCase()) : []) {
        if (stem.length < 3) continue;
        const numbers = words.get(stem) ?? new Set<number>();
        words.set(stem, numbers.add(number));
      }
    }
  });
  index = {words, phrases};
  return index;
}

/** The content words of a text, in order. */
export function contentWords(text: string): ContentWord[] {
  const {words, phrases} = conceptIndex();
  const found: ContentWord[] = [];
  for (const match of text.matchAll(/[a-zA-ZÀ-ɏ0-9][a-zA-ZÀ-ɏ0-9'’%-]*/g)) {
    const word = match[0]
      .toLowerCase()
      .replace(/['’](?:s|ll|ve|re|d|m|t)$/, '')
      .replace(/-?nya$/, '')
      .replace(/^([a-zA-ZÀ-ɏ]+)(?:-\1|2)(?=[a-zA-ZÀ-ɏ]*$)/, '$1');
    if (word.length < 2 || STOP.has(word)) continue;
    const stems = stemsOf(word).filter(stem => stem.length > 2 || /\d/.test(stem) || stem === word);
    const concepts = stems.flatMap(stem => [...(words.get(stem) ?? [])].map(number => `#${number}`));
    const light = stems.some(stem => LIGHT.has(stem));
    found.push({
      word,
      start: match.index,
      keys: [...new Set([...stems, ...concepts])],
      weight: light ? 0.4 : 1,
    });
  }
  const lower = text.toLowerCase();
  for (const [phrase, number] of phrases) {
    const at = lower.indexOf(phrase);
    if (at >= 0) found.push({word: phrase, start: at, keys: [phrase, `#${number}`], weight: 1});
  }
  return found;
}

export const sameMeaning = (a: ContentWord, b: ContentWord): boolean =>
  a.keys.some(key => b.keys.includes(key));

/** The word that says what a note is about: "transcripts" of "send the interview transcripts", "foto" of "foto acara". */
export function headOf(note: string): ContentWord | undefined {
  const isEnglish =
    /\b(?:the|of|to|for|her|his|my|a|an|on|with|about|their)\b/i.test(note) || /ing\b/.test(note);
  if (!isEnglish) return contentWords(note).find(({weight}) => weight === 1);
  const upto =
    /\s(?:of|for|on|to|about|with|at|from|in|that|which|who|he|she)\s/i.exec(
      note.replace(/^(?:to|the|a|an)\s+/i, ''),
    )?.index ?? note.length;
  const words = contentWords(note).filter(({weight}) => weight === 1);
  return words.findLast(({start}) => start < upto + 4) ?? words[0];
}

export interface Likeness {
  /** Weight of the topic's words that the text holds. */
  readonly shared: number;
  /** The same as a part of the topic, 0 to 1. */
  readonly ofTopic: number;
  /** The same as a part of what is smaller, topic or text, 0 to 1. */
  readonly ofSmaller: number;
}

/** How far a text speaks of a topic. `exclude` are words that say nothing here, as the reader's own name. */
export function likeness(topic: string, text: string, exclude: readonly string[] = []): Likeness {
  const left = new Set(exclude.map(word => word.toLowerCase()));
  const of = (source: string): ContentWord[] => contentWords(source).filter(word => !left.has(word.word));
  const [wanted, said] = [of(topic), of(text)];
  const total = wanted.reduce((sum, word) => sum + word.weight, 0);
  const size = said.reduce((sum, word) => sum + word.weight, 0);
  const shared = wanted.reduce(
    (sum, word) => sum + (said.some(other => sameMeaning(word, other)) ? word.weight : 0),
    0,
  );
  return {
    shared,
    ofTopic: total === 0 ? 0 : shared / total,
    ofSmaller: shared === 0 ? 0 : Math.min(1, shared / Math.max(0.4, Math.min(total, size))),
  };
}
