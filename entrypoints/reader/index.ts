import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {currentWorld} from '../page.content/world.ts';
import {readSubject} from './read-subject.ts';

export default defineUnlistedScript(() => {
  const world = currentWorld();
  if (world) world.readPage = readSubject;
});
