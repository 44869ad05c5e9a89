/** Where a control stands, told so that something near it can be found when it is gone. */

export interface Place {
  readonly target: HTMLElement;
  /** From the inside out: each element around it, and which child of it led to the target. */
  readonly trail: readonly Step[];
  /** Which of the controls of its line, or of its group, the target is. */
  readonly nth: number;
}

interface Step {
  readonly parent: HTMLElement;
  readonly index: number;
}

const CONTROLS = 'a[href], button, input, select, textarea, summary';
const FIELDS = 'input, select, textarea';
const HEADINGS = 'h1, h2, h3, summary';
const LISTS = 'ul, ol';
/** Parts of a surface that have a heading of their own, or none but the whole. */
const FRAMES = 'section, details, main, .toasts';

export function placeOf(target: HTMLElement, root: HTMLElement): Place {
  const trail: Step[] = [];
  let child = target;
  while (child !== root && child.parentElement) {
    const parent = child.parentElement;
    trail.push({parent, index: [...parent.children].indexOf(child)});
    child = parent;
  }
  const group = target.closest<HTMLElement>('li') ?? target.parentElement ?? target;
  return {target, trail, nth: controlsIn(group).indexOf(target)};
}

/** The control that took the place of one that is gone: in its group, or in a line near it; null where none did. */
export function substitute({trail, nth}: Place): HTMLElement | null {
  for (const {parent, index} of trail) {
    if (!parent.isConnected) continue;
    if (parent.matches(FRAMES)) return null;
    if (parent.matches(LISTS)) return inList(parent, index, nth);
    const here = childAt(parent, index);
    const found = (here && harmless(here, nth)) ?? harmless(parent, nth);
    if (found) return found;
  }
  return null;
}

/** Where to go where nothing took its place: the nearest heading, else the content as a whole; null where all is gone. */
export function refuge(place: Place | null, root: HTMLElement): HTMLElement | null {
  const trail = place?.trail ?? [];
  const frame = trail.findIndex(({parent}) => parent.matches(FRAMES));
  for (const {parent, index} of trail.slice(Math.max(frame, 0))) {
    if (!parent.isConnected) continue;
    const beside = [childAt(parent, index), childAt(parent, index - 1)];
    const near = parent.matches('section, details') ? [parent] : [...beside, parent];
    const found = near.flatMap(each => (each && headingIn(each)) ?? [])[0];
    if (found) return found;
    if (parent.matches('main')) return parent;
  }
  return root.querySelector<HTMLElement>('main') ?? controlsIn(root)[0] ?? null;
}

function inList(list: HTMLElement, index: number, nth: number): HTMLElement | null {
  const lines = [...list.children] as HTMLElement[];
  const nearest = [...lines.slice(index), ...lines.slice(0, index).toReversed()];
  for (const line of nearest) {
    const control = controlsIn(line).find(each => each.matches(FIELDS)) ?? harmless(line, nth);
    if (control) return control;
  }
  return null;
}

/** The control at this position, or the last before it; what deletes for good is not come upon by chance. */
function harmless(within: HTMLElement, nth: number): HTMLElement | null {
  const controls = controlsIn(within).filter(each => !each.matches('.serious'));
  return controls[Math.min(Math.max(nth, 0), controls.length - 1)] ?? null;
}

function controlsIn(within: HTMLElement): HTMLElement[] {
  const all = [within, ...within.querySelectorAll<HTMLElement>(CONTROLS)];
  return all.filter(each => each.matches(CONTROLS) && !each.matches(':disabled') && isShown(each));
}

function headingIn(within: HTMLElement): HTMLElement | null {
  const all = [within, ...within.querySelectorAll<HTMLElement>(HEADINGS)];
  return all.find(each => each.matches(HEADINGS) && isShown(each)) ?? null;
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}

function childAt(parent: HTMLElement, index: number): HTMLElement | null {
  return (parent.children[index] as HTMLElement | undefined) ?? null;
}
