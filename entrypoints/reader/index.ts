import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {capture} from '../../lib/capture/capture.ts';
import {currentWorld} from '../page.content/world.ts';
import {leaveAtHand} from './at-hand.ts';
import {readSubject} from './read-subject.ts';

export default defineUnlistedScript(() => {
  leaveAtHand(() => capture(document, location.href));
  const world = currentWorld();
  if (world) world.readPage = readSubject;
});
