/** What a script on a page may do with the person whom its own tab shows. */
import {finishCapture} from '../capture/finish.ts';
import type {CapturedProfile} from '../capture/model.ts';
import type {Input, Output} from '../messages/protocol.ts';
import {aliasKey} from '../relations/alias.ts';
import type {FieldName, Glance, Id, Instant, SourcedField} from '../relations/model.ts';
import {type Reading, updatedPerson} from '../relations/person.ts';
import type {Database} from '../store/database.ts';
import {readGlance} from '../store/dealings.ts';
import {peopleByAliases, thePersonOf} from '../store/find-people.ts';
import {plainPerson, SIGHTED, type Sighting, type StoredPerson} from '../store/rows.ts';
import type {Work} from '../store/work.ts';
import {write} from '../store/write.ts';
import type {App, Call, PageFrame} from './app.ts';
import {requireConsent} from './consent.ts';
import {logEntry} from './log-interaction.ts';
import {Refusal} from './refusal.ts';
import {saveReading} from './save-person.ts';
import {noteSubject, subjectOf, type TabSubject} from './tab-subject.ts';

function frameOf({page}: Call): PageFrame {
  if (!page) throw new Refusal('forbidden', 'Only a page asks this.');
  return page;
}

const CAPTURED = ['headline', 'company', 'school', 'location', 'about', 'photo'] as const;

/** A captured profile as a reading; what the page offers of contact details is never stored without a click. */
export function readingOfProfile(
  subject: Pick<TabSubject, 'aliases'> & {readonly profile: Omit<CapturedProfile, 'contact'>},
  at: Instant,
): Reading {
  const {profile, aliases} = subject;
  const fields: Partial<Record<FieldName, SourcedField>> = {};
  const source = profile.adapter;
  for (const name of CAPTURED) {
    const read = name === 'headline' ? (profile.headline ?? profile.jobTitle) : profile[name];
    if (read) fields[name] = {value: read.value, source, confidence: read.confidence, at};
  }
  const {degree} = profile;
  if (degree) fields.degree = {value: String(degree.value), source, confidence: degree.confidence, at};
  return {name: profile.name.value, nameSource: profile.adapter, aliases, fields};
}

/**
 * A verified profile is in view. It becomes a sighting where the user reads profiles on this site; a saved
 * person is brought up to date by what is sure.
 */
export async function pageSeen(
  app: App,
  call: Call,
  {profile}: Input<'page.seen'>,
): Promise<Output<'page.seen'>> {
  const page = frameOf(call);
  const subject = await noteSubject(app, page, profile);
  if (profile.isSelf) return {glance: null};
  if (page.site.profiles) {
    await write(app.store, call.order, async work => {
      await ((await isKnown(work, subject))
        ? refresh(work, subject, call.order.at)
        : sight(app, work, subject, call.order.at));
      return null;
    });
  }
  return {glance: await glanceOfSubject(app, subject)};
}

/**
 * Finishes in the worker what is too heavy for the page; what comes of it is told by `page.seen` like the rest. Of a
 * page that asks it is known that the user agreed; the popup asks too.
 */
export async function pageParse(
  app: App,
  {page}: Call,
  {parts}: Input<'page.parse'>,
): Promise<Output<'page.parse'>> {
  if (!page) await requireConsent(app);
  return finishCapture({kind: 'parse', parts});
}

async function isKnown({db}: Work, {aliases, profile}: TabSubject): Promise<boolean> {
  return (await peopleByAliases(db, aliases, profile.name.value)).same.length > 0;
}

async function refresh(work: Work, subject: TabSubject, at: Instant): Promise<void> {
  const row = await savedPersonOf(work.db, subject);
  if (!row) return;
  const person = plainPerson(row);
  const next = updatedPerson(person, sureOnly(readingOfProfile(subject, at)), at);
  if (next !== person) await work.put('people', next);
}

function sureOnly(reading: Reading): Reading {
  const sure = Object.entries(reading.fields).filter(([, field]) => field.confidence === 'sure');
  return {...reading, fields: Object.fromEntries(sure)};
}

