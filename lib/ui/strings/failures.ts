import type {ErrorCode} from '../../messages/protocol.ts';
import {strings} from './strings.ts';

/** What went wrong and what can be done, for every code of the envelope. */
export const failureStrings = strings(
  {
    storageTitle: 'Your notes cannot be opened.',
    tryAgain: 'Try again',
    exportWhatIsThere: 'Export what can be read',
    failure: {
      'bad-request': 'That could not be understood. Please look at what was typed.',
      forbidden: 'This page may not do that.',
      'not-found': 'This is not there any more.',
      conflict: 'Two saved people are meant at once, or a later change stands in the way.',
      'storage-unavailable':
        'The browser did not open its storage. Close other tabs of Santun or restart the browser, then try again.',
      quota: 'The disk is full. Free some space, then try again; nothing was lost.',
      'bad-file': 'This file is not an export of Santun. Nothing was changed.',
      'truncated-file': 'This file ends in the middle. Export it anew; nothing was changed.',
      'newer-file': 'This file was made by a newer Santun. Update Santun first; nothing was changed.',
      'too-large': 'This file is larger than 50 MB. Nothing was changed.',
      'no-answer': 'Santun did not answer. Try again; if it stays so, reload this page.',
      internal: 'Something went wrong in Santun; nothing was changed.',
    } satisfies Record<ErrorCode, string>,
  },
  {
    storageTitle: 'Catatan Anda tidak dapat dibuka.',
    tryAgain: 'Coba lagi',
    exportWhatIsThere: 'Ekspor yang masih terbaca',
    failure: {
      'bad-request': 'Isian ini belum dapat dipahami. Mohon periksa lagi.',
      forbidden: 'Halaman ini tidak boleh melakukan itu.',
      'not-found': 'Ini sudah tidak ada.',
      conflict: 'Ada dua orang tersimpan yang cocok, atau ada perubahan yang lebih baru.',
      'storage-unavailable':
        'Peramban tidak membuka penyimpanannya. Tutup tab Santun yang lain atau mulai ulang peramban, lalu coba lagi.',
      quota: 'Ruang disk penuh. Kosongkan sedikit, lalu coba lagi; tidak ada yang hilang.',
      'bad-file': 'Berkas ini bukan hasil ekspor Santun. Tidak ada yang diubah.',
      'truncated-file': 'Berkas ini terpotong. Ekspor sekali lagi; tidak ada yang diubah.',
      'newer-file': 'Berkas ini dibuat Santun yang lebih baru. Perbarui Santun dulu; tidak ada yang diubah.',
      'too-large': 'Berkas ini lebih besar dari 50 MB. Tidak ada yang diubah.',
      'no-answer': 'Santun tidak menjawab. Coba lagi; kalau tetap begitu, muat ulang halaman ini.',
      internal: 'Ada yang tidak beres di Santun; tidak ada yang diubah.',
    },
  },
);
