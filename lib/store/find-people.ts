import {aliasesContradict, aliasKey, normalAliases} from '../relations/alias.ts';
import type {Alias, Person} from '../relations/model.ts';
import type {Database} from './database.ts';
import type {StoredPerson} from './rows.ts';

/** People who share an alias, divided by whether the site's lasting ids agree. */
export interface AliasMatches {
  /** Can be the one meant; more than one is a question for the user, never a silent merge. */
  readonly same: readonly StoredPerson[];
  /** Share a slug whose lasting id is another's: the slug has changed hands. */
  readonly formerHolders: readonly StoredPerson[];
}

/** Everybody whom any of the aliases names. */
export async function peopleByAliases(db: Database, aliases: readonly Alias[]): Promise<AliasMatches> {
  const seen = normalAliases(aliases);
  if (seen.length === 0) return {same: [], formerHolders: []};
  const rows = await db.people.where('aliasKeys').anyOf(seen.map(aliasKey)).distinct().toArray();
  const contradicted = (row: Person) => aliasesContradict(row.aliases, seen);
  return {same: rows.filter(row => !contradicted(row)), formerHolders: rows.filter(contradicted)};
}

/** The one person whom the aliases name; null for nobody and for more than one. */
export async function thePersonOf(db: Database, aliases: readonly Alias[]): Promise<StoredPerson | null> {
  const {same} = await peopleByAliases(db, aliases);
  return same.length === 1 ? (same[0] ?? null) : null;
}
