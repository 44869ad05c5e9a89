/** Matters that a message may be turned to, whatever is said of them: known by their classes of meaning. */
import {MEANINGS, type Meaning} from '../learned/meaning/classes.ts';
import {meaningsOf} from '../learned/meaning/meanings.ts';
import type {Lang} from '../report.ts';
import {AFTER, definite} from './nouns.ts';
import {thingIn} from './threads.ts';

const CLASSES: readonly Meaning[] = ['work', 'place_public', 'favour', 'school'];
const NUMBERS = new Set(CLASSES.map(name => MEANINGS.indexOf(name)));
/** Verbs, judgements and doubtful things among the words of those classes. */
const NO_TOPIC = new Set(
  `introduce refer recommend vouch hire sponsor endorse nominate mentor coach review lend invest donate subscribe promote repost connect fair stand
  call text test release fix tool line page section sample bug hit class certified studied study educated uneducated literate illiterate qualified
  unqualified graduate graduates alumni bachelor masters doctorate community yale harvard oxford cambridge eton stanford mit ivy grade grades
  abal luar negeri swasta ui itb ugm s1 s2 s3 d3 smk sma sd smp angkatan nilai kenal masuk titip bantu kontak paket terbuka tamat tamatan lulusan
  didik akun bagian halaman gambar kelas kerja hasil angka modal donasi loloskan luluskan rekrut salur posisi jabatan magang
  ijazah gelar friend account books building post posts sample lowongan bimbing terjemah pinjam promosi stan buku utas`.split(
    /\s+/,
  ),
);
const A_THING = /(?:meeting|training|briefing|recording|drawing|building)s?$/;
const isTopic = (word: string, lang: Lang): boolean =>
  (lang === 'id' || A_THING.test(word) || !/(?:ed|ing|er|ers|ly)$/.test(word)) &&
  !NO_TOPIC.has(word) &&
  !NO_TOPIC.has(word.replace(/s$/, '')) &&
  meaningsOf(word, lang).some(number => NUMBERS.has(number));

const ENGLISH = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(the|this|that|your|my|our)\\s+(?:[a-zA-ZÀ-ɏ-]+\\s+)?([a-zA-ZÀ-ɏ]{3,})${AFTER}`,
  'gi',
);
const STUDIED = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:the|from\\s+an?|(?<=^\\W*(?:(?:aw|ah|oh|wow|cute|nice|and|only|just)[\\s,.!]+)*)an?)(?:\\s+[a-zA-ZÀ-ɏ-]+){0,3}?\\s+(degree|course|diploma|PhD|college|university|certificate|training|bootcamp|polytechnic)${AFTER}`,
  'i',
);
const INDONESIAN =
  /(?<![a-zA-ZÀ-ɏ-])([a-zA-ZÀ-ɏ]{4,}?)(?:-?nya|mu|ku|\s+(?:ini|itu|tadi|kemarin|saya|kami|kita|gue|aku|kamu|lo|Anda|Bapak|Ibu|Mas|Mbak|Kak|Kakak))(?![a-zA-ZÀ-ɏ])/g;

/** "the workshop", "your course", "rapatnya": the first matter that words name; null where there is none. What somebody studied counts where asked for. */
export function topicIn(words: string, lang: Lang, takesStudy = false): string | null {
  const study = takesStudy && lang === 'en' && STUDIED.exec(words)?.[1]?.toLowerCase();
  if (study) return `the ${study}`;
  if (lang === 'id') {
    for (const [, noun = ''] of words.matchAll(INDONESIAN)) {
      if (isTopic(noun.toLowerCase(), lang)) return definite(noun.toLowerCase());
    }
    return null;
  }
  for (const [, owner = '', noun = ''] of words.matchAll(ENGLISH)) {
    if (!isTopic(noun.toLowerCase(), lang)) continue;
    const known = /^(?:your|my|our)$/i.test(owner) ? owner.toLowerCase() : 'the';
    return `${known} ${/^[A-ZÀ-Þ]{2,}$/.test(noun) ? noun : noun.toLowerCase()}`;
  }
  return null;
}

