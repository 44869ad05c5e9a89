/** Reads whom a page is about, and believes it only when it says the same twice. */
import {capture} from '../../lib/capture/capture.ts';
import type {CapturedProfile, NoneReason} from '../../lib/capture/model.ts';
import {ask} from '../page.content/ask.ts';
import type {Subject} from '../page.content/world.ts';

/** Before the second reading the page should not have changed for this long; some pages never rest. */
const STILL_MS = 300;
const STILL_AT_LAST_MS = 1_500;
/** Nothing that happens on such a page makes it one about a person. */
const FINAL: ReadonlySet<NoneReason> = new Set(['auth-wall', 'unsupported']);

/**
 * @param signal ends the watching: the page was left, or it took too long
 * @returns the verified person with what is known about them; null when there is nobody to be sure of, or when it
 *   is the user's own page
 */
export async function readSubject(signal: AbortSignal): Promise<Subject | null> {
  const profile = await verifiedProfile(signal);
  if (!profile || signal.aborted) return null;
  const url = location.href;
  const answer = await ask('page.seen', {profile});
  if (!answer.ok || profile.isSelf || signal.aborted || url !== location.href) return null;
  return {url, profile, glance: answer.value.glance};
}

async function verifiedProfile(signal: AbortSignal): Promise<CapturedProfile | null> {
  let last: CapturedProfile | null = null;
  while (!signal.aborted) {
    const captured = capture(document, location.href);
    if (captured.kind === 'none' && FINAL.has(captured.reason)) return null;
    const profile = captured.kind === 'parse' ? await parsed(captured.parts) : profileOf(captured);
    if (last && profile && isSamePerson(last, profile)) return profile;
    last = profile;
    await (profile ? stillness(signal) : change(signal));
  }
  return null;
}

type Captured = ReturnType<typeof capture>;

function profileOf(captured: Captured): CapturedProfile | null {
  return captured.kind === 'profile' ? captured.profile : null;
}

async function parsed(parts: (Captured & {kind: 'parse'})['parts']): Promise<CapturedProfile | null> {
  const answer = await ask('page.parse', {parts});
  return answer.ok && answer.value.kind === 'profile' ? answer.value.profile : null;
}

function isSamePerson(a: CapturedProfile, b: CapturedProfile): boolean {
  return a.url === b.url && a.name.value === b.name.value && a.slug === b.slug && a.memberId === b.memberId;
}

/** Until the page has not changed for a while. */
function stillness(signal: AbortSignal): Promise<void> {
  return observed(signal, done => {
    let timer = setTimeout(done, STILL_MS);
    const last = setTimeout(done, STILL_AT_LAST_MS);
    return {
      changed() {
        clearTimeout(timer);
        timer = setTimeout(done, STILL_MS);
      },
      end() {
        clearTimeout(timer);
        clearTimeout(last);
      },
    };
  });
}

/** Until the page has changed, and come to rest a little: a page that is being built changes all the time. */
function change(signal: AbortSignal): Promise<void> {
  return observed(signal, done => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return {
      changed() {
        timer ??= setTimeout(done, STILL_MS / 2);
      },
      end: () => clearTimeout(timer),
    };
  });
}

interface Watch {
  changed(): void;
  end(): void;
}

/** Watches the page until `done` is called or the signal ends; afterwards nothing is left running. */
function observed(signal: AbortSignal, begin: (done: () => void) => Watch): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      observer.disconnect();
      watch.end();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const watch = begin(done);
    const observer = new MutationObserver(() => watch.changed());
    observer.observe(document, {subtree: true, childList: true, characterData: true});
    signal.addEventListener('abort', done, {once: true});
    if (signal.aborted) done();
  });
}
