import type {DraftContext} from '../etiquette/report.ts';
import type {Me} from '../messages/model.ts';
import {aliasesContradict, aliasKey, normalAliases} from '../relations/alias.ts';
import {draftContext} from '../relations/draft-context.ts';
import type {Alias, Instant, Interaction} from '../relations/model.ts';
import type {Database} from '../store/database.ts';
import {dealingsWith} from '../store/dealings.ts';
import {plainPerson, type StoredPerson} from '../store/rows.ts';

/** Enough to count what stands unanswered and to know the last contact. */
const INTERACTIONS_READ = 30;

/** What the user offers and has told everybody; empty until typed. */
export async function readMe(db: Database): Promise<Me> {
  const row = await db.me.get('me');
  return {offers: row?.offers ?? [], told: row?.told ?? []};
}

/** What `check` is told about a saved person. */
export async function contextOfPerson(
  db: Database,
  row: StoredPerson,
  heardAt: Instant | null,
  now: Instant,
): Promise<DraftContext> {
  const [dealings, me] = await Promise.all([dealingsWith(db, row.id, INTERACTIONS_READ), readMe(db)]);
  return draftContext(plainPerson(row), row.name, dealings, me, heardAt, now);
}

/** What `check` is told about somebody who is not saved: the name, and what was sent to the same account. */
export async function contextOfStranger(
  db: Database,
  name: string | null,
  aliases: readonly Alias[],
  heardAt: Instant | null,
  now: Instant,
): Promise<DraftContext> {
  const [interactions, me] = await Promise.all([heldInteractions(db, aliases), readMe(db)]);
  const dealings = {interactions, favors: [], asks: [], commitments: [], feedback: []};
  return draftContext(null, name, dealings, me, heardAt, now);
}

async function heldInteractions(db: Database, aliases: readonly Alias[]): Promise<Interaction[]> {
  const known = normalAliases(aliases);
  if (known.length === 0) return [];
  const held = await db.heldSends.where('aliasKeys').anyOf(known.map(aliasKey)).distinct().toArray();
  return held
    .filter(send => !aliasesContradict(known, send.aliases))
    .map(send => ({...send.interaction, personIds: []}))
    .toSorted((a, b) => b.at - a.at);
}
