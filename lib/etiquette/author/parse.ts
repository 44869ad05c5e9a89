/** The pattern language: one line of text becomes items that the matcher can test. */

import type {Choice, Gap, Item, Pattern, Test} from '../patterns/shape.ts';
import type {Entries} from './entries.ts';
import {plainWords} from './lexicon.ts';

/** A pattern that cannot be understood; names its file so that the author finds it. */
export class PatternError extends Error {
  constructor(file: string, pattern: string, problem: string) {
    super(`${file}: pattern "${pattern}": ${problem}`);
    this.name = 'PatternError';
  }
}

const PIECE = /~+\d*!\([^()]*\)|~+\d*!\S+|!\([^()]*\)|\((?:[^()]|\([^()]*\))*\)\??|\S+/g;
const INNER = /\(([^()]*)\)/;
/** One word, class or verb with its forms. */
const SINGLE = /^@?[a-z][a-z0-9'-]*\+?$/;
const MOST_SKIPPED = 12;

class Parser {
  private readonly pattern: string;
  private readonly entries: Entries;
  private readonly classes: ReadonlySet<string>;
  private readonly file: string;
  private readonly items: Item[] = [];
  private gap: Gap | null = null;
  private not: Test | null = null;
  private notBefore: Test | null = null;
  private isAtStart = false;

  constructor(pattern: string, entries: Entries, classes: ReadonlySet<string>, file: string) {
    this.pattern = pattern;
    this.entries = entries;
    this.classes = classes;
    this.file = file;
  }

  private fail(problem: string): never {
    throw new PatternError(this.file, this.pattern, problem);
  }

  parse(): Pattern {
    for (const piece of this.pattern.match(PIECE) ?? []) this.piece(piece);
    if (this.gap) this.fail('a gap needs something after it');
    if (!this.items.some(isRequired)) this.fail('it needs at least one required word or class');
    this.items.forEach((item, index) => {
      const isLast = index === this.items.length - 1;
      if (!isLast && item.choices.some(choice => choice.isEnd))
        this.fail('nothing can follow the end of the sentence');
    });
    return {items: this.items, isAtStart: this.isAtStart, notBefore: this.notBefore, notAfter: this.not};
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
    if (most < 1 || most > MOST_SKIPPED) this.fail(`a gap holds 1 to ${MOST_SKIPPED} words`);
    return {most, isWide: parts[1] === '~~', not: parts[3] ? this.exclusion(parts[3]) : null};
  }

  private readNot(piece: string): void {
    const test = this.exclusion(piece);
    if (this.items.length === 0 && !this.gap) this.notBefore = test;
    else this.not = test;
  }

  private readItem(piece: string): void {
    const isOptional = piece.length > 1 && piece.endsWith('?');
    const choices = this.choices(isOptional ? piece.slice(0, -1) : piece);
    this.items.push({choices, isOptional, gap: this.gap, not: this.not});
    this.gap = null;
    this.not = null;
  }

  /** A word, class or alternation; alternatives of one token are put together in one. */
  private choices(body: string): Choice[] {
    const isGroup = body.startsWith('(') && body.length > 1;
    if (isGroup !== (body.endsWith(')') && body.length > 1))
      this.fail(`"${body}" has a bracket that is not closed`);
    const texts = isGroup ? alternatives(body.slice(1, -1)) : [body];
    const ids: number[] = [];
    const classes: number[] = [];
    const longer: Choice[] = [];
    for (const text of texts) {
      const plain = SINGLE.test(text) ? this.single(text) : null;
      if (plain?.length === 1) {
        ids.push(...(plain[0] as Test).ids);
        classes.push(...(plain[0] as Test).classes);
        continue;
      }
      const choice = this.sequence(text.trim().split(/\s+/).filter(Boolean));
      const [only] = choice.tests;
      if (only && choice.tests.length === 1 && !choice.trailing && !choice.isEnd && !choice.gaps[0]) {
        ids.push(...only.ids);
        classes.push(...only.classes);
      } else longer.push(choice);
    }
    if (ids.length + classes.length === 0) return longer;
    return [{tests: [{ids, classes}], gaps: [null], trailing: null, isEnd: false}, ...longer];
  }

  /** Words in a row; gaps may stand between and after them, `$` at their end. */
  private sequence(pieces: readonly string[]): Choice {
    if (pieces.length === 0) this.fail('an alternative is empty');
    const tests: Test[] = [];
    const gaps: (Gap | null)[] = [];
    let gap: Gap | null = null;
    let isEnd = false;
    for (const piece of pieces) {
      if (piece === '$') isEnd = true;
      else if (piece.charAt(0) === '~') gap = this.readGap(piece);
      else {
        for (const test of this.single(piece)) {
          tests.push(test);
          gaps.push(gap);
          gap = null;
        }
      }
    }
    return {tests, gaps, trailing: gap, isEnd};
  }

  private single(piece: string): Test[] {
    if (piece.length > 1 && /[()|]/.test(piece)) this.fail(`"${piece}" has a stray bracket or bar`);
    if (piece.charAt(0) === '@') {
      if (!this.classes.has(piece.slice(1))) this.fail(`no word class is called ${piece}`);
      return [{ids: [], classes: [this.entries.of(piece)]}];
    }
    const words = piece.endsWith('+') ? [piece] : plainWords(piece);
    if (words.length === 0) this.fail(`"${piece}" is not a word`);
    return words.map(word => ({ids: [this.entries.of(word)], classes: []}));
  }

  private exclusion(piece: string): Test {
    const [only, ...others] = this.choices(piece);
    const test = only?.tests[0];
    if (!test || others.length > 0 || only.tests.length !== 1)
      this.fail('an exclusion names single words or classes');
    return test;
  }
}

function isRequired(item: Item): boolean {
  return !item.isOptional && item.choices.every(choice => choice.tests.length > 0);
}

/** The alternatives of a group; a group inside one of them is written out. */
function alternatives(body: string): string[] {
  if (!body.includes('(')) return body.split('|');
  const parts = body.match(/(?:[^()|]|\([^()]*\))+/g) ?? [];
  return parts.flatMap(writtenOut);
}

function writtenOut(part: string): string[] {
  const inner = INNER.exec(part);
  if (!inner) return [part];
  return (inner[1] ?? '').split('|').flatMap(option => writtenOut(part.replace(INNER, option)));
}

/**
 * Reads one pattern; its words and classes go by the numbers of `entries`.
 * @param classes names of the classes that there are.
 * @param file the rule file, for error messages.
 * @throws PatternError when the pattern cannot be understood.
 */
export function parsePattern(
  pattern: string,
  entries: Entries,
  classes: ReadonlySet<string>,
  file: string,
): Pattern {
  return new Parser(pattern, entries, classes, file).parse();
}
