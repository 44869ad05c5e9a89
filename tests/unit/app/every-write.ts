/** Every kind of write with a world in which it can be carried out; a new kind without one does not compile. */
import type {Report} from '../../../lib/etiquette/report.ts';
import {backupText} from '../../../lib/exchange/json/write-backup.ts';
import type {PageProtocol} from '../../../lib/messages/page-protocol.ts';
import type {Input, Kind} from '../../../lib/messages/protocol.ts';
import {newPerson} from '../../../lib/relations/person.ts';
import {
  call,
  DAY,
  LINKEDIN_ID,
  LINKEDIN_SLUG,
  NOW,
  newWorld,
  pageOf,
  QUIET,
  somebody,
  type World,
} from './world.ts';

/** Rina is not saved, Sari is; each has a tab. */
export const RINA_PAGE = pageOf('https://www.linkedin.com/in/rina-putri/');
export const SARI_PAGE = pageOf('https://www.linkedin.com/in/sari-dewi/', {tabId: 8});
const RINA = [LINKEDIN_SLUG('rina-putri')];
const SARI = [LINKEDIN_SLUG('sari-dewi')];

/** Promises something in every message, so that recording writes all that it can. */
const PROMISING: Report = {
  ...QUIET,
  acts: ['ask', 'thank', 'promise'],
  commitments: [{text: 'I will send the deck', start: 0, end: 20, due: '2026-11-27'}],
};

export interface Furnished extends World {
  readonly personId: string;
  readonly otherId: string;
  readonly interactionId: string;
  readonly favorId: string;
  readonly commitmentId: string;
  readonly askId: string;
  readonly feedbackId: string;
  readonly sightingId: string;
  /** A change that can be taken back, and one that a page made. */
  readonly undoId: string;
  readonly pageUndoId: string;
}

/** A world with two people and some of everything. */
export async function furnishedWorld(): Promise<Furnished> {
  const world = newWorld(() => PROMISING);
  const {ask, app} = world;
  const {personId} = await ask('person.save', somebody());
  const {personId: otherId} = await ask(
    'person.save',
    somebody({name: 'Budi', aliases: [LINKEDIN_ID('ACoAAB')]}),
  );
  const favor = {direction: 'given', kind: 'advice', what: 'On pricing'} as const;
  const {interactionId} = await ask('interaction.log', {
    personIds: [personId, otherId],
    entry: call({favor}),
  });
  await ask('commitment.add', {personId, text: 'Send the deck', due: '2026-11-20'});
  await app.store.asks.put({
    id: 'ask-1',
    personId,
    direction: 'out',
    what: 'Could you look at it?',
    at: NOW,
    status: 'open',
    interactionId: null,
  });
  await ask('feedback.add', {personId, kind: 'thanks', about: 'the introduction'});
  const {undoId} = await ask('person.change', {personId, change: {note: 'Likes tea'}});
  await ask('page.seen', seen('Rina Putri', 'rina-putri'), {page: RINA_PAGE});
  await ask('page.seen', seen('Sari Dewi', 'sari-dewi'), {page: SARI_PAGE});
  const {undoId: pageUndoId} = await ask('page.log', {aliases: SARI, entry: call()}, {page: SARI_PAGE});
  const first = async (table: 'favors' | 'commitments' | 'feedback') =>
    (await app.store.table<{id: string}, string>(table).where({personId}).first())?.id ?? 'none';
  return {
    ...world,
    personId,
    otherId,
    interactionId,
    undoId,
    pageUndoId,
    favorId: await first('favors'),
    askId: 'ask-1',
    commitmentId: await first('commitments'),
    feedbackId: await first('feedback'),
    sightingId: (await app.store.sightings.toCollection().first())?.id ?? 'none',
  };
}

/** What a LinkedIn page shows of somebody. */
export function seen(name: string, slug: string): Input<'page.seen'> {
  return {
    profile: {
      site: 'linkedin.com',
      adapter: 'linkedin-sdui',
      url: `https://www.linkedin.com/in/${slug}/`,
      name: {value: name, source: 'top-card', confidence: 'sure'},
      headline: {value: 'Researcher', source: 'top-card', confidence: 'sure'},
      slug,
    },
  };
}

