/**
 * Stands in for parse5 where microformats are read (`wxt.config.ts`): cards come as the browser wrote them down from
 * its own tree, every element closed and every sign escaped, so that nothing of what a parser of HTML must know about
 * pages as people write them is needed, nor the names of two thousand characters.
 */

interface Attribute {
  readonly name: string;
  readonly value: string;
}

interface Text {
  readonly nodeName: '#text';
  readonly value: string;
}

/** An element in the shape of parse5's trees. */
export interface Element {
  readonly nodeName: string;
  readonly tagName: string;
  readonly attrs: Attribute[];
  readonly childNodes: (Element | Text)[];
}

/** A comment, a tag with its attributes, or text. */
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)((?: [^\s/=>]+="[^"]*")*)\/?>|[^<]+/giy;
const ATTRIBUTE = / ([^\s/=>]+)="([^"]*)"/g;
const VOID =
  /^(area|base|basefont|bgsound|br|col|embed|frame|hr|img|input|keygen|link|meta|param|source|track|wbr)$/;
/** What holds text that is not escaped. */
const RAW = /^(iframe|noembed|noframes|noscript|plaintext|script|style|xmp)$/;
/** All that is ever escaped. */
const ESCAPED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0'};

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ESCAPED[name] as string);
}

function element(tagName: string, attributes: string): Element {
  const attrs = Array.from(attributes.matchAll(ATTRIBUTE), ([, name, value]) => ({
    name: name as string,
    value: plain(value as string),
  }));
  return {nodeName: tagName, tagName, attrs, childNodes: []};
}

/** Where the text of a raw element ends. */
function endOfRaw(html: string, from: number, tagName: string): number {
  const end = html.indexOf(`</${tagName}>`, from);
  return end < 0 ? html.length : end;
}

/**
 * Reads what `outerHTML` gave, several after each other if need be. What is left open is closed at the end; what no
 * browser writes ends the reading.
 */
export function parse(html: string): {readonly nodeName: '#document'; readonly childNodes: Element[]} {
  const body = element('body', '');
  const open = [body];
  const write = (value: string): void => {
    if (value !== '') (open.at(-1) as Element).childNodes.push({nodeName: '#text', value});
  };
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(html); piece !== null; piece = PIECE.exec(html)) {
    const [whole, slash, tagName, attributes] = piece;
    if (tagName === undefined) {
      if (!whole.startsWith('<')) write(plain(whole));
    } else if (slash) {
      const at = open.findLastIndex(one => one.tagName === tagName);
      if (at > 0) open.length = at;
    } else {
      const begun = element(tagName, attributes as string);
      (open.at(-1) as Element).childNodes.push(begun);
      if (VOID.test(tagName)) continue;
      open.push(begun);
      if (!RAW.test(tagName)) continue;
      const end = endOfRaw(html, PIECE.lastIndex, tagName);
      write(html.slice(PIECE.lastIndex, end));
      PIECE.lastIndex = end;
    }
  }
  const root = element('html', '');
  root.childNodes.push(body);
  return {nodeName: '#document', childNodes: [root]};
}

/** Markup is not asked for. */
export function serialize(): string {
  return '';
}
