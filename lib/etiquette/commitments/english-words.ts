/** English words and frames that decide whether a clause promises. */
import {Phrases} from './phrases.ts';
import {TwoSteps} from './two-step.ts';
import {ENGLISH_GOING, ENGLISH_OPEN, ENGLISH_OPEN_GOING, ENGLISH_VERB, ENGLISH_VERBS} from './verbs.ts';

const ADVERB =
  '(?:also|then|now|just|definitely|certainly|surely|gladly|happily|personally|quickly|of\\s+course|absolutely|always|still|simply|happily|immediately|promptly|shortly|soon|today|tomorrow|tonight|first|either|at\\s+least|even|finally|actually)\\s+';
const ADVERBS = `(?:${ADVERB})*`;
const WRITER = '(?:i|we|my\\s+(?:team|colleagues?|assistant)\\s+and\\s+i)';
const WILL =
  "(?:\\s+(?:won['’]?t|will\\s+(?:not|never))\\s+(?:forget|fail)\\s+to|['’]ll|ll|\\s+will|\\s+shall|['’]?m\\s+going\\s+to|\\s+am\\s+going\\s+to|['’]re\\s+going\\s+to|\\s+are\\s+going\\s+to|['’]?m\\s+gonna|['’]re\\s+gonna|\\s+gonna)";
const PLEDGE =
  "(?:(?:i|we)\\s+(?:hereby\\s+)?(?:promise|guarantee|undertake|commit|swear|vow|pledge)\\s+(?:to\\s+|not\\s+to\\s+|(?:you\\s+)?(?:that\\s+)?(?:i|we)\\s+(?:won['’]t|will\\s+not|will\\s+never)\\s+|that\\s+|you\\s+(?:that\\s+)?|(?:i|we)(?:['’]ll|\\s+will)\\s+)|(?:i|we)\\s+(?:fully\\s+)?(?:plan|aim|intend|mean|expect)\\s+to\\s+|i\\s+should\\s+(?:have\\s+(?=it\\b|them|the\\b|your|an?\\b|my)|be\\s+able\\s+to\\s+)|(?:my|the|our)\\s+(?:plan|aim)\\s+is\\s+to\\s+|(?:i|we)['’]?m\\s+(?:committed|aiming|planning)\\s+to\\s+|(?:you\\s+have\\s+my\\s+word|i\\s+give\\s+you\\s+my\\s+word|rest\\s+assured|you\\s+can\\s+(?:count|rely|bank)\\s+on\\s+(?:me|us)|count\\s+on\\s+(?:me|us)))";

const whole = (body: string): RegExp => new RegExp(`\\b(?<!['’])(?:${body})(?![a-zA-ZÀ-ɏ0-9])`, 'i');

/** A known verb of doing. */
const VERB = new Phrases(ENGLISH_VERBS);
/** Any verb of doing with a thing or the reader as its object. */
const OPEN = new RegExp(`${ENGLISH_OPEN}(?![a-zA-ZÀ-ɏ0-9])`, 'iy');
const OPEN_FOR_YOU = new RegExp(`${ENGLISH_OPEN}(?=[^.!?]*\\byou)(?![a-zA-ZÀ-ɏ0-9])`, 'iy');
const BETWEEN = new RegExp(ADVERB, 'iy');
const DO = [{pattern: VERB}, {pattern: OPEN}];

