import type {RefObject} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';

/** Rows drawn above and below what is in sight, so that tabbing and quick scrolling never meet a gap. */
const SPARE = 10;

interface WindowRows<Element extends HTMLElement> {
  readonly list: RefObject<Element | null>;
  readonly first: number;
  /** One past the last row to draw. */
  readonly end: number;
}

/** Which rows of a long list, all `height` px high, are worth drawing where the page is scrolled to. */
export function useWindowRows<Element extends HTMLElement>(
  count: number,
  height: number,
): WindowRows<Element> {
  const list = useRef<Element>(null);
  const [range, setRange] = useState({first: 0, end: 40});
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / height) - SPARE);
      const end = Math.max(first, Math.min(count, Math.ceil((innerHeight - top) / height) + SPARE));
      setRange(known => (known.first === first && known.end === end ? known : {first, end}));
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', later, {passive: true});
    addEventListener('resize', later);
    // What stands above the list may fold or go, and nothing scrolls.
    const moved = new ResizeObserver(later);
    moved.observe(document.body);
    return () => {
      moved.disconnect();
      cancelAnimationFrame(frame);
      removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [count, height]);
  return {list, first: Math.min(range.first, count), end: Math.min(range.end, count)};
}
