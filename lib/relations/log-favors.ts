import type {FavorKind} from './model.ts';

export interface ReadFavor {
  readonly direction: 'given' | 'received';
  readonly kind: FavorKind;
  readonly what: string;
}

const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'iu');

/** Stands before a name: patterns that pass over capitals could not tell one from any other word. */
const NAME = '§';
const ME = '(?:me|us)';
const THEM = `(?:him|her|them|${NAME}\\p{L}+(?: ${NAME}\\p{L}+)?)`;
const SAYA = '(?:saya|aku|gue|gw|kami)';
const DIA = `(?:dia|beliau|mereka|${NAME}?(?:pak|bu|mbak|mas|kak|bang|ibu|bapak) ${NAME}?\\p{L}+|${NAME}\\p{L}+)`;
/** What they did for others is no favor of the writer's. */
const NOT_THEY = `(?<!(?:he|she|they|who|dia|ia|beliau|mereka|yang|${NAME}\\p{L}+) (?:also |just |kindly |then |sudah |udah |telah |juga )?)`;
const GAVE = '(?:gave|offered|shared with|sent|shared)';
const KASIH =
  '(?:kasih|ngasih|memberi|beri|berikan|memberikan|membagikan|bagikan|kirim|kirimi|mengirim|kirimkan|ngirim|ngirimin|kirimin)';

const ADVICE = '(?:advice|feedback|tips?|suggestions?|pointers|guidance|counsel)';
const SARAN = '(?:saran|nasihat|masukan|arahan|tips|umpan balik|pencerahan|wejangan)';
const NEWS =
  '(?:info(?:rmation)?|links?|articles?|job (?:ad|posting|opening|lead)s?|slides|books?|contacts?|leads?|notes|the deck|templates?)';
const KABAR = '(?:info(?:rmasi)?|tautan|link|artikel|lowongan|buku|kontak|materi|berkas|template|slide)';
const REF = '(?:referral|recommendation|reference)';
const RUJUK = '(?:referral|referensi|rekomendasi|rujukan)';
/** Up to three words between the giver's verb and the thing. */
const GAP = `(?:${NAME}?\\p{L}+ ){0,3}?`;

interface FavorWord {
  readonly kind: FavorKind;
  readonly direction: ReadFavor['direction'];
  readonly pattern: RegExp;
}

const received = (kind: FavorKind, ...sources: string[]): FavorWord[] =>
  sources.map(source => ({kind, direction: 'received', pattern: whole(source)}));
const given = (kind: FavorKind, ...sources: string[]): FavorWord[] =>
  sources.map(source => ({kind, direction: 'given', pattern: whole(`${NOT_THEY}(?:${source})`)}));

