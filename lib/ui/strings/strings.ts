import type {Lang} from '../../etiquette/report.ts';
import {language} from '../language.ts';

/** A line; a line made from what it is about; or a group of lines under the values of a union. */
type Line = string | ((...parts: never[]) => string) | {readonly [name: string]: string};

/** The same keys with the same parts; the words themselves are free. */
type Spoken<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string
    ? string
    : Table[Key] extends (...parts: infer Parts) => string
      ? (...parts: Parts) => string
      : {readonly [Name in keyof Table[Key]]: string};
};

export interface Strings<Table> {
  readonly en: Table;
  readonly id: Table;
}

/** A surface's lines in both languages. A key or a part that one of them lacks does not compile. */
export function strings<const Table extends Record<string, Line>>(
  en: Table,
  id: Spoken<Table>,
): Strings<Spoken<Table>> {
  // A line of the English table is one of its own widened kind; the compiler cannot follow the mapping.
  return {en: en as unknown as Spoken<Table>, id};
}

/** The lines in the language of the surface; a component that reads them follows a change of language. */
export function lines<Table>(table: Strings<Table>, lang: Lang = language.value): Table {
  return table[lang];
}

/** English needs two forms, Indonesian one. `#` stands for the number, grouped as the language does. */
export function count(lang: Lang, n: number, one: string, other: string): string {
  const form = new Intl.PluralRules(lang).select(n) === 'one' ? one : other;
  return form.replace('#', new Intl.NumberFormat(lang).format(n));
}
