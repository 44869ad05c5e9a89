import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {capture} from '../../lib/capture/capture.ts';
import {currentWorld} from '../page.content/world.ts';
import {readSubject} from './read-subject.ts';
import {takeWish} from './wish.ts';

/** Reads the page once for the popup, which gets what it returns; else it is there for the resident script's call. */
export default defineUnlistedScript(() => {
  if (takeWish()) return capture(document, location.href);
  const world = currentWorld();
  if (world) world.readPage = readSubject;
  return null;
});
