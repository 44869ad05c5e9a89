import {failureAnswer} from '../../app/refusal.ts';
import {dayOf} from '../../relations/day.ts';
import {say} from '../data/act.ts';
import {queries} from '../data/queries.ts';
import {failureText} from '../failure-text.ts';

/** Saves everything as one JSON file, by the browser's own download: no permission is needed for it. */
export async function saveBackup(): Promise<boolean> {
  try {
    download(await queries.backup(), `santun-${dayOf(Date.now())}.json`);
    return true;
  } catch (error) {
    say(failureText(failureAnswer(error).code));
    return false;
  }
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
