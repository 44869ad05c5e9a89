import {strings} from './strings.ts';

/** Words that more than one surface needs. */
export const commonStrings = strings(
  {
    undo: 'Undo',
    close: 'Close',
    cancel: 'Cancel',
  },
  {
    undo: 'Urungkan',
    close: 'Tutup',
    cancel: 'Batal',
  },
);
