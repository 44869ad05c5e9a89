/**
 * `npm run patterns`: compiles the word classes and patterns that people write (`lib/etiquette/lexicon`, `rules`) into
 * the books that the engine loads. A wrong pattern is named with its file, and ends with code 1.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {bookModules} from '../lib/etiquette/author/modules.ts';
import {PatternError} from '../lib/etiquette/author/parse.ts';

try {
  for (const [name, text] of Object.entries(bookModules()))
    writeFileSync(fileURLToPath(new URL(`../lib/etiquette/book/books/${name}`, import.meta.url)), text);
} catch (error) {
  if (!(error instanceof PatternError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
