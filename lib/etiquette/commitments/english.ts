/** English clauses that promise: "I'll send it", "you'll have it by noon", "let me check", "consider it done". */
import {ENGLISH_CLUES, mayPromiseInEnglish} from './english-clues.ts';
import {
  AFTER_WORD,
  ARRIVAL,
  ARRIVES,
  AS_OTHERS_SAY,
  BY_OTHERS,
  CAN_BY,
  COMMITS,
  CONDITIONAL,
  CONFIDES,
  DELIVERED,
  DOING,
  DROPPED,
  EXPECT,
  GIVE_ME,
  GOING,
  HABIT,
  HEDGED,
  I_BEFORE,
  LET_ME,
  MARKETING,
  NO_SUBJECT,
  NOTED,
  ON_ITS_WAY,
  OR_ELSE,
  OWES,
  OWN_LIFE,
  OWN_OBJECT,
  PLEDGED,
  PREFERENCE,
  PROMISE_TAIL,
  READER_GETS,
  REFUSES,
  REPORTED,
  SHOULD_HAVE,
  SIMPLE,
  SOON,
  TO_READER,
  TRADED,
  TRUSTS,
  VERBLESS,
  WILL_DO,
  WORD_GIVEN,
  WORD_PREPARES,
} from './english-words.ts';
import type {EnglishSurroundings, PromiseKind} from './model.ts';

const {bits: CLUE} = ENGLISH_CLUES;