/** The more particular kinds first: an introduction is help, too. */
const WORDS: readonly FavorWord[] = [
  ...received(
    'introduction',
    `introduced ${ME}|put ${ME} in touch|connected ${ME} (?:to|with)|(?:an? )?(?:intro|introduction) from`,
    `(?:mengenalkan|ngenalin|kenalin|kenalkan|memperkenalkan) ${SAYA}|${SAYA} dikenal(?:kan|in)|dikenal(?:kan|in) (?:ke|sama|dengan)|menghubungkan ${SAYA}`,
  ),
  ...given(
    'introduction',
    `introduced ${THEM}|put ${THEM} in touch|connected ${THEM} (?:to|with)`,
    `(?:mengenalkan|ngenalin|kenalin|kenalkan|memperkenalkan) ${DIA}|menghubungkan ${DIA}`,
  ),
  ...received(
    'referral',
    `referred ${ME}|recommended ${ME}|${GAVE} ${ME} ${GAP}${REF}|got ${GAP}${REF} from|vouched for ${ME}|wrote ${ME} ${GAP}${REF}`,
    `(?:mereferensikan|merekomendasikan|rekomendasikan|referensikan) ${SAYA}|(?:dapat|dapet) ${GAP}${RUJUK} dari|${SAYA} direferensikan`,
  ),
  ...given(
    'referral',
    `referred ${THEM}|recommended ${THEM}|${GAVE} ${THEM} ${GAP}${REF}|wrote ${THEM} ${GAP}${REF}|vouched for ${THEM}|wrote ${GAP}${REF} for ${THEM}`,
    `(?:mereferensikan|merekomendasikan|rekomendasikan|referensikan) ${DIA}`,
  ),
  ...received(
    'advice',
    `advised ${ME}|${GAVE} ${ME} ${GAP}${ADVICE}|got ${GAP}${ADVICE} from|coached ${ME}|mentored ${ME}|reviewed my ${GAP}(?:cv|resume|résumé|portfolio|deck|draft|profile)`,
    `${KASIH} ${SAYA} ${GAP}${SARAN}|${DIA} (?:yang )?${KASIH} ${SARAN}|(?:dapat|dapet) ${GAP}${SARAN} dari|diberi ${SARAN}|dikasih ${SARAN}`,
  ),
  ...given(
    'advice',
    `advised ${THEM}|${GAVE} ${THEM} ${GAP}${ADVICE}|coached ${THEM}|mentored ${THEM}|reviewed (?:his|her|their) ${GAP}(?:cv|resume|résumé|portfolio|deck|draft|profile)`,
    `${KASIH} ${DIA} ${GAP}${SARAN}|${KASIH} ${SARAN} (?:ke|kepada|buat|untuk) ${DIA}|(?:saya|aku) ${KASIH} ${SARAN}`,
  ),
  ...received(
    'information',
    `told ${ME} about|${GAVE} ${ME} ${GAP}${NEWS}|shared ${GAP}${NEWS} with ${ME}|forwarded ${ME}|tipped ${ME} off`,
    `${KASIH} ${SAYA} ${GAP}${KABAR}|${DIA} (?:yang )?${KASIH} ${KABAR}|(?:dapat|dapet) ${GAP}${KABAR} dari|dikasih ${KABAR}|dikirimi ${KABAR}`,
  ),
  ...given(
    'information',
    `told ${THEM} about|${GAVE} ${THEM} ${GAP}${NEWS}|shared ${GAP}${NEWS} with ${THEM}|forwarded ${THEM}`,
    `${KASIH} ${DIA} ${GAP}${KABAR}|${KASIH} ${KABAR} (?:\\p{L}+ ){0,2}?(?:ke|kepada|buat|untuk) ${DIA}|(?:saya|aku) ${KASIH} ${KABAR}`,
  ),
  ...received(
    'help',
    `helped ${ME}|did ${ME} a favou?r|got help from|lent ${ME}|covered for ${ME}`,
    `(?:bantu|membantu|bantuin|nolong|menolong|nolongin) ${SAYA}|(?:saya |aku )?dibantu|(?:dapat|dapet) bantuan dari|${DIA} (?:sudah |udah )?(?:bantu|membantu|bantuin)(?! ${DIA})`,
  ),
  ...given(
    'help',
    `helped ${THEM}|did ${THEM} a favou?r|lent ${THEM}|covered for ${THEM}`,
    `(?:bantu|membantu|bantuin|menolong|nolongin) ${DIA}|(?:saya|aku) (?:bantu|membantu|bantuin)`,
  ),
  ...received(
    'thanks',
    `thanked ${ME}|(?:she|he|they) (?:said thanks|said thank you)|thank-?you note from`,
    `${DIA} (?:berterima ?kasih|mengucapkan terima ?kasih|bilang (?:makasih|terima ?kasih))`,
  ),
  ...given(
    'thanks',
    `thanked ${THEM}|said (?:thanks|thank you) to|sent (?:\\p{L}+ )?(?:\\p{L}+ )?thank-?you`,
    '(?:berterima ?kasih|(?:meng)?ucap(?:kan|in) (?:terima ?kasih|makasih)|bilang (?:makasih|terima ?kasih))',
  ),
];

/** Things refused, wished for or asked are no favor yet. */
const NOT_DONE = whole(
  "(?:didn'?t|did not|couldn'?t|won'?t|will|can|could|would|should|offered to|declined|refused|tried to|meant to|asked (?:me|her|him|them|if|for|whether)|wants?|wanted|hopes?|promised|tidak|nggak|ngga|gak|ga|belum|akan|mau|bisa|minta|meminta|janji|berjanji|semoga)",
);

/** What a line may begin with that is neither a name nor a deed. */
const OPENING =
  /^(?:I|We|Yesterday|Today|Then|Also|Just|Finally|And|But|So|Last|This|Saya|Aku|Gue|Kami|Kemarin|Tadi|Hari|Lalu|Barusan|Dia|Beliau|Mereka|He|She|They)$/;

/** The favor that a line of typing tells of; null where it tells of none, or of one not done. */
export function readFavor(line: string): ReadFavor | null {
  for (const clause of line.split(/[.;!?\n]+|,\s*(?=but|tapi|and|dan|then|lalu)/u)) {
    if (NOT_DONE.test(clause)) continue;
    const found = favorIn(clause.trim());
    if (found) return {direction: found.direction, kind: found.kind, what: clause.trim().slice(0, 300)};
  }
  return null;
}

/** A capital at the head is a deed's ("Introduced Budi") or else a name's ("Rina introduced Budi"). */
function favorIn(clause: string): FavorWord | undefined {
  const marked = clause.replace(/(?<=\s)(?=\p{Lu}\p{Ll})/gu, NAME);
  const deed = WORDS.find(({pattern}) => pattern.exec(marked)?.index === 0);
  if (deed) return deed;
  const [head = ''] = clause.split(/\s/, 1);
  const named = /^\p{Lu}\p{Ll}/u.test(head) && !OPENING.test(head) ? `${NAME}${marked}` : marked;
  return WORDS.find(({pattern}) => pattern.test(named));
}
