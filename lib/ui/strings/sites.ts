import {strings} from './strings.ts';

/** Turning a site on: what is read, what is drawn, and what the site may think of it. */
export const siteStrings = strings(
  {
    turnOnFor: (host: string) => `Turn on for ${host}`,
    profiles: 'Profiles I visit',
    profilesNote:
      'Reads name, headline, work, school and place. Kept for 30 days, longer if you save the person.',
    overlay: 'A note on the page',
    overlayNote:
      'Draws a small note on a profile: when you last talked, promises, favors. You can log from it.',
    hints: 'Hints while I write',
    hintsNote:
      'Reads messages, comments and posts as you write and underlines what could be better. Notes only LinkedIn messages and invitations to one person, 30 days if not saved.',
    terms: (host: string) => `${host} may object to add-ons in its terms of use.`,
    linkedInTerms:
      'LinkedIn’s terms forbid add-ons that read or change its pages; it may restrict accounts. The choice is yours.',
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
    profilesNote: 'Membaca nama, profil singkat, karier, sekolah, lokasi. Dicatat 30 hari bila tak disimpan.',
    overlay: 'Catatan di halaman',
    overlayNote: 'Catatan di profil: terakhir bicara, janji, bantuan. Anda bisa mencatat dari sana.',
    hints: 'Saran saat menulis',
    hintsNote:
      'Membaca pesan, komentar, dan kiriman Anda, menggarisbawahi yang perlu. Dicatat hanya pesan dan undangan LinkedIn ke satu orang, 30 hari bila tak disimpan.',
    terms: host => `Ketentuan ${host} mungkin keberatan dengan pengaya.`,
    linkedInTerms:
      'Ketentuan LinkedIn melarang pengaya yang membaca atau mengubah halamannya; akun bisa dibatasi. Keputusan ada pada Anda.',
    onlyHere: 'Santun hanya membaca yang Anda lihat di situs ini, tanpa mengeklik, menggulir, atau mengirim.',
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
