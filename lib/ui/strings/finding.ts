import type {Idea, Severity} from '../../etiquette/report.ts';
import {strings} from './strings.ts';

/** What stands beside a finding, where a text is checked and where it is written. */
export const findingStrings = strings(
  {
    severity: {
      serious: 'Worth a pause',
      caution: 'Worth a second look',
      hint: 'A small hint',
    } satisfies Record<Severity, string>,
    idea: {
      T1: 'Know what you want',
      T2: 'Be part of communities',
      T3: 'Give as well as take',
      T4: 'Respect time, privacy and boundaries',
      T5: 'Be ready for every chance',
      D1: 'No talk about absent people',
      D2: 'People are not tools',
      D3: 'No looking down on anyone',
      D4: 'Keep your word',
      D5: 'Answer, thank, report back',
    } satisfies Record<Idea, string>,
    better: 'You could put it this way',
    without: 'You could leave this out',
    use: 'Use this',
    leaveOut: 'Leave it out',
    copy: 'Copy',
    copied: 'Copied',
    notAProblem: 'Not a problem',
    scope: {
      once: 'Here, this once',
      message: 'In this text',
      person: 'With this person',
      always: 'Always',
    },
    scopes: 'Where is it not a problem?',
  },
  {
    severity: {
      serious: 'Sebaiknya berhenti sejenak',
      caution: 'Layak dibaca sekali lagi',
      hint: 'Saran kecil',
    },
    idea: {
      T1: 'Tahu apa yang Anda cari',
      T2: 'Ikut dalam komunitas',
      T3: 'Memberi, bukan hanya menerima',
      T4: 'Hormati waktu, privasi, dan batasan',
      T5: 'Siap di setiap kesempatan',
      D1: 'Tidak membicarakan orang yang tidak hadir',
      D2: 'Orang bukan alat',
      D3: 'Tidak merendahkan siapa pun',
      D4: 'Menepati janji',
      D5: 'Menjawab, berterima kasih, memberi kabar',
    },
    better: 'Bisa juga begini',
    without: 'Bagian ini bisa dihilangkan',
    use: 'Pakai ini',
    leaveOut: 'Hilangkan',
    copy: 'Salin',
    copied: 'Tersalin',
    notAProblem: 'Bukan masalah',
    scope: {
      once: 'Sekali ini saja',
      message: 'Di tulisan ini',
      person: 'Dengan orang ini',
      always: 'Selalu',
    },
    scopes: 'Di mana ini bukan masalah?',
  },
);
