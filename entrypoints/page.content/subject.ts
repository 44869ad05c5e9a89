/** Who the page is about: asked for at every arrival on a profile, forgotten at every departure. */
import {identify} from '../../lib/capture/identify.ts';
import type {Switches} from './choices.ts';
import type {World} from './world.ts';

/** A subject that could not be verified in this time is given up. */
const GIVE_UP_MS = 10_000;

export interface SubjectWatch {
  leave(): void;
  arrive(): void;
}

export function watchSubject(
  world: World,
  {profiles, overlay}: Switches,
  fetchScript: (script: 'reader' | 'overlay') => Promise<boolean>,
): SubjectWatch {
  let visit = new AbortController();
  let address = '';
  const leave = () => {
    visit.abort();
    address = '';
    world.surfaces?.hide();
  };
  const verified = async (signal: AbortSignal) => {
    const patience = new AbortController();
    // A timer of our own, since one of `AbortSignal.timeout` would run on after the subject is known.
    const timer = setTimeout(() => patience.abort(), GIVE_UP_MS);
    try {
      const until = AbortSignal.any([signal, patience.signal]);
      if (!(await fetchScript('reader')) || until.aborted) return null;
      return (await world.readPage?.(until)) ?? null;
    } finally {
      clearTimeout(timer);
    }
  };
  const look = async () => {
    visit.abort();
    visit = new AbortController();
    const subject = await verified(AbortSignal.any([visit.signal, world.signal]));
    const isOver = () => visit.signal.aborted || subject?.url !== location.href;
    if (!subject || isOver() || !overlay) return;
    if ((await fetchScript('overlay')) && !isOver()) world.surfaces?.show(subject);
  };
  const arrive = () => {
    if (location.href === address) return;
    leave();
    address = location.href;
    const isTop = window === window.top;
    if (isTop && (profiles || overlay) && identify(address).maybeProfile) void look();
  };
  world.signal.addEventListener('abort', leave, {once: true});
  return {leave, arrive};
}
