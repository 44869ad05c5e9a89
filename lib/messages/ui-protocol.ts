import type {DraftContext, Lang, MessageChannel, Report} from '../etiquette/report.ts';
import type {RulebookEntry} from '../etiquette/rulebook.ts';
import type {Ask, Commitment, Day, FavorKind, FeedbackLoop, Id, Instant} from '../relations/model.ts';
import type {
  Dismissal,
  ImportResult,
  LogEntry,
  Me,
  PersonChange,
  Preferences,
  SavePersonInput,
  SiteChoice,
  Undoable,
  UndoResult,
} from './model.ts';

/** What our own pages (popup, dashboard) may ask. They read IndexedDB through `lib/app` themselves; writes go here. */
export interface UiProtocol {
  'person.save': {input: SavePersonInput; output: {personId: Id; created: boolean} & Undoable};
  'person.change': {input: {personId: Id; change: PersonChange}; output: Undoable};
  'person.forget': {input: {personId: Id}; output: Undoable};
  /** Somebody whose profile was visited, as they were seen then. */
  'sighting.save': {input: {sightingId: Id}; output: {personId: Id} & Undoable};
  /** Forgets one visit, which can be taken back where it was there, or all of them for good. */
  'sighting.forget': {input: {sightingId: Id | null}; output: {undoId: Id | null}};
  'interaction.log': {
    input: {personIds: readonly Id[]; entry: LogEntry};
    output: {interactionId: Id} & Undoable;
  };
  'interaction.remove': {input: {interactionId: Id}; output: Undoable};
  'favor.add': {
    input: {personId: Id; direction: 'given' | 'received'; kind: FavorKind; what: string; at: Instant};
    output: Undoable;
  };
  'favor.remove': {input: {favorId: Id}; output: Undoable};
  'commitment.add': {input: {personId: Id; text: string; due: Day | null}; output: Undoable};
  'commitment.change': {
    input: {commitmentId: Id; change: Partial<Pick<Commitment, 'text' | 'due' | 'status'>>};
    output: Undoable;
  };
  /** Something asked, either way, was granted, was declined, or is open after all. */
  'ask.change': {input: {askId: Id; status: Ask['status']}; output: Undoable};
  'ask.remove': {input: {askId: Id}; output: Undoable};
  'feedback.add': {input: {personId: Id; kind: FeedbackLoop['kind']; about: string}; output: Undoable};
  'feedback.close': {input: {feedbackId: Id}; output: Undoable};
  /** Joins two saved people into the first; offered where aliases name both. */
  'person.merge': {input: {personId: Id; otherId: Id}; output: Undoable};
  undo: {input: {undoId: Id}; output: UndoResult};
  /** Removes one entry of the trash for good, or all of it. */
  'trash.empty': {input: {undoId: Id | null}; output: null};
  'me.set': {input: Me; output: Undoable};
  'dismissal.add': {input: Dismissal; output: Undoable};
  'dismissal.remove': {input: Dismissal; output: Undoable};
  'backup.import': {input: {text: string}; output: ImportResult};
  'everything.delete': {input: {confirm: 'delete everything'}; output: null};
  /** Saves what was chosen for a site; `permissions.request` is called by the page in the same tick. */
  'site.choose': {input: SiteChoice; output: null};
  'site.remove': {input: {origin: string}; output: null};
  'preferences.set': {input: Partial<Preferences>; output: null};
  'text.check': {
    input: {text: string; channel: MessageChannel; personId: Id | null; lang: Lang};
    output: {report: Report; context: DraftContext};
  };
  /** The rules as people read them; they stand in the worker already, and a second copy would double what ships. */
  'rulebook.read': {input: {lang: Lang}; output: readonly RulebookEntry[]};
}
