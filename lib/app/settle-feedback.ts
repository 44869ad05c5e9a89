import type {Report} from '../etiquette/report.ts';
import type {Input} from '../messages/protocol.ts';
import {isoWithOffset} from '../platform/clock.ts';
import type {FeedbackLoop, Id} from '../relations/model.ts';
import type {Work} from '../store/work.ts';
import type {App} from './app.ts';

const DIRECT: ReadonlySet<string> = new Set(['dm', 'email']);

/**
 * Closes what a sent message clearly settles: a thanks owed when the message thanks, a reply owed when it is
 * the only one, and in both cases the manner finds nothing left owing. An outcome is closed by the user alone:
 * whether it was told is too easily misread.
 */
export async function settleFeedback(
  app: App,
  work: Work,
  personId: Id,
  sent: Input<'draft.sent'>,
  report: Report,
): Promise<void> {
  if (!DIRECT.has(sent.channel)) return;
  const loops = await work.db.feedback.where({personId}).toArray();
  const open = loops.filter(loop => loop.status === 'open' && loop.since <= sent.at);
  for (const loop of open) {
    if (isClear(loop, open, report) && !stillOwed(app, sent, loop)) {
      await work.put('feedback', {...loop, status: 'closed'});
    }
  }
}

function isClear(loop: FeedbackLoop, open: readonly FeedbackLoop[], report: Report): boolean {
  const onlyOne = open.filter(other => other.kind === loop.kind).length === 1;
  if (loop.kind === 'outcome' || !onlyOne) return false;
  return loop.kind === 'reply' || report.acts.includes('thank');
}

function stillOwed(app: App, {text, channel, at}: Input<'draft.sent'>, {kind, about}: FeedbackLoop): boolean {
  const context = {person: {feedbackOwed: [{kind, about}]}};
  const {findings} = app.check({text, channel, now: isoWithOffset(at)}, context);
  return findings.some(finding => finding.rule === 'feedback-owed');
}
