/**
 * Where something of ours may float on somebody else's page: in view, on none of the page's own controls, and on nothing
 * else of ours.
 */
import {isOurs} from './page-host.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const CONTROL =
  'a[href], button, input, select, textarea, summary, video, [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [contenteditable="true"]';
/** Distance from the edges of the window, and from what is spoken about. */
const MARGIN = 8;
const GAP = 6;

/** Distance of the points at which the page is asked what lies there; no control that is meant to be hit is smaller. */
const STEP = 24;
/** A look at one point costs some hundredths of a millisecond: a large panel is looked at less closely. */
const MOST_POINTS = 48;

/**
 * How many of a grid of points in the box, its edges included, lie on a control of the page or on another of ours. The
 * element that is to be placed is looked through: `ours`.
 */
export function controlsUnder(box: Box, ours: Element): number {
  const step = Math.max(STEP, Math.sqrt((box.width * box.height) / MOST_POINTS));
  const rows = pointsAlong(box.top, box.height, step);
  let hits = 0;
  for (const x of pointsAlong(box.left, box.width, step)) {
    for (const y of rows) if (controlAt(x, y, ours)) hits++;
  }
  return hits;
}

/** From one edge to the other; a pixel inside, since what only touches does not lie over one another. */
function pointsAlong(start: number, length: number, step: number): number[] {
  const parts = Math.max(1, Math.ceil(length / step));
  return Array.from({length: parts + 1}, (_, n) => start + 1 + ((length - 2) * n) / parts);
}

function controlAt(x: number, y: number, ours: Element): boolean {
  let top = document.elementsFromPoint(x, y).find(element => element !== ours);
  for (let inner = top; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y) ?? undefined;
    if (!inner || inner === top) break;
    top = inner;
  }
  return isOurs(top) || !!top?.closest(CONTROL);
}

/** The size of the window that can be seen; a phone's keyboard takes its part. */
function view(): {width: number; height: number} {
  const {clientWidth, clientHeight} = document.documentElement;
  return {width: clientWidth || innerWidth, height: Math.min(clientHeight || innerHeight, innerHeight)};
}

/** The same box, moved as little as needed to be seen whole. */
export function intoView(box: Box): Box {
  const {width, height} = view();
  const left = Math.max(MARGIN, Math.min(box.left, width - box.width - MARGIN));
  const top = Math.max(MARGIN, Math.min(box.top, height - box.height - MARGIN));
  return {...box, left, top};
}

/** How much of one box lies in another, in square px. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * @param size of what is to be placed
 * @param words what it speaks about; never covered if there is any other way
 * @param field the editor that the words stand in
 * @returns the best of: under or over the words, under, over or beside the editor
 */
export function placeBeside(
  size: {width: number; height: number},
  words: Box,
  field: Box,
  ours: Element,
): Box {
  const under = (box: Box) => ({left: box.left, top: box.top + box.height + GAP, ...size});
  const over = (box: Box) => ({left: box.left, top: box.top - size.height - GAP, ...size});
  const right = {left: field.left + field.width + GAP, top: field.top, ...size};
  const left = {left: field.left - size.width - GAP, top: field.top, ...size};
  const places = [under(words), over(words), over(field), under(field), right, left].map(intoView);
  const cost = (box: Box) => 1_000 * Math.sign(overlap(box, words)) + controlsUnder(box, ours);
  return cheapest(places, cost);
}

/** A small thing at a corner of the editor: outside it, or else where nothing is written. */
export function placeAtCorner(size: {width: number; height: number}, field: Box, ours: Element): Box {
  const left = field.left + field.width - size.width;
  const bottom = field.top + field.height;
  const places = [
    {left, top: bottom + 2, ...size},
    {left, top: field.top - size.height - 2, ...size},
    {left: field.left + field.width + 2, top: bottom - size.height, ...size},
    {left: left - 4, top: bottom - size.height - 4, ...size},
  ].map(intoView);
  return cheapest(places, box => controlsUnder(box, ours));
}

/** The first of the cheapest; a place that costs nothing ends the search. */
export function cheapest<T>(places: readonly T[], cost: (place: T) => number): T {
  let [best] = places as [T];
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const price = cost(place);
    if (price < least) [best, least] = [place, price];
    if (price === 0) break;
  }
  return best;
}
