/** Notes about a person speak of them ("his thesis", "yang beliau bantu"); a message speaks to them. */

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\b(?:he|she)(?:['’]s|\s+is)\b/gi, 'you are'],
  [/\b(?:he|she)\s+has\b/gi, 'you have'],
  [/\b(?:he|she)\b/gi, 'you'],
  [/\b(?:his|her|their)\b(?=\s+a-zA-ZÀ-ɏ)/gi, 'your'],
  [/\b(?:him|her)\b/gi, 'you'],
];

/** The note with the person spoken to. */
export function toReader(note: string, lang: 'en' | 'id', you: string): string {
  const plain = note.trim().replace(/[.!]+$/, '');
  if (lang === 'en') return ENGLISH.reduce((text, [pattern, word]) => text.replace(pattern, word), plain);
  return plain.replace(/\b(?:beliau|dia)\b/gi, you);
}

const ENGLISH_VERB =
  /^(?:to\s+)?(?:send|share|write|review|read|introduce|return|pay|give|finish|prepare|check|call|book|bring|make|put|draft|edit|forward|translate|recommend|refer|connect|look|get|update|fix|submit|deliver|arrange|organi[sz]e|confirm|reply|answer|lend|help|tell|let|upload|sign|design|build|proofread|set|find|ask|speak|talk|meet|visit|transfer|post|print|join|test|record|host)\b(?!\s+(?:of|for|on)\b)/i;
const INDONESIAN_VERB =
  /^(?:kirim|bayar|bagi|tulis|baca|review|kenal|ngenal|mengenal|me|ng|ny|ber|antar|balas|jawab|buat|bikin|bantu|cari|cek|edit|transfer|intro|kembali|balik|serah|siap|pesan|hubung|ajar|update|share|kasih|beri|pinjam|jemput|telepon|selesai|revisi|koreksi|terjemahkan|carikan|teruskan|datang|mampir)/i;

/** Whether a note of a promise begins with what is to be done ("send the plans"), not with a thing. */
export function isDeed(note: string, lang: 'en' | 'id'): boolean {
  return lang === 'en'
    ? ENGLISH_VERB.test(note)
    : INDONESIAN_VERB.test(note) &&
        !/^(?:merk|meja|menu|medali|ngobrol|bersama|review\s+[a-zA-ZÀ-ɏ]+\s+[a-zA-ZÀ-ɏ]+\s+untuk)/i.test(
          note,
        );
}