/** A small file of its own, of a person whom nobody here knows. */
const A_BACKUP = backupText({
  people: [newPerson('person-x', {name: 'Xenia', nameSource: 'you', aliases: [], fields: {}}, NOW)],
  interactions: [],
  favors: [],
  asks: [],
  commitments: [
    {id: 'c-x', personId: 'person-x', text: 'Call', due: null, at: NOW, status: 'open', interactionId: null},
  ],
  feedback: [],
  dismissals: [],
  me: [{id: 'me', offers: ['reviews'], told: []}],
  heldSends: [],
});

const sent = (aliases: Input<'draft.sent'>['recipient']['aliases']): Input<'draft.sent'> => ({
  sentKey: 'urn:li:1',
  text: 'Thank you! I will send the deck. Could you look at it?',
  at: NOW,
  channel: 'dm',
  recipient: {name: 'Sari', aliases, group: false},
  pressId: null,
});

/** Kinds that write nothing into IndexedDB. */
type Reading =
  | 'page.inject'
  | 'page.parse'
  | 'page.glance'
  | 'line.parse'
  | 'draft.check'
  | 'draft.pressed'
  | 'draft.pending'
  | 'draft.dropped'
  | 'text.check'
  | 'rulebook.read'
  | 'site.choose'
  | 'site.remove'
  | 'preferences.set'
  | 'everything.delete';
type Writing = Exclude<Kind, Reading>;

export const EVERY_WRITE: {readonly [K in Writing]: (world: Furnished) => Input<K>} = {
  'page.seen': () => seen('Rina Putri', 'rina-putri'),
  'page.save': () => ({aliases: RINA}),
  'page.log': () => ({aliases: SARI, entry: call()}),
  'page.settle': ({commitmentId}) => ({aliases: SARI, what: 'commitment', id: commitmentId}),
  'page.undo': ({pageUndoId}) => ({undoId: pageUndoId}),
  'draft.dismiss': () => ({
    rule: 'gossip',
    scope: 'person',
    recipient: {name: null, aliases: SARI, group: false},
  }),
  'draft.sent': () => sent(SARI),
  'person.save': () => somebody({name: 'Rina', aliases: RINA}),
  'person.change': ({personId}) => ({personId, change: {cadenceDays: 30, tags: ['ux']}}),
  'person.forget': ({personId}) => ({personId}),
  'person.merge': ({personId, otherId}) => ({personId, otherId}),
  'sighting.save': ({sightingId}) => ({sightingId}),
  'sighting.forget': ({sightingId}) => ({sightingId}),
  'interaction.log': ({personId}) => ({
    personIds: [personId],
    entry: call({at: NOW - 3 * DAY, favor: {direction: 'received', kind: 'help', what: 'Moved'}}),
  }),
  'interaction.remove': ({interactionId}) => ({interactionId}),
  'favor.add': ({personId}) => ({personId, direction: 'given', kind: 'help', what: 'Moved', at: NOW}),
  'favor.remove': ({favorId}) => ({favorId}),
  'commitment.add': ({personId}) => ({personId, text: 'Call back', due: null}),
  'commitment.change': ({commitmentId}) => ({commitmentId, change: {status: 'kept'}}),
  'ask.change': ({askId}) => ({askId, status: 'granted'}),
  'ask.remove': ({askId}) => ({askId}),
  'feedback.add': ({personId}) => ({personId, kind: 'reply', about: 'her question'}),
  'feedback.close': ({feedbackId}) => ({feedbackId}),
  undo: ({undoId}) => ({undoId}),
  'trash.empty': () => ({undoId: null}),
  'me.set': () => ({offers: ['reviews'], told: []}),
  'dismissal.add': () => ({rule: 'gossip', scope: 'always', personId: null}),
  'dismissal.remove': () => ({rule: 'gossip', scope: 'always', personId: null}),
  'backup.import': () => ({text: A_BACKUP}),
};

export const WRITING_KINDS = Object.keys(EVERY_WRITE) as Writing[];

const ON_RINAS: ReadonlySet<string> = new Set<keyof PageProtocol>([
  'page.seen',
  'page.save',
  'draft.dismiss',
]);
const ON_SARIS: ReadonlySet<string> = new Set<keyof PageProtocol>([
  'page.log',
  'page.settle',
  'page.undo',
  'draft.sent',
]);

/** Asks one of the writes, from the page that may ask it. */
export function askWrite<K extends Writing>(world: Furnished, kind: K, id: string) {
  const page = ON_RINAS.has(kind) ? RINA_PAGE : ON_SARIS.has(kind) ? SARI_PAGE : undefined;
  return world.answer(kind, EVERY_WRITE[kind](world), {id, page});
}