/** What words are likened to is not what they are about. */
const LIKENED: Record<Lang, RegExp> = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:(?<!(?:I|you|we|they|would|['’]d)\s)like|as\s+(?:if|though)|than|equivalent\s+of)\s+[^,.;:!?]*/gi,
  id: /(?<![a-zA-ZÀ-ɏ])(?:kayak|kaya|seperti|ibarat|bagai(?:kan)?|bak|mirip|laksana|daripada|like)\s+[^,.;:!?]*/gi,
};

const SAYINGS =
  /(?:for|on|off)\s+the\s+record|capital\s+letters|(?:left|leaving|finished|after|since|been\s+to)\s+school|big\s+deal|on\s+that\s+note|(?:sekadar|sekedar|satu|sebagai|dengan)\s+catatan|pesan\s+saya|(?:tidak|nggak|gak|tak)\s+ada\s+harga\S*|harga\s+diri|paket\s+[abc](?![a-z])|(?:anak|mahasiswa|karyawan|staf|peserta)\s+magang|(?:dua|tiga|empat|lima|\d+)\s+halaman|kolom\s+komentar/gi;

/** Words without sayings, and without what others are likened to: "like a lost parcel". */
export const literal = (words: string, lang: Lang): string =>
  words.replace(LIKENED[lang], '').replace(SAYINGS, '');

/** The matter at work that words name, whatever it is; null where there is none. */
export function matterIn(words: string, lang: Lang): string | null {
  const said = literal(words, lang);
  const event = thingIn(said, lang, 'event')?.known;
  return (
    (event && !/(?:lunch|dinner|breakfast)$/.test(event) ? event : null) ??
    topicIn(said, lang) ??
    thingIn(said, lang, 'matter')?.known ??
    null
  );
}

/** A matter that is the reader's too, and may be asked about. */
export const theirs = (matter: string | null): string | null =>
  matter && !/^(?:my|our)\s/.test(matter) ? matter : null;

const JOBS = new Set(['lowjob', 'highjob', 'boss'].map(name => MEANINGS.indexOf(name as Meaning)));
const NO_JOB = new Set(
  'star champion royal royalty king queen prince princess president head lead chief temp junior helper operator partner owner celebrity mogul millionaire billionaire vip janitor maid nanny'.split(
    ' ',
  ),
);
const JOB = /(?<![a-zA-ZÀ-ɏ])([Aa]n?|[Tt]he|[Yy]our)\s+([a-zA-ZÀ-ɏ]+)(?:\s+([a-zà-ɏ]+))?(?![a-zA-ZÀ-ɏ'’-])/g;

const MANY_JOBS = /(?<![a-zA-ZÀ-ɏ])(?<!(?:my|our|us|we)\s(?:[a-z]+\s)?)([a-zà-ɏ]{3,})s(?![a-zA-ZÀ-ɏ'’-])/gi;
const JOB_ID =
  /(?<![a-zA-ZÀ-ɏ-])(guru|perawat|bidan|sopir|petani|nelayan|kasir|satpam|kurir|resepsionis|pegawai|karyawan|dosen|penjahit|montir|teknisi|penulis|pustakawan|mahasiswa|pedagang|penjual|koki|barista|desainer|sekretaris|bendahara|penyuluh|arsitek|mandor|staf)(?![a-zA-ZÀ-ɏ-])/i;
const JOB_EN =
  /^(?:engineer|developer|dev|coder|designer|analyst|recruiter|marketer|accountant|translator|photographer|musician|trainer|programmer|dentist|chemist|butler|typist|blogger|banker|trader)$/;
/** What is said of somebody's work and belongs to no name of it. */
const NO_KIND =
  /^(?:real|mere|simple|lowly|actual|proper|little|former|common|glorified|bloody|tiny|small|whole|only|poor|typical|bored|young|old)$/;
const isJob = (noun: string): boolean =>
  !NO_JOB.has(noun) &&
  (JOB_EN.test(noun) ||
    ((/er$/.test(noun) || noun.length >= 5) && meaningsOf(noun, 'en').some(number => JOBS.has(number))));

/** The writer's or the reader's own work, and the one held up to somebody: "from a nurse", "you're the typist", "a real journalist". */
const NOT_SPOKEN_OF =
  /(?<![a-zA-ZÀ-ɏ])(?:(?:I['’]m|I\s+am|you['’]re|you\s+are|you\s+were|as|tell)\s+(?:just\s+|only\s+)?(?:an?|the)|(?:an?\s+|the\s+)?(?:real|actual|proper|trained|qualified|professional))\s+[a-zA-ZÀ-ɏ]+(?:\s+[a-zà-ɏ]+er)?/gi;
const many = (noun: string): string =>
  /[^aeou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}${/(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's'}`;

/** "geography teachers", "the nurse", "librarians", "perawat": somebody by their work, as a sentence may name them. */
export function jobIn(words: string, lang: Lang): string | null {
  if (lang === 'id') return JOB_ID.exec(words)?.[1]?.toLowerCase() ?? null;
  const said = words.replace(NOT_SPOKEN_OF, '');
  for (const [, article = '', first = '', second = ''] of said.matchAll(JOB)) {
    const isSecond = isJob(second) && !/^(?:file|package|task|window|password|state)$/i.test(first);
    if (!isSecond && !isJob(first)) continue;
    const noun = isSecond ? second : first;
    if (!/^an?$/i.test(article)) return `${article.toLowerCase()} ${noun}`;
    return many(isSecond && !NO_KIND.test(first) ? `${first} ${noun}` : noun);
  }
  for (const [, noun = ''] of said.matchAll(MANY_JOBS)) {
    if (isJob(noun.toLowerCase())) return `${noun.toLowerCase()}s`;
  }
  return null;
}
