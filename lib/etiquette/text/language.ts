/** Language of a sentence from its function words: two small tables of our own, since code-mixing is normal. */

import type {Lang} from '../report.ts';

/** A sentence's language; null where its own words do not tell. `other` is neither English nor Indonesian. */
export type SentenceLang = Lang | 'mix' | 'other';

const EN = `the a an and or but of to in on at by for with from as is are was were be been being am i you he she it we they me him her us them
my your his its our their mine yours this that these those there here what which who whom whose when where why how not no yes do does did done
doing have has had having will would can could should shall may might must if then than because so very too just only also about into over after
before again more most some any all each every other another such own same up out down off through during between against until while
please thanks thank hi hello hey dear sorry okay let get got go going know think want need like make see one two good new time day
never always really still even much many well back now today tomorrow yesterday
send call meet ask tell give take come work
someone anyone everyone nobody something nothing people guys best regards
congratulations welcome great nice sure however anyway though honestly`;

const ID = `yang dan atau tapi di ke dari pada untuk dengan dalam oleh sebagai ini itu saya kamu anda dia kami kita mereka beliau kalian ia
tidak bukan belum sudah akan sedang lagi masih pernah bisa boleh harus mau ingin perlu ada adalah jadi karena kalau supaya seperti juga saja cuma
banget sekali sangat lebih paling semua setiap para apa siapa kapan bagaimana kenapa berapa mana dimana sini sana situ
nanti besok kemarin tadi hari jam minggu bulan tahun sekarang lalu terus setelah sebelum sampai sejak selama antara tentang
pak bu bapak ibu mas mbak kak bang mohon tolong maaf terimakasih terima kasih selamat pagi siang sore malam salam halo silakan semoga
nya sih dong deh kok ya nih tuh lho loh kan yuk ayo wah aduh memang begitu begini ternyata padahal malah justru pun lah
jangan biar agar hingga namun maka sehingga bahwa atas bawah
punya pakai sama baru dulu mungkin pasti memang kata orang teman kerja kantor tahu lihat bilang bicara minta kirim bantu kasih ambil beli
banyak sedikit baik bagus benar salah besar kecil gitu gini mau coba cari dapat buat lewat kayak makan rumah anak
insyaallah alhamdulillah dear yth hormat`;

/** Words of both languages or of names, which prove nothing. */
const SHARED = new Set([
  'dear',
  'a',
  'an',
  'do',
  'on',
  'so',
  'me',
  'am',
  'no',
  'he',
  'in',
  'okay',
  'thanks',
  'sorry',
  'hi',
  'hello',
  'please',
  'dan',
  'her',
  'its',
  'may',
]);

let en: Set<string> | null = null;
let id: Set<string> | null = null;

/** How many words of a sentence belong to each language. */
export interface LanguageCount {
  readonly en: number;
  readonly id: number;
  readonly words: number;
}

const ID_SHAPE =
  /^(?:(?:meng?|men|mem|ber|ter|peng?|pem|per|nge?|ny)[a-z]{4,}(?:kan|in|nya|an|i)|(?:di|ke|ku)[a-z]{4,}(?:kan|in|nya)|[a-z]{3,}(?:nya|kanlah)|se[a-z]{4,}nya)$/;
const EN_SHAPE = /^[a-z]{3,}(?:ing|tion|ness|ment|ful|ous|ly|ed|ity|able|ght|ough)$/;

/** What one word says about the language: a share for each, 0 where it says nothing. */
export interface WordLanguage {
  readonly en: number;
  readonly id: number;
  readonly isWord: boolean;
}

const SILENT: WordLanguage = {en: 0, id: 0, isWord: false};

/** Reads a word in plain spelling: function words, and shapes that only one of the two languages has. */
export function wordLanguage(word: string): WordLanguage {
  const first = word.charCodeAt(0);
  if (first < 97 && word !== '<foreign>') return SILENT;
  en ??= new Set(EN.split(/\s+/));
  id ??= new Set(ID.split(/\s+/));
  const weight = SHARED.has(word) ? 0.4 : 1;
  const inEn = en.has(word);
  const inId = id.has(word);
  if (inEn || inId || word.length < 6) return {en: inEn ? weight : 0, id: inId ? weight : 0, isWord: true};
  if (ID_SHAPE.test(word)) return {en: 0, id: 0.7, isWord: true};
  return {en: EN_SHAPE.test(word) ? 0.5 : 0, id: 0, isWord: true};
}

/** Language that a count shows, or null where it is too little to tell. */
export function languageOf(count: LanguageCount): SentenceLang | null {
  const known = count.en + count.id;
  if (count.words === 0) return null;
  if (count.words >= 6 && known < count.words * 0.12) return 'other';
  if (known < 0.8) return null;
  const share = count.id / known;
  if (share > 0.8) return 'id';
  if (share < 0.2) return 'en';
  return 'mix';
}

/** A language's function words, which are poor anchors for patterns. */
export function commonWords(lang: Lang): ReadonlySet<string> {
  return new Set((lang === 'en' ? EN : ID).split(/\s+/));
}
