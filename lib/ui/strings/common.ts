import {strings} from './strings.ts';

/** Words that more than one surface needs. */
export const commonStrings = strings(
  {
    undo: 'Undo',
    close: 'Close',
    cancel: 'Cancel',
    undone: 'Taken back.',
    partlyUndone: 'Taken back, except what was changed since.',
  },
  {
    undo: 'Urungkan',
    close: 'Tutup',
    cancel: 'Batal',
    undone: 'Sudah diurungkan.',
    partlyUndone: 'Sudah diurungkan, kecuali yang berubah sesudahnya.',
  },
);
