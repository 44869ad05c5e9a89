/** Things that a better wording may turn to, by what can be said of them. */

const words = (lines: readonly string[]): string =>
  [...new Set(lines.join(' ').split(' '))].sort((a, b) => b.length - a.length).join('|');

/** What somebody made and may be gone through together. */
const MADE_EN = words([
  'report reports deck slides slide proposal proposals email emails draft drafts article presentation talk speech essay thesis paper manuscript',
  'chapter plan plans document documents analysis numbers figures spreadsheet chart translation transcript script schedule timeline invoice invoices',
  'budget contract design designs drawing drawings mockup mockups logo website code campaign survey newsletter video recording podcast webinar',
  'CV résumé portfolio application summary agenda review feedback estimate quote briefing brief pitch prototype',
  'rota roster framework infographic brochure catalogue photos poster menu data statement op-ed remarks patch change function request documentation docs module layout text wording calculation sketch lesson',
]);
const MADE_ID = words([
  'laporan proposal naskah draf draft dokumen berkas data desain gambar video rekaman artikel tulisan unggahan presentasi materi slide deck',
  'skripsi tesis disertasi jurnal riset survei kontrak jadwal rencana anggaran penawaran tagihan faktur kode situs kampanye logo poster spanduk',
  'surel email ulasan catatan notulen formulir ringkasan terjemahan skenario tabel analisis rancangan pitch invoice konten esai portofolio',
]);
/** What somebody may be waiting for. */
const OWED_EN = words([
  'report proposal draft document documents contract invoice payment deposit signature answer reply decision feedback review reference referral',
  'recommendation introduction intro application order quote form file files slides deck CV statement summary letter refund approval booking',
  'confirmation testimonial estimate agreement ticket',
]);
const OWED_ID = words([
  'laporan proposal draf dokumen kontrak invoice tagihan pembayaran jawaban balasan keputusan ulasan referensi rekomendasi testimoni',
  'lamaran penawaran formulir slide CV persetujuan konfirmasi revisi naskah transferan desain data tiket iuran donasi setoran',
]);
/** What somebody may be grateful for. */
const WON_EN = words([
  'award awards prize prizes promotion offer offers grant scholarship deal deals degree PhD doctorate funding contract contracts invitation',
  'invitations certificate medal trophy bonus record results result payout fellowship nomination nominations keynote',
]);
const WON_ID = words([
  'penghargaan hadiah promosi tawaran hibah beasiswa gelar pendanaan sertifikat medali piala bonus nominasi',
]);

/** What else people meet over at work, and may be talked about whatever was said of it. */
const MATTER_EN = words([
  'meeting meetings calls chat thread programme program calendar queue process system systems rules policy payroll timesheets expenses handover onboarding',
  'shift shifts overtime strategy question questions comment comments message messages notes photo picture pictures records file files letter letters',
  'bug bugs repo server API ticket tickets build release deploy tests branch commit database code-review merge app platform software equipment',
  'delivery deliveries orders shipment course courses exam exams grades marks seminar homework assignment lecture lectures lessons tutorial curriculum',
  'rehearsal rehearsals gig song songs exhibition costumes lighting set-list recital sale sales price prices lease rent advert listing grant budget',
  'accounts offer audit costs reception raffle auction fundraiser reunion tournament training trainings picnic project projects task tasks idea ideas approach',
  'setup layout seating wording typos typo spelling grammar tone paragraph paragraphs section sections rollout sprint backlog roadmap kickoff retro',
  'interviews shortlist vacancy referral membership subscription petition booth catering menu bookings reservations guests itinerary logistics inventory harvest renovation',
]);
const MATTER_ID = words([
  'rapat acara proyek jadwal ujian tugas kuliah kursus pelajaran bimbingan praktikum stok paket pesanan kiriman harga sewa anggaran undangan surat foto',
  'komentar postingan unggahan pidato panitia sistem aplikasi server program kegiatan pelatihan lomba tender proses prosedur aturan resep menu produk kemasan',
  'pembukuan tes rilis tiket lokasi katering dekorasi tata\\s+letak judul ejaan tabel halaman kolom paragraf lampiran latihan lagu pentas syuting adegan kostum',
  'koreografi rekaman siaran absensi lembur pelayanan keluhan pengiriman pemasangan renovasi timeline backlog deploy bug repo briefing orientasi magang lowongan',
  'wawancara lamaran keanggotaan petisi iuran donasi panen pertanyaan usulan ide gagasan pendekatan strategi rencana keputusan pengumuman',
]);

/** Where people work, learn or meet. */
const WORKPLACE_EN = words([
  'department ward warehouse canteen lab branch office clinic school choir agency firm company department hospital club studio restaurant salon garage shop vineyard farm bakery bank',
  'startup start-up business university college charity museum gallery library hotel factory warehouse practice theatre theater orchestra ministry',
]);
const WORKPLACE_ID = words([
  'gudang laboratorium perpustakaan kantor cabang klinik sekolah kampus rumah\\s+sakit sanggar komunitas koperasi yayasan restoran toko bengkel kafe warung bank museum galeri hotel pabrik studio puskesmas pesantren',
]);
/** What somebody took part in. */
const EVENT_EN = words([
  'dinner lunch breakfast keynote panel conference lecture concert exhibition gala summit interview workshop seminar race match show festival',
  'premiere shoot meeting session interview competition hackathon marathon retreat clinic tour',
]);
const EVENT_ID = words([
  'acara seminar lokakarya konferensi diskusi konser pameran lomba rapat pertemuan pelatihan sesi wawancara panel festival pertandingan presentasi',
]);

