/** What runs on a page that was turned on: waits, and fetches the other scripts when there is something to do. */
import {fieldAt} from '../../lib/composer/field.ts';
import {isAttached} from '../../lib/platform/lean-browser.ts';
import {ask} from './ask.ts';
import {readSwitches, type Switches, watchSwitches} from './choices.ts';
import {watchPages} from './pages.ts';
import {watchSubject} from './subject.ts';
import {beginWorld, type World} from './world.ts';

type Script = 'reader' | 'overlay' | 'composer';

export async function startResident(): Promise<void> {
  const world = beginWorld();
  const fetchScript = createFetcher(world);
  const reading = readSwitches();
  // Somebody may write before the switches are read.
  const composers = watchComposers(
    world,
    async () => (await reading).hints && (await fetchScript('composer')),
  );
  const switches = await reading;
  if (world.signal.aborted) return;
  const subject = watchSubject(world, switches, fetchScript);
  const change = (next: Switches) => {
    world.stop();
    if (isAnyOn(next)) void startResident();
  };
  watchSwitches(switches, change, world.signal);
  watchPages(subject.leave, subject.arrive, world.signal);
  if (switches.hints) composers.look();
  else composers.stop();
  endWhenDetached(world);
  if (!isAnyOn(switches)) return world.stop();
  subject.arrive();
  if (!switches.hints || !comesFromHere() || !(await isSomethingPending())) return;
  if (await fetchScript('composer')) world.surfaces?.resume();
}

function isAnyOn({profiles, overlay, hints}: Switches): boolean {
  return profiles || overlay || hints;
}

/** Only a page that follows another one of this site in this tab can have left a message unsettled. */
function comesFromHere(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type !== 'navigate' || document.referrer.startsWith(location.origin);
}

async function isSomethingPending(): Promise<boolean> {
  const answer = await ask('draft.pending', {});
  return answer.ok && answer.value.pending.length > 0;
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

interface ComposerWatch {
  /** Takes up a composer that has the focus already. */
  look(): void;
  stop(): void;
}

/** A focus trap may swallow `focusin`, so what is typed counts too. */
function watchComposers(world: World, fetchComposer: () => Promise<boolean>): ComposerWatch {
  const watching = new AbortController();
  let isHere = false;
  const notice = async (target: EventTarget | null) => {
    const listens = () => isHere || world.surfaces?.listens;
    if (listens() || !fieldAt(target) || !(await fetchComposer()) || listens()) return;
    // From now on the composer listens for itself.
    isHere = true;
    await world.surfaces?.write(deepestFocus());
  };
  const signal = AbortSignal.any([watching.signal, world.signal]);
  const hear = (event: Event) => {
    if (event.isTrusted) void notice(event.composedPath()[0] ?? null);
  };
  for (const type of ['focusin', 'input']) document.addEventListener(type, hear, {capture: true, signal});
  return {look: () => void notice(deepestFocus()), stop: () => watching.abort()};
}

/** What has the focus by now, looking into open shadow roots. */
function deepestFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
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
