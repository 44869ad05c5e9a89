import {writeFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {inPageSource} from './accessible.ts';
import type {InPage, Key, Source, Surface} from './session.ts';

/** Runs an expression somewhere and yields its value. */
export type Evaluate = (source: string) => Promise<unknown>;

/** A surface whose mouse and keyboard are those of a page, and whose roots are found by an expression. */
export function pageSurface(page: Page, evaluate: Evaluate, roots: string): Surface {
  return {
    async evaluate<A, T>(run: InPage<A, T> | Source, arg: A): Promise<T> {
      return (await evaluate(inPageSource(run, roots, arg))) as T;
    },
    async press(x, y) {
      await page.mouse.click(x, y);
    },
    async type(text) {
      await page.keyboard.type(text);
    },
    async key(key: Key) {
      await page.keyboard.press(key);
    },
    async shot(path) {
      writeFileSync(path, await page.screenshot(path.endsWith('.webp') ? {type: 'webp', quality: 85} : {}));
    },
  };
}

/** The page's own document. */
export function documentOf(page: Page): Surface {
  return pageSurface(page, source => page.evaluate(source), '[document]');
}
