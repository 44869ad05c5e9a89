/** Marks of the Unicode letters left after decomposition: accents, so that "Jose" finds "José". */
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are searched: accents, case and punctuation do not count; each word once. */
export function searchWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return [...new Set(plain.match(WORD) ?? [])];
}

/** What may be left out in writing: accents, and the points of Hebrew and Arabic. Elsewhere marks are vowels: राम is not रमा. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
const NAME_WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether two spellings are one name, in whatever order its words stand; what holds no letter is compared as it is. */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [a, b].map(name => {
    const plain = name.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
    return [...new Set(plain.match(NAME_WORD) ?? [plain.trim()])].sort().join(' ');
  });
  return first === second;
}
