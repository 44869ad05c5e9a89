/** Validators of version 1 of the backup file. A shipped version is never edited; a change is a new version. */
import * as v from 'valibot';
import {MANNER_IDS, RULE_IDS} from '../../etiquette/report.ts';
import * as shape from '../../relations/shapes.ts';

const {id, instant, line, paragraph, list} = shape;
const orNull = <const S extends v.GenericSchema>(schema: S) => v.nullable(schema);

const field = v.strictObject({value: paragraph, source: line, confidence: shape.confidence, at: instant});

/** What is asked for at once is capped more tightly; joined people hold what both held, and come in again. */
const note = shape.text(1_000_000);
const tags = list(shape.text(100), 2000);
const needs = list(line, 2000);
const told = list(shape.toldEntry, 4000);

const person = v.strictObject({
  id,
  name: line,
  nameSource: line,
  aliases: list(shape.alias, 1000),
  fields: shape.perField(field),
  tags,
  note,
  cadenceDays: shape.cadenceDays,
  needs,
  boundaries: v.strictObject({...shape.boundaryEntries, topics: needs}),
  told,
  createdAt: instant,
  updatedAt: instant,
});

const happened = {
  id,
  at: instant,
  channel: shape.channel,
  direction: shape.direction,
  setting: shape.setting,
  note,
  tags: shape.tags,
  source: v.picklist(['you', 'sent']),
  sentKey: orNull(shape.text(1000)),
  createdAt: instant,
};
const promised = {
  id,
  text: paragraph,
  due: orNull(shape.day),
  at: instant,
  status: shape.commitmentStatus,
  interactionId: orNull(id),
};
const about = {id, personId: id, at: instant, interactionId: orNull(id)};

const ROWS = {
  people: person,
  interactions: v.strictObject({...happened, personIds: list(id, 1000)}),
  favors: v.strictObject({...about, direction: shape.favorDirection, kind: shape.favorKind, what: paragraph}),
  asks: v.strictObject({
    ...about,
    direction: v.picklist(['out', 'in']),
    what: paragraph,
    status: v.picklist(['open', 'granted', 'declined']),
  }),
  commitments: v.strictObject({...promised, personId: id}),
  feedback: v.strictObject({
    id,
    personId: id,
    kind: shape.feedbackKind,
    about: paragraph,
    since: instant,
    status: v.picklist(['open', 'closed']),
  }),
  dismissals: v.strictObject({
    id,
    rule: v.picklist([...RULE_IDS, ...MANNER_IDS]),
    scope: v.picklist(['person', 'always']),
    personId: orNull(id),
    at: instant,
  }),
  me: v.strictObject({id: v.literal('me'), offers: shape.needs, told: shape.told}),
  heldSends: v.strictObject({
    id,
    aliases: shape.aliases,
    name: orNull(line),
    sentKey: shape.text(1000),
    at: instant,
    interaction: v.strictObject(happened),
    commitments: list(v.strictObject(promised), 200),
  }),
};

/** Rows of one table that a file may hold at most: far above any life's work, below what hangs a browser. */
const MOST_ROWS = 500_000;

export const backupFile1 = v.strictObject({
  santun: v.literal('backup'),
  version: v.literal(1),
  people: list(ROWS.people, MOST_ROWS),
  interactions: list(ROWS.interactions, MOST_ROWS),
  favors: list(ROWS.favors, MOST_ROWS),
  asks: list(ROWS.asks, MOST_ROWS),
  commitments: list(ROWS.commitments, MOST_ROWS),
  feedback: list(ROWS.feedback, MOST_ROWS),
  dismissals: list(ROWS.dismissals, MOST_ROWS),
  me: list(ROWS.me, 1),
  heldSends: list(ROWS.heldSends, MOST_ROWS),
});
