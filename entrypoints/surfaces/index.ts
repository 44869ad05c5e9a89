import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {currentWorld} from '../page.content/world.ts';
import {createSurfaces} from './surfaces.ts';

/**
 * Composer and overlay are one script, since most of what they weigh they share. A second injection finds the first
 * at work and leaves.
 */
export default defineUnlistedScript(() => {
  const world = currentWorld();
  if (world) world.surfaces ??= createSurfaces(world.signal);
});
