/** Draws remarks under the words of one editor and says which remark is under the pointer. */
import type {Severity} from '../etiquette/report.ts';
import type {TextMap} from './text-map.ts';
import {HIGHLIGHT_NAMES} from './underline-style.ts';

/** A remark that can be drawn. `key` names it among the remarks of its draft. */
export interface Drawn {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

interface Line {
  readonly key: string;
  readonly highlight: Highlight;
  readonly range: Range;
  /** What the range held when it was drawn. */
  readonly words: string;
}

export interface Underlines {
  /** Replaces everything that this editor shows. */
  draw(map: TextMap, remarks: readonly Drawn[]): void;
  /** Takes away the lines whose words have changed since. Costs no look at the rest of the text. */
  prune(): void;
  clear(): void;
  keyAt(x: number, y: number): string | null;
  /** Where the caret or the given remark stands on the screen. */
  rectOf(key: string): DOMRect | null;
  keyAtCaret(selection: Selection | null): string | null;
}

/** All editors of a page share one highlight a severity: the registry is the document's. */
function shared(severity: Severity, signal: AbortSignal): Highlight {
  const name = HIGHLIGHT_NAMES[severity];
  const found = CSS.highlights.get(name);
  if (found) return found;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  signal.addEventListener('abort', () => CSS.highlights.delete(name), {once: true});
  return made;
}

/** @param signal ends the drawing and takes the names out of the page's registry */
export function createUnderlines(signal: AbortSignal): Underlines {
  let lines: Line[] = [];
  const drop = (line: Line) => line.highlight.delete(line.range);
  const clear = () => {
    lines.forEach(drop);
    lines = [];
  };
  signal.addEventListener('abort', clear, {once: true});
  return {
    clear,
    draw(map, remarks) {
      clear();
      for (const {key, start, end, severity} of remarks) {
        const range = map.range(start, end);
        if (!range) continue;
        const highlight = shared(severity, signal);
        highlight.add(range);
        lines.push({key, highlight, range, words: range.toString()});
      }
    },
    prune() {
      const stale = lines.filter(line => line.range.toString() !== line.words);
      if (stale.length === 0) return;
      stale.forEach(drop);
      lines = lines.filter(line => !stale.includes(line));
    },
    keyAt: (x, y) => lines.find(line => covers(line.range, x, y))?.key ?? null,
    rectOf: key => firstRect(lines.find(line => line.key === key)?.range),
    keyAtCaret: selection => lines.find(line => holds(line.range, selection))?.key ?? null,
  };
}

function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}

function firstRect(range: Range | undefined): DOMRect | null {
  const boxes = range?.getClientRects();
  return boxes && boxes.length > 0 ? (range?.getBoundingClientRect() ?? null) : null;
}

function holds(range: Range, selection: Selection | null): boolean {
  const node = selection?.focusNode;
  if (!node || node.getRootNode() !== range.startContainer.getRootNode()) return false;
  return range.isPointInRange(node, selection.focusOffset);
}
