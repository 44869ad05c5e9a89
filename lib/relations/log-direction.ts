import type {Direction} from './model.ts';

const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'iu');

const VERB =
  "(?:called|phoned|rang|emailed|e-mailed|mailed|messaged|texted|wrote|replied|answered|pinged|dm'?e?d|contacted|reached out|commented|invited|sent|got back|followed up|forwarded|whats ?apped|zoomed|thanked|asked|visited|dropped by|liked|reacted|endorsed|congratulated)";
const ME = '(?:me|us|saya|aku|gue|gw|kami)';
const THEY = '(?:she|he|they|dia|ia|beliau|mereka|mbak|mas|pak|bu|ibu|bapak)';
const ID_VERB =
  '(?:(?:me|nge-?|ber|mem)?(?:nelepon|nelpon|telepon|telpon|telp|email|chat|wa|dm|hubungi|nghubungi|ngontak|kontak|balas|mbalas|bales|ngabari|kabari|kabarin|kirim|ngirim|ngajak|ajak|undang|ngundang|tanya|bertanya|nanya|japri|pesan))(?:in|i|kan)?';

const IN: readonly RegExp[] = [
  whole(`${VERB}(?: back)?(?: to)? ${ME}`),
  whole(`(?:she|he|they) (?:\\p{L}+ly |just |also )?${VERB}`),
  whole(
    '(?:got|received|had|there was) (?:an? |the |her |his |their )?(?:\\p{L}+ )?(?:call|e-?mail|message|text|dm|note|reply|invitation|voicemail)s? from',
  ),
  whole(
    '(?:her|his|their) (?:reply|e-?mail|message|call|text|invitation)|heard (?:back )?from|incoming call',
  ),
  whole(
    `di(?:-)?(?:telepon|telpon|telp|hubungi|kontak|chat|wa|email|dm|kabari|kirimi|balas|bales|ajak|undang|japri)(?:in|i)?`,
  ),
  whole(`${THEY}(?: \\p{L}+)? (?:yang |udah |sudah |tadi |barusan |kemarin )*${ID_VERB}`),
  whole(`${ID_VERB} (?:ke )?${ME}`),
  whole(
    '(?:dapat|dapet|terima|menerima|ada) (?:telepon|telpon|email|pesan|chat|wa|dm|balasan|undangan|kabar) (?:dari|masuk)',
  ),
  whole('(?:balasan|pesan|email|kabar|telepon) dari (?:dia|beliau|mereka|\\p{L}+)'),
];

const BOTH: readonly RegExp[] = [
  whole(
    '(?:met|meet|meeting|coffee|lunch|dinner|breakfast|brunch|drinks?|caught up|catch-?up|spoke|talked|chatted|discussed|saw|ran into|bumped into)',
  ),
  whole(
    '(?:call(?:ed)?|chat(?:ted)?|zoom(?:ed)?|video call|facetimed|skyped) with|(?:had|long|quick|good) (?:an? )?(?:\\p{L}+ )?(?:call|chat|talk)',
  ),
  whole(
    '(?:ketemu(?:an)?|bertemu|(?:ber)?jumpa|ngobrol|mengobrol|kenalan|berkenalan|bincang|berbincang|diskusi|berdiskusi|ngopi|makan (?:siang|malam|bareng)|sarapan|kopdar|rapat|telepon(?:an)|telponan|chatan|wa-?an|papasan|nongkrong)',
  ),
];

const OUT: readonly RegExp[] = [
  whole(VERB),
  whole(
    '(?:message|email|text|call|dm|note) to|left (?:her |him |them )?(?:an? )?(?:voicemail|message|note)',
  ),
  whole(ID_VERB),
];

/** "Rina called about the role": a name at the head is the other person's, where nobody else is turned to. */
const NAMED = new RegExp(
  `^(?!(?:I|We|Just|Also|Then|Today|Yesterday|Finally|Quickly|Briefly|Only|Had|Have|Later|Never|Again|Got|Not|Long|Quick|Good|Reply|Left)\\b)\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? ${VERB}(?! (?:her|him|them|\\p{Lu}))(?![\\p{L}\\p{N}_])`,
  'u',
);

/**
 * Who turned to whom, as a line of typing tells it from the writer's side; null where it does not say. Meeting and
 * talking go both ways. What is told first is what the line is about: "emailed her about our meeting" is an e-mail.
 */
export function readDirection(line: string): Direction | null {
  if (NAMED.test(line.trim())) return 'in';
  let first: Direction | null = null;
  let start = Number.POSITIVE_INFINITY;
  for (const [direction, patterns] of [
    ['in', IN],
    ['both', BOTH],
    ['out', OUT],
  ] as const) {
    const at = Math.min(...patterns.map(pattern => startOf(pattern, line)));
    if (at < start) [first, start] = [direction, at];
  }
  return first;
}

function startOf(pattern: RegExp, line: string): number {
  return pattern.exec(line)?.index ?? Number.POSITIVE_INFINITY;
}
