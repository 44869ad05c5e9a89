/** Others' data that would be handed on. */
import type {Place} from './place.ts';

/** Named without a word of what it says. */
const DATA: Record<Place['lang'], RegExp> = {
  en: /(?<![a-zA-ZÀ-ɏ])(list|address|addresses|number(?!\s*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten))|mobile|file|files|sheet|letter|payroll|photo|photos|records|notes|emails|messages|details|names|form|forms|screenshot|screenshots|recording|contract|package)(?![a-zA-ZÀ-ɏ'’-])/i,
  id: /(?<![a-zA-ZÀ-ɏ-])(nomor(?!\s*(?:\d{1,3}(?!\d)|satu|dua|tiga|empat|lima|enam|tujuh))|alamat|(?<!tim\s)data|daftar|(?<!(?:saya|aku|gue|sempat)\s)foto|surat|berkas|slip|rekaman|catatan|dokumen|file|formulir|rekening)(?=(?:-?nya)?(?![a-zA-ZÀ-ɏ-]))/i,
};
/** Says that it is handed on, or where it was seen; and that it is asked for instead. */
const HANDED =
  /(?<![a-zA-ZÀ-ɏ])(?:attach\w*|here(?:['’]s|\s+is|\s+are)|this\s+is|enclosed|forward\w*|sending|sent|saw|looked|got\s+hold|found|copied|from|showed|let\s+(?:me|slip)|(?:in|it['’]s)\s+(?:his|her|their)|(?:his|her|their|own)\s+(?:\w+\s+)?(?:number|mobile|address)|ini|nih|terlampir|lampirkan|(?:ku|saya\s+|aku\s+)?kirim\w*|kukirim|kutip|sempat|fotokan|dari|salin\w*|pribadi\w*|liat|lihat|disebar)(?![a-zA-ZÀ-ɏ])/i;
const WANTED =
  /(?<![a-zA-ZÀ-ɏ])(?:please\s+(?:give|send|tell|list)|kindly|need|give\s+(?:us|me)|tell\s+(?:us|me)|told\s+me|would\s+like|just\s+the|mohon|tolong|diisi|isi|berkenan|harap|pasang|datangi|minta|perlu)(?![a-zA-ZÀ-ɏ])/i;

/** What of others' a sentence hands on ("list", "nomor"); null where it names nothing such, or asks for it. */
export const dataIn = ({sentence, lang}: Place): string | null =>
  HANDED.test(sentence) && !WANTED.test(sentence)
    ? (DATA[lang].exec(sentence)?.[1]?.toLowerCase() ?? null)
    : null;
