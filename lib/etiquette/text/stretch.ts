/** Stretched words. */

const TRIPLE = /([a-z])\1\1/;

/** Words with a double letter that people stretch. */
const DOUBLED = new Set(
  'been seen soon too good look cool well hello see need free all will still pass boss keep week feel three fool feed book full call tell sell hell kill school'.split(
    ' ',
  ),
);

/** A word without the letters that stretch it: "pleaseee" is "please", "sooon" is "soon". */
export function unstretched(word: string): string {
  if (!TRIPLE.test(word)) return word;
  const toOne = word.replace(/([a-z])\1{2,}/g, '$1');
  const toTwo = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return /(?:ee|oo|ll|ss)/.test(toTwo) && DOUBLED.has(toTwo) ? toTwo : toOne;
}
