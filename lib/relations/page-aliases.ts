import type {CapturedProfile} from '../capture/model.ts';
import {normalAliases} from './alias.ts';
import type {Alias} from './model.ts';

const LINKEDIN = 'linkedin.com';
const GITHUB = 'github.com';

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The site under which people of a host are known: `id.linkedin.com` is `linkedin.com`, others lose `www.` only. */
export function siteOf(hostname: string): string {
  const host = hostname.toLowerCase();
  return host === LINKEDIN || host.endsWith(`.${LINKEDIN}`) ? LINKEDIN : host.replace(/^www\./, '');
}

/** Parts of a search that say where a visitor came from, not what is shown. */
const TRACKERS =
  /^(utm_.*|(g|d|fb|ms|y|tw|tt)clid|gclsrc|[gw]braid|igshid|igsh|li_fat_id|mc_[ce]id|_g[al]|_hs(enc|mi)|mkt_tok|trk)$/i;

/** The search without trackers, in one order: `?id=2` can be another person than `?id=1`. */
function searchOf(u: URL): string {
  const params = new URLSearchParams([...u.searchParams].filter(([name]) => !TRACKERS.test(name)));
  params.sort();
  return params.size > 0 ? `?${params}` : '';
}

/** The fragment where it is a route (`#/…`, `#!…`); any other is a place within one page. */
function routeOf(u: URL): string {
  return /^#[/!]/.test(u.hash) ? u.hash.replace(/\/+$/, '') : '';
}

/**
 * The page that a URL shows, without what changes within one page: host of the site, path, and what of search and
 * fragment can tell one page from another. LinkedIn and GitHub tell pages apart by their paths alone.
 */
export function pageKey(url: string): string | null {
  const u = parsed(url);
  if (!u) return null;
  const site = siteOf(u.hostname);
  const page = `${site}${u.pathname.replace(/\/+$/, '')}`;
  return site === LINKEDIN || site === GITHUB ? page : `${page}${searchOf(u)}${routeOf(u)}`;
}

/**
 * What a profile URL alone says of its owner. LinkedIn addresses people by slug or by member id
 * (`/in/ACoA…`), GitHub by the first step of the path; anywhere else the page itself is the alias.
 */
export function aliasesOfUrl(url: string): Alias[] {
  const u = parsed(url);
  if (!u) return [];
  const site = siteOf(u.hostname);
  const steps = u.pathname.split('/').filter(Boolean);
  if (site === LINKEDIN) {
    const name = steps[0] === 'in' ? steps[1] : undefined;
    if (!name) return [];
    return normalAliases([{site, kind: /^ACoA/.test(name) ? 'member-id' : 'slug', value: name}]);
  }
  if (site === GITHUB)
    return steps.length === 1 ? normalAliases([{site, kind: 'slug', value: steps[0] ?? ''}]) : [];
  return normalAliases([{site, kind: 'url', value: pageKey(url) ?? ''}]);
}

/** Every name that a captured profile gives its person, with what the page's own URL says first. */
export function aliasesOfProfile(profile: CapturedProfile, url: string): Alias[] {
  const {site, slug, memberId, memberNumber} = profile;
  const read: Alias[] = [];
  if (slug) read.push({site, kind: 'slug', value: slug});
  if (memberId) read.push({site, kind: 'member-id', value: memberId});
  if (memberNumber) read.push({site, kind: 'member-number', value: memberNumber});
  return normalAliases([...aliasesOfUrl(url), ...read]);
}
