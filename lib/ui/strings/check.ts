import type {MessageChannel} from '../../etiquette/report.ts';
import {count, strings} from './strings.ts';

/** Reading over a text before it is sent. */
export const checkStrings = strings(
  {
    title: 'Check a text',
    lead: 'Write or paste anything that you are about to send. It is read here, in this browser, and not kept.',
    whoReads: 'Who will read it?',
    whoReadsNote: 'With somebody in mind, promises, boundaries and what you owe each other count as well.',
    knowsThem: 'Promises, boundaries and what you owe each other count as well.',
    nobody: 'Nobody in particular',
    text: 'Your text',
    placeholder: 'Write or paste what you are about to send',
    kind: 'Where it goes',
    channel: {
      dm: 'Message',
      note: 'Invitation note',
      email: 'E-mail',
      comment: 'Comment',
      post: 'Post',
    } satisfies Record<MessageChannel, string>,
    findings: (n: number) => count('en', n, 'One thing to look at', '# things to look at'),
    fine: 'Reads well. Nothing to add.',
    nothingYet: 'The text stays in this browser and is not kept.',
    foundPromises: 'You promise',
    noDay: 'no day named',
    forWhom: (name: string) => `For ${name}`,
  },
  {
    title: 'Periksa tulisan',
    lead: 'Tulis atau tempel apa saja yang akan Anda kirim. Dibaca di sini, di peramban ini, dan tidak disimpan.',
    whoReads: 'Siapa yang akan membacanya?',
    whoReadsNote: 'Dengan seseorang dalam pikiran, janji, batasan, dan utang kabar ikut diperhitungkan.',
    knowsThem: 'Janji, batasan, dan utang kabar dengan orang ini ikut diperhitungkan.',
    nobody: 'Tanpa nama',
    text: 'Tulisan Anda',
    placeholder: 'Tulis atau tempel pesan yang akan Anda kirim',
    kind: 'Untuk apa',
    channel: {
      dm: 'Pesan',
      note: 'Catatan undangan',
      email: 'Surel',
      comment: 'Komentar',
      post: 'Kiriman',
    },
    findings: n => count('id', n, 'Satu hal untuk ditinjau', '# hal untuk ditinjau'),
    fine: 'Enak dibaca. Tidak ada catatan.',
    nothingYet: 'Tulisan ini tetap di peramban Anda dan tidak disimpan.',
    foundPromises: 'Anda berjanji',
    noDay: 'tanpa tanggal',
    forWhom: name => `Untuk ${name}`,
  },
);
