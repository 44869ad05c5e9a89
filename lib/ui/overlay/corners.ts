/** In which corner of the window the overlay stands. */
import {type Box, cheapest, controlsUnder} from '../placement.ts';

/** The order in which a click moves it, and in which they are tried: LinkedIn's bubbles are at the bottom right. */
export const CORNERS = ['bottom-left', 'top-left', 'top-right', 'bottom-right'] as const;
export type Corner = (typeof CORNERS)[number];

const MARGIN = 16;
/** Sites keep their own bar at the top. */
const TOP = 64;

export function nextCorner(corner: Corner): Corner {
  return CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? 'bottom-left';
}

/** The box of something of this size in that corner. */
export function boxAt(corner: Corner, size: {width: number; height: number}): Box {
  const {clientWidth, clientHeight} = document.documentElement;
  const height = Math.min(clientHeight || innerHeight, innerHeight);
  const isLeft = corner.endsWith('left');
  const isTop = corner.startsWith('top');
  return {
    left: isLeft ? MARGIN : Math.max(MARGIN, clientWidth - size.width - MARGIN),
    top: isTop
      ? Math.min(TOP, height - size.height - MARGIN)
      : Math.max(MARGIN, height - size.height - MARGIN),
    ...size,
  };
}

/** The corner that was chosen if it is free of the page's controls, else the first that covers the fewest. */
export function freeCorner(
  chosen: Corner | null,
  size: {width: number; height: number},
  ours: Element,
): Corner {
  const order = chosen ? [chosen, ...CORNERS.filter(corner => corner !== chosen)] : CORNERS;
  return cheapest(order, corner => controlsUnder(boxAt(corner, size), ours));
}
