/** Below this the popup is still being born, or magnified so much that the whole page had better scroll. */
const LEAST_HEIGHT = 300;

/** A popup that has not been resized for so long has the size that the browser is willing to give it. */
const SETTLED_MILLISECONDS = 120;

/**
 * The popup asks for up to 560 px; a small window gives it less. Then its middle scrolls, and bar and foot and the
 * buttons of forms stay in sight. Viewport units will not do: while the popup is being measured they are tiny.
 */
export function fitWindow(root: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = () => {
    const wants = root.getBoundingClientRect().height;
    if (innerHeight >= LEAST_HEIGHT && wants > innerHeight) root.style.maxHeight = `${innerHeight}px`;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLED_MILLISECONDS);
  };
  new ResizeObserver(later).observe(root);
  addEventListener('resize', later);
}
