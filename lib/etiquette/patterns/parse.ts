/** The pattern language: one line of text becomes slots that the matcher can test. */

import {formsOf, plainWords, vocabulary} from '../lexicon/lexicon.ts';
import type {Lang} from '../report.ts';
import {type Choice, extended, type FlatPattern, type Gap, type Slot, type Test} from './slots.ts';

/** A pattern that cannot be understood; names its file so that the author finds it. */
export class PatternError extends Error {
  constructor(file: string, pattern: string, problem: string) {
    super(`${file}: pattern "${pattern}": ${problem}`);
    this.name = 'PatternError';
  }
}

/** Readings of one pattern; more would mean that its author asks for too much at once. */
const MOST_READINGS = 900;
const PIECE = /~+\d*!\([^()]*\)|~+\d*!\S+|!\([^()]*\)|\((?:[^()]|\([^()]*\))*\)\??|\S+/g;
const INNER = /\(([^()]*)\)/;
const NOTHING: Choice = {slots: [], trailing: null, isEnd: false};

class Parser {
  private readonly pattern: string;
  private readonly lang: Lang;
  private readonly file: string;
  private readings: Choice[] = [NOTHING];
  private gap: Gap | null = null;
  private not: Test | null = null;
  private notBefore: Test | null = null;
  private isAtStart = false;

  constructor(pattern: string, lang: Lang, file: string) {
    this.pattern = pattern;
    this.lang = lang;
    this.file = file;
  }

  private fail(problem: string): never {
    throw new PatternError(this.file, this.pattern, problem);
  }

  parse(): FlatPattern[] {
    for (const piece of this.pattern.match(PIECE) ?? []) this.piece(piece);
    if (this.gap) this.fail('a gap needs something after it');
    const flat = this.readings.filter(reading => reading.slots.some(slot => !slot.isOptional));
    if (flat.length === 0) this.fail('it needs at least one required word or class');
    return flat.map(({slots, trailing, isEnd}) => ({
      slots,
      isAtStart: this.isAtStart,
      endWithin: isEnd ? (trailing?.most ?? 0) : -1,
      notBefore: this.notBefore,
      notAfter: this.not,
    }));
  }

  private piece(piece: string): void {
    const first = piece.charAt(0);
    if (piece === '^') this.isAtStart = true;
    else if (first === '~') this.gap = this.readGap(piece);
    else if (first === '!' && piece.length > 1) this.readNot(piece.slice(1));
    else this.readItem(piece);
  }

  private readGap(piece: string): Gap {
    const parts = /^(~~?)(\d+)(?:!(.+))?$/.exec(piece);
    if (!parts) this.fail(`"${piece}" is not a gap; write ~3, ~~3 or ~3!word`);
    const most = Number(parts[2]);
    if (most < 1 || most > 12) this.fail('a gap holds 1 to 12 words');
    return {most, isWide: parts[1] === '~~', not: parts[3] ? this.exclusion(parts[3]) : null};
  }

  private readNot(piece: string): void {
    const test = this.exclusion(piece);
    if (this.readings[0] === NOTHING && !this.gap) this.notBefore = test;
    else this.not = test;
  }

  private readItem(piece: string): void {
    const isOptional = piece.length > 1 && piece.endsWith('?');
    const choices = this.choices(isOptional ? piece.slice(0, -1) : piece, isOptional && !this.gap);
    const isSingle =
      choices.length === 1 && choices[0]?.slots.length === 1 && !this.gap && !choices[0].trailing;
    if (isOptional && !isSingle) choices.push({...NOTHING, trailing: this.gap});
    else if (!isOptional) this.require(choices);
    this.readings = this.readings.flatMap(head =>
      choices.map(choice => extended(head, choice)).filter(reading => reading !== null),
    );
    if (this.readings.length > MOST_READINGS) this.fail(`it has more than ${MOST_READINGS} readings`);
    this.gap = null;
    this.not = null;
  }

  private require(choices: Choice[]): void {
    choices.forEach((choice, index) => {
      choices[index] = {...choice, slots: choice.slots.map(slot => ({...slot, isOptional: false}))};
    });
  }

