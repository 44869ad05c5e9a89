/** A row of the command line's input, checked at the border. */

import * as v from 'valibot';

const Text = v.string();
const Count = v.number();
const Person = v.object({
  name: v.optional(Text),
  firstContact: v.optional(v.boolean()),
  needs: v.optional(v.array(Text)),
  favorsGiven: v.optional(Count),
  favorsReceived: v.optional(Count),
  asksOpen: v.optional(Count),
  daysSinceContact: v.optional(Count),
  unansweredSent: v.optional(Count),
  overdueCommitments: v.optional(v.array(v.object({text: Text, due: Text}))),
  feedbackOwed: v.optional(
    v.array(v.object({kind: v.picklist(['reply', 'thanks', 'outcome']), about: Text})),
  ),
  boundaries: v.optional(
    v.object({
      topics: v.optional(v.array(Text)),
      channels: v.optional(v.array(Text)),
      quietHours: v.optional(v.tuple([Text, Text])),
      timeZone: v.optional(Text),
      spaceUntil: v.optional(Text),
    }),
  ),
});

const Row = v.object({
  id: v.union([Text, v.number()]),
  text: Text,
  lang: v.optional(v.picklist(['en', 'id', 'mix'])),
  channel: v.optional(v.picklist(['dm', 'note', 'email', 'comment', 'post'])),
  now: v.optional(
    v.pipe(
      Text,
      v.check(text => !Number.isNaN(Date.parse(text)), 'is not an ISO time'),
    ),
  ),
  context: v.optional(
    v.object({
      person: v.optional(Person),
      me: v.optional(
        v.object({
          offers: v.optional(v.array(Text)),
          told: v.optional(v.array(v.object({subject: Text, value: Text}))),
        }),
      ),
    }),
  ),
});

/** One message to check: `{"id","text","lang"?,"channel"?,"context"?,"now"?}`. */
export type MessageRow = v.InferOutput<typeof Row>;

export type RowResult =
  | {readonly ok: true; readonly value: MessageRow}
  | {readonly ok: false; readonly message: string};

/** Reads one line of JSON. The message says what is wrong, in one line. */
export function readRow(line: string): RowResult {
  let raw: unknown;
  try {
    raw = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return {ok: false, message: 'not valid JSON'};
  }
  const parsed = v.safeParse(Row, raw);
  if (parsed.success) return {ok: true, value: parsed.output};
  const issue = parsed.issues[0];
  const path = v.getDotPath(issue);
  return {ok: false, message: path ? `"${path}": ${issue.message}` : 'not an object with "id" and "text"'};
}
