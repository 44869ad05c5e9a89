import {strings} from './strings.ts';

/** The frame of the dashboard. */
export const dashboardStrings = strings(
  {
    places: 'Parts of Santun',
    place: {
      today: 'Today',
      people: 'People',
      check: 'Check a text',
      rulebook: 'Rulebook',
      exchange: 'Import and export',
      trash: 'Trash',
      sites: 'Sites and privacy',
      settings: 'Settings',
      welcome: 'Welcome',
    },
    toContent: 'To the content',
  },
  {
    places: 'Bagian Santun',
    place: {
      today: 'Hari ini',
      people: 'Orang',
      check: 'Periksa tulisan',
      rulebook: 'Buku adab',
      exchange: 'Impor dan ekspor',
      trash: 'Tempat sampah',
      sites: 'Situs dan privasi',
      settings: 'Pengaturan',
      welcome: 'Selamat datang',
    },
    toContent: 'Ke isi halaman',
  },
);
