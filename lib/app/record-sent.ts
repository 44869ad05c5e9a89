import type {MessageChannel, Report} from '../etiquette/report.ts';
import type {Input, Output} from '../messages/protocol.ts';
import {isoWithOffset} from '../platform/clock.ts';
import {normalAliases} from '../relations/alias.ts';
import type {Channel, Commitment, Interaction} from '../relations/model.ts';
import type {StoredPerson} from '../store/rows.ts';
import type {Work} from '../store/work.ts';
import {type Order, write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {readerOf} from './check-draft.ts';
import {settleFeedback} from './settle-feedback.ts';

const CHANNEL: Record<MessageChannel, Channel> = {
  dm: 'social',
  note: 'social',
  comment: 'social',
  post: 'social',
  email: 'email',
};

/** How much of a sent message is kept as the note of its interaction, in UTF-16 code units. */
const EXCERPT = 280;
/** As long as one may be that is typed. */
const LONGEST_PROMISE = 500;
/** Of an emoji that was cut in two. */
const HALF_A_LETTER = /[\uD800-\uDBFF]$/;

type Sent = Input<'draft.sent'>;

/**
 * Records a message that left a composer, once for its key and once for its press. Groups are recorded for nobody. A
 * message to somebody who is not saved waits for the person; one whose reader cannot be told from the page is not
 * recorded.
 */
export function recordSent(app: App, {order, page}: Call, sent: Sent): Promise<Output<'draft.sent'>> {
  const keyed = {...sent, sentKey: `${page?.origin ?? order.asker}|${sent.sentKey}`};
  return write(app.store, orderOf(order, sent), async work => {
    const {recipient} = sent;
    const nobody = recipient.group || normalAliases(recipient.aliases).length === 0;
    if (nobody || (await isRecorded(work, keyed.sentKey))) return {recorded: false, commitments: 0};
    const person = await readerOf(work.db, recipient);
    const report = app.check({text: sent.text, channel: sent.channel, now: isoWithOffset(sent.at)});
    const interaction = interactionOf(app, order, keyed);
    const commitments = commitmentsOf(app, report, interaction);
    if (person) await recordFor(app, work, person, {sent, report, interaction, commitments});
    else await hold(app, work, keyed, interaction, commitments);
    return {recorded: true, commitments: commitments.length};
  });
}

/**
 * A press is one request, whoever makes it: a page that the browser had put away whole may tell of a press that the
 * page after it has settled, and under another key.
 */
function orderOf(order: Order, {pressId}: Sent): Order {
  return pressId === null ? order : {...order, id: pressId};
}

async function isRecorded({db}: Work, sentKey: string): Promise<boolean> {
  const counts = await Promise.all([
    db.interactions.where({sentKey}).count(),
    db.heldSends.where({sentKey}).count(),
  ]);
  return counts.some(count => count > 0);
}

type Impersonal<T, K extends string> = Omit<T, K>;

function interactionOf(app: App, order: Order, sent: Sent): Impersonal<Interaction, 'personIds'> {
  return {
    id: app.ids.next(),
    at: Math.min(sent.at, order.at),
    channel: CHANNEL[sent.channel],
    direction: 'out',
    setting: 'online',
    note: excerpt(sent.text, EXCERPT),
    tags: [],
    source: 'sent',
    sentKey: sent.sentKey,
    createdAt: order.at,
  };
}

function excerpt(text: string, most: number): string {
  const plain = text.trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1).replace(HALF_A_LETTER, '');
  return `${cut.trimEnd()}…`;
}

function commitmentsOf(
  app: App,
  report: Report,
  {id, at}: Pick<Interaction, 'id' | 'at'>,
): Impersonal<Commitment, 'personId'>[] {
  return report.commitments.map(({text, due}) => ({
    id: app.ids.next(),
    text: excerpt(text, LONGEST_PROMISE),
    due,
    at,
    status: 'open',
    interactionId: id,
  }));
}

interface Recording {
  readonly sent: Sent;
  readonly report: Report;
  readonly interaction: Impersonal<Interaction, 'personIds'>;
  readonly commitments: readonly Impersonal<Commitment, 'personId'>[];
}

async function recordFor(app: App, work: Work, person: StoredPerson, recording: Recording): Promise<void> {
  const {sent, report, interaction, commitments} = recording;
  const personId = person.id;
  await work.put('interactions', {...interaction, personIds: [personId]});
  await work.put('commitments', ...commitments.map(found => ({...found, personId})));
  if (report.acts.includes('ask')) {
    const {id: interactionId, at, note: what} = interaction;
    await work.put('asks', {
      id: app.ids.next(),
      personId,
      direction: 'out',
      what,
      at,
      status: 'open',
      interactionId,
    });
  }
  await settleFeedback(app, work, personId, sent, report);
}

async function hold(
  app: App,
  work: Work,
  {recipient, sentKey}: Sent,
  interaction: Impersonal<Interaction, 'personIds'>,
  commitments: readonly Impersonal<Commitment, 'personId'>[],
): Promise<void> {
  await work.put('heldSends', {
    id: app.ids.next(),
    aliases: normalAliases(recipient.aliases),
    name: recipient.name,
    sentKey,
    at: interaction.at,
    interaction,
    commitments,
  });
}