/** What may follow a noun that is a noun of its own, not the first half of another ("truck driver"). */
export const AFTER =
  '(?![a-zA-ZÀ-ɏ\'’-])(?=\\s*(?:[.,;:!?)…"”]|$)|\\s+(?:is|are|was|were|has|have|had|will|would|and|or|but|to|for|with|by|before|that|which|who|on|in|at|from|so|as|again|today|tonight|now|you|I|we|they|he|she|it|reads|looks|sounds|knows|says|thinks|needs|takes|took|makes|made|goes|went|gets|got|shows|proves|deserves|on|about|of|without|when|while|because|after|if|than)\\b)';

/** An English thing after what makes it one, with that word in the first group and the thing in the second. */
const english = (nouns: string, before: string): RegExp =>
  new RegExp(
    `(?<![a-zA-ZÀ-ɏ])(${before})\\s+(?:(?!(?:before|after|at|in|on|for|with|and|or|of|to|from|by|is|was|are|${FOLK})\\s)[a-zA-ZÀ-ɏ]+(?:-[a-zA-ZÀ-ɏ]+)?\\s+)?(${nouns})${AFTER}`,
    'i',
  );
/** An Indonesian thing, with its ending or not, in the second group. */
const indonesian = (nouns: string): RegExp =>
  new RegExp(`(?<![a-zA-ZÀ-ɏ-])()(${nouns})(?=(?:-?nya|mu|ku)?(?![a-zA-ZÀ-ɏ-]))`, 'i');

/** What people do in such words is no thing: "let the adults talk". */
const FOLK =
  'adults|grown-ups|grownups|people|men|women|kids|children|boys|girls|experts|professionals|others|guys|ladies|rest';
const KNOWN = 'the|this|that|these|those|your|my|our';
/** Somebody's, but not "it's" or "that's". */
const SOMEBODYS =
  "(?!(?:it|that|this|he|she|there|here|what|who|let|how|where|when|why|everyone|nobody)['’])[a-zA-ZÀ-ɏ]+['’]s";
export const THINGS = {
  made: {en: english(MADE_EN, `${KNOWN}|${SOMEBODYS}`), id: indonesian(MADE_ID)},
  owed: {en: english(OWED_EN, KNOWN), id: indonesian(OWED_ID)},
  matter: {en: english(MATTER_EN, `${KNOWN}|${SOMEBODYS}`), id: indonesian(MATTER_ID)},
  workplace: {
    en: english(WORKPLACE_EN, `${KNOWN}|an?|their|his|her`),
    id: indonesian(WORKPLACE_ID),
  },
  event: {
    en: english(EVENT_EN, `${KNOWN}|an?|private|their|at|every`),
    id: indonesian(EVENT_ID),
  },
  won: {
    en: english(
      WON_EN,
      `${KNOWN}|an?|another|both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|latest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|several|many|biggest|\\d+`,
    ),
    id: indonesian(WON_ID),
  },
} as const;
export type ThingKind = keyof typeof THINGS;

/** Those one works with: "I'm grateful to my team." */
export const COMPANIONS: Readonly<Record<'en' | 'id', RegExp>> = {
  en: /(?<![a-zA-ZÀ-ɏ])(?:my|our)\s+(?:own\s+|last\s+|whole\s+)?(?:[a-z]+\s+)?(team|crew|staff|trainees|interns|tutor|mentor|supervisor|professor|coach|publisher|audience|followers|subscribers|mentees|clients|students|readers|colleagues|customers|supervisors|investors|donors|pupils|patients)(?![a-zA-ZÀ-ɏ'’-])/i,
  id: /(?<![a-zA-ZÀ-ɏ-])(tim|klien|murid|siswa|mahasiswa|pembaca|pelanggan|kolega|investor|pasien)(?=\s*(?:saya|aku|gue|kami|ku)(?![a-zA-ZÀ-ɏ]))/i,
};

const LOAN =
  /^(?:draft|slide|deck|pitch|invoice|email|video|poster|logo|feedback|review|CV|script|conference|meeting|event|project|design|talk|show|code|app|software|timeline|backlog|sprint|deploy|bug|repo|server|briefing|budget|hackathon|interview|session|training|workshop|report|article|team|class|school)$/i;

/** "laporannya", "deck-nya": the thing with the ending that makes it known. */
export const definite = (thing: string): string =>
  /nya$/.test(thing) ? thing : LOAN.test(thing) ? `${thing}-nya` : `${thing}nya`;

const MANY = /(?:[^s]s|photos|minutes|data)$/i;
const ONE = /^(?:analysis|thesis|campus|summary|news)$/i;
/** Whether an English thing is many: "slides", "figures". */
export const isMany = (thing: string): boolean => MANY.test(thing) && !ONE.test(thing);
