/**
 * What our scripts in one frame share. It lives in the isolated world, which the page cannot see; the scripts are
 * injected one by one and find each other here.
 */
import type {CapturedProfile} from '../../lib/capture/model.ts';
import type {Glance} from '../../lib/relations/model.ts';

/** The verified person of the page that is in view. */
export interface Subject {
  readonly url: string;
  readonly profile: CapturedProfile;
  /** What is known about that person; null when not saved. */
  readonly glance: Glance | null;
}

export interface World {
  /** Ends everything of ours in this frame. */
  readonly signal: AbortSignal;
  stop(): void;
  /** Each is set by its script when it arrives. */
  readPage?: (signal: AbortSignal) => Promise<Subject | null>;
  surfaces?: Surfaces;
}

/** Everything that can be seen of us on a page. */
export interface Surfaces {
  /** Whether it hears by itself what is done in composers. */
  readonly listens: boolean;
  /** A composer has got the focus. */
  write(target: EventTarget | null): Promise<void>;
  /** Something was sent before the page was loaded anew: find out what became of it. */
  resume(): void;
  show(subject: Subject): void;
  hide(): void;
}

const home = globalThis as {santun?: World};

/** Begins anew: whatever an earlier copy of the resident script started in this frame ends. */
export function beginWorld(): World {
  home.santun?.stop();
  const controller = new AbortController();
  const world: World = {signal: controller.signal, stop: () => controller.abort()};
  home.santun = world;
  return world;
}

/** The world of this frame; null where the resident script does not run any more. */
export function currentWorld(): World | null {
  return home.santun && !home.santun.signal.aborted ? home.santun : null;
}
