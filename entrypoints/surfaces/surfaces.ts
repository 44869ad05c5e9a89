import {Desk} from '../../lib/composer/desk.ts';
import {createHintSurface} from '../../lib/ui/hint-card/surface.tsx';
import {Notice} from '../../lib/ui/notice/notice.tsx';
import {Overlay} from '../../lib/ui/overlay/overlay.tsx';
import type {Surfaces} from '../page.content/world.ts';
import {speakChosenLanguage} from './language.ts';
import {connectOverlay} from './overlay-ports.ts';
import {createPartnerReader} from './partner.ts';
import {connectPorts} from './ports.ts';

/** What floats on a page; each part begins when it is first needed, and not a listener before. */
export function createSurfaces(signal: AbortSignal): Surfaces {
  const spoken = speakChosenLanguage(signal);
  let listens = false;
  const desk = once(() => {
    listens = true;
    return openDesk(signal);
  });
  const overlay = once(() => new Overlay(connectOverlay(), signal));
  return {
    get listens() {
      return listens;
    },
    async write(target) {
      await spoken;
      if (!signal.aborted) desk().enter(target);
    },
    resume: () => void desk(),
    async show(subject) {
      await spoken;
      await overlay().show(subject);
    },
    hide: () => overlay().hide(),
  };
}

function openDesk(signal: AbortSignal): Desk {
  const notice = once(() => new Notice(signal));
  const ports = connectPorts({
    partnerOf: createPartnerReader(signal),
    tellUnnoted: unnoted => notice().tell(unnoted),
  });
  const desk = new Desk(ports, createHintSurface(signal), signal);
  desk.open(window);
  return desk;
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | null = null;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
