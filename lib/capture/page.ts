import {capture} from './capture.ts';
import type {PageCapture} from './model.ts';

/** All that a page shows of people, of whatever kind the page is. */
export interface PageReading {
  readonly capture: PageCapture;
}

/**
 * Reads a page without knowing what kind it is: for the command line and for tests.
 * @param url the address of the page at this moment.
 */
export function readPage(document: Document, url: string): PageReading {
  return {capture: capture(document, url)};
}
