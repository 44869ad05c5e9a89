import {count, strings} from './strings.ts';

/** One file out, one file in. */
export const exchangeStrings = strings(
  {
    title: 'Import and export',
    lead: 'Everything you have noted, in one file that you keep wherever you like.',
    exportTitle: 'Export',
    exportNote:
      'One JSON file with all people and everything noted with them. Settings, sites and the trash are not in it. It is not encrypted: whoever has the file can read it.',
    export: 'Save the file',
    exported: 'The file is in your downloads.',
    importTitle: 'Import',
    importNote:
      'Brings an export back, into this browser or another one. What is here already stays; importing twice adds nothing.',
    choose: 'Choose a file',
    reading: 'Reading the file…',
    added: (n: number) => count('en', n, 'One entry added', '# entries added'),
    changed: (n: number) => count('en', n, 'one brought up to date', '# brought up to date'),
    unchanged: (n: number) => count('en', n, 'one was here already', '# were here already'),
    nothingNew: 'Everything in the file was here already; nothing was changed.',
    imported: 'Imported.',
    unreadable: 'The browser could not read this file.',
  },
  {
    title: 'Impor dan ekspor',
    lead: 'Semua catatan Anda dalam satu berkas, untuk Anda simpan di mana saja.',
    exportTitle: 'Ekspor',
    exportNote:
      'Satu berkas JSON berisi semua orang dan semua catatannya. Pengaturan, situs, dan tempat sampah tidak termasuk. Berkas ini tidak disandikan: siapa pun yang memegangnya dapat membacanya.',
    export: 'Simpan berkasnya',
    exported: 'Berkasnya ada di unduhan Anda.',
    importTitle: 'Impor',
    importNote:
      'Mengembalikan hasil ekspor, ke peramban ini atau yang lain. Yang sudah ada tetap; mengimpor dua kali tidak menambah apa pun.',
    choose: 'Pilih berkas',
    reading: 'Membaca berkas…',
    added: n => count('id', n, 'Satu catatan ditambahkan', '# catatan ditambahkan'),
    changed: n => count('id', n, 'satu diperbarui', '# diperbarui'),
    unchanged: n => count('id', n, 'satu sudah ada', '# sudah ada'),
    nothingNew: 'Semua isi berkas sudah ada; tidak ada yang diubah.',
    imported: 'Sudah diimpor.',
    unreadable: 'Peramban tidak dapat membaca berkas ini.',
  },
);
