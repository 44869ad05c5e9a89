/** Whether a page is dark where our things will stand: they follow the page, not the system. */

/** @param beside the element of the page that they stand beside */
export function schemeBeside(beside: Element): 'light' | 'dark' {
  for (let at: Element | null = beside; at; at = parentOf(at)) {
    const shade = lightness(getComputedStyle(at).backgroundColor);
    if (shade !== null) return shade < 0.4 ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own ground shows, dark only where the page asks for it.
  const canDark = /dark/.test(getComputedStyle(document.documentElement).colorScheme);
  return canDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** From 0 (black) to 1 (white); null for what one can see through. */
function lightness(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
