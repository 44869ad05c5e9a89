import type {Channel} from './model.ts';

/** A way of being in touch as people write it; weights decide between two ways in one line. */
interface ChannelWord {
  readonly channel: Channel;
  readonly weight: number;
  readonly pattern: RegExp;
}

const word = (channel: Channel, weight: number, source: string): ChannelWord => ({
  channel,
  weight,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu'),
});

const BY = '(?:on|over|via|through|by|in|using|lewat|melalui|di|pakai|pake|by)\\s+(?:a\\s+|an\\s+|the\\s+)?';
const VIDEO = 'zoom|g(?:oogle)?[ -]?meet|ms teams|microsoft teams|teams|face ?time|webex|skype|video';
const CHAT =
  'whats ?app|wa|telegram|signal|linked ?in|instagram|ig|facebook|messenger|twitter|threads|slack|discord|chat|dm|japri|sms|text';

/** Longer and surer ones first: each takes its words away from those below. */
const WORDS: readonly ChannelWord[] = [
  word(
    'video',
    5,
    '(?:video|zoom|teams|vid) ?(?:calls?|meetings?|chats?)|v(?:id)?calls?|vc|panggilan video|video ?conference',
  ),
  word('phone', 5, '(?:whats ?app|wa|telegram|signal) calls?|tele(?:pon|pun) (?:lewat )?(?:wa|whats ?app)'),
  word('video', 5, `${BY}(?:${VIDEO})`),
  word('phone', 5, `${BY}(?:tele)?phone|by phone|lewat tele(?:pon|pun)|via tele(?:pon|pun)`),
  word(
    'in-person',
    5,
    'in person|face[ -]to[ -]face|tatap muka|kopdar|secara langsung|ketemu langsung|bertemu langsung',
  ),
  word('email', 5, `${BY}(?:e-?mail|surel|imel)`),
  word('social', 4, `${BY}(?:${CHAT})`),
  word('email', 4, 'e-?mail(?:ed|s|ing)?|mailed|surel|imel|(?:me)?ngemail|(?:di|nge|meng)-?email'),
  word(
    'phone',
    4,
    'call(?:ed|s|ing)?|phon(?:ed|ing)|tele?phon(?:ed|ing)|phone|telephone|rang|voicemail|(?:me|di|ber)?tele(?:pon|pun)(?:in|an|i)?|(?:me)?n[ae]?l(?:e)?p(?:on|un)(?:in|an)?|tel(?:e)?fon(?:an|in)?|nel(?:e)?fon|tlp|(?:di|me|ber)?tel?p(?:on)?(?:an|in|i)?|nelpon(?:in)?',
  ),
  word(
    'social',
    3,
    "messag(?:ed|es?|ing)|text(?:ed|s)?|dm(?:s|'?e?d)?|ping(?:ed)?|chat(?:ted|ting|an)?|comment(?:ed)?|whats ?app(?:ed)?|wa|telegram|slack(?:ed)?|linked ?in|sms|(?:nge|di|mengirim |kirim |ber)?-?(?:chat|wa|dm|japri)(?:an|in)?|(?:kirim |mengirim )?pesan|voice ?notes?|(?:liked|reacted to) (?:his|her|their)|komen(?:tar)?|berkomentar|japri",
  ),
  word('video', 3, '(?:nge)?zoom(?:ed|an)?|g(?:oogle )?meet|webex|skype(?:d)?|face ?time(?:d)?'),
  word(
    'in-person',
    2,
    'coffee|lunch|dinner|breakfast|brunch|drinks?|visit(?:ed)?|dropped by|stopped by|ran into|bumped into|walk(?:ed)?|ngopi|makan (?:siang|malam|pagi|bareng)|sarapan|mampir|berkunjung|papasan|nongkrong|main ke|kondangan|sowan|silaturahmi',
  ),
  word(
    'in-person',
    2,
    '(?:at|in) (?:the |her |his |their |our |a )?(?:office|cafe|café|conference|meetup|event|campus|airport|station|party|workshop|fair)|di (?:kantor|kafe|kampus|acara|konferensi|warung|rumah|bandara|stasiun|kondangan|seminar|pameran|lobi|mal)\\p{L}*',
  ),
  word(
    'in-person',
    1,
    'met|meet|met up|meet-?up|caught up|saw|seen|ketemu(?:an)?|bertemu|(?:ber)?jumpa|temu',
  ),
  // Those are held in every way.
  word('in-person', 0, 'meeting|rapat'),
];

/** The words that came first say most of what the line is about. */
const FIRST_BONUS = 2;

interface Found {
  readonly channel: Channel;
  readonly weight: number;
  readonly start: number;
}

/** The channel that a line of typing names, in English or Indonesian; null where it names none. */
export function readChannel(line: string): Channel | null {
  const found = channelWords(line).toSorted((a, b) => a.start - b.start);
  const scores = new Map<Channel, number>();
  found.forEach(({channel, weight}, i) => {
    scores.set(channel, Math.max(scores.get(channel) ?? 0, weight + (i === 0 ? FIRST_BONUS : 0)));
  });
  let best: Channel | null = null;
  for (const [channel, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = channel;
  return best;
}

function channelWords(line: string): Found[] {
  const found: Found[] = [];
  let rest = line;
  for (const {channel, weight, pattern} of WORDS) {
    rest = rest.replace(pattern, (match, ...args) => {
      const start = args.find(arg => typeof arg === 'number') as number;
      found.push({channel, weight, start});
      return ' '.repeat(match.length);
    });
  }
  return found;
}
