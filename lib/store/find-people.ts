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

/** A site's account: what names it, and what it is called, where that is known. */
export interface Account {
  readonly aliases: readonly Alias[];
  readonly name?: string | undefined;
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
  const account = {aliases: normalAliases(aliases), name};
  return matchesAmong(await peopleUnder(db, keysOf(account)), account);
}

/** Which of the accounts belong to somebody saved, by one question for all of them. */
export async function areSaved(db: Database, accounts: readonly Account[]): Promise<readonly boolean[]> {
  const plain = accounts.map(({aliases, name}) => ({aliases: normalAliases(aliases), name}));
  const rows = await peopleUnder(db, [...new Set(plain.flatMap(keysOf))]);
  return plain.map(account => {
    const keys = new Set(keysOf(account));
    const found = rows.filter(row => row.aliasKeys.some(key => keys.has(key)));
    return matchesAmong(found, account).same.length > 0;
  });
}

async function peopleUnder(db: Database, keys: readonly string[]): Promise<StoredPerson[]> {
  return keys.length === 0 ? [] : db.people.where('aliasKeys').anyOf(keys).distinct().toArray();
}

function keysOf({aliases, name}: Account): string[] {
  const earlier = name === undefined ? [] : aliases.flatMap(alias => earlierKey(alias) ?? []);
  return [...aliases.map(aliasKey), ...earlier];
}

function matchesAmong(found: readonly StoredPerson[], {aliases, name}: Account): AliasMatches {
  const keys = new Set(aliases.map(aliasKey));
  const isNamed = (row: StoredPerson) => row.aliasKeys.some(key => keys.has(key));
  const rows = found.filter(row => isNamed(row) || sameName(row.name, name ?? ''));
  const contradicted = (row: Person) => aliasesContradict(row.aliases, aliases);
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