async function sight(
  app: App,
  {db}: Work,
  {aliases, pageKey, profile}: TabSubject,
  seenAt: Instant,
): Promise<void> {
  const aliasKeys = aliases.map(aliasKey);
  const earlier = await db.sightings.where('aliasKeys').anyOf(aliasKeys).primaryKeys();
  await db.sightings.bulkDelete(earlier);
  await db.sightings.put({
    id: app.ids.next(),
    aliasKeys,
    aliases,
    pageKey,
    profile: sighted(profile),
    seenAt,
  });
}

function sighted(profile: CapturedProfile): Sighting['profile'] {
  const kept = SIGHTED.filter(name => profile[name] !== undefined).map(name => [name, profile[name]]);
  return Object.fromEntries(kept) as Sighting['profile'];
}

function savedPersonOf(db: Database, {aliases, profile}: TabSubject): Promise<StoredPerson | null> {
  return thePersonOf(db, aliases, profile.name.value);
}

async function glanceOfSubject(app: App, subject: TabSubject): Promise<Glance | null> {
  const row = await savedPersonOf(app.store, subject);
  return row && readGlance(app.store, row);
}

export async function pageGlance(
  app: App,
  call: Call,
  {aliases}: Input<'page.glance'>,
): Promise<Output<'page.glance'>> {
  return {glance: await glanceOfSubject(app, await subjectOf(app, frameOf(call), aliases))};
}

/** Saves the person of the page with what was read there; answers what is known then. */
export async function pageSave(
  app: App,
  call: Call,
  {aliases}: Input<'page.save'>,
): Promise<Output<'page.save'>> {
  const subject = await subjectOf(app, frameOf(call), aliases);
  const {order} = call;
  return write(app.store, order, async work => {
    const {personId} = await saveReading(app, work, null, readingOfProfile(subject, order.at), order.at);
    return {glance: await glanceNow(work, personId), undoId: order.id};
  });
}

/** Logs with the saved person of the page. */
export async function pageLog(
  app: App,
  call: Call,
  {aliases, entry}: Input<'page.log'>,
): Promise<Output<'page.log'>> {
  const subject = await subjectOf(app, frameOf(call), aliases);
  const {order} = call;
  return write(app.store, order, async work => {
    const row = await savedPersonOf(work.db, subject);
    if (!row) throw new Refusal('not-found', 'This person is not saved.');
    await logEntry(app, work, order, [row.id], entry);
    return {glance: await glanceNow(work, row.id), undoId: order.id};
  });
}

/** Settles what is open with the saved person of the page, and with nobody else. */
export async function pageSettle(
  app: App,
  call: Call,
  {aliases, what, id}: Input<'page.settle'>,
): Promise<Output<'page.settle'>> {
  const subject = await subjectOf(app, frameOf(call), aliases);
  const {order} = call;
  return write(app.store, order, async work => {
    const row = await savedPersonOf(work.db, subject);
    const [commitment, loop] =
      what === 'commitment'
        ? [await work.db.commitments.get(id), undefined]
        : [undefined, await work.db.feedback.get(id)];
    if (!row || (commitment ?? loop)?.personId !== row.id) {
      throw new Refusal('not-found', 'This entry is not there any more.');
    }
    if (commitment) await work.put('commitments', {...commitment, status: 'kept'});
    if (loop) await work.put('feedback', {...loop, status: 'closed'});
    return {glance: await glanceNow(work, row.id), undoId: order.id};
  });
}

async function glanceNow(work: Work, personId: Id): Promise<Glance> {
  await work.settle();
  const row = await work.db.people.get(personId);
  if (!row) throw new Refusal('not-found', 'This person is not saved any more.');
  return readGlance(work.db, row);
}

/** Puts a script of ours into the very frame that asked. */
export async function pageInject(app: App, call: Call, {script}: Input<'page.inject'>): Promise<null> {
  const {tabId, frameId} = frameOf(call);
  await app.scripts.inject({tabId, frameId}, script);
  return null;
}
