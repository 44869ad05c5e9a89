/** What a person does at a screen: look for something by its role and name, press it, write into it. */
import type {Query} from './accessible.ts';
import type {Surface} from './session.ts';
import {until} from './until.ts';

export const button = (name: string): Query => ({role: 'button', name});
export const link = (name: string): Query => ({role: 'link', name});
export const field = (name: string): Query => ({role: 'textbox', name});
export const heading = (name: string): Query => ({role: 'heading', name});

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** What lies on top at this point instead, if anything. */
  readonly covered: string | null;
  readonly disabled: boolean;
  /** Size of the window: a popup grows with its content, and things move with it. */
  readonly size: string;
}

/** Brings the one that matches into view; yields its middle. */
function spotOf(roots: readonly ParentNode[], query: Query): Spot {
  const all = inPage.matchAll(roots, query);
  const element = all[query.nth ?? 0];
  // In Firefox's popup this window is not the global one.
  const {innerWidth, innerHeight} = (roots[0] as Document).defaultView ?? globalThis;
  const size = `${innerWidth}x${innerHeight}`;
  const none = {x: 0, y: 0, count: all.length, covered: null, disabled: false, size};
  if (!element) return none;
  element.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const top = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  const reached =
    top !== null &&
    (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element));
  const disabled = element.matches(':disabled, [aria-disabled="true"]');
  return {
    x,
    y,
    count: all.length,
    covered: reached ? null : (top?.outerHTML.slice(0, 120) ?? 'nothing'),
    disabled,
    size,
  };
}

const said = (query: Query): string => JSON.stringify(query);

/** Where to press; a thing that still moves, as a page does that is being drawn, is waited for. */
async function spot(surface: Surface, query: Query): Promise<Spot> {
  let last: Spot | null = null;
  return await until(`to press ${said(query)}`, async () => {
    const before = last;
    const found = await surface.evaluate(spotOf, query);
    last = found;
    if (found.count === 0) return null;
    if (found.count > 1 && query.nth === undefined) throw new Error(`${found.count} match`);
    if (found.disabled) throw new Error('it is disabled');
    if (found.covered) throw new Error(`it is covered by ${found.covered}`);
    return before?.x === found.x && before.y === found.y && before.size === found.size ? found : null;
  });
}

/** Presses what matches, as soon as it is there, enabled and not covered. */
export async function press(surface: Surface, query: Query): Promise<void> {
  const {x, y} = await spot(surface, query);
  await surface.press(x, y);
}

/** Clears the field and writes into it, key by key. */
export async function write(surface: Surface, query: Query, text: string): Promise<void> {
  await press(surface, query);
  await surface.evaluate((roots, q: Query) => {
    // By name: in Firefox's popup the classes are those of another window.
    const element = inPage.matchAll(roots, q)[q.nth ?? 0];
    if (/^(input|textarea)$/.test(element?.localName ?? '')) (element as HTMLInputElement).select();
  }, query);
  await surface.type(text);
}

/** Waits until it can be seen. */
export async function appears(surface: Surface, query: Query): Promise<void> {
  await until(`${said(query)} appears`, () =>
    surface.evaluate((r, q: Query) => inPage.matchAll(r, q).length > 0, query),
  );
}

/** Waits until it cannot be seen (any more). */
export async function vanishes(surface: Surface, query: Query): Promise<void> {
  await until(`${said(query)} vanishes`, () =>
    surface.evaluate((r, q: Query) => inPage.matchAll(r, q).length === 0, query),
  );
}

/** How many can be seen at this moment. */
export function count(surface: Surface, query: Query): Promise<number> {
  return surface.evaluate((roots, q: Query) => inPage.matchAll(roots, q).length, query);
}

/** The text that stands there at this moment. */
export function text(surface: Surface): Promise<string> {
  return surface.evaluate(roots => inPage.shownText(roots), null);
}

/** Waits until this text, or text of this pattern, stands there. */
export async function reads(surface: Surface, wanted: string | RegExp): Promise<void> {
  let last = '';
  const holds = async (): Promise<boolean> => {
    last = await text(surface);
    return typeof wanted === 'string' ? last.includes(wanted) : wanted.test(last);
  };
  await until(`to read ${wanted}`, holds).catch(error => {
    throw new Error(`${error.message}\nOn the screen:\n${last}`);
  });
}
