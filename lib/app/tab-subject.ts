import type {CapturedProfile} from '../capture/model.ts';
import {aliasKey, normalAliases} from '../relations/alias.ts';
import type {Alias} from '../relations/model.ts';
import {aliasesOfProfile, aliasesOfUrl, pageKey} from '../relations/page-aliases.ts';
import type {App, PageFrame} from './app.ts';
import {Refusal} from './refusal.ts';

/** The person whose page a tab shows, as last verified there. */
export interface TabSubject {
  readonly pageKey: string;
  readonly aliases: readonly Alias[];
  readonly profile: CapturedProfile;
}

/**
 * Whether a profile can be the one of the page at `url`: a name given by the URL is the profile's own, or, where
 * the profile holds none of that kind, it was read from this very page.
 */
export function profileIsOfPage(profile: CapturedProfile, url: string): boolean {
  const own = normalAliases(
    [
      {kind: 'slug' as const, value: profile.slug},
      {kind: 'member-id' as const, value: profile.memberId},
    ].flatMap(({kind, value}) => (value ? [{site: profile.site, kind, value}] : [])),
  );
  for (const named of aliasesOfUrl(url)) {
    const rivals = own.filter(alias => alias.kind === named.kind);
    if (rivals.length > 0) return rivals.some(alias => aliasKey(alias) === aliasKey(named));
  }
  return pageKey(profile.url) === pageKey(url);
}

/** Takes note of whom a tab shows. The browser's word for the address counts, not the page's. */
export async function noteSubject(app: App, page: PageFrame, profile: CapturedProfile): Promise<TabSubject> {
  const key = pageKey(page.url);
  if (key === null || !profileIsOfPage(profile, page.url)) {
    throw new Refusal('forbidden', 'The profile is not the one of this page.');
  }
  const subject = {pageKey: key, aliases: aliasesOfProfile(profile, page.url), profile};
  await app.tabs.setSubject(page.tabId, subject);
  return subject;
}

/** The person of the asking tab; refused where the tab has moved on or the question is about anybody else. */
export async function subjectOf(app: App, page: PageFrame, aliases: readonly Alias[]): Promise<TabSubject> {
  const subject = await app.tabs.subject(page.tabId);
  const asked = new Set(normalAliases(aliases).map(aliasKey));
  if (!subject || !isOn(subject, page.url) || !subject.aliases.some(alias => asked.has(aliasKey(alias)))) {
    throw new Refusal('forbidden', 'A page may ask only about the person whom it shows.');
  }
  return subject;
}

/** Whether an address is still about the subject: the very page, or another of the same person's pages. */
function isOn(subject: TabSubject, url: string): boolean {
  const known = new Set(subject.aliases.map(aliasKey));
  return subject.pageKey === pageKey(url) || aliasesOfUrl(url).some(alias => known.has(aliasKey(alias)));
}
