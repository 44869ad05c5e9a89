import {strings} from './strings.ts';

/** The first page that anybody sees: what Santun does, before it does anything. */
export const welcomeStrings = strings(
  {
    title: 'A courteous companion for your network',
    lead: 'Santun remembers the people you meet, keeps giving and taking in view, and reads your messages before you send them, the way a courteous colleague would.',
    readsTitle: 'What it reads',
    reads:
      'Only the page you are looking at: when you press its icon, or on a site that you turn on yourself. On such a site you choose whether it reads profiles, draws a note, or reads along while you write. It never clicks, scrolls or sends anything.',
    keptTitle: 'Where it is kept',
    kept: 'In this browser, on this computer. You can export your notes to one file, bring them back, and delete everything. Removing Santun from the browser deletes it too, so keep an export.',
    leavesTitle: 'What leaves the browser',
    leaves:
      'Nothing. There is no account, no server and no measuring; the browser itself keeps Santun’s pages from connecting anywhere.',
    termsTitle: 'What the sites say',
    terms:
      'Some sites’ terms object to add-ons that read or change their pages. LinkedIn’s do, and it may restrict accounts that use them. No site is turned on unless you do it.',
    agree: 'I have read this, let’s begin',
    agreed: 'You agreed to this.',
    nextTitle: 'How to begin',
    next: 'Open somebody’s profile and press the Santun icon beside the address bar. To have it always at hand, pin it there.',
    toToday: 'Go to today',
    language: 'Language',
  },
  {
    title: 'Teman santun untuk jejaring Anda',
    lead: 'Santun mengingat orang yang Anda temui, menjaga keseimbangan memberi dan menerima, dan membaca pesan Anda sebelum dikirim, layaknya rekan kerja yang santun.',
    readsTitle: 'Apa yang dibaca',
    reads:
      'Hanya halaman yang sedang Anda lihat: saat Anda menekan ikonnya, atau di situs yang Anda aktifkan sendiri. Di situs itu Anda memilih apakah Santun boleh membaca profil, menampilkan catatan, atau ikut membaca saat Anda menulis. Santun tidak pernah mengeklik, menggulir, atau mengirim apa pun.',
    keptTitle: 'Di mana disimpan',
    kept: 'Di peramban ini, di komputer ini. Catatan Anda bisa diekspor ke satu berkas dan dikembalikan, dan semuanya bisa dihapus. Menghapus Santun dari peramban juga menghapus isinya, jadi simpanlah hasil ekspornya.',
    leavesTitle: 'Apa yang keluar dari peramban',
    leaves:
      'Tidak ada. Tanpa akun, tanpa server, tanpa pengukuran; peramban sendiri mencegah halaman Santun terhubung ke mana pun.',
    termsTitle: 'Kata ketentuan situs',
    terms:
      'Ketentuan beberapa situs keberatan dengan pengaya yang membaca atau mengubah halamannya. LinkedIn termasuk, dan akun pemakainya bisa dibatasi. Tidak ada situs yang aktif kecuali Anda yang mengaktifkannya.',
    agree: 'Sudah saya baca, mari mulai',
    agreed: 'Anda sudah menyetujui ini.',
    nextTitle: 'Cara memulai',
    next: 'Buka profil seseorang lalu tekan ikon Santun di samping bilah alamat. Sematkan di sana supaya selalu dekat.',
    toToday: 'Ke hari ini',
    language: 'Bahasa',
  },
);
