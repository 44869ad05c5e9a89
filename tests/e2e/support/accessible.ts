/**
 * How a person finds things: by role and name. These functions run inside the page (they are sent there as text), so
 * they use nothing but each other. A short cut through the name computation (w3.org/TR/accname) that serves our own
 * screens; axe checks the rest.
 */

export interface Query {
  readonly role?: string;
  /** The whole name, or where `part` is set a part of it; case and white space do not matter. */
  readonly name?: string;
  readonly part?: boolean;
  /** Several may match: take this one (0 is the first). Without it there must be exactly one. */
  readonly nth?: number;
  readonly testId?: string;
  readonly css?: string;
}

function roleOf(element: Element): string {
  const given = element.getAttribute('role');
  if (given) return given.split(' ')[0] ?? '';
  const tag = element.localName;
  const type = element.getAttribute('type') ?? 'text';
  if (tag === 'a') return element.hasAttribute('href') ? 'link' : '';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'input') {
    const roles: Record<string, string> = {
      checkbox: 'checkbox',
      radio: 'radio',
      button: 'button',
      submit: 'button',
      search: 'searchbox',
      range: 'slider',
      number: 'spinbutton',
    };
    return element.hasAttribute('list') ? 'combobox' : (roles[type] ?? 'textbox');
  }
  const roles: Record<string, string> = {
    button: 'button',
    summary: 'button',
    textarea: 'textbox',
    select: 'combobox',
    dialog: 'dialog',
    nav: 'navigation',
    main: 'main',
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    option: 'option',
    section: 'region',
    article: 'article',
    img: 'img',
    output: 'status',
  };
  return roles[tag] ?? '';
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** A label that wraps its control does not count what stands in the control. */
function labelText(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('select, textarea, input')) control.remove();
  return copy.textContent ?? '';
}

function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const referred = squeeze(ids.map(id => root.getElementById(id)?.textContent ?? '').join(' '));
  if (referred) return referred;
  const label = squeeze(element.getAttribute('aria-label'));
  if (label) return label;
  const labels = (element as HTMLInputElement).labels;
  if (labels?.length) return squeeze([...labels].map(labelText).join(' '));
  if (/^(input|textarea|select)$/.test(element.localName)) {
    return squeeze(element.getAttribute('placeholder') ?? element.getAttribute('title'));
  }
  return (
    squeeze(element.textContent) || squeeze(element.getAttribute('title') ?? element.getAttribute('alt'))
  );
}

function isShown(element: Element): boolean {
  if (element.closest('[hidden], [inert], [aria-hidden="true"]')) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.visibility !== 'hidden' && element.getClientRects().length > 0;
}

/** Every element below the roots, those in open shadow roots included. */
function everything(roots: readonly ParentNode[]): Element[] {
  return roots.flatMap(root =>
    [...root.querySelectorAll('*')].flatMap(element =>
      element.shadowRoot ? [element, ...everything([element.shadowRoot])] : [element],
    ),
  );
}

function matchAll(roots: readonly ParentNode[], query: Query): Element[] {
  const wanted = squeeze(query.name).toLowerCase();
  return everything(roots).filter(element => {
    if (query.css && !element.matches(query.css)) return false;
    if (query.testId && element.getAttribute('data-testid') !== query.testId) return false;
    if (query.role && roleOf(element) !== query.role) return false;
    if (query.name !== undefined) {
      const name = nameOf(element).toLowerCase();
      if (query.part ? !name.includes(wanted) : name !== wanted) return false;
    }
    return isShown(element);
  });
}

/** The text that stands on the screen below the roots, as it is laid out. */
function shownText(roots: readonly ParentNode[]): string {
  const hosts = everything(roots).flatMap(element => element.shadowRoot ?? []);
  const tops = [...roots, ...hosts].flatMap(root => [...root.children]);
  const drawn = tops.filter(top => !/^(style|script|template)$/.test(top.localName));
  // biome-ignore lint/performance/useDomNodeTextContent: `textContent` would also yield what is hidden.
  return drawn.map(top => (top as HTMLElement).innerText ?? '').join('\n');
}

/** The functions above as text, to be put before whatever runs in a page. */
export const WORDS = [roleOf, squeeze, labelText, nameOf, isShown, everything, matchAll, shownText]
  .map(String)
  .join('\n');

declare global {
  /** Only inside functions handed to `Surface.evaluate`. */
  var inPage: {
    matchAll: (roots: readonly ParentNode[], query: Query) => Element[];
    everything: (roots: readonly ParentNode[]) => Element[];
    nameOf: (element: Element) => string;
    roleOf: (element: Element) => string;
    shownText: (roots: readonly ParentNode[]) => string;
  };
}

/** An expression that runs `run` on roots, given as an expression too. */
export function inPageSource(run: unknown, roots: string, arg: unknown): string {
  return `(async () => {
    ${WORDS}
    const inPage = {matchAll, everything, nameOf, roleOf, shownText};
    return await (${String(run)})(${roots}, ${JSON.stringify(arg) ?? 'undefined'});
  })()`;
}
