import type {SiteChoice} from './model.ts';
import type {PageProtocol} from './page-protocol.ts';
import type {Input, Kind} from './protocol.ts';

type Switch = 'profiles' | 'overlay' | 'hints';
type PageKind = keyof PageProtocol;

/**
 * Which switch of a site lets its pages ask what; one of those named is enough. A kind that is not here is for
 * our own pages alone: a page script may never list people, export, delete or change settings.
 */
const SWITCHES: {readonly [K in PageKind]: (input: Input<K>) => readonly Switch[]} = {
  'page.seen': () => ['profiles', 'overlay'],
  'page.parse': () => ['profiles', 'overlay'],
  'page.inject': ({script}) =>
    script === 'reader' ? ['profiles', 'overlay'] : [script === 'composer' ? 'hints' : 'overlay'],
  'page.glance': () => ['overlay'],
  'page.save': () => ['overlay'],
  'page.log': () => ['overlay'],
  'page.settle': () => ['overlay'],
  'page.undo': () => ['overlay'],
  'line.parse': () => ['overlay'],
  'draft.check': () => ['hints'],
  'draft.dismiss': () => ['hints'],
  'draft.sent': () => ['hints'],
  'draft.pressed': () => ['hints'],
  'draft.pending': () => ['hints'],
  'draft.dropped': () => ['hints'],
};

/** True for the kinds that a page's script may ask at all. */
export function isPageKind(kind: Kind): kind is PageKind {
  return Object.hasOwn(SWITCHES, kind);
}

/** What is about the person whom a tab shows: the tab's own page asks it, never a frame inside, which shows others. */
const OF_THE_TAB: ReadonlySet<Kind> = new Set<Kind>([
  'page.seen',
  'page.glance',
  'page.save',
  'page.log',
  'page.settle',
  'page.undo',
]);

/** Whether only the page in view may ask this: the top frame of its tab, neither prerendered nor put away. */
export function isOfTheTab(kind: Kind): boolean {
  return OF_THE_TAB.has(kind);
}

/**
 * Parsing keeps nothing and tells nothing: our own pages ask for it as well, for the page that the popup stands over
 * and for the line that is typed in them.
 */
const OURS_TOO: ReadonlySet<Kind> = new Set<Kind>(['page.parse', 'line.parse']);

/** Whether our own pages may ask this; what a page's script asks needs a page, save for what is named above. */
export function ownPageMayAsk(kind: Kind): boolean {
  return !isPageKind(kind) || OURS_TOO.has(kind);
}

/** Whether a page of a site with these switches may ask this. */
export function pageMayAsk<K extends PageKind>(site: SiteChoice, kind: K, input: Input<K>): boolean {
  return SWITCHES[kind](input).some(name => site[name]);
}
