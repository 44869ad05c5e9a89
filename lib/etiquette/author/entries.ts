/** The words and classes that the authors of one language name, by number; a class begins with `@`. */

import {formsOf} from '../patterns/inflect.ts';
import type {Lang} from '../report.ts';

export class Entries {
  readonly lang: Lang;
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(lang: Lang) {
    this.lang = lang;
  }

  /** Number of a name, new if need be. */
  of(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }

  name(number: number): string {
    return this.names[number] as string;
  }

  /** All forms of a word. */
  forms(number: number): string[] {
    return formsOf(this.name(number), this.lang);
  }
}