/** What is planned ("going to") promises with any verb only where the reader gets something of it. */
export const WILL_DO = new TwoSteps(
  new RegExp(
    `\\b(?<!['’])${WRITER}(?:(?<plain>['’]ll|ll|\\s+will(?!\\s+(?:not|never)\\b)|\\s+shall)|${WILL})\\s+`,
    'gi',
  ),
  BETWEEN,
  [{pattern: VERB}, {pattern: OPEN, afterPlain: true}, {pattern: OPEN_FOR_YOU}],
);
/** "Will forward it", "gonna ask", "can do": the subject goes without saying at the head of a clause. */
export const NO_SUBJECT = new TwoSteps(
  /^(?:ok(?:ay)?[,.]?\s+|sure[,.]?\s+|yes[,.]?\s+)?(?:will|gonna|shall)\s+/gi,
  BETWEEN,
  DO,
);
/** A bare verb after "and" goes on with what the clause before promises. */
export const ENGLISH_GOES_ON = new TwoSteps(/^(?:then\s+|also\s+|will\s+|i\s+will\s+)?/gi, BETWEEN, [
  {pattern: VERB},
]);
/** "I've asked them and will send it": the writer is the one who will. */
export const I_BEFORE = /\b(?:i|we|i['’]ve|we['’]ve|i['’]m|i['’]ll|we['’]ll)\b[^.!?]*\band\s*$/i;
/** "Call you after lunch", "sending it tonight": the writer's own doing, since it is the reader who gets it. */
export const DROPPED =
  /^(?:(?:call|text|ping|email|message|send|ring|phone|update|brief|tell|pay)\s+you\b|(?:calling|running|redoing|redrawing|finishing|checking|sending|e-?mailing|mailing|forwarding|paying|bringing|shipping|posting|ordering|transferring|uploading|dropping|handing|returning|couriering|booking|fixing|updating|sharing|delivering)\s+(?:you|u|ya|it|them|this|that|the|over|off|back|your|a|an|my)\b)/i;
export const SOON =
  /\b(?:(?:right\s+)?now|in\s+(?:a\s+(?:sec|minute|moment|bit|few)|\w+\s*(?:min|minutes)?$)|shortly|soon|later|asap|after|once|as\s+soon\s+as)\b/i;
/** "Tomorrow I send you the numbers". */
export const SIMPLE =
  /\b(?:i|we)\s+(?:send|call|e-?mail|bring|pay|give|deliver|return|forward|transfer|share|text|message|introduce|ship)\s+(?:you|it|them|the|your)\b/i;
export const HABIT = /\b(?:every|each|usually|always|often|normally|typically|whenever|\w+days)\b/i;
/** "I've made a note to chase them": what one has put down to do. */
export const NOTED = new TwoSteps(
  /\b(?<!['’])i(?:['’]ve|\s+have)\s+(?:just\s+)?(?:made\s+a\s+note|set\s+(?:myself\s+)?a\s+reminder|put\s+(?:it\s+)?in\s+my\s+(?:diary|calendar))\s+to\s+/gi,
  null,
  DO,
);
export const COMMITS = /\b(?:i|we)\s+(?:can\s+|do\s+|hereby\s+)?commit\s+to\b/i;
export const SHOULD_HAVE = /^should\s+(?:have|get)\s+(?:it|them|the|your|an?)\b/i;
/** "I owe you a draft, coming Thursday"; "I owe you one" and an apology owe nothing that comes. */
export const OWES =
  /\bi\s+(?:still\s+)?owe\s+you\s+(?!(?:one|so|big|everything|nothing|my|(?:an?\s+)?(?:apology|drink|beer|coffee|lunch|dinner|huge|big|lot|debt|explanation|thank))\b)/i;
/** "You have my word: …": what follows is the promise. */
export const AFTER_WORD =
  /\b(?:my\s+word|hold\s+(?:me|us)\s+to\s+(?:it|that)|i\s+promise(?:\s+you)?|(?:rest|be)\s+assured)\s*(?:that\s+)?[,:;—–-]\s*$/i;
export const PROMISE_TAIL = /,\s*(?:i\s+)?promise[.!\s]*$/i;
/** "Numbers to you by Friday": no verb is needed. */
export const VERBLESS =
  /^(?!.*(?:['’]ll\b|\b(?:he|she|they|who|please|let|can|could|send|give|talk|speak|listen|belongs?|welcome)\b))(?!.*\b(?:luck|good|best|thanks|thank|credit|happy|merry|is|are|was|were|works?|will|it['’]s)\b)(?:[\w'’-]+\s+){0,4}?(?:back\s+)?(?:to|with)\s+you\s+(?:by|on|before|tomorrow|tonight|this|next|within|first\s+thing|later)\b/i;
export const WORD_GIVEN =
  /^(?:(?:sure|ok(?:ay)?|yes|yep|absolutely|no problem|noted|got it|of course|thanks?|great)[,.!]?\s+)*(?:(?:i\s+)?(?:will|can)\s+do|consider\s+(?:it|that|this|(?:the|your)\s+[\w\s-]{2,30}?)\s+(?:done|sorted|handled|settled|booked|reserved|fixed|paid|taken\s+care\s+of)|(?:i['’]?m\s+)?on\s+it(?:\s+now)?|you\s+got\s+it|i['’]ve\s+got\s+(?:this|you\s+covered)|it['’]s\s+as\s+good\s+as\s+done|count\s+me\s+in|leave\s+(?:it|that|this|them|the\s+[\w\s-]{2,40})\s+(?:to|with)\s+(?:me|us)|i['’]ll\s+(?:handle|manage)\s+(?:it|that|this))(?:\s+(?:then|by\s+.*|for\s+.*|today|tomorrow|tonight|now|first\s+thing.*|right\s+away))?\s*[.!]*$/i;
export const WORD_PREPARES =
  /\b(?:leave\s+(?:it|that|this|them|the\s+[\w\s-]{2,40})\s+(?:to|with)\s+(?:me|us)|on\s+it\b)/i;
export const DOING = new RegExp(ENGLISH_VERB, 'i');
export const PLEDGED = new RegExp(`(?<![a-zA-ZÀ-ɏ])${PLEDGE}`, 'i');
export const GOING = whole(
  `(?:i['’]?m|i\\s+am|we['’]re|we\\s+are|im)\\s+${ADVERBS}(?:${ENGLISH_GOING}(?![a-zA-ZÀ-ɏ0-9])|${ENGLISH_OPEN_GOING})`,
);
/** "I can have it to you by Friday" commits; "I can help" offers. */
export const CAN_BY = whole(
  `${WRITER}\\s+can\\s+${ADVERBS}(?:have\\s+(?:it|them|that|this|the)|get\\s+(?:it|them|that|this|the|you)|send|deliver|turn|finish|bring|share)(?=.*\\b(?:by|before|on|tomorrow|tonight|today|within|this\\s+(?:week|afternoon|evening))\\b)`,
);
export const LET_ME = whole(
  `(?<![a-zA-ZÀ-ɏ]\\s)(?:let\\s+me|let\\s+us(?=\\s+(?:check|look|confirm|verify)))\\s+(?:quickly\\s+|just\\s+|first\\s+)?(?:check|ask|look|find|see|talk|speak|dig|confirm|verify|get|double-check|run\\s+(?:it|this|that)|consult|chase|sort|draft|put\\s+together|pull|think\\s+(?:it|about|on)|sleep\\s+on|go\\s+(?:through|over|back)|read|review|take|make|figure|work|send|chew|mull|digest|ponder|consider|study|compare|test|try|have\\s+a\\s+(?:look|word|think)|call|email|write|bring|handle|do\\s+that|add)`,
);
export const READER_GETS = whole(
  "you(?:(?:['’]ll|\\s+will|\\s+shall)\\s+(?:also\\s+|then\\s+|certainly\\s+|definitely\\s+|soon\\s+)*(?:have(?!\\s+(?:\\w+ed|been|seen|heard|read|got|gone|had|done)\\b)|get|receive|hear|(?:find|see)\\s+(?:it|them|everything|this|that|the|my|our|an?)(?=.*\\b(?:inbox|mail|folder|drive|desk|account|by|tomorrow|tonight|\\w+day)\\b)|be\\s+(?:hearing|getting|receiving|paid|refunded|reimbursed))|\\s+can\\s+expect|\\s+should\\s+(?:have|receive|get)\\s+(?:it|them|the|my|our|an?)(?!\\s+(?:\\w+\\s+)?\\w+ed\\b)|\\s+(?:have|get)\\s+(?:it|them|the\\s+\\w+|my\\s+\\w+|our\\s+\\w+)(?=\\s+(?:by|on|tomorrow|tonight|today)))",
);
const THING = "(?:it|they|that|this|those|these|(?:the|my|our|your|[\\w'’]+)\\s+[\\w'’\\s-]{2,70}?)";
/** The verbs of `ARRIVES`, which looks for its subject at every word. */
export const ARRIVAL = /['’]ll|\b(?:will|should|goes|go|follows?|comes?|lands?)\b/i;
export const ARRIVES = whole(
  `${THING}(?:['’]ll|\\s+will|\\s+should)\\s+(?:all\\s+|then\\s+|now\\s+|only\\s+)?(?:be\\s+(?:with\\s+you|in\\s+your|on\\s+your|at\\s+your|over|ready|done|finished|sent|shared|waiting|up|yours|tomorrow|tonight|next|delivered|posted|e-?mailed|mailed|couriered|forwarded|uploaded|paid|repaid|refunded|reimbursed|transferred|credited|settled|returned|fixed|repaired|replaced|resolved|sorted|corrected|updated|signed|printed|translated|booked|completed|finali[sz]ed|processed|issued|submitted|prepared|\\w+day)|reach\\s+you|arrive|follow|land|come|hit\\s+your|go\\s+(?:out|back|live))|(?:(?:the|my|our)\\s+(?:\\w+\\s+){1,4}?(?:goes|(?<=(?:will|should)\\s+)go|follows?|lands?)|(?:my|our)\\s+(?:\\w+\\s+){1,4}?comes?)\\s+(?:out|back|in|over|by|on|tomorrow|today|tonight)|(?:\\w+\\s+){1,3}(?:to\\s+follow|follows(?=\\s+(?:on|by|tomorrow|today|tonight|this|\\w+day)))|(?:my|our)\\s+\\w+(?:\\s+\\w+)?\\s+will\\s+be\\s+(?:there|on\\s+site)`,
);
/** "… is going out to you today", "invite coming your way", "… and will land on your desk". */
export const ON_ITS_WAY =
  /(?:\b(?:it|they|(?:the|my|our|your|an?)\s+(?:[\w-]+\s+){1,4}?)(?:['’](?:s|re)|\s*(?:is|are))\s+(?:all\s+)?(?:going|heading|headed|on\s+(?:its|their)\s+way)\s+(?:out\b|over\s+to\s+you|back\s+to\s+you|to\s+you|your\s+way|in\s+the\s+(?:mail|post))|(?:[\w-]+\s+){1,3}(?:coming|heading|headed)\s+(?:your\s+way|over\s+to\s+you|to\s+you)\b|^will\s+(?:then\s+)?(?:land\s+(?:on|in)\s+your|reach\s+you|arrive\s+(?:at|in|on)\s+your|be\s+(?:with\s+you|(?:in|on|at)\s+your|sent|ready|posted|e-?mailed|delivered|shared)))/i;
/** It gets into the reader's hands, whatever the verb: "feedback lands in your mailbox", "keys back on your desk". */
export const DELIVERED =
  /\b(?:will\s+|should\s+|['’]ll\s+)?reach(?:es)?\s+you\b|\b(?:lands?|hits?|be|arrives?|goes|go|drops?|comes?|back|ready|waiting|is)\s+(?:back\s+)?(?:(?:in|on|to)\s+)?your\s+(?:inbox|mailbox|mail|desk|door|doorstep|hands|account|letterbox|dms?)\b|\b(?:is|are)\s+yours\b/i;
export const AS_OTHERS_SAY =
  /\b(?:how|whether|when|where|if|hope|wish|did|does|do|was|were|has|have|must|need|please)\b/i;
/** What one promises not to pass on. */
export const CONFIDES =
  /\b(?:i|we)\s+(?:won['’]t|will\s+not|will\s+never|shall\s+not)\s+(?:tell|share|mention|repeat|say|breathe|pass|show)\b.*\b(?:anyone|anybody|a\s+soul|a\s+word|no\s+one|nobody|outside|else)\b/i;
/** Somebody else's hand in it. */
export const BY_OTHERS =
  /\bby\s+(?:the\s+|our\s+|a\s+)?(?:courier|post\s+office|carrier|vendor|supplier|committee|bank|organi[sz]ers?|hr|venue|agency|airline|government|ministry|university|registry|landlord|team\s+in)\b/i;
export const TO_READER =
  /\b(?:with\s+you|your\s+(?:inbox|hands|account|desk|office|door|mail|place|table)|to\s+you|for\s+you|you\b|yours?\b|shared?\s+(?:folder|drive))/i;
export const GIVE_ME =
  /^(?:please\s+|just\s+|so\s+)?(?:(?:i|we)(?:['’]ll|\s+will|['’]m\s+(?:gonna|going\s+to))?\s+(?:just\s+|only\s+)?need(?=\s+(?:until|till)\b)|(?:give|allow|grant)\s+(?:me|us))\s+(?:just\s+|only\s+|about\s+|another\s+)?(?:until|till|(?:an?|the|one|two|three|four|five|ten|a\s+couple\s+of|a\s+few|half\s+an|\d+)\s+(?:\w+\s+)?(?:min(?:ute)?s?|menit|hours?|jam|days?|hari|weeks?|moment|bit|sec(?:ond)?s?))\b/i;
export const EXPECT =
  /^(?:please\s+)?(?:expect|look\s+out\s+for|watch\s+for|keep\s+an\s+eye\s+out\s+for)\s+(?:(?:it|them|this|that)\b|(?:my|our)\b|(?:an?|the)\s+[\w\s-]+?\s+(?:from\s+(?:me|us)|by|in\s+your)\b)/i;

export const REFUSES =
  /\b(?:nobody|no\s+one|none\s+of|nothing|(?:won['’]?t|will\s+not|shall\s+not|never)(?!\s+(?:forget|fail)\s+to\b)|not\s+going\s+to|can['’]?t|cannot|don['’]?t\s+(?:think|believe|expect|know)|doubt|unable|n['’]t\s+be\s+able|rather\s+not|no\s+longer|not\s+be)\b/i;
export const HEDGED =
  /\b(?:may\s?be|perhaps|probably|possibly|might|could|would|(?:i|we)['’]d(?!\s+(?:promised|said|told|agreed|planned))|hope(?:fully)?|think\s+i|suppose|guess|not\s+sure|wish|if\s+i\s+were|was\s+going|were\s+going|had\s+planned|bet|i\s+wonder|looks\s+like|unless|one\s+day|some\s?day|sometime(?!\s+(?:this|next|tomorrow|on|before|today|between)))\b/i;
export const REPORTED =
  /(?<!\b(?:i|we|i['’]ve|we['’]ve|i\s+have|we\s+have|i['’]d|as)\s+(?:also\s+|just\s+|already\s+)?)\b(?:told|said|says|promised(?=\s+(?:to|that|me|us|he|she|they|we)\b)|asked|wrote|claimed|announced|mentioned|used\s+to|thought|(?:thank|thanks|grateful|appreciate)\b.{0,20}\bpromis)/i;
export const PREFERENCE =
  /\bif\s+(?:you|that|it)(?:['’]d|\s+(?:would|want|like|wish|prefer|need|care|sounds?\s+\w+|are\s+(?:interested|open|up)|think|agree|don['’]t\s+mind|helps?|suits?|is\s+(?:useful|helpful|ok(?:ay)?)|['’]s\s+(?:useful|helpful|ok(?:ay)?)))|\bsay\s+the\s+word\b/i;
/** Said of oneself or of life, not done for the reader, though the verb would fit. */
export const OWN_LIFE =
  /(?:\b(?:i|we)(?:['’]?ll|\s+will|['’]m\s+going\s+to|['’]m\s+gonna)|let\s+me)\s+(?:\w+\s+)?(?:be\s+(?:honest|frank|blunt|brief|clear|direct|happy\s+if|happy\s+when|sad|gone|away|out|off|in\b(?!\s+touch)|on\s+(?:leave|holiday|vacation)|working|travelling|traveling|retiring|moving|starting|leaving|glad|grateful|thrilled|delighted|missing|turning|speaking\s+at)|have\s+to|have\s+(?:been|fun|lunch|dinner|to)|keep\s+(?:this|it)\s+(?:short|brief|simple)|say|admit|confess|know(?:\s|$)|start\s+(?:by|with)|introduce\s+myself|tell\s+you\s+(?:what|something|why|how\s+much|honestly)|add\s+(?:that|one|only|this)|take\s+(?:that|this)\s+as|pass\s+on\s+(?:this|that|the\s+\w+(?:\s+(?:this|for))?|it\b)|leave\s+it\s+(?:at|there)|miss|see\s+(?:you|how|him|her|them|about)|get\s+(?:there|home|married|over\s+it|used)|explain\s+why|clarify|make\s+(?:this|it)\s+(?:quick|short|clear)|make\s+it\s+to|leave\s+(?:you|it\s+right)|take\s+your\s+\w+\s+as|save\s+you\s+(?:some|the|a\s+lot)|give\s+you\s+(?:some|a\s+(?:tip|hint|clue|chance|free|little)|one\s+more|the\s+benefit)|push\s+back|just\s+(?:mention|say|add|note)|let\s+you\s+(?!know)|walk\s+you\s+through\s+it\s+slowly|know\s+(?:if|when|whether|by|what))/i;
export const OWN_OBJECT =
  /\b(?:my|our)\s+(?:mom|mum|mother|father|dad|parents?|wife|husband|kids?|son|daughter|sister|brother|family|car|kitchen|garden|flat|apartment|house|bike|dog|cat|dentist|doctor|holiday|vacation)\b/i;
/** What hangs on an "if" is no promise yet; "see if" and "if so" hang on nothing. */
export const CONDITIONAL = /(?:^|[.;:,—–]|\b(?:and|but|or|so)\b)\s*(?:only\s+|even\s+)?if\b(?!\s+so\b)/i;
/** "Sign, or I call your boss"; "should the money not land". */
export const OR_ELSE =
  /\bor\s+(?:else\s+)?(?:i|we)(?:['’]ll)?\b|^should\s+(?:the|you|it|they|any|this|that)\b/i;
/** A price for the favour asked. */
export const TRADED = /\bin\s+(?:return|exchange)\b/i;
export const MARKETING =
  /^(?:sign\s+up|register|subscribe|book\s+a|order|join|buy|click|act|enrol|download|upgrade|refer\s+a)\b/i;
export const TRUSTS =
  /\b(?:trust|hope|sure|think|remember|assume|know|guess|believe|expect(?:ing)?|suppose|imagine|certain|confident|love|means?|see\s+that|need\s+to|want\s+to)\s*(?:that\s+)?$/i;
