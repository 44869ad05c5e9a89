/** Marks of the Unicode letters left after decomposition: accents, so that "Jose" finds "José". */
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are searched: accents, case and punctuation do not count; each word once. */
export function searchWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return [...new Set(plain.match(WORD) ?? [])];
}

/** Whether two spellings are one name, in whatever order its words stand. */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [a, b].map(name => searchWords(name).sort().join(' '));
  return first === second;
}
