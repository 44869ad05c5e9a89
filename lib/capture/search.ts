import {degreeMark} from './degree.ts';
import {isVisible, type Leaf, leavesOf} from './leaves.ts';
import type {SearchResult} from './model.ts';
import {decodeSlug, isMemberId, linkSegment} from './slug.ts';
import {LIMITS, line} from './text.ts';

const MOST = 50;

function inviteSlug(row: Element): string | null {
  const href = row.querySelector('a[href*="custom-invite/?vanityName="]')?.getAttribute('href');
  const vanity = href?.match(/vanityName=([^&]+)/)?.[1];
  return vanity ? decodeSlug(vanity) : null;
}

function memberIdOf(row: Element): string | null {
  const key = row.querySelector('[componentkey^="SearchResultsACoA"]')?.getAttribute('componentkey');
  const id = key?.slice('SearchResults'.length);
  return id && isMemberId(id) ? id : null;
}

/** Name and degree share a line; a hidden twin or a separate mark are other forms of the same. */
function nameIn(leaf: Leaf | undefined): string | null {
  const name = leaf?.text.replace(/\s*[·•]\s*\S{1,5}$/u, '');
  return line(name, LIMITS.name);
}

function linksIn(leaf: Leaf): Element[] {
  const around = leaf.element.closest('a[href*="/in/"]');
  return around ? [around] : [...leaf.element.querySelectorAll('a[href*="/in/"]')];
}

function degreeOf(leaves: readonly Leaf[], at: number): SearchResult['degree'] {
  const inLine = leaves[at]?.text.match(/[·•]\s*\S{1,5}$/u)?.[0] ?? '';
  return degreeMark(inLine) ?? degreeMark(leaves[at + 1]?.text ?? '');
}

function rowResult(row: Element): SearchResult | null {
  const leaves = leavesOf(row).filter(({element}) => isVisible(element));
  const own = linkSegment(row.querySelector('a[href*="/in/"]'));
  const at = leaves.findIndex(leaf => linksIn(leaf).some(link => linkSegment(link) === own));
  const name = nameIn(leaves[at]);
  if (!own || !name) return null;
  const invited = inviteSlug(row);
  // A row that offers to invite somebody else than it is about has been swapped halfway.
  if (invited && !isMemberId(own) && invited.toLowerCase() !== own.toLowerCase()) return null;
  const below = leaves.slice(at + 1).filter(({text}) => degreeMark(text) === null);
  const [headline, place] = below.filter(({element}) => !element.closest('a[href*="custom-invite"], button'));
  const isPlain = (leaf: Leaf | undefined) =>
    leaf && !leaf.element.querySelector('a, strong') && leaf.element.tagName !== 'STRONG';
  return {
    name,
    slug: isMemberId(own) ? null : own,
    memberId: isMemberId(own) ? own : memberIdOf(row),
    degree: degreeOf(leaves, at),
    headline: isPlain(headline) ? line(headline?.text) : null,
    location: isPlain(headline) && isPlain(place) ? line(place?.text) : null,
    canInvite: invited !== null,
  };
}

/**
 * Reads LinkedIn's search results for people: one entry a row, without ads and mutual contacts.
 * @returns null where the page is no such search or holds no row yet.
 */
export function readSearch(document: Document, url: string): readonly SearchResult[] | null {
  if (!/^https?:\/\/(?:[\w-]+\.)?linkedin\.com\/search\/results\/people\b/.test(url)) return null;
  const rows = document.querySelectorAll('main [role="listitem"], [role="main"] [role="listitem"]');
  const results = [...rows]
    .filter(row => !row.parentElement?.closest('[role="listitem"]') && isVisible(row))
    .slice(0, MOST)
    .flatMap(row => rowResult(row) ?? []);
  return results.length > 0 ? results : null;
}
