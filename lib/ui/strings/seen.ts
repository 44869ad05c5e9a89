import {count, strings} from './strings.ts';

/** People whose profiles were visited and who are not saved. */
export const seenStrings = strings(
  {
    title: 'Seen lately, not saved',
    titleOf: (n: number) => count('en', n, 'Seen lately, not saved: one', 'Seen lately, not saved: #'),
    lead: 'Profiles that you visited on sites that are on. Each is forgotten 30 days after your last visit, unless you save it.',
    empty:
      'Nobody. Where you turn “Profiles I visit” on for a site, the people whose profiles you open stand here for 30 days, unless you save or forget them.',
    save: 'Save',
    saveOne: (name: string) => `Save ${name}`,
    forgetOne: (name: string) => `Forget that you saw ${name}`,
    forgotten: (name: string) => `The visit to ${name} is forgotten.`,
    more: (n: number) => count('en', n, 'and one more', 'and # more'),
    forgetAll: (n: number) => count('en', n, 'Forget this visit for good', 'Forget all # for good'),
    sure: (n: number) =>
      count(
        'en',
        n,
        'Forget this visit? It cannot be brought back.',
        'Forget all # visits? They cannot be brought back.',
      ),
    yes: (n: number) => count('en', n, 'Yes, forget it', 'Yes, forget all #'),
    allForgotten: (n: number) => count('en', n, 'The visit is forgotten.', 'All # visits are forgotten.'),
  },
  {
    title: 'Baru dilihat, belum disimpan',
    titleOf: n => count('id', n, 'Baru dilihat, belum disimpan: #', 'Baru dilihat, belum disimpan: #'),
    lead: 'Profil yang Anda buka di situs yang aktif. Masing-masing dilupakan 30 hari setelah terakhir dibuka, kecuali Anda menyimpannya.',
    empty:
      'Belum ada. Kalau “Profil yang saya buka” dinyalakan untuk suatu situs, orang yang profilnya Anda buka tercantum di sini selama 30 hari, kecuali Anda menyimpan atau melupakannya.',
    save: 'Simpan',
    saveOne: name => `Simpan ${name}`,
    forgetOne: name => `Lupakan bahwa Anda melihat ${name}`,
    forgotten: name => `Kunjungan ke profil ${name} sudah dilupakan.`,
    more: n => count('id', n, 'dan # lagi', 'dan # lagi'),
    forgetAll: n => count('id', n, 'Lupakan # kunjungan selamanya', 'Lupakan # kunjungan selamanya'),
    sure: n =>
      count(
        'id',
        n,
        'Lupakan # kunjungan? Tidak bisa diurungkan.',
        'Lupakan # kunjungan? Tidak bisa diurungkan.',
      ),
    yes: n => count('id', n, 'Ya, lupakan #', 'Ya, lupakan #'),
    allForgotten: n => count('id', n, '# kunjungan sudah dilupakan.', '# kunjungan sudah dilupakan.'),
  },
);
