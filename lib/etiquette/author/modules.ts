/** The source text of the modules that hold the books. */

import type {Book} from '../book/book.ts';
import {classNames} from './lexicon.ts';
import {writeBook} from './write-book.ts';

const HEAD = '/** Written by `npm run patterns`; do not edit. */\n';

function literal(value: unknown): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);
}

function moduleOf(book: Book): string {
  const fields = Object.entries(book).map(([name, value]) => `  ${name}: ${literal(value)},`);
  return `${HEAD}import type {Book} from '../book.ts';\n\nexport const BOOK: Book = {\n${fields.join('\n')}\n};\n`;
}

/** File names in `book/books` with what must stand in them. */
export function bookModules(): Record<string, string> {
  return {
    'classes.ts': `${HEAD}export const CLASSES = ${literal(classNames().join(' '))};\n`,
    'en.ts': moduleOf(writeBook('en')),
    'id.ts': moduleOf(writeBook('id')),
  };
}
