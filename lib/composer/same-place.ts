/** Whether two presses, or a press and a message, belong to one conversation. A name alone tells nobody from another. */
import type {PendingSend, Recipient} from '../messages/model.ts';
import type {OwnRow} from './event-rows.ts';

/** A press with the part of the page in which it was made; null where that page was left since. */
export interface Pressed {
  readonly pending: PendingSend;
  readonly container: Element | null;
}

/** Two presses of which nothing tells that they are of one conversation are of two. */
export function isSamePlace(a: Pressed, b: Pressed): boolean {
  const [one, other] = [a.pending, b.pending];
  if (one.channel !== other.channel) return false;
  if (one.conversation !== null && other.conversation !== null)
    return one.conversation === other.conversation;
  const agreed = agreement(one.recipient, other.recipient);
  if (agreed !== 'unknown') return agreed === 'same';
  return a.container !== null && a.container === b.container && one.recipient.name === other.recipient.name;
}

/**
 * Whether a message that the page shows stands in the conversation of the press. Where the site's ids do not tell, it
 * stands in the same part of the page and nobody else is named there, or the page names the very same account.
 * @param partnerNear whom the page around an element names
 */
export function isRowFrom(
  row: OwnRow,
  {pending, container}: Pressed,
  partnerNear: (element: Element) => Recipient,
): boolean {
  if (row.conversation !== null && pending.conversation !== null)
    return row.conversation === pending.conversation;
  const agreed = agreement(partnerNear(row.element), pending.recipient);
  if (agreed !== 'unknown') return agreed === 'same';
  return container?.isConnected === true && container.contains(row.element);
}

/** The site's clock and ours may differ by this much. */
const CLOCK_SLACK_MS = 60_000;

/** Whether the site's own name of a message speaks against the press: another conversation, or from before it. */
export function isNotOf(
  {at, conversation}: Pick<OwnRow, 'at' | 'conversation'>,
  pending: Pick<PendingSend, 'at' | 'conversation'>,
): boolean {
  if (at !== null && at < pending.at - CLOCK_SLACK_MS) return true;
  return conversation !== null && pending.conversation !== null && conversation !== pending.conversation;
}

/**
 * Whether a new message that shows where the press was made is none of its own: this part of the page may show another
 * conversation by and by. Where the site names both conversations that settles it, for its clock and ours may be
 * minutes apart.
 */
export function isElsewhere(
  name: Pick<OwnRow, 'at' | 'conversation'>,
  pending: Pick<PendingSend, 'at' | 'conversation'>,
): boolean {
  if (name.conversation !== null && pending.conversation !== null)
    return name.conversation !== pending.conversation;
  return isNotOf(name, pending);
}

/** Two accounts are the same where they share a lasting name of the site's. */
function agreement(a: Recipient, b: Recipient): 'same' | 'other' | 'unknown' {
  if (a.aliases.length === 0 || b.aliases.length === 0) return 'unknown';
  const shares = a.aliases.some(({site, kind, value}) =>
    b.aliases.some(one => one.site === site && one.kind === kind && one.value === value),
  );
  if (shares) return 'same';
  // A page may name an account by its slug here and by its id there.
  const comparable = a.aliases.some(({kind}) => b.aliases.some(one => one.kind === kind));
  return comparable ? 'other' : 'unknown';
}
