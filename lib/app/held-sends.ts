import {aliasesContradict, aliasKey} from '../relations/alias.ts';
import type {Person} from '../relations/model.ts';
import type {HeldSend} from '../relations/owned.ts';
import {peopleByAliases} from '../store/find-people.ts';
import type {Work} from '../store/work.ts';

/**
 * Gives a person the messages that were sent to them before they were saved. A message whose aliases name
 * another saved person too, or contradict this one, goes on waiting: better nobody's than a wrong person's.
 */
export async function attachHeldSends(work: Work, person: Person): Promise<void> {
  const keys = person.aliases.map(aliasKey);
  if (keys.length === 0) return;
  const held = await work.db.heldSends.where('aliasKeys').anyOf(keys).distinct().toArray();
  for (const send of held) {
    if (await isFor(work, send, person)) await attach(work, send, person);
  }
}

async function isFor(work: Work, send: HeldSend, person: Person): Promise<boolean> {
  if (aliasesContradict(person.aliases, send.aliases)) return false;
  const {same} = await peopleByAliases(work.db, send.aliases);
  return same.every(row => row.id === person.id);
}

async function attach(work: Work, send: HeldSend, person: Person): Promise<void> {
  await work.put('interactions', {...send.interaction, personIds: [person.id]});
  await work.put('commitments', ...send.commitments.map(found => ({...found, personId: person.id})));
  await work.remove('heldSends', send.id);
}
