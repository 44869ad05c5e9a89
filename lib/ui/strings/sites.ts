import {strings} from './strings.ts';

/** Turning a site on: what is read, what is drawn, and what the site may think of it. */
export const siteStrings = strings(
  {
    turnOnFor: (host: string) => `Turn on for ${host}`,
    profiles: 'Profiles I visit',
    profilesNote:
      'Reads name, headline, work, school and place of a profile you open. Kept for 30 days unless you save the person.',
    overlay: 'A note on the page',
    overlayNote:
      'Draws a small note on a profile: when you last talked, promises, favors. You can log from it.',
    hints: 'Hints while I write',
    hintsNote:
      'Reads what you are writing in a message box and underlines what could be put better. When you send, notes it for people you saved.',
    terms: (host: string) => `${host} may object to add-ons in its terms of use.`,
    linkedInTerms:
      'LinkedIn’s terms forbid add-ons that read or change its pages, and it may restrict accounts that use them. The choice is yours.',
    onlyHere:
      'Santun then reads the pages that you look at on this site, and no other. It never clicks, scrolls or sends.',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    waiting: 'The browser has not allowed it yet.',
    denied: 'The browser did not allow it; nothing was turned on.',
    on: (host: string) => `On for ${host}`,
    off: (host: string) => `Not on for ${host}`,
    change: 'Change',
    reloadOnce: 'If nothing shows on a page that was open before, reload it once.',
  },
  {
    turnOnFor: host => `Aktifkan di ${host}`,
    profiles: 'Profil yang saya buka',
    profilesNote:
      'Membaca nama, profil singkat, pekerjaan, sekolah, dan lokasi dari profil yang Anda buka. Disimpan 30 hari, kecuali Anda menyimpan orangnya.',
    overlay: 'Catatan di halaman',
    overlayNote:
      'Menampilkan catatan kecil di halaman profil: kapan terakhir bicara, janji, bantuan. Anda bisa mencatat dari sana.',
    hints: 'Saran saat menulis',
    hintsNote:
      'Membaca pesan yang sedang Anda tulis dan menggarisbawahi yang bisa lebih baik. Saat terkirim, dicatat untuk orang yang Anda simpan.',
    terms: host => `Ketentuan ${host} mungkin keberatan dengan pengaya.`,
    linkedInTerms:
      'Ketentuan LinkedIn melarang pengaya yang membaca atau mengubah halamannya, dan akun pemakainya bisa dibatasi. Keputusan ada pada Anda.',
    onlyHere:
      'Santun lalu membaca halaman yang Anda lihat di situs ini, tidak di situs lain. Santun tidak pernah mengeklik, menggulir, atau mengirim.',
    turnOn: 'Aktifkan',
    turnOff: 'Matikan',
    waiting: 'Peramban belum mengizinkannya.',
    denied: 'Peramban tidak mengizinkannya; tidak ada yang diaktifkan.',
    on: host => `Aktif di ${host}`,
    off: host => `Belum aktif di ${host}`,
    change: 'Ubah',
    reloadOnce: 'Kalau belum ada yang tampil di halaman yang sudah terbuka, muat ulang sekali.',
  },
);
