import type {DraftContext, Finding, MannerId, Report, RuleId} from '../etiquette/report.ts';
import type {Recipient} from '../messages/model.ts';
import type {Input, Output} from '../messages/protocol.ts';
import {isoWithOffset} from '../platform/clock.ts';
import type {Id, Instant} from '../relations/model.ts';
import type {Database} from '../store/database.ts';
import {thePersonOf} from '../store/find-people.ts';
import type {StoredPerson} from '../store/rows.ts';
import type {App, Call} from './app.ts';
import {contextOfPerson, contextOfStranger, readMe} from './draft-context.ts';
import {Refusal} from './refusal.ts';

/** Findings of these rules, when serious, hold the send back once (design.md 2). */
const PAUSING: ReadonlySet<string> = new Set(['gossip', 'personal-attack', 'privacy']);

/** Judges a draft in a page with what is known about its reader; a group has no reader in particular. */
export async function checkDraft(
  app: App,
  {order}: Call,
  {text, channel, recipient, heardAt, lang}: Input<'draft.check'>,
): Promise<Output<'draft.check'>> {
  const person = await readerOf(app.store, recipient);
  const context = await readerContext(app.store, recipient, person, heardAt, order.at);
  const off = await rulesOff(app, person?.id ?? null);
  const report = app.check({text, channel, now: isoWithOffset(order.at)}, context, {lang, off});
  const {pauseBeforeSending} = await app.settings.preferences();
  return {report, personId: person?.id ?? null, pause: pauseBeforeSending && report.findings.some(pauses)};
}

function pauses({rule, severity}: Finding): boolean {
  return severity === 'serious' && PAUSING.has(rule);
}

/** The saved person whom a recipient names; null for a group, nobody, and more than one. */
export async function readerOf(db: Database, recipient: Recipient): Promise<StoredPerson | null> {
  return recipient.group ? null : thePersonOf(db, recipient.aliases);
}

async function readerContext(
  db: Database,
  recipient: Recipient,
  person: StoredPerson | null,
  heardAt: Instant | null,
  now: Instant,
): Promise<DraftContext> {
  if (person) return contextOfPerson(db, person, heardAt, now);
  if (!recipient.group) return contextOfStranger(db, recipient.name, recipient.aliases, heardAt, now);
  return {me: await readMe(db), ...(heardAt === null ? {} : {person: {firstContact: false}})};
}

/** Rules that the user switched off, everywhere or for this person. */
export async function rulesOff(app: App, personId: Id | null): Promise<Set<RuleId | MannerId>> {
  const {rulesOff: everywhere} = await app.settings.preferences();
  const dismissed = await app.store.dismissals.toArray();
  const here = dismissed.filter(d => d.scope === 'always' || (personId !== null && d.personId === personId));
  return new Set([...everywhere, ...here.map(d => d.rule)]);
}

/** "Check a text" of popup and dashboard: the same judge, with a saved person as the reader if one is chosen. */
export async function checkText(
  app: App,
  {order}: Call,
  {text, channel, personId, lang}: Input<'text.check'>,
): Promise<{report: Report; context: DraftContext}> {
  const person = personId === null ? null : await app.store.people.get(personId);
  if (person === undefined) throw new Refusal('not-found', 'This person is not saved any more.');
  const context = person
    ? await contextOfPerson(app.store, person, null, order.at)
    : await contextOfStranger(app.store, null, [], null, order.at);
  const off = await rulesOff(app, personId);
  return {report: app.check({text, channel, now: isoWithOffset(order.at)}, context, {lang, off}), context};
}
