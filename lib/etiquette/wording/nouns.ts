/** Things that professional messages are about; a better wording turns to them. */

const words = (lines: readonly string[]): string =>
  [...new Set(lines.join(' ').split(' '))].sort((a, b) => b.length - a.length).join('|');

const ENGLISH = words([
  'report reports deck slides slide proposal proposals email emails mail message messages interview event events meeting meetings call',
  'project projects data code design designs draft drafts article articles post posts presentation presentations talk talks speech panel',
  'workshop course training conference application applications CV résumé resume portfolio letter reference recommendation invoice invoices budget',
  'contract schedule timeline plan plans document documents manuscript chapter thesis paper essay analysis numbers figures feedback review comments',
  'logo website site app product launch campaign team department office job role position company business firm startup agency client clients customer customers',
  'order orders delivery payment fee price quote tender deal sale sales stock warehouse kitchen shop restaurant school university degree course class lesson',
  'photo photos video recording podcast webinar newsletter book award prize grant scholarship research study experiment model dataset survey audit ticket tickets',
  'request question decision list form file files folder link summary minutes agenda notes invitation introduction referral internship mentoring advice',
  'patient ward clinic shift rota farm boat engine truck site building drawing drawings spreadsheet table chart map translation transcript script choir concert exhibition show',
  'career profession industry market field background experience skills network profile community volunteers donors members students teachers staff',
]);
const INDONESIAN = words([
  'laporan proposal naskah draf draft dokumen berkas data angka desain gambar foto video rekaman artikel tulisan unggahan postingan presentasi materi slide deck',
  'rapat pertemuan acara seminar pelatihan lokakarya webinar kelas kursus kuliah skripsi tesis disertasi jurnal penelitian riset survei lamaran wawancara lowongan',
  'kontrak jadwal rencana anggaran penawaran tagihan kuitansi faktur pembayaran honor pesanan kiriman barang stok gudang toko warung dapur katering kafe restoran',
  'proyek pekerjaan kerjaan tugas tim kantor perusahaan usaha bisnis klien pelanggan produk aplikasi kode situs kampanye logo poster spanduk undangan',
  'surat surel email jawaban balasan keputusan masukan saran ulasan komentar catatan notulen daftar formulir tautan folder ringkasan rekomendasi referensi',
  'buku penghargaan beasiswa hibah magang kampus jurusan ijazah gelar profesi karier karir bidang pengalaman jaringan profil komunitas relawan anggota siswa mahasiswa guru staf',
  'lomba pameran konser pertunjukan lapangan proposal kebun sawah panen kapal bengkel mesin bangunan gedung rumah ruang klinik pasien bangsal sif jaga terjemahan skenario peta tabel',
]);

/** Plurals that are no verbs count by themselves. */
const PLURAL = words([
  'slides emails messages events meetings projects articles applications documents numbers figures clients customers orders photos',
  'tickets teachers students donors volunteers members patients speakers',
  'awards prizes books papers companies courses workshops campaigns deals accounts',
]);
/** An English thing counts after a word that makes it one: "talk", "report" and "design" are verbs as well. */
export const ENGLISH_NOUN = new RegExp(
  `(?<=(?<![a-zA-ZÀ-ɏ])(?:the|my|your|our|this|that|these|those|his|her|their|an?|[a-zA-ZÀ-ɏ]+['’]s)\\s+(?:[a-zA-ZÀ-ɏ-]+\\s+)?)(?:${ENGLISH})(?![a-zA-ZÀ-ɏ])|\\b(?:${PLURAL})(?![a-zA-ZÀ-ɏ])`,
  'i',
);
const LOAN = new RegExp(`^(?:${ENGLISH})$`, 'i');
const OWN = new RegExp(`^(?:${INDONESIAN})$`, 'i');

/** "laporannya", "client-nya": the thing with the ending that makes it known. */
export const definite = (thing: string): string =>
  /nya$/.test(thing) ? thing : LOAN.test(thing) && !OWN.test(thing) ? `${thing}-nya` : `${thing}nya`;
export const INDONESIAN_NOUN = new RegExp(
  `(?<![a-zA-ZÀ-ɏ-])(?:${INDONESIAN}|${ENGLISH})(?=(?:-?nya|mu|ku)?(?![a-zA-ZÀ-ɏ]))`,
  'i',
);

const ENGLISH_ROLE =
  'boss|bosses|manager|CEO|CFO|CTO|director|head|chair|founder|co-founder|supervisor|colleague|predecessor|successor|assistant|intern|accountant|lawyer|professor|dean|principal|teacher|editor|nurse|doctor|foreman|client|investor|landlord|neighbour|secretary|treasurer|coach|pastor|minister|developer|designer|recruiter|team';
const INDONESIAN_ROLE =
  'bos|atasan|direktur|manajer|kepala|ketua|pendiri|dosen|dekan|rektor|guru|kabag|kabid|sekretaris|bendahara|lurah|camat|bupati|klien|rekan|teman|senior|junior|asisten|dokter|perawat|mandor|editor|admin|HRD|founder|mentor|pembimbing|tetangga|mantan';

/** "my boss", "the new head of finance": somebody absent, by the part they play. */
export const ENGLISH_PERSON = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:my|our|the|your|their)\\s+(?:new\\s+|old\\s+|former\\s+)?(?:[a-zA-ZÀ-ɏ]+\\s+)?(?:${ENGLISH_ROLE})(?![a-zA-ZÀ-ɏ'’])(?:\\s+(?:of|at|in)\\s+(?:the\\s+)?[a-zA-ZÀ-ɏ]+)?`,
  'i',
);
export const INDONESIAN_PERSON = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:(?:${INDONESIAN_ROLE})\\s+(?:baru\\s+)?(?:saya|aku|kita|kami|gue|gw)(?![a-zA-ZÀ-ɏ])|(?:Pak|Bu|Mas|Mbak|Kak|Bang|Prof\\.?|Dok|si)\\s+[A-ZÀ-Þ][a-zA-ZÀ-ɏ'’-]+)`,
  '',
);
