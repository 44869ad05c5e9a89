/** English clauses that promise: "I'll send it", "you'll have it by noon", "let me check", "consider it done". */
import {ENGLISH_GOING, ENGLISH_VERB} from './verbs.ts';

/**
 * `promise` stands alone; `accept` ("will do") does where nothing plainer follows; `prepare` ("let me check", "leave it to me") leads to one; `deliver` says how it will
 * arrive and needs a day or a promise before it; `deadline` only sets the day of the one before.
 */
export type PromiseKind = 'promise' | 'accept' | 'prepare' | 'deliver' | 'deadline';

const ADVERBS =
  '(?:(?:also|then|now|just|definitely|certainly|surely|gladly|happily|personally|quickly|of\\s+course|absolutely|always|still|simply|happily|immediately|promptly|shortly|soon|today|tomorrow|tonight|first|either|at\\s+least|even|finally|actually)\\s+)*';
const WRITER = '(?:i|we|my\\s+(?:team|colleagues?|assistant)\\s+and\\s+i)';
const WILL =
  "(?:['’]ll|ll|\\s+will|\\s+shall|['’]?m\\s+going\\s+to|\\s+am\\s+going\\s+to|['’]re\\s+going\\s+to|\\s+are\\s+going\\s+to|['’]?m\\s+gonna|['’]re\\s+gonna|\\s+gonna)";
const PLEDGE =
  "(?:(?:i|we)\\s+(?:hereby\\s+)?(?:promise|guarantee|undertake|commit|swear|vow|pledge)\\s+(?:to\\s+|that\\s+|you\\s+(?:that\\s+)?|(?:i|we)(?:['’]ll|\\s+will)\\s+)|(?:i|we)\\s+(?:plan|aim|intend|mean)\\s+to\\s+|(?:i|we)['’]?m\\s+(?:committed|aiming|planning)\\s+to\\s+|(?:you\\s+have\\s+my\\s+word|i\\s+give\\s+you\\s+my\\s+word|rest\\s+assured|you\\s+can\\s+(?:count|rely|bank)\\s+on\\s+(?:me|us)|count\\s+on\\s+(?:me|us)))";

const whole = (body: string): RegExp => new RegExp(`\\b(?<!['’])(?:${body})(?![a-zA-ZÀ-ɏ0-9])`, 'i');

