import type {Alias} from './model.ts';

/** The text by which an alias is looked up; two aliases name the same account exactly when their keys are equal. */
export function aliasKey(alias: Alias): string {
  return `${alias.site}|${alias.kind}|${alias.value}`;
}

const CASE_BLIND: ReadonlySet<Alias['kind']> = new Set(['slug', 'email']);

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function unescaped({kind, value}: Alias): string {
  if (kind === 'email') return value;
  if (kind !== 'url') return decoded(value);
  const [page = ''] = value.split(/[?#]/, 1);
  return decoded(page) + value.slice(page.length);
}

/**
 * The one spelling of an alias: no percent signs, no case where the site knows none, one Unicode form. What follows
 * the path of a page's address keeps its percent signs: they tell its parts from one another.
 */
export function normalAlias(alias: Alias): Alias {
  const plain = unescaped(alias).normalize('NFC').trim();
  const value = CASE_BLIND.has(alias.kind) ? plain.toLowerCase() : plain;
  return {site: alias.site.toLowerCase(), kind: alias.kind, value};
}

/** Aliases in their one spelling, each once, in the order given; empty values fall out. */
export function normalAliases(aliases: readonly Alias[]): Alias[] {
  const byKey = new Map<string, Alias>();
  for (const alias of aliases.map(normalAlias)) {
    if (alias.value !== '' && !byKey.has(aliasKey(alias))) byKey.set(aliasKey(alias), alias);
  }
  return [...byKey.values()];
}

/** How the address of a page was kept before its case and its search counted; null where that is the same. */
export function earlierKey(alias: Alias): string | null {
  if (alias.kind !== 'url') return null;
  const [page = ''] = alias.value.split(/[?#]/, 1);
  const key = aliasKey({...alias, value: page.toLowerCase()});
  return key === aliasKey(alias) ? null : key;
}

/** Whether a page's address is all that two accounts have in common: another time it may show another person. */
export function shareOnlyPages(known: readonly Alias[], seen: readonly Alias[]): boolean {
  const keys = new Set(known.map(aliasKey));
  const shared = seen.filter(alias => keys.has(aliasKey(alias)));
  return shared.length > 0 && shared.every(({kind}) => kind === 'url');
}

/** Kinds that a site never gives to somebody else; a slug can be dropped and taken by another person. */
const LASTING: ReadonlySet<Alias['kind']> = new Set(['member-id', 'member-number']);

/**
 * Whether a lasting id on one side speaks against the other: same site and kind, and no value in common. Then
 * a shared slug means that the slug has changed hands, not that both are one person.
 */
export function aliasesContradict(known: readonly Alias[], seen: readonly Alias[]): boolean {
  return seen.some(alias => {
    if (!LASTING.has(alias.kind)) return false;
    const same = known.filter(k => k.site === alias.site && k.kind === alias.kind);
    const agrees = same.some(k => seen.some(s => aliasKey(s) === aliasKey(k)));
    return same.length > 0 && !agrees;
  });
}
