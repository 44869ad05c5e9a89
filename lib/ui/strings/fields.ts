import type {Confidence} from '../../capture/model.ts';
import type {FieldName} from '../../relations/model.ts';
import {strings} from './strings.ts';

/** The fields of a person, and how sure a reading of them is. */
export const fieldStrings = strings(
  {
    name: 'Name',
    field: {
      headline: 'Headline',
      company: 'Company',
      school: 'School',
      location: 'Location',
      about: 'About',
      degree: 'Connection',
      photo: 'Photo',
      email: 'E-mail',
      phone: 'Phone',
      website: 'Website',
    } satisfies Record<FieldName, string>,
    degreeOf: (degree: string) => ({1: '1st degree', 2: '2nd degree', 3: '3rd degree'})[degree] ?? degree,
    sureness: {
      sure: 'read from the page',
      likely: 'most likely',
      doubtful: 'not certain, please look',
    } satisfies Record<Confidence, string>,
    imported: 'from a file',
    readOn: (day: string) => `read from a page, ${day}`,
  },
  {
    name: 'Nama',
    field: {
      headline: 'Profil singkat',
      company: 'Perusahaan',
      school: 'Sekolah',
      location: 'Lokasi',
      about: 'Tentang',
      degree: 'Koneksi',
      photo: 'Foto',
      email: 'Surel',
      phone: 'Nomor telepon',
      website: 'Situs web',
    },
    degreeOf: degree => ({1: 'tingkat 1', 2: 'tingkat 2', 3: 'tingkat 3'})[degree] ?? degree,
    sureness: {
      sure: 'dibaca dari halaman',
      likely: 'kemungkinan besar',
      doubtful: 'belum pasti, mohon dilihat',
    },
    imported: 'dari berkas',
    readOn: day => `dibaca dari halaman, ${day}`,
  },
);
