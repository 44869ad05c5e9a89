/**
 * Underlines are drawn by the Custom Highlight API: nothing is added to the editor, so nothing of ours can be
 * sent. The page can list the names, so they say nothing about us.
 */
import type {Severity} from '../etiquette/report.ts';

export const HIGHLIGHT_NAMES: Record<Severity, string> = {
  serious: 'hint-a',
  caution: 'hint-b',
  hint: 'hint-c',
};

/**
 * What the worker inserts into a page beside the composer script. Chromium paints highlights inside a page's
 * shadow root only with origin AUTHOR, Firefox only with USER.
 */
export const UNDERLINE_CSS = [
  `::highlight(${HIGHLIGHT_NAMES.hint}) { text-decoration: underline dotted 2px #0f766e; }`,
  `::highlight(${HIGHLIGHT_NAMES.caution}) { text-decoration: underline wavy 1.5px #b45309; }`,
  `::highlight(${HIGHLIGHT_NAMES.serious}) { text-decoration: underline wavy 1.5px #d92d20; }`,
  '@media (prefers-color-scheme: dark) {',
  `  ::highlight(${HIGHLIGHT_NAMES.hint}) { text-decoration-color: #14b8a6; }`,
  `  ::highlight(${HIGHLIGHT_NAMES.caution}) { text-decoration-color: #f59e0b; }`,
  `  ::highlight(${HIGHLIGHT_NAMES.serious}) { text-decoration-color: #f97066; }`,
  '}',
].join('\n');
