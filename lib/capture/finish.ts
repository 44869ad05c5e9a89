import {parseCards} from './adapters/microformats/parse.ts';
import type {Capture, PageCapture} from './model.ts';

/**
 * The second step of a capture, outside the page: what was collected as raw HTML is parsed here.
 * @param captured what `capture` gave, possibly sent from another world: everything in it is untrusted text.
 */
export function finishCapture(captured: PageCapture): Capture {
  if (captured.kind !== 'parse') return captured;
  try {
    return parseCards(captured.parts);
  } catch {
    return {kind: 'none', reason: 'unsupported'};
  }
}
