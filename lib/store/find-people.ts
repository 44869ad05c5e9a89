import {aliasesContradict, aliasKey, earlierKey, normalAliases} from '../relations/alias.ts';
import type {Alias, Person} from '../relations/model.ts';
import {sameName} from '../relations/search-words.ts';
import type {Database} from './database.ts';
import type {StoredPerson} from './rows.ts';

/** People who share an alias, divided by whether the site's lasting ids agree. */
export interface AliasMatches {
  /** Can be the one meant; more than one is a question for the user, never a silent merge. */
  readonly same: readonly StoredPerson[];
  /** Share a slug whose lasting id is another's: the slug has changed hands. */
  readonly formerHolders: readonly StoredPerson[];
}

/**
 * Everybody whom any of the aliases names.
 * @param name what the account is called, where that is known: somebody of this name is found by the earlier spelling
 *   of a page's address as well, which by itself does not tell people apart
 */
export async function peopleByAliases(
  db: Database,
  aliases: readonly Alias[],
  name?: string,
): Promise<AliasMatches> {
  const seen = normalAliases(aliases);
  if (seen.length === 0) return {same: [], formerHolders: []};
  const keys = seen.map(aliasKey);
  const earlier = name === undefined ? [] : seen.flatMap(alias => earlierKey(alias) ?? []);
  const found = await db.people
    .where('aliasKeys')
    .anyOf([...keys, ...earlier])
    .distinct()
    .toArray();
  const isNamed = (row: StoredPerson) => row.aliasKeys.some(key => keys.includes(key));
  const rows = found.filter(row => isNamed(row) || sameName(row.name, name ?? ''));
  const contradicted = (row: Person) => aliasesContradict(row.aliases, seen);
  return {same: rows.filter(row => !contradicted(row)), formerHolders: rows.filter(contradicted)};
}

/** The one person whom the aliases name; null for nobody and for more than one. */
export async function thePersonOf(
  db: Database,
  aliases: readonly Alias[],
  name?: string,
): Promise<StoredPerson | null> {
  const {same} = await peopleByAliases(db, aliases, name);
  return same.length === 1 ? (same[0] ?? null) : null;
}
