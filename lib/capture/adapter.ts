import type {NoneReason, PageCapture} from './model.ts';

/** How people are read off the pages of one site in one layout. */
export interface Adapter<Result = PageCapture> {
  /** The name of its file. */
  readonly id: string;
  /** Pages in `tests/fixtures/pages`, each with what it must yield in `.expected.json`. */
  readonly fixtures: readonly string[];
  /** Whether an address belongs to the site. */
  matches(url: URL): boolean;
  /** Whether the page is in this layout, whoever it shows. Cheap. */
  detect(document: Document, url: URL): boolean;
  /** What address and page agree on; otherwise why there is nothing. */
  read(document: Document, url: URL): Result;
}

/** Nobody, and why. */
export function none(reason: NoneReason): PageCapture {
  return {kind: 'none', reason};
}
