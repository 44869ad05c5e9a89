/** Validators of every request's input; `tests/unit/messages/schemas.test.ts` proves that they agree with the types. */
import * as v from 'valibot';
import {MANNER_IDS, RULE_IDS} from '../etiquette/report.ts';
import * as shape from '../relations/shapes.ts';
import {LONGEST_LINE} from './model.ts';
import {capturedProfile, hCardParts} from './profile-shape.ts';
import type {Kind} from './protocol.ts';

/** Longest draft that is judged, in UTF-16 code units: ten times the longest post of any site we know. */
const DRAFT = 100_000;

/** Minutes east of UTC; no clock of this world is a whole day off. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(-1439), v.maxValue(1439));

const rule = v.picklist([...RULE_IDS, ...MANNER_IDS]);
const lang = v.picklist(['en', 'id']);
const messageChannel = v.picklist(['dm', 'note', 'email', 'comment', 'post']);
const {id, aliases, instant, line, note, paragraph} = shape;
const origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https:\/\/[^/?#\s]+$/));

const recipient = v.strictObject({name: v.nullable(line), aliases, group: v.boolean()});
const favorEntries = {direction: shape.favorDirection, kind: shape.favorKind, what: line};
const logEntry = v.strictObject({
  at: instant,
  channel: shape.channel,
  direction: shape.direction,
  setting: shape.setting,
  note,
  tags: shape.tags,
  favor: v.nullable(v.strictObject(favorEntries)),
});
const dismissal = {rule, scope: v.picklist(['person', 'always'])};

const sentKey = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const sent = {
  sentKey,
  text: shape.text(DRAFT),
  at: instant,
  channel: messageChannel,
  recipient,
};

const PAGE = {
  'page.seen': v.strictObject({profile: capturedProfile}),
  'page.parse': v.strictObject({parts: hCardParts}),
  'page.inject': v.strictObject({script: v.picklist(['reader', 'overlay', 'composer'])}),
  'page.glance': v.strictObject({aliases}),
  'page.save': v.strictObject({aliases}),
  'page.log': v.strictObject({aliases, entry: logEntry}),
  'page.settle': v.strictObject({aliases, what: v.picklist(['commitment', 'feedback']), id}),
  'page.undo': v.strictObject({undoId: id}),
  'line.parse': v.strictObject({line: shape.text(LONGEST_LINE), now: instant, offset, lang}),
  'draft.check': v.strictObject({
    text: shape.text(DRAFT),
    channel: messageChannel,
    recipient,
    heardAt: v.nullable(instant),
    lang,
  }),
  'draft.dismiss': v.strictObject({...dismissal, recipient}),
  'draft.sent': v.strictObject({...sent, pressId: v.nullable(id)}),
  'draft.pressed': v.strictObject({
    ...sent,
    pressId: id,
    conversation: v.nullable(line),
    known: shape.list(line, 200),
    confirmed: v.nullable(sentKey),
  }),
  'draft.pending': v.strictObject({}),
  'draft.dropped': v.strictObject({pressId: id}),
};

const PEOPLE = {
  'person.save': v.strictObject({
    personId: v.nullable(id),
    name: line,
    nameSource: v.optional(line),
    aliases,
    fields: shape.perField(v.strictObject({value: paragraph, source: line, confidence: shape.confidence})),
  }),
  'person.change': v.strictObject({
    personId: id,
    change: v.strictObject({
      name: v.optional(line),
      fields: v.optional(shape.perField(v.nullable(paragraph))),
      tags: v.optional(shape.tags),
      note: v.optional(note),
      cadenceDays: v.optional(shape.cadenceDays),
      needs: v.optional(shape.needs),
      boundaries: v.optional(v.partial(v.strictObject(shape.boundaryEntries))),
      told: v.optional(shape.told),
    }),
  }),
  'person.forget': v.strictObject({personId: id}),
  'person.merge': v.strictObject({personId: id, otherId: id}),
  'sighting.save': v.strictObject({sightingId: id}),
  'sighting.forget': v.strictObject({sightingId: v.nullable(id)}),
};

const ACCOUNT = {
  'interaction.log': v.strictObject({personIds: shape.list(id, 100), entry: logEntry}),
  'interaction.remove': v.strictObject({interactionId: id}),
  'favor.add': v.strictObject({personId: id, ...favorEntries, at: instant}),
  'favor.remove': v.strictObject({favorId: id}),
  'commitment.add': v.strictObject({personId: id, text: line, due: v.nullable(shape.day)}),
  'commitment.change': v.strictObject({
    commitmentId: id,
    change: v.strictObject({
      text: v.optional(line),
      due: v.optional(v.nullable(shape.day)),
      status: v.optional(shape.commitmentStatus),
    }),
  }),
  'ask.change': v.strictObject({askId: id, status: v.picklist(['open', 'granted', 'declined'])}),
  'ask.remove': v.strictObject({askId: id}),
  'feedback.add': v.strictObject({personId: id, kind: shape.feedbackKind, about: line}),
  'feedback.close': v.strictObject({feedbackId: id}),
  undo: v.strictObject({undoId: id}),
  'trash.empty': v.strictObject({undoId: v.nullable(id)}),
};

const HOUSE = {
  'me.set': v.strictObject({offers: shape.needs, told: shape.told}),
  'dismissal.add': v.strictObject({...dismissal, personId: v.nullable(id)}),
  'dismissal.remove': v.strictObject({...dismissal, personId: v.nullable(id)}),
  // Its size is judged by the reader of files, which says why.
  'backup.import': v.strictObject({text: v.string()}),
  'everything.delete': v.strictObject({confirm: v.literal('delete everything')}),
  'site.choose': v.strictObject({origin, profiles: v.boolean(), overlay: v.boolean(), hints: v.boolean()}),
  'site.remove': v.strictObject({origin}),
  'preferences.set': v.strictObject({
    language: v.optional(v.picklist(['auto', 'en', 'id'])),
    consentedAt: v.optional(v.nullable(instant)),
    rulesOff: v.optional(shape.list(rule, RULE_IDS.length + MANNER_IDS.length)),
    pauseBeforeSending: v.optional(v.boolean()),
  }),
  'text.check': v.strictObject({
    text: shape.text(DRAFT),
    channel: messageChannel,
    personId: v.nullable(id),
    lang,
  }),
  'rulebook.read': v.strictObject({lang}),
};

export const SCHEMAS = {...PAGE, ...PEOPLE, ...ACCOUNT, ...HOUSE} satisfies Record<Kind, v.GenericSchema>;

/** The envelope of every request; what is in it is judged by the kind's own validator. */
export const envelope = v.strictObject({
  santun: v.literal(1),
  id,
  kind: v.picklist(Object.keys(SCHEMAS) as Kind[]),
  input: v.unknown(),
});