/** What one promises not to do. */
const NOT_TO =
  /\b(?:promise|swear|vow|pledge|guarantee|undertake)\s+(?:not\s+to|(?:you\s+)?(?:that\s+)?(?:i|we)\s+(?:won['’]t|will\s+n(?:ot|ever)))\b.*$/i;

/** A refusal after the promise is another matter: "I'll bring it so that you won't have to". */
function uptoHead(clause: string): string {
  const will = WILL_DO.find(clause);
  const head = will
    ? null
    : (READER_GETS.exec(clause) ?? (ARRIVAL.test(clause) ? ARRIVES.exec(clause) : null));
  const end = will ? will.index + will.length : head ? head.index + head[0].length : clause.length;
  const said = clause.slice(0, end);
  return CONFIDES.test(said) ? '' : said.replace(NOT_TO, '');
}

/** Where the promise is said, so that the day after it is preferred to one before. */
export function englishHead(clause: string): number {
  return (WILL_DO.find(clause) ?? READER_GETS.exec(clause) ?? /\bwill\b/i.exec(clause))?.index ?? 0;
}

/** Why the clause cannot be a promise, whatever its verbs say. */
function disclaimed(clause: string, around: EnglishSurroundings): boolean {
  const {sentence, isQuestion} = around;
  const asks =
    isQuestion && !/\bi['’]?ll\b.*,\s*(?:ok(?:ay)?|right|alright|yes|deal|good)\s*\?\s*$/i.test(sentence);
  return (
    asks ||
    REFUSES.test(uptoHead(clause)) ||
    HEDGED.test(clause) ||
    OR_ELSE.test(clause) ||
    REPORTED.test(clause) ||
    MARKETING.test(sentence.trim()) ||
    (CONDITIONAL.test(sentence.slice(0, sentence.indexOf(clause) + clause.length)) && !around.hasDay) ||
    TRADED.test(sentence)
  );
}

/** How the clause promises, or null. */
export function englishPromise(clause: string, around: EnglishSurroundings): PromiseKind | null {
  const {clause: held, sentence: heldAround} = around.englishClues;
  if (!mayPromiseInEnglish(held | (heldAround & CLUE.assures))) return null;
  const mayBeGiven = (held & CLUE.given) !== 0 || ((held & CLUE.on) !== 0 && (held & CLUE.it) !== 0);
  if (mayBeGiven && WORD_GIVEN.test(clause) && !around.isQuestion) {
    return WORD_PREPARES.test(clause) ? 'prepare' : 'accept';
  }
  const kind = spoken(clause, around);
  if (kind === null) return null;
  const {sentence} = around;
  if (disclaimed(clause, around) || PREFERENCE.test(sentence)) return null;
  const lead = sentence.slice(0, sentence.indexOf(clause));
  return REPORTED.test(lead) && !/,\s*$/.test(lead) ? null : kind;
}

const WAY = /\bway\b|coming|head(?:ing|ed)|going|^will\b/i;
/** What the writer says to do. */
function own(clause: string, lead: string, around: EnglishSurroundings): boolean {
  const held = around.englishClues.clause;
  const isSelf = (held & CLUE.self) !== 0;
  return (
    (isSelf &&
      (((held & CLUE.will) !== 0 && WILL_DO.test(clause)) ||
        ((held & CLUE.can) !== 0 && CAN_BY.test(clause)) ||
        ((held & CLUE.noted) !== 0 && NOTED.test(clause)) ||
        ((held & CLUE.commits) !== 0 && COMMITS.test(clause)) ||
        ((held & CLUE.will) !== 0 && NO_SUBJECT.test(clause) && (around.isFirst || I_BEFORE.test(lead))) ||
        ((held & CLUE.should) !== 0 && around.isFirst && SHOULD_HAVE.test(clause) && around.hasDay))) ||
    ((((held & CLUE.dropped) !== 0 && (held & CLUE.you) !== 0) || (held & CLUE.droppedDoing) !== 0) &&
      DROPPED.test(clause) &&
      around.isFirst &&
      (SOON.test(clause) || around.hasDay)) ||
    (isSelf && (held & CLUE.going) !== 0 && GOING.test(clause) && around.hasDay)
  );
}

/** How the clause's own words promise. */
function spoken(clause: string, around: EnglishSurroundings): PromiseKind | null {
  const {sentence, englishClues} = around;
  if ((englishClues.clause & CLUE.pledged) !== 0 && PLEDGED.test(clause)) return pledged(clause, around);
  const lead = sentence.slice(0, sentence.indexOf(clause));
  const kind = own(clause, lead, around) ? 'promise' : given(clause, lead, around);
  return kind !== null && (OWN_LIFE.test(clause) || OWN_OBJECT.test(clause)) ? null : kind;
}

/** Whether something is said to be on its way. */
function isComing(clause: string, held: number): boolean {
  return (
    ((held & (CLUE.arrives | CLUE.will | CLUE.should)) !== 0 &&
      ARRIVAL.test(clause) &&
      ARRIVES.test(clause)) ||
    ((held & (CLUE.way | CLUE.will)) !== 0 && WAY.test(clause) && ON_ITS_WAY.test(clause))
  );
}

/** What is to come to the reader, or when. */
function given(clause: string, lead: string, around: EnglishSurroundings): PromiseKind | null {
  const {sentence} = around;
  const held = around.englishClues.clause;
  if ((held & CLUE.let) !== 0 && LET_ME.test(clause)) return 'prepare';
  if (
    (held & CLUE.you) !== 0 &&
    (held & (CLUE.will | CLUE.can | CLUE.should | CLUE.have)) !== 0 &&
    READER_GETS.test(clause)
  )
    return readerGets(clause, around);
  if (
    isComing(clause, held) &&
    !/\b(?:how|whether|when|if)\b/i.test(clause.slice(0, 30)) &&
    (TO_READER.test(clause) || around.hasDay)
  )
    return BY_OTHERS.test(clause) ? null : 'deliver';
  if ((held & CLUE.giveMe) !== 0 && GIVE_ME.test(clause))
    return /['’]ll\b|\bwill\b/i.test(sentence) ? 'prepare' : 'deadline';
  if ((held & CLUE.self) !== 0 && (held & CLUE.confides) !== 0 && CONFIDES.test(clause)) return 'promise';
  if ((held & CLUE.delivered) !== 0 && DELIVERED.test(clause) && !AS_OTHERS_SAY.test(clause) && around.hasDay)
    return BY_OTHERS.test(clause) ? null : 'deliver';
  if ((held & CLUE.owes) !== 0 && OWES.test(clause))
    return /\b(?:coming|by|before|due|on)\s/i.test(sentence) ? 'promise' : null;
  return isExpected(clause, lead, around) && around.hasDay ? 'promise' : null;
}

/** Whether a thing of which a day is named is to be waited for. */
function isExpected(clause: string, lead: string, around: EnglishSurroundings): boolean {
  const held = around.englishClues.clause;
  const isAssured = (around.englishClues.sentence & CLUE.assures) !== 0;
  return (
    ((held & CLUE.expect) !== 0 && EXPECT.test(clause)) ||
    (isAssured && (AFTER_WORD.test(lead) || PROMISE_TAIL.test(around.sentence))) ||
    ((held & CLUE.you) !== 0 && (held & CLUE.when) !== 0 && VERBLESS.test(clause) && around.isFirst) ||
    ((held & CLUE.self) !== 0 &&
      (held & CLUE.simple) !== 0 &&
      SIMPLE.test(clause) &&
      !HABIT.test(around.sentence))
  );
}

function pledged(clause: string, {hasDay}: EnglishSurroundings): PromiseKind | null {
  if (!/\b(?:plan|aim|intend|mean|aiming|planning)\b/i.test(clause))
    return /\bassured\b/i.test(clause)
      ? WILL_DO.test(clause)
        ? 'promise'
        : 'deadline'
      : /\b(?:word|count|rely|bank)\b/i.test(clause)
        ? 'prepare'
        : 'promise';
  return hasDay && DOING.test(clause) && TO_READER.test(clause) ? 'promise' : null;
}

/** "You'll have it by noon" promises when the writer gives; trusting that the reader will does not. */
function readerGets(clause: string, {hasDay}: EnglishSurroundings): PromiseKind | null {
  const at = READER_GETS.exec(clause)?.index ?? 0;
  if (
    TRUSTS.test(clause.slice(0, at)) ||
    /\bfrom\s+(?!me\b|us\b|my\b|our\b|now\b|today\b|tomorrow\b|the\s+\d|\d)/i.test(clause) ||
    /\bhave\s+to\b|\d+\s?%|\bget\s+(?:used|there|better|along|to)\b/i.test(clause)
  )
    return null;
  if (/\bfrom\s+(?:me|us)\b|\bmy\b|\bour\b/i.test(clause)) return 'promise';
  return hasDay ? 'promise' : 'deliver';
}
