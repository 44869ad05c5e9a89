import {count, strings} from './strings.ts';

/** Finding a person by a few letters. */
export const findStrings = strings(
  {
    find: 'Find somebody',
    findOrAdd: 'Find somebody, or add them',
    found: (n: number) => count('en', n, 'One person found', '# people found'),
    add: (name: string) => `Add “${name}”`,
    metOffline: 'somebody you met offline',
  },
  {
    find: 'Cari seseorang',
    findOrAdd: 'Cari seseorang, atau tambahkan',
    found: n => count('id', n, 'Satu orang ditemukan', '# orang ditemukan'),
    add: name => `Tambahkan “${name}”`,
    metOffline: 'kenalan dari pertemuan langsung',
  },
);
