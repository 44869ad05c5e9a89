import type {LogEntry} from '../../../lib/messages/model.ts';
import type {Input, Kind} from '../../../lib/messages/protocol.ts';

const ENTRY: LogEntry = {
  at: 1_700_000_000_000,
  channel: 'phone',
  direction: 'out',
  setting: 'online',
  note: 'Hello',
  tags: ['ux'],
  favor: {direction: 'given', kind: 'advice', what: 'On pricing'},
};
const ALIASES = [{site: 'linkedin.com', kind: 'slug', value: 'sari-dewi'}] as const;
const RECIPIENT = {name: 'Sari Dewi', aliases: ALIASES, group: false};
const SENT = {sentKey: 'urn:1', text: 'Hello', at: ENTRY.at, channel: 'dm', recipient: RECIPIENT} as const;
const FAVOR = {personId: 'p1', direction: 'given', kind: 'help', what: 'Moved', at: ENTRY.at} as const;

/** One well-formed input of every kind; a new kind without one does not compile. */
export const SAMPLES: {readonly [K in Kind]: Input<K>} = {
  'page.seen': {
    profile: {
      site: 'linkedin.com',
      adapter: 'linkedin-sdui',
      url: 'https://www.linkedin.com/in/sari-dewi/',
      name: {value: 'Sari Dewi', source: 'top-card', confidence: 'sure'},
      slug: 'sari-dewi',
    },
  },
  'page.parse': {
    parts: {
      url: 'https://sari.example/',
      baseUrl: 'https://sari.example/',
      cards: ['<p class="h-card">Sari</p>'],
      me: [],
    },
  },
  'page.inject': {script: 'overlay'},
  'page.glance': {aliases: ALIASES},
  'page.save': {aliases: ALIASES},
  'page.log': {aliases: ALIASES, entry: ENTRY},
  'page.settle': {aliases: ALIASES, what: 'commitment', id: 'c1'},
  'page.undo': {undoId: 'u1'},
  'line.parse': {line: 'called her yesterday', now: ENTRY.at, offset: 420, lang: 'en'},
  'draft.check': {text: 'Hello', channel: 'dm', recipient: RECIPIENT, heardAt: null, lang: 'en'},
  'draft.dismiss': {rule: 'gossip', scope: 'always', recipient: RECIPIENT},
  'draft.sent': {...SENT, pressId: null},
  'draft.pressed': {...SENT, pressId: 'x1', conversation: null, known: [], confirmed: null},
  'draft.pending': {},
  'draft.dropped': {pressId: 'x1'},
  'person.save': {
    personId: null,
    name: 'Sari Dewi',
    aliases: ALIASES,
    fields: {headline: {value: 'Designer', source: 'you', confidence: 'sure'}},
  },
  'person.change': {personId: 'p1', change: {cadenceDays: 30, boundaries: {topics: ['politics']}}},
  'person.forget': {personId: 'p1'},
  'person.merge': {personId: 'p1', otherId: 'p2'},
  'sighting.save': {sightingId: 's1'},
  'sighting.forget': {sightingId: null},
  'interaction.log': {personIds: ['p1'], entry: ENTRY},
  'interaction.remove': {interactionId: 'i1'},
  'favor.add': FAVOR,
  'favor.remove': {favorId: 'f1'},
  'commitment.add': {personId: 'p1', text: 'Send the deck', due: '2026-11-27'},
  'commitment.change': {commitmentId: 'c1', change: {status: 'kept'}},
  'ask.change': {askId: 'a1', status: 'granted'},
  'ask.remove': {askId: 'a1'},
  'feedback.add': {personId: 'p1', kind: 'thanks', about: 'the introduction'},
  'feedback.close': {feedbackId: 'l1'},
  undo: {undoId: 'u1'},
  'trash.empty': {undoId: null},
  'me.set': {offers: ['portfolio reviews'], told: [{subject: 'rate', value: '500'}]},
  'dismissal.add': {rule: 'gossip', scope: 'always', personId: null},
  'dismissal.remove': {rule: 'gossip', scope: 'always', personId: null},
  'backup.import': {text: '{}'},
  'everything.delete': {confirm: 'delete everything'},
  'site.choose': {origin: 'https://www.linkedin.com', profiles: true, overlay: false, hints: true},
  'site.remove': {origin: 'https://www.linkedin.com'},
  'preferences.set': {language: 'id'},
  'text.check': {text: 'Hello', channel: 'email', personId: null, lang: 'id'},
  'rulebook.read': {lang: 'id'},
};
