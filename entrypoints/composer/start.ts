import {Desk} from '../../lib/composer/desk.ts';
import type {HintSurface} from '../../lib/composer/ports.ts';
import {currentWorld} from '../page.content/world.ts';
import {connectPorts} from './ports.ts';

/** Takes over the composers of this frame. A second injection finds the first at work and leaves. */
export function startComposer(): void {
  const world = currentWorld();
  if (!world || world.composer) return;
  const desk = new Desk(connectPorts(), NO_SURFACE, world.signal);
  desk.open(window);
  world.composer = {enter: target => desk.enter(target)};
}

const NO_SURFACE: HintSurface = {show: () => {}, hide: () => {}, holds: () => false};
