/** Notes about a person speak of them ("his thesis", "yang beliau bantu"); a message speaks to them. */

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\b(?:he|she)(?:['’]s|\s+is)\b/giu, 'you are'],
  [/\b(?:he|she)\s+has\b/giu, 'you have'],
  [/\b(?:he|she)\b/giu, 'you'],
  [/\b(?:his|her|their)\b(?=\s+\p{L})/giu, 'your'],
  [/\b(?:him|her)\b/giu, 'you'],
];

/** The note with the person spoken to. */
export function toReader(note: string, lang: 'en' | 'id', you: string): string {
  const plain = note.trim().replace(/[.!]+$/u, '');
  if (lang === 'en') return ENGLISH.reduce((text, [pattern, word]) => text.replace(pattern, word), plain);
  return plain.replace(/\b(?:beliau|dia)\b/giu, you);
}

const ENGLISH_VERB =
  /^(?:to\s+)?(?:send|share|write|review|read|introduce|return|pay|give|finish|prepare|check|call|book|bring|make|put|draft|edit|forward|translate|recommend|refer|connect|look|get|update|fix|submit|deliver|arrange|organi[sz]e|confirm|reply|answer|lend|help|tell|let|upload|sign|design|build|proofread|set|find|ask|speak|talk|meet|visit|transfer|post|print|join|test|record|host)\b(?!\s+(?:of|for|on)\b)/iu;
const INDONESIAN_VERB =
  /^(?:kirim|bayar|bagi|tulis|baca|review|kenal|ngenal|mengenal|me|ng|ny|ber|antar|balas|jawab|buat|bikin|bantu|cari|cek|edit|transfer|intro|kembali|balik|serah|siap|pesan|hubung|ajar|update|share|kasih|beri|pinjam|jemput|telepon|selesai|revisi|koreksi|terjemahkan|carikan|teruskan|datang|mampir)/iu;

/** Whether a note of a promise begins with what is to be done ("send the plans"), not with a thing. */
export function isDeed(note: string, lang: 'en' | 'id'): boolean {
  return lang === 'en'
    ? ENGLISH_VERB.test(note)
    : INDONESIAN_VERB.test(note) &&
        !/^(?:merk|meja|menu|medali|ngobrol|bersama|review\s+\p{L}+\s+\p{L}+\s+untuk)/iu.test(note);
}
