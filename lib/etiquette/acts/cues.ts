/** Wordings that speech acts are done with. Each is a feature for the learned weights, which decide; none decides alone. */

import {SPEECH_ACTS, type SpeechAct} from '../report.ts';
import {type Opening, openingsOf} from './openings.ts';

/** Patterns over a sentence's normalised words, joined by single blanks. */
const CUES: Readonly<Record<SpeechAct, readonly RegExp[]>> = {
  ask: [
    /\b(?:can|could|would|will|won't|may|might) (?:you|we|i)\b.*\?/,
    /\b(?:please|kindly|let me know|tell me|send me|give me|get back to me|i need you|i(?:'d| would) (?:like|love|appreciate|be grateful)|would you mind|are you (?:free|able|open|around|willing)|any chance|do you (?:have|know|think|mind|want|need)|is it (?:ok|okay|possible|all right)|hoping you|wondering (?:if|whether))\b/,
    /^(?:[a-z]+ , )?(?:send|give|tell|call|reply|answer|introduce|refer|forward|share|check|bring|take|put|get|make|come|keep|stop|confirm|look|read|write|ask|add|show|find|sign|pay|meet|join|remember|don't)\b/,
    /^(?:what|why|who|when|where|which|how|did|do|does|are|is|was|have|has|should|shall)\b.*\?/,
    /\b(?:tolong|mohon|minta|dimohon|harap|coba|bolehkah|boleh|bisakah|apakah|kabari|kasih tahu|beri tahu|titip|ditunggu|saya tunggu)\b/,
    /\b(?:bisa|boleh|mau|ada|apa|kapan|siapa|gimana|bagaimana|mana|berapa|kenapa|mengapa|sudah)\b.*\?/,
    /^(?:[a-z]+ , )?(?:kirim|kasih|cek|bantu|jangan|datang|bawa|ambil|balas|jawab|hubungi|kenalkan|carikan|masukkan|pakai|isi|lihat|baca|ikut|bayar|tulis|bilang|simak)\w*\b/,
    /\?/,
  ],
  offer: [
    /\b(?:happy|glad|delighted|pleased) to (?:help|share|send|show|introduce|review|look|read|meet|chat|talk|give|lend|pay|cover|return|take|do|put|bring|explain|host|make|answer)\b/,
    /\b(?:can i|could i|may i|shall i|should i|let me|want me to|i can|i could|we can|we could|i'd be happy|i'd gladly|i'm happy|we offer|you're welcome to|you can have|feel free|if you (?:like|want|need|ever))\b/,
    /\b(?:in return|in exchange|on me|my treat|free of charge|for free|is yours|are yours|at your disposal|attached|here's|here is|i've put|discount|we (?:help|provide|pay|cover))\b/,
    /\b(?:bisa saya bantu|saya bisa|kami bisa|saya bantu|siap (?:bantu|membantu)|boleh saya|saya boleh|dengan senang hati|kalau (?:mau|butuh|perlu|berminat)|silakan|sebagai gantinya|gantian|imbalannya|saya traktir|gratis|kami (?:menawarkan|sediakan|menyediakan)|saya (?:kenalkan|bagikan|tawarkan|lampirkan)|mau saya|terlampir|saya tanggung)\b/,
  ],
  thank: [
    /\b(?:thanks|thank|thankful|grateful|gratitude|appreciate[ds]?|appreciative|cheers|much obliged|thx|ty)\b/,
    /\b(?:terima kasih|terimakasih|makasih|trims|nuhun|suwun|nuwun|tengkyu|berterima kasih|matur)\b/,
  ],
  promise: [
    /\b(?:i|we) ?(?:'ll| will| shall|'m going to|'re going to) (?:\w+ )?(?:send|share|forward|get|call|come|bring|be|write|let|pay|ring|make|drop|have|do|check|find|look|put|give|finish|deliver|confirm|email|reply|meet|pick|return|post|tell|show|update|keep|take|ask|cover|see|follow|bring|hand|talk|join|speak|introduce|try|report)\b/,
    /\b(?:i promise|consider it done|will do|you'll have|you will have|you have my word|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|noon)|stays with me|count on me|won't tell)\b/,
    /\b(?:saya|aku|kami|kita) (?:akan|bakal|pasti|usahakan|janji|segera|siap)\b/,
    /\b(?:akan|nanti|besok|segera|lusa|sore ini|malam ini|insyaallah) (?:\w+ )?(?:saya|aku|kami|di\w{3,})\b/,
    /\b(?:saya|aku|kami) (?:kirim|kabari|hubungi|antar|bawa|bayar|transfer|balas|datang|urus|cek|kerjakan|selesaikan|ganti|telepon|siapkan|jemput|sampaikan|tunggu|lunasi|teruskan)\w*\b/,
    /\b(?:janji|paling lambat|sudah bisa diambil)\b/,
  ],
  apologise: [
    /\b(?:sorry|apologi[sz]e[sd]?|apolog(?:y|ies)|forgive me|my (?:bad|fault|mistake)|excuse me|pardon|regret)\b/,
    /\b(?:maaf|mohon maaf|maafkan|sori|punten|ampun|minta maaf|nyuwun)\b/,
  ],
  decline: [
    /\b(?:can't|cannot|won't|unable|not able|unfortunately|afraid|have to (?:pass|decline|say no)|must decline|not (?:a fit|for me|available|looking|interested|in a position)|no thanks|no thank|decline|pass on|count me out|rather not|won't be able|i'll pass|not this time|fully booked|not taking)\b/,
    /\b(?:tidak bisa|belum bisa|tidak dapat|belum dapat|terpaksa|menolak|tidak (?:ikut|jadi|berminat|sanggup|tertarik|mengambil|menerima)|belum (?:sanggup|berminat|butuh)|absen dulu|lewat dulu|skip dulu|pass dulu|kali ini)\b/,
  ],
  introduce: [
    /\b(?:my name is|i am|i'm|this is|myself|we are|we're|here from|i (?:run|work|teach|lead|manage|own|study|represent|look after|just joined|coordinate))\b/,
    /\b(?:nama saya|perkenalkan|kenalkan|salam kenal|saya [a-z]+ (?:dari|di)|saya (?:mahasiswa|lulusan|guru|dosen|perawat|pemilik|pengelola|staf|admin|kerja|bekerja|mengelola|mengajar|yang)|aku [a-z]+ dari|kami dari|ini [a-z]+ dari|dengan [a-z]+ dari)\b/,
  ],
};

/** All cues; at most 31, since they are the bits of a number. */
const LIST = SPEECH_ACTS.flatMap(act => CUES[act]);

const ASKS = /\\\?$/;

/** A way to begin a cue that goes on after its first word. */
interface Phrase extends Opening {
  readonly bit: number;
}

/** What a word at some place says of the cues that may begin there, as bits. */
export interface Opened {
  /** Cues that may. */
  readonly may: number;
  /** Cues of which it is all. */
  readonly sure: number;
  /** Those that go on, by their second word; under `ANY` those that go on with any. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]> | null;
  /** The letters that it begins with, where others or signs follow. */
  readonly head: string | null;
}

/** Stands for any second word. */
const ANY = '';
const NOTHING: Opened = {may: 0, sure: 0, phrases: null, head: null};

/** Cues that any sentence is searched for, those that ask for a question mark, and those that only begin a sentence. */
let always = 0;
let asking = 0;
let atHead = 0;

interface FirstWord {
  may: number;
  sure: number;
  /** Those that it may begin in any way. */
  any: number;
  phrases: Map<string, Phrase[]> | null;
}

/** What begins with a word; and, by their first letter, the cues that anything with some first letters opens. */
const byWord = new Map<string, FirstWord>();
const byLetters = new Map<string, [letters: string, bit: number][]>();

function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function addOpening(opening: Opening, bit: number, isAtHead: boolean): void {
  const {text, isWhole, isAll} = opening;
  const [, letters = '', rest = ''] = /^([a-z]*)(.*)$/.exec(text) ?? [];
  if (rest === '' && !isWhole) {
    pushTo(byLetters, letters.charAt(0), [letters, bit]);
    return;
  }
  const first = byWord.get(letters) ?? {may: 0, sure: 0, any: 0, phrases: null};
  byWord.set(letters, first);
  first.any |= bit;
  const isSure = isAll && !isAtHead;
  if (rest.startsWith(' ')) {
    first.phrases ??= new Map();
    const second = /^ ([a-z]+)(.?)/.exec(rest);
    const isOver = second !== null && (second[2] !== '' || isWhole);
    pushTo(first.phrases, isOver ? (second[1] as string) : ANY, {text, isWhole, isAll: isSure, bit});
  } else if (rest !== '') return;
  else if (isSure) first.sure |= bit;
  else first.may |= bit;
}

for (const [index, cue] of LIST.entries()) {
  const bit = 1 << index;
  const openings = openingsOf(cue);
  const isAtHead = cue.source.startsWith('^');
  if (ASKS.test(cue.source)) asking |= bit;
  if (openings === null) always |= bit;
  else if (isAtHead) atHead |= bit;
  for (const opening of openings ?? []) addOpening(opening, bit, isAtHead);
}

/** Words of a sentence that are looked at: what an act is done with stands near its start, and no pattern may run far. */
const MOST_WORDS = 60;

function textOf(words: readonly string[]): string {
  return (words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words).join(' ');
}

function openedByLetters(word: string): number {
  let bits = 0;
  for (const [letters, bit] of byLetters.get(word.charAt(0)) ?? []) if (word.startsWith(letters)) bits |= bit;
  return bits;
}

/** The cues that may begin with a word, or with a part of it behind a hyphen or the like. */
export function cuesOpenedBy(word: string): Opened {
  if (!/\W/.test(word)) {
    const may = openedByLetters(word);
    const first = byWord.get(word);
    if (first) return {may: may | first.may, sure: first.sure, phrases: first.phrases, head: null};
    return may === 0 ? NOTHING : {may, sure: 0, phrases: null, head: null};
  }
  let may = 0;
  const parts = word.split(/\W+/);
  for (const part of parts) may |= (byWord.get(part)?.any ?? 0) | openedByLetters(part);
  return {may, sure: 0, phrases: null, head: parts[0] as string};
}

/** Whether a word is over at an offset of a text. */
function isOver(text: string, at: number): boolean {
  return at >= text.length || /\W/.test(text.charAt(at));
}

/** The cues at the head of a sentence may follow one word and a comma. */
function isHead(words: readonly string[], token: number): boolean {
  return token === 0 || (token === 2 && words[1] === ',');
}

/** A look through a sentence for cues: those that it may hold and those that it does, as bits. */
class Look {
  may = always;
  sure = 0;
  private readonly words: readonly string[];
  private joined: string | null = null;

  constructor(words: readonly string[]) {
    this.words = words;
  }

  get text(): string {
    this.joined ??= textOf(this.words);
    return this.joined;
  }

  /** Takes those of some phrases that stand at an offset of the text. */
  take(phrases: readonly Phrase[] | undefined, at: number, here: number): void {
    if (phrases === undefined) return;
    for (const {text, isWhole, isAll, bit} of phrases) {
      if ((bit & here & ~(isAll ? this.sure : this.may | this.sure)) === 0) continue;
      if (!this.text.startsWith(text, at) || (isWhole && !isOver(this.text, at + text.length))) continue;
      if (isAll) this.sure |= bit;
      else this.may |= bit;
    }
  }
}

/** A word with what it opens. */
interface Opener {
  readonly cues: Opened;
}

/**
 * Numbers of the cues that a sentence holds.
 * @param opened what each of its words opens.
 */
export function actCues(words: readonly string[], opened: readonly Opener[]): number[] {
  const look = new Look(words);
  const length = Math.min(words.length, MOST_WORDS);
  for (let token = 0, at = 0; token < length; token++) {
    const {may, sure, phrases} = (opened[token] as Opener).cues;
    const here = isHead(words, token) ? -1 : ~atHead;
    look.may |= may & here;
    look.sure |= sure;
    if (phrases !== null && token + 1 < length) {
      const next = (opened[token + 1] as Opener).cues.head ?? (words[token + 1] as string);
      look.take(phrases.get(next), at, here);
      look.take(phrases.get(ANY), at, here);
    }
    at += (words[token] as string).length + 1;
  }
  const {sure} = look;
  const asked = look.may & ~sure & (words.includes('?') ? -1 : ~asking);
  const found: number[] = [];
  for (let index = 0, bits = asked | sure; bits !== 0; index++, bits >>>= 1)
    if ((bits & 1) !== 0 && ((sure & (1 << index)) !== 0 || (LIST[index] as RegExp).test(look.text)))
      found.push(index);
  return found;
}

/** How many cues of an act a sentence holds. */
export function cuesOf(act: SpeechAct, words: readonly string[]): number {
  const text = textOf(words);
  return CUES[act].filter(cue => cue.test(text)).length;
}
