/** Matches any of the words of a regular expression body as whole words, whatever the case. */
export const wholeWords = (body: string): RegExp => new RegExp(`\\b(?:${body})(?![a-zA-ZÀ-ɏ0-9])`, 'i');
