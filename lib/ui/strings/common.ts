import {strings} from './strings.ts';

/** Words that more than one surface needs. */
export const commonStrings = strings(
  {
    undo: 'Undo',
    close: 'Close',
  },
  {
    undo: 'Urungkan',
    close: 'Tutup',
  },
);
