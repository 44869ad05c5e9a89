/** Words and flags of tokens that say what kind they are. */

/** Words that stand for a kind of token; patterns reach them through their classes (@number, @url …). */
export const SPECIAL = {
  number: '<number>',
  url: '<url>',
  email: '<email>',
  placeholder: '<placeholder>',
  quotation: '<quotation>',
  emoji: '<emoji>',
  foreign: '<foreign>',
} as const;

/** Flags of a token. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
/** A clause border: punctuation that ends a clause. */
export const BORDER = 4;
export const MASKED = 8;
export const PHRASE_GOES_ON = 16;
export const TITLE = 32;
export const STRETCHED = 64;
