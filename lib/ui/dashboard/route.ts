import {computed, signal} from '@preact/signals';

export const PLACES = [
  'today',
  'people',
  'check',
  'rulebook',
  'exchange',
  'trash',
  'sites',
  'settings',
  'welcome',
] as const;
export type Place = (typeof PLACES)[number];

/** Where in the dashboard we are: `#/people/42?from=today` is the place `people`, the item `42` and a parameter. */
export interface Route {
  readonly place: Place;
  readonly item: string | null;
  readonly params: URLSearchParams;
}

/** Reads a hash; anything unknown leads to today. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first = '', item = ''] = path.split('/');
  const place = PLACES.find(one => one === first) ?? 'today';
  return {place, item: decoded(item), params: new URLSearchParams(query)};
}

/** An item as it was put into the address; null for none, and for one that was broken on its way. */
function decoded(item: string): string | null {
  try {
    return decodeURIComponent(item) || null;
  } catch {
    return null;
  }
}

/** The hash that leads somewhere, for links. */
export function linkTo(place: Place, item?: string, params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(params).toString();
  return `#/${place}${item ? `/${encodeURIComponent(item)}` : ''}${query ? `?${query}` : ''}`;
}

const hash = signal('');

/** The route of the page, which follows the address. */
export const route = computed(() => parseRoute(hash.value));

/** Follows the address from now on; a new place begins at its top. */
export function followRoute(): void {
  hash.value = location.hash;
  addEventListener('hashchange', () => {
    hash.value = location.hash;
    scrollTo(0, 0);
  });
}