const WILL_DO = whole(`${WRITER}${WILL}\\s+${ADVERBS}${ENGLISH_VERB}`);
/** "Will forward it", "gonna ask", "can do": the subject goes without saying at the head of a clause. */
const NO_SUBJECT = new RegExp(
  `^(?:ok(?:ay)?[,.]?\\s+|sure[,.]?\\s+|yes[,.]?\\s+)?(?:will|gonna|shall)\\s+${ADVERBS}${ENGLISH_VERB}(?![a-zA-ZÀ-ɏ])`,
  'i',
);
/** "I've asked them and will send it": the writer is the one who will. */
const I_BEFORE = /\b(?:i|we|i['’]ve|we['’]ve|i['’]m|i['’]ll|we['’]ll)\b[^.!?]*\band\s*$/i;
/** "Call you after lunch", "sending it tonight": the writer's own doing, since it is the reader who gets it. */
const DROPPED =
  /^(?:(?:call|text|ping|email|message|send|ring|phone|update|brief)\s+you\b|(?:calling|sending|emailing|forwarding|paying|bringing|shipping|posting|ordering|transferring|uploading)\s+(?:you|it|them|this|that|the|over|your|a|an|my)\b)/i;
const WORD_GIVEN =
  /^(?:(?:sure|ok(?:ay)?|yes|yep|absolutely|no problem|noted|got it|of course|thanks?|great)[,.!]?\s+)*(?:(?:i\s+)?(?:will|can)\s+do|consider\s+(?:it|that|this)\s+(?:done|sorted|handled|taken\s+care\s+of)|(?:i['’]?m\s+)?on\s+it(?:\s+now)?|you\s+got\s+it|i['’]ve\s+got\s+(?:this|you\s+covered)|it['’]s\s+as\s+good\s+as\s+done|count\s+me\s+in|leave\s+(?:it|that|this|them|the\s+[\w\s-]{2,40})\s+(?:to|with)\s+(?:me|us)|i['’]ll\s+(?:handle|manage)\s+(?:it|that|this))(?:\s+(?:then|by\s+.*|for\s+.*|today|tomorrow|tonight|now|first\s+thing.*|right\s+away))?\s*[.!]*$/i;
const WORD_PREPARES =
  /\b(?:leave\s+(?:it|that|this|them|the\s+[\w\s-]{2,40})\s+(?:to|with)\s+(?:me|us)|on\s+it\b)/i;
const PLEDGED = new RegExp(`(?<![a-zA-ZÀ-ɏ])${PLEDGE}`, 'i');
const GOING = whole(`(?:i['’]?m|i\\s+am|we['’]re|we\\s+are|im)\\s+${ADVERBS}${ENGLISH_GOING}`);
/** "I can have it to you by Friday" commits; "I can help" offers. */
const CAN_BY = whole(
  `${WRITER}\\s+can\\s+${ADVERBS}(?:have\\s+(?:it|them|that|this|the)|get\\s+(?:it|them|that|this|the|you)|send|deliver|turn|finish|bring|share)(?=.*\\b(?:by|before|on|tomorrow|tonight|today|within|this\\s+(?:week|afternoon|evening))\\b)`,
);
const LET_ME = whole(
  `(?<![a-zA-ZÀ-ɏ]\\s)(?:let\\s+me|let\\s+us(?=\\s+(?:check|look|confirm|verify)))\\s+(?:quickly\\s+|just\\s+|first\\s+)?(?:check|ask|look|find|see|talk|speak|dig|confirm|verify|get|double-check|run\\s+(?:it|this|that)|consult|chase|sort|draft|put\\s+together|pull|think\\s+(?:it|about|on)|sleep\\s+on|go\\s+(?:through|over|back)|read|review|take|make|figure|work|send|have\\s+a\\s+(?:look|word|think)|call|email|write|bring|handle|do\\s+that|add)`,
);
const READER_GETS = whole(
  "you(?:(?:['’]ll|\\s+will|\\s+shall)\\s+(?:also\\s+|then\\s+|certainly\\s+|definitely\\s+|soon\\s+)*(?:have|get|receive|hear|be\\s+(?:hearing|getting|receiving|paid|refunded|reimbursed))|\\s+can\\s+expect|\\s+should\\s+(?:have|receive|get)\\s+(?:it|them|the|my|our|an?)|\\s+have\\s+it(?=\\s+(?:by|on|tomorrow|tonight|today)))",
);
const THING = "(?:it|they|that|this|those|these|(?:the|my|our|your|[\\w'’]+)\\s+[\\w'’\\s-]{2,70}?)";
/** The verbs of `ARRIVES`, which looks for its subject at every word. */
const ARRIVAL = /['’]ll|\b(?:will|should|goes|go|follows?|comes?|lands?)\b/i;
const ARRIVES = whole(
  `${THING}(?:['’]ll|\\s+will|\\s+should)\\s+(?:all\\s+|then\\s+|now\\s+|only\\s+)?(?:be\\s+(?:with\\s+you|in\\s+your|on\\s+your|at\\s+your|over|ready|done|finished|sent|shared|waiting|up|yours|delivered|posted|emailed|forwarded|paid|refunded|fixed|sorted|corrected|\\w+day)|reach\\s+you|arrive|follow|land|come|hit\\s+your|go\\s+(?:out|back|live))|(?:the|my|our)\\s+(?:\\w+\\s+){1,4}?(?:goes|go|follows?|comes?|lands?)\\s+(?:out|back|in|over|by|on|tomorrow|today|tonight)|(?:\\w+\\s+){1,3}(?:to\\s+follow|follows(?=\\s+(?:on|by|tomorrow|today|tonight|this|\\w+day)))|(?:my|our)\\s+\\w+(?:\\s+\\w+)?\\s+will\\s+be\\s+(?:there|on\\s+site)`,
);
const TO_READER =
  /\b(?:with\s+you|your\s+(?:inbox|hands|account|desk|office|door|mail|place|table)|to\s+you|for\s+you|you\b|yours|shared?\s+(?:folder|drive))/i;
const GIVE_ME =
  /^(?:please\s+|just\s+|so\s+)?(?:give|allow|grant)\s+(?:me|us)\s+(?:just\s+|only\s+|about\s+|another\s+)?(?:until|till|(?:an?|the|one|two|three|four|five|ten|a\s+couple\s+of|a\s+few|half\s+an|\d+)\s+(?:\w+\s+)?(?:min(?:ute)?s?|menit|hours?|jam|days?|hari|weeks?|moment|bit|sec(?:ond)?s?))\b/i;
const EXPECT =
  /^(?:please\s+)?expect\s+(?:(?:it|them|this|that)\b|my\b|(?:an?|the)\s+[\w\s-]+?\s+(?:from\s+(?:me|us)|by|in\s+your)\b)/i;

const REFUSES =
  /\b(?:nobody|no\s+one|none\s+of|nothing|won['’]?t|will\s+not|shall\s+not|never|not\s+going\s+to|can['’]?t|cannot|don['’]?t\s+(?:think|believe|expect|know)|doubt|unable|n['’]t\s+be\s+able|rather\s+not|no\s+longer|not\s+be)\b/i;
const HEDGED =
  /\b(?:may\s?be|perhaps|probably|possibly|might|could|would|(?:i|we)['’]d(?!\s+(?:promised|said|told|agreed|planned))|hope(?:fully)?|think\s+i|suppose|guess|not\s+sure|wish|if\s+i\s+were|was\s+going|were\s+going|had\s+planned|bet|i\s+wonder|looks\s+like|unless|one\s+day|some\s?day|sometime(?!\s+(?:this|next|tomorrow|on|before|today|between)))\b/i;
const REPORTED =
  /(?<!\b(?:i|we|i['’]ve|we['’]ve|i\s+have|we\s+have|i['’]d|as)\s+(?:also\s+|just\s+|already\s+)?)\b(?:told|said|says|promised(?=\s+(?:to|that|me|us|he|she|they|we)\b)|asked|wrote|claimed|announced|mentioned|used\s+to|thought|(?:thank|thanks|grateful|appreciate)\b.{0,20}\bpromis)/i;
const PREFERENCE =
  /\bif\s+(?:you|that|it)(?:['’]d|\s+(?:would|want|like|wish|prefer|need|care|sounds?\s+\w+|are\s+(?:interested|open|up)|think|agree|don['’]t\s+mind|helps?|suits?|is\s+(?:useful|helpful|ok(?:ay)?)|['’]s\s+(?:useful|helpful|ok(?:ay)?)))|\bsay\s+the\s+word\b/i;
/** Said of oneself or of life, not done for the reader, though the verb would fit. */
const OWN_LIFE =
  /(?:\b(?:i|we)(?:['’]?ll|\s+will|['’]m\s+going\s+to|['’]m\s+gonna)|let\s+me)\s+(?:\w+\s+)?(?:be\s+(?:honest|frank|blunt|brief|clear|direct|happy\s+if|happy\s+when|sad|gone|away|out|off|in\b(?!\s+touch)|on\s+(?:leave|holiday|vacation)|working|travelling|traveling|retiring|moving|starting|leaving|glad|grateful|thrilled|delighted|missing|turning|speaking\s+at)|have\s+to|have\s+(?:been|fun|lunch|dinner|to)|keep\s+(?:this|it)\s+(?:short|brief|simple)|say|admit|confess|know(?:\s|$)|start\s+(?:by|with)|introduce\s+myself|tell\s+you\s+(?:what|something|why|how\s+much|honestly)|add\s+(?:that|one|only|this)|take\s+(?:that|this)\s+as|pass\s+on\s+(?:this|that|the\s+\w+(?:\s+(?:this|for))?|it\b)|leave\s+it\s+(?:at|there)|miss|see\s+(?:you|how|him|her|them|about)|get\s+(?:there|home|married|over\s+it|used)|explain\s+why|clarify|make\s+(?:this|it)\s+(?:quick|short|clear)|make\s+it\s+to|leave\s+(?:you|it\s+right)|take\s+your\s+\w+\s+as|save\s+you\s+(?:some|the|a\s+lot)|give\s+you\s+(?:some|a\s+(?:tip|hint|clue|chance|free|little)|one\s+more|the\s+benefit)|push\s+back|just\s+(?:mention|say|add|note)|let\s+you\s+(?!know)|walk\s+you\s+through\s+it\s+slowly|know\s+(?:if|when|whether|by|what))/i;
const OWN_OBJECT =
  /\b(?:my|our)\s+(?:mom|mum|mother|father|dad|parents?|wife|husband|kids?|son|daughter|sister|brother|family|car|kitchen|garden|flat|apartment|house|bike|dog|cat|dentist|doctor|holiday|vacation)\b/i;
const MARKETING =
  /^(?:sign\s+up|register|subscribe|book\s+a|order|join|buy|click|act|enrol|download|upgrade|refer\s+a)\b/i;
const TRUSTS =
  /\b(?:trust|hope|sure|think|remember|assume|know|guess|believe|expect(?:ing)?|suppose|imagine|certain|confident|love|means?|see\s+that|need\s+to|want\s+to)\s*(?:that\s+)?$/i;

export interface EnglishSurroundings {
  /** The sentence, quotations blanked. */
  readonly sentence: string;
  readonly isQuestion: boolean;
  /** A day ahead is named in the clause. */
  readonly hasDay: boolean;
  /** First clause of its sentence. */
  readonly isFirst: boolean;
}

/** A refusal after the promise is another matter: "I'll bring it so that you won't have to". */
function uptoHead(clause: string): string {
  const head =
    WILL_DO.exec(clause) ?? READER_GETS.exec(clause) ?? (ARRIVAL.test(clause) ? ARRIVES.exec(clause) : null);
  return head ? clause.slice(0, head.index + head[0].length) : clause;
}

/** Where the promise is said, so that the day after it is preferred to one before. */
export function englishHead(clause: string): number {
  return (WILL_DO.exec(clause) ?? READER_GETS.exec(clause) ?? /\bwill\b/i.exec(clause))?.index ?? 0;
}

/** Why the clause cannot be a promise, whatever its verbs say. */
function disclaimed(clause: string, {sentence, isQuestion}: EnglishSurroundings): boolean {
  const asks =
    isQuestion && !/\bi['’]?ll\b.*,\s*(?:ok(?:ay)?|right|alright|yes|deal|good)\s*\?\s*$/i.test(sentence);
  return (
    asks ||
    REFUSES.test(uptoHead(clause)) ||
    HEDGED.test(clause) ||
    REPORTED.test(clause) ||
    MARKETING.test(sentence.trim())
  );
}

/** Without one of these no English clause promises. */
const CLUE =
  /['’]ll|\bill\b|\bwill\b|shall|going to|gonna|promis|guarantee|undertak|commit|swear|vow|pledge|plan|aim|intend|mean|word|assured|count|rely|bank|\bcan\b|let (?:me|us)|i['’]?m\b|i am|we['’]re|we are|should|have it|give|allow|grant|expect|on it|consider|leave|follow|goes?\b|comes?\b|lands?\b|got|^\s*(?:call|text|ping|e-?mail|message|send|ring|phone|updat|brief|forward|pay|bring|ship|post|order|transferr|upload)/i;

/** How the clause promises, or null. */
export function englishPromise(clause: string, around: EnglishSurroundings): PromiseKind | null {
  if (!CLUE.test(clause)) return null;
  const {sentence} = around;
  if (WORD_GIVEN.test(clause) && !around.isQuestion) return WORD_PREPARES.test(clause) ? 'prepare' : 'accept';
  const kind = spoken(clause, around);
  if (kind === null || disclaimed(clause, around) || PREFERENCE.test(sentence)) return null;
  const lead = sentence.slice(0, sentence.indexOf(clause));
  return REPORTED.test(lead) && !/,\s*$/.test(lead) ? null : kind;
}

/** How the clause's own words promise. */
function spoken(clause: string, around: EnglishSurroundings): PromiseKind | null {
  const {sentence} = around;
  if (PLEDGED.test(clause)) return pledged(clause, around);
  if (OWN_LIFE.test(clause) || OWN_OBJECT.test(clause)) return null;
  if (
    WILL_DO.test(clause) ||
    CAN_BY.test(clause) ||
    ((around.isFirst || I_BEFORE.test(sentence.slice(0, sentence.indexOf(clause)))) &&
      NO_SUBJECT.test(clause))
  )
    return 'promise';
  if (GOING.test(clause) || (around.isFirst && DROPPED.test(clause))) return around.hasDay ? 'promise' : null;
  if (LET_ME.test(clause)) return 'prepare';
  if (READER_GETS.test(clause)) return readerGets(clause, around);
  if (ARRIVAL.test(clause) && ARRIVES.test(clause) && (TO_READER.test(clause) || around.hasDay))
    return 'deliver';
  if (GIVE_ME.test(clause)) return /you['’]ll|\bwill\b/i.test(sentence) ? 'prepare' : 'deadline';
  return EXPECT.test(clause) && around.hasDay ? 'promise' : null;
}

function pledged(clause: string, {hasDay}: EnglishSurroundings): PromiseKind | null {
  if (!/\b(?:plan|aim|intend|mean|aiming|planning)\b/i.test(clause))
    return /\b(?:word|assured|count|rely|bank)\b/i.test(clause) ? 'prepare' : 'promise';
  return hasDay && new RegExp(ENGLISH_VERB, 'i').test(clause) && TO_READER.test(clause) ? 'promise' : null;
}

/** "You'll have it by noon" promises when the writer gives; trusting that the reader will does not. */
function readerGets(clause: string, {hasDay}: EnglishSurroundings): PromiseKind | null {
  const at = READER_GETS.exec(clause)?.index ?? 0;
  if (
    TRUSTS.test(clause.slice(0, at)) ||
    /\bhave\s+to\b|\d+\s?%|\bget\s+(?:used|there|better|along|to)\b/i.test(clause)
  )
    return null;
  if (/\bfrom\s+(?:me|us)\b|\bmy\b|\bour\b/i.test(clause)) return 'promise';
  return hasDay ? 'promise' : 'deliver';
}

/** A bare verb after "and" goes on with what the clause before promises. */
export const ENGLISH_GOES_ON = new RegExp(
  `^(?:then\\s+|also\\s+|will\\s+|i\\s+will\\s+)?${ADVERBS}${ENGLISH_VERB}(?![a-zA-ZÀ-ɏ])`,
  'i',
);
