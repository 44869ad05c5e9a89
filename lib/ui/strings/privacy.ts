import {strings} from './strings.ts';

/** Sites that are on, what is kept, and how to be rid of it. */
export const privacyStrings = strings(
  {
    title: 'Sites and privacy',
    lead: 'Where Santun reads along, what it keeps, and how to delete it.',
    noSites:
      'No site is on. The popup works on any page without it: Santun then reads the page when you press its icon.',
    add: 'Turn on a site',
    address: 'Address of the site',
    addressExample: 'www.linkedin.com',
    addressWrong: 'This is not an address that begins with https.',
    next: 'Next',
    kept: 'What is kept',
    keptNote:
      'People you saved and what you noted with them, messages noted when you sent them, your offers: until you delete them. Profiles you visited on a site that is on, messages to people you have not saved, and the trash: 30 days. Texts that you check: never.',
    howMuch: (size: string) => `Santun uses ${size} in this browser.`,
    persisted: 'The browser has promised to keep it, even when the disk fills up.',
    notPersisted: 'The browser may delete it when the disk fills up.',
    askToKeep: 'Ask the browser to keep it',
    refused: 'The browser did not promise it. An export now and then is a good idea.',
    nothingLeaves: 'Nothing of it leaves this browser: no server, no account, no measuring.',
    forgetAll: 'Delete everything',
    forgetAllNote:
      'Deletes all people, all notes, the trash and every setting, and turns every site off. It cannot be taken back; export first if you are not sure.',
    typeThis: (words: string) => `Type “${words}” to confirm`,
    confirmWords: 'delete everything',
    deleteAll: 'Delete everything',
    deleted: 'Everything is deleted.',
  },
  {
    title: 'Situs dan privasi',
    lead: 'Di mana Santun ikut membaca, apa yang disimpan, dan cara menghapusnya.',
    noSites:
      'Belum ada situs yang aktif. Jendela kecil Santun tetap berfungsi di halaman mana pun: halaman dibaca saat Anda menekan ikonnya.',
    add: 'Aktifkan situs',
    address: 'Alamat situs',
    addressExample: 'id.linkedin.com',
    addressWrong: 'Ini bukan alamat yang diawali https.',
    next: 'Lanjut',
    kept: 'Apa yang disimpan',
    keptNote:
      'Orang yang Anda simpan beserta catatannya, pesan yang tercatat saat Anda mengirimnya, tawaran Anda: sampai Anda menghapusnya. Profil yang Anda buka di situs yang aktif, pesan kepada orang yang tidak Anda simpan, dan tempat sampah: 30 hari. Tulisan yang Anda periksa: tidak pernah.',
    howMuch: size => `Santun memakai ${size} di peramban ini.`,
    persisted: 'Peramban sudah berjanji menjaganya, juga saat ruang disk menipis.',
    notPersisted: 'Peramban bisa menghapusnya saat ruang disk menipis.',
    askToKeep: 'Minta peramban menjaganya',
    refused: 'Peramban belum berjanji. Sebaiknya sesekali ekspor.',
    nothingLeaves: 'Tidak ada yang keluar dari peramban ini: tanpa server, tanpa akun, tanpa pengukuran.',
    forgetAll: 'Hapus semuanya',
    forgetAllNote:
      'Menghapus semua orang, semua catatan, tempat sampah, dan semua pengaturan, serta mematikan semua situs. Tidak bisa diurungkan; ekspor dulu kalau ragu.',
    typeThis: words => `Ketik “${words}” untuk memastikan`,
    confirmWords: 'hapus semuanya',
    deleteAll: 'Hapus semuanya',
    deleted: 'Semuanya sudah dihapus.',
  },
);
