/** What runs on a page that was turned on: waits, and fetches the other scripts when there is something to do. */
import {fieldAt} from '../../lib/composer/field.ts';
import {isAttached} from '../../lib/platform/lean-browser.ts';
import {ask} from './ask.ts';
import {readSwitches, type Switches, watchSwitches} from './choices.ts';
import {watchPages} from './pages.ts';
import {watchSubject} from './subject.ts';
import {beginWorld, currentWorld, type World} from './world.ts';

type Script = 'reader' | 'overlay' | 'composer';

export async function startResident(): Promise<void> {
  const world = beginWorld();
  let switches = await readSwitches();
  if (world.signal.aborted) return;
  const fetchScript = createFetcher(world);
  const subject = watchSubject(world, () => switches, fetchScript);
  const apply = (next: Switches) => {
    switches = next;
    if (!next.hints && !next.overlay && !next.profiles) return world.stop();
    subject.again();
  };
  watchSwitches(apply, world.signal);
  watchPages(subject.leave, subject.arrive, world.signal);
  watchComposers(world, () => switches.hints, fetchScript);
  endWhenDetached(world);
  apply(switches);
}

/** Asks for each script once; a script that could not be had is asked for again at the next occasion. */
function createFetcher(world: World): (script: Script) => Promise<boolean> {
  const asked = new Map<Script, Promise<boolean>>();
  const inject = async (script: Script) => {
    const answer = await ask('page.inject', {script});
    if (!answer.ok) asked.delete(script);
    return answer.ok && !world.signal.aborted;
  };
  return script => {
    const known = asked.get(script) ?? inject(script);
    asked.set(script, known);
    return known;
  };
}

/** A focus trap may swallow `focusin`, so what is typed counts too. */
function watchComposers(
  world: World,
  isOn: () => boolean,
  fetchScript: (script: Script) => Promise<boolean>,
) {
  const notice = async (event: Event) => {
    const target = event.composedPath()[0] ?? null;
    if (!event.isTrusted || !isOn() || world.composer || !fieldAt(target)) return;
    if (await fetchScript('composer')) currentWorld()?.composer?.enter(target);
  };
  for (const type of ['focusin', 'input'])
    document.addEventListener(type, notice, {capture: true, signal: world.signal});
}

/**
 * An extension that is reloaded or removed tells its scripts nothing. They notice at the next thing that the
 * person does and take everything of theirs away.
 */
function endWhenDetached(world: World): void {
  const check = () => {
    if (!isAttached()) world.stop();
  };
  for (const type of ['pointerdown', 'keydown', 'focusin', 'visibilitychange'])
    document.addEventListener(type, check, {capture: true, signal: world.signal});
}