  /** A word, class or alternation as choices; single tokens are put together in one. */
  private choices(body: string, isOptional: boolean): Choice[] {
    const isGroup = body.startsWith('(');
    if (isGroup !== body.endsWith(')') && body.length > 1)
      this.fail(`"${body}" has a bracket that is not closed`);
    const texts = isGroup && body.length > 1 ? alternatives(body.slice(1, -1)) : [body];
    const ids: number[] = [];
    const classes: number[] = [];
    const longer: Choice[] = [];
    for (const text of texts) {
      const choice = this.sequence(text.trim().split(/\s+/).filter(Boolean));
      const only =
        choice.slots.length === 1 &&
        !choice.trailing &&
        !choice.isEnd &&
        choice.slots[0]?.gap === (this.gap?.most ?? 0);
      if (only) {
        ids.push(...(choice.slots[0] as Slot).ids);
        classes.push(...(choice.slots[0] as Slot).classes);
      } else longer.push(choice);
    }
    if (ids.length + classes.length === 0) return longer;
    const single = this.slot(
      {ids: [...new Set(ids)], classes},
      this.gap,
      this.not,
      isOptional && longer.length === 0,
    );
    return [{slots: [single], trailing: null, isEnd: false}, ...longer];
  }

  /** Words in a row; gaps may stand between and after them, `$` at their end. */
  private sequence(pieces: readonly string[]): Choice {
    if (pieces.length === 0) this.fail('an alternative is empty');
    const slots: Slot[] = [];
    let gap = this.gap;
    let isEnd = false;
    for (const piece of pieces) {
      if (piece === '$') isEnd = true;
      else if (piece.charAt(0) === '~') gap = this.readGap(piece);
      else {
        for (const test of this.single(piece)) {
          slots.push(this.slot(test, gap, slots.length === 0 ? this.not : null, false));
          gap = null;
        }
      }
    }
    return {slots, trailing: gap, isEnd};
  }

  private single(piece: string): Test[] {
    if (piece.length > 1 && /[()|]/.test(piece)) this.fail(`"${piece}" has a stray bracket or bar`);
    if (piece.charAt(0) === '@') {
      const classId = vocabulary.findClass(piece.slice(1));
      if (classId < 0) this.fail(`no word class is called ${piece}`);
      return [{ids: [], classes: [classId]}];
    }
    if (piece.endsWith('+')) return [{ids: this.intern(formsOf(piece, this.lang)), classes: []}];
    const words = plainWords(piece);
    if (words.length === 0) this.fail(`"${piece}" is not a word`);
    return words.map(word => ({ids: this.intern(formsOf(word, this.lang)), classes: []}));
  }

  private intern(words: readonly string[]): number[] {
    return words.map(word => vocabulary.intern(word));
  }

  private exclusion(piece: string): Test {
    const [only, ...others] = this.choices(piece, false);
    if (!only || others.length > 0 || only.slots.length !== 1)
      this.fail('an exclusion names single words or classes');
    return only.slots[0] as Slot;
  }

  private slot(test: Test, gap: Gap | null, not: Test | null, isOptional: boolean): Slot {
    return {
      ids: test.ids,
      classes: test.classes,
      isOptional,
      gap: gap?.most ?? 0,
      isWide: gap?.isWide ?? false,
      gapNot: gap?.not ?? null,
      not,
    };
  }
}

/** The alternatives of a group; a group inside one of them is written out. */
function alternatives(body: string): string[] {
  const parts = body.match(/(?:[^()|]|\([^()]*\))+/g) ?? [];
  return parts.flatMap(part => {
    const inner = INNER.exec(part);
    if (!inner) return [part];
    return (inner[1] ?? '').split('|').map(option => part.replace(INNER, option));
  });
}

/**
 * Reads one pattern.
 * @param file the rule file, for error messages.
 * @throws PatternError when the pattern cannot be understood.
 */
export function parsePattern(pattern: string, lang: Lang, file: string): FlatPattern[] {
  return new Parser(pattern, lang, file).parse();
}
