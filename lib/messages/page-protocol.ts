import type {Capture, CapturedProfile, HCardParts} from '../capture/model.ts';
import type {Lang, MannerId, MessageChannel, Report, RuleId} from '../etiquette/report.ts';
import type {Alias, Glance, Id, Instant} from '../relations/model.ts';
import type {LogEntry, PageScript, PendingSend, Recipient, Undoable, UndoResult} from './model.ts';

/** What a script on a page may ask, only about the very person or draft of its own tab. */
export interface PageProtocol {
  /** A verified profile is in view; answers what is known about that person, if saved. */
  'page.seen': {input: {profile: CapturedProfile}; output: {glance: Glance | null}};
  /** Parses the raw microformats of a page, which is too heavy for the page itself. Keeps nothing. */
  'page.parse': {input: {parts: HCardParts}; output: Capture};
  /** Asks the worker to inject a script of ours into this tab and frame. */
  'page.inject': {input: {script: PageScript}; output: null};
  'page.glance': {input: {aliases: readonly Alias[]}; output: {glance: Glance | null}};
  /** Saves the person of the page (the worker takes the profile from its own sighting of this tab). */
  'page.save': {input: {aliases: readonly Alias[]}; output: {glance: Glance} & Undoable};
  'page.log': {input: {aliases: readonly Alias[]; entry: LogEntry}; output: {glance: Glance} & Undoable};
  /** Something promised to the person of the page was kept, or something owed was given. */
  'page.settle': {
    input: {aliases: readonly Alias[]; what: 'commitment' | 'feedback'; id: Id};
    output: {glance: Glance} & Undoable;
  };
  'page.undo': {input: {undoId: Id}; output: UndoResult};
  /**
   * Reads a line of typing about something that happened, with tables of dates that are too heavy for a page. `now`
   * and `offset` (minutes east of UTC) are the asker's clock. Keeps nothing; the popup and the dashboard ask it too.
   */
  'line.parse': {
    input: {line: string; now: Instant; offset: number; lang: Lang};
    output: Partial<LogEntry>;
  };
  /** `heardAt`: when the other side last wrote in the conversation in view; null where it shows no such message. */
  'draft.check': {
    input: {
      text: string;
      channel: MessageChannel;
      recipient: Recipient;
      heardAt: Instant | null;
      lang: Lang;
    };
    output: {report: Report; personId: Id | null; pause: boolean};
  };
  'draft.dismiss': {
    input: {rule: RuleId | MannerId; scope: 'person' | 'always'; recipient: Recipient};
    output: null;
  };
  /**
   * A message left the composer. `sentKey` names it for good (the site's event urn where there is one, else
   * conversation, minute and digest): the same key is recorded once.
   */
  'draft.sent': {
    input: {
      sentKey: string;
      text: string;
      at: Instant;
      channel: MessageChannel;
      recipient: Recipient;
      /** The press that this confirms; its pending record is done with. */
      pressId: Id | null;
    };
    output: {recorded: boolean; commitments: number};
  };
  /** "Send" was pressed and nothing shows yet that the message left: kept for this tab in storage.session. */
  'draft.pressed': {input: PendingSend; output: null};
  /** What was pressed in this tab and never settled, for instance because the page was loaded anew. */
  'draft.pending': {input: Record<string, never>; output: {pending: readonly PendingSend[]}};
  /** The press came to nothing. */
  'draft.dropped': {input: {pressId: Id}; output: null};
}
