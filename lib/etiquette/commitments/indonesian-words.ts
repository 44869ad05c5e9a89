/** Indonesian words that decide whether a clause with a verb of doing promises. */

export const WRITER = '(?:saya|sy|aku|ak|gue|gua|gw|gwe|ane|kami|kulo|kula|awak|daku|hamba)';
export const READER =
  '(?:anda|kamu|kalian|lo|lu|elo|elu|bapak|pak|ibu|bu|mas|mbak|mba|kak|kakak|bang|abang|dok|dokter|prof|saudara|sdr|bro|sis|guys|dik|adik|om|tante|uda|uni|kang|teh|bli|koh|ci|daeng|ustaz|gus|kau|sampeyan|panjenengan)';

/** Right before the verb these take the promise away. */
export const REFUSED =
  /\b(?:(?:tidak|tdk|nggak|ngga|enggak|engga|gak|ga|kagak|ndak)(?!\s+(?:akan|bakal)\s+lupa\b)|belum|blm|bukan|jangan|tanpa|batal|gagal|tak\s+(?:akan|bisa|dapat|mungkin|perlu|mau)|can['’]?t|won['’]?t|not)\b/i;
export const HEDGED =
  /\b(?:mungkin|barangkali|kayaknya|kayanya|sepertinya|seandainya|andai(?:kan|kata)?|harusnya|seharusnya|semestinya|mestinya|tadinya|rencananya\s+tadi|pengen|pengin|pingin|kepengen|rasanya|belum\s+tentu|entah|niatnya|hampir|nyaris|dulu(?:nya)?\s+(?:saya|aku)|bisa\s+(?:saja|aja)|bisa\s+jadi|kalau\s+(?:saya|aku|gue)\s+jadi|di\s+posisi|maybe|might|could|would|menurut\s+(?:saya|aku))\b/i;
/** What others said or promised; "saya bilang" and "bilang saja" are no report. */
export const REPORTED =
  /(?<!\b(?:saya|aku|gue|gw|kami|sy)\s)\b(?:bilang(?!\s+(?:saja|aja|ya|dong|ke\s+(?:saya|aku)))|berjanji)\b|\b(?:katanya|kata\s+(?:dia|beliau|pak|bu|mereka|panitia)|dengar|denger|kabarnya(?!\s+(?:nanti|akan|saya|aku|kami|gue|gw))|konon|(?:dia|beliau|senior|mereka)\s+.{0,20}janji|said|told|selalu\s+bilang)\b/i;
/** The verb before "yang saya", "setelah saya", "minta saya" is no promise; nor is what my people do. */
export const BELONGS =
  /\b(?:yang|yg|setelah|sesudah|sebelum|sambil|minta|meminta|mengizinkan|izinkan|setuju|padahal|waktu|saat|ketika|sejak|karena|agar|supaya|mau|boleh|bisa|apa|apakah|perlu|cara|kalau|kalo|klo|jika|bila|apabila|tim|adik|kakak|istri|suami|anak|bos|atasan|bapak|ibu|orang\s+tua|teman|temen|rekan|dosen|klien|client|staf|karyawan|sepupu|tetangga|pacar|mahasiswa|tukang|dengan|seperti|dari|tempat|nomor|nama|bikin|buat|demikian\s+surat\s+ini)\s+(?:juga\s+)?$/i;
export const DISTANT =
  /(?<!\byan?g\s)\b(?:tadi(?!nya)|kemarin|kemaren|kmrn|tempo\s+hari|waktu\s+itu|semalam|barusan|minggu\s+lalu|bulan\s+lalu|tahun\s+lalu|yang\s+lalu|selama\s+ini|selalu|biasa(?:nya)?|sering|setiap\s+kali)\b/i;
/** Done by the message itself: "bersama ini saya sampaikan", "saya lampirkan", "saya ucapkan". */
export const PERFORMED =
  /\b(?:bersama\s+(?:ini|surat)|dengan\s+ini|terlampir|lampirkan|berikut(?:\s+ini)?\s+(?:saya|kami|aku)|izinkan|perkenankan|perkenalkan|mohon\s+(?:maaf|izin|doa)|ucapkan|haturkan|sampaikan\s+(?:terima|maaf|bahwa|salam|selamat|penghargaan|permohonan|duka)|info(?:kan|rmasikan)?\s+bahwa|(?:kirim|share|sampaikan|teruskan|titip|sambungkan)\s+(?:lewat\s+(?:sini|email\s+ini|pesan\s+ini)|di\s+sini|sekarang|ini|berikut|via\s+ini)|jadwal\s+saya|kasih\s+(?:tau|tahu)\s+(?:ya|aja|nih)|ulang\s+sekali\s+ini|di\s+(?:kolom|tautan)\s+komentar)\b|^(?:ini|nih|demikian)\b/i;
export const OFFERED =
  /\b(?:kalau|kalo|jika|bila|apabila)\s+(?:berkenan|boleh|mau|perlu|butuh|berminat|tertarik|(?:kamu|anda|bapak|ibu|mas|mbak|kak|lo|lu|kalian)\s+(?:mau|butuh|perlu|berkenan|berminat|tertarik)|ada\s+yang\s+bisa|sempat|sempet|memungkinkan)|\b(?:saya|aku|gue|gw|kami)\s+(?:bisa|siap|bersedia|dapat|boleh)\s+(?!.*\b(?:besok|nanti|jam|pukul|tanggal|hari|malam|sore|senin|selasa|rabu|kamis|jumat|sabtu)\b)/i;
export const WISHED =
  /\b(?:semoga|moga|mudah-mudahan|doakan|doanya|mohon|tolong|please|silakan|ditunggu|jangan\s+lupa)\b/i;
export const OWN_LIFE =
  /\b(?:presentasi\s+di|sidang\s+skripsi|saya\s+sidang|pensiun|olahraga|belajar|cuti|liburan|kangen|dokter\s+gigi|menikah|nikah(?:an)?|lebaran\s+di|mudik|on\s+leave|wisuda|ujian|interview\s+di|wawancara\s+di|melahirkan|pindah(?:an)?\s+(?:rumah|ke)|bangga|kaget|senang|sedih|jijik)\b/i;
export const ASKED =
  /\b(?:apa|apakah|bagaimana|gimana|kapan|siapa|berapa|mau\s+(?:saya|aku|gue|gw|ku\w+)|perlu\s+(?:saya|aku)|boleh\s+(?:saya|aku|gue|gw)|bisa\s+(?:saya|aku|gue)|gimana\s+kalau)\b/i;
/** "Kami membantu perusahaan seperti …": what one's firm does for everybody. */
export const ADVERTISED =
  /\b(?:(?:balas|ketik|reply|comment|komen)\s+(?:info|mau|yes|ya|link)\b|perusahaan\s+seperti|ribuan\s+orang|jasa\s+\w+|penghasilan|harga\s+bersahabat|\d+x\s+lipat|follow\s+(?:balik|back|akun)|gratis\s+untuk\s+(?:semua|seratus|\d+))\b/i;
/** Coming to the reader's place counts without a day. */
export const APPROACHES = new RegExp(
  `\\b(?:kantor|rumah|toko|tempat|klinik|sekolah|kampus|ruang(?:an)?)\\s+(?:\\w+\\s+)?${READER}\\b|\\bkalian\\b`,
  'i',
);
