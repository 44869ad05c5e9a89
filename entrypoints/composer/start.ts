import {Desk} from '../../lib/composer/desk.ts';
import {createHintSurface} from '../../lib/ui/hint-card/surface.tsx';
import {currentWorld} from '../page.content/world.ts';
import {speakChosenLanguage} from './language.ts';
import {connectPorts} from './ports.ts';

/** Takes over the composers of this frame. A second injection finds the first at work and leaves. */
export function startComposer(): void {
  const world = currentWorld();
  if (!world || world.composer) return;
  void speakChosenLanguage(world.signal);
  const desk = new Desk(connectPorts(), createHintSurface(world.signal), world.signal);
  desk.open(window);
  world.composer = {enter: target => desk.enter(target)};
}
