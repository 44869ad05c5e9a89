import {render} from 'preact';
import type {HintSurface, HintTarget, HintView} from '../../composer/ports.ts';
import {createPageHost, type PageHost, putOnPage, wearScheme} from '../page-host.ts';
import {schemeBeside} from '../page-scheme.ts';
import {type Box, intoView, placeAtCorner, placeBeside} from '../placement.ts';
import {HintFloat} from './HintFloat.tsx';
import css from './hint-card.css?inline';

const NOTHING: HintView = {kind: 'none'};

/** Draws hints in a closed shadow root at the end of the page; there is nothing of it until there is a hint. */
export function createHintSurface(signal: AbortSignal): HintSurface {
  let host: PageHost | null = null;
  let shown: {view: HintView; target: HintTarget} | null = null;
  let following: AbortController | null = null;
  let placed: Placed | null = null;
  const draw = (view: HintView, target: HintTarget | null) => {
    if (host) render(<HintFloat view={view} target={target} />, host.place);
  };
  const place = () => {
    if (host && shown) placed = putBeside(host, shown.view, shown.target, placed);
  };
  const follow = () => {
    if (following) return;
    following = new AbortController();
    const float = host?.place.querySelector('.float') ?? null;
    followPage(place, float, AbortSignal.any([following.signal, signal]));
  };
  const hide = () => {
    shown = null;
    placed = null;
    following?.abort();
    following = null;
    draw(NOTHING, null);
  };
  signal.addEventListener('abort', hide, {once: true});
  return {
    hide,
    holds: target => host !== null && target === host.element,
    show(view, target) {
      if (view.kind === 'none') return hide();
      host ??= createPageHost(css, signal, () => shown?.target.close());
      putOnPage(host);
      const moved = shown?.view.kind !== view.kind || keyOf(shown.view) !== keyOf(view);
      shown = {view, target};
      if (moved) wearScheme(host, schemeBeside(target.composer.element));
      draw(view, target);
      place();
      follow();
      if (moved && 'byKey' in view && view.byKey) focusFirst(host);
    },
  };
}

function keyOf(view: HintView): string {
  return 'key' in view ? view.key : '';
}

function focusFirst({place}: PageHost): void {
  const first =
    place.querySelector<HTMLElement>('.acts button, .list button') ?? place.querySelector('button');
  first?.focus({preventScroll: true});
}

/** Where a float stands, and in what situation it was put there. */
interface Placed {
  readonly situation: string;
  readonly box: Box;
}

/** What the side that a float stands on depends on; while it stays the same, so does the side. */
function situationOf(view: HintView, words: Box, field: Box): string {
  const edges = [words, field].map(({left, top, width, height}) => [left, top, width, height]);
  return JSON.stringify([view.kind, edges, innerWidth, innerHeight]);
}

function putBeside(
  {element, place}: PageHost,
  view: HintView,
  target: HintTarget,
  last: Placed | null,
): Placed | null {
  const float = place.querySelector<HTMLElement>('.float');
  if (!float) return null;
  const field = target.composer.element.getBoundingClientRect();
  const size = {width: float.offsetWidth, height: float.offsetHeight};
  const words = ('key' in view ? target.rectOf(view.key) : null) ?? field;
  const situation = situationOf(view, words, field);
  const choose = () =>
    view.kind === 'marker' ? placeAtCorner(size, field, element) : placeBeside(size, words, field, element);
  // What grows under the reader's hand stays where it is, as far as it can still be seen whole.
  const box = last?.situation === situation ? intoView({...last.box, ...size}) : choose();
  float.style.left = `${Math.round(box.left)}px`;
  float.style.top = `${Math.round(box.top)}px`;
  return {situation, box};
}

/** While something floats it goes along when the page scrolls, or either is resized; once a frame at the most. */
function followPage(place: () => void, float: Element | null, signal: AbortSignal): void {
  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) place();
    });
  };
  window.addEventListener('scroll', soon, {capture: true, passive: true, signal});
  window.addEventListener('resize', soon, {signal});
  const sizes = new ResizeObserver(soon);
  if (float) sizes.observe(float);
  signal.addEventListener('abort', () => sizes.disconnect(), {once: true});
}
