import {count, strings} from './strings.ts';

/** The list of everybody. */
export const peopleStrings = strings(
  {
    title: 'People',
    search: 'Search name, headline, company or tag',
    order: 'Order',
    orders: {recent: 'Last talked first', name: 'By name', due: 'Due first'},
    count: (n: number) => count('en', n, 'One person', '# people'),
    none: 'Nobody is saved yet. Open somebody’s profile and press the Santun icon.',
    noneFound: (text: string) => `Nobody fits “${text}”.`,
    add: (name: string) => `Add “${name}”`,
    newName: 'Name of a new person',
    addNew: 'Add',
    dueNow: 'due now',
    due: (when: string) => `due ${when}`,
  },
  {
    title: 'Orang',
    search: 'Cari nama, profil singkat, perusahaan, atau tag',
    order: 'Urutan',
    orders: {recent: 'Yang baru dihubungi dulu', name: 'Menurut nama', due: 'Yang sudah waktunya dulu'},
    count: n => count('id', n, 'Satu orang', '# orang'),
    none: 'Belum ada orang tersimpan. Buka profil seseorang lalu tekan ikon Santun.',
    noneFound: text => `Tidak ada yang cocok dengan “${text}”.`,
    add: name => `Tambahkan “${name}”`,
    newName: 'Nama orang baru',
    addNew: 'Tambahkan',
    dueNow: 'waktunya sekarang',
    due: when => `disapa ${when}`,
  },
);
