/** The text of an editor as a person sees it, and the way back from a place in that text to the page. */

interface Segment {
  readonly start: number;
  readonly node: Text;
  readonly length: number;
}

/** `text` has a line feed wherever a line ends; offsets are UTF-16 code units of it. */
export interface TextMap {
  readonly text: string;
  /** The part of the page that shows `[start, end)`, or null where nothing does. */
  range(start: number, end: number): Range | null;
}

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button']);

class Reader {
  text = '';
  readonly segments: Segment[] = [];
  /** A line has ended; the next thing that is seen begins a new one. */
  private ended = false;
  private used = false;
  private readonly keepsLines: boolean;

  constructor(keepsLines: boolean) {
    this.keepsLines = keepsLines;
  }

  read(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.words(node as Text);
      else if (node.nodeType === 1) this.element(node as Element);
    }
  }

  private element(element: Element): void {
    const name = element.localName;
    if (UNSEEN.has(name)) return;
    const block = BLOCKS.has(name);
    if (block) this.endLine();
    if (name === 'br') this.lineBreak(element);
    else this.read(element);
    if (block) this.endLine();
  }

  private words(node: Text): void {
    const data = this.keepsLines ? node.data : node.data.replaceAll(/[\n\t]/g, ' ');
    if (data === '' || (!this.keepsLines && data.trim() === '' && !this.used)) return;
    this.touch();
    this.segments.push({start: this.text.length, node, length: data.length});
    this.text += data;
  }

  /** The last `br` of a block only holds the line open (`<p><br></p>`); any other breaks it. */
  private lineBreak(br: Element): void {
    this.touch();
    if (!isFiller(br)) this.text += '\n';
  }

  private touch(): void {
    if (this.ended) this.text += '\n';
    this.ended = false;
    this.used = true;
  }

  private endLine(): void {
    if (this.used) this.ended = true;
    this.used = false;
  }
}

function isFiller(br: Element): boolean {
  for (let at: Node = br; ; ) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 3 ? (next as Text).data !== '' : next.nodeType === 1 && !isTrace(next as Element))
        return BLOCKS.has((next as Element).localName ?? '');
    }
    const parent: Element | null = at.parentElement;
    if (!parent || BLOCKS.has(parent.localName) || parent.hasAttribute('contenteditable')) return true;
    at = parent;
  }
}

/** What ProseMirror leaves at the end of a line to hold the caret. */
function isTrace(element: Element): boolean {
  return element.localName === 'img' && element.classList.contains('ProseMirror-separator');
}

/** Reads an editable element. One walk; nothing is laid out except for one look at how it treats white space. */
export function mapText(root: HTMLElement): TextMap {
  const space = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '';
  const reader = new Reader(/pre|break-spaces/.test(space));
  reader.read(root);
  return {text: reader.text, range: (start, end) => rangeOf(root, reader.segments, start, end)};
}

function rangeOf(root: HTMLElement, segments: readonly Segment[], start: number, end: number): Range | null {
  const first = segments.find(s => s.start + s.length > start);
  const last = segments.findLast(s => s.start < end);
  if (!first || !last || first.start > last.start || start >= end) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.length, end - last.start));
  return range;
}
