/** All Indonesian word classes, with the English words that stand in mixed messages. */

import {AFFAIRS} from './id/affairs.ts';
import {CHARACTER} from './id/character.ts';
import {DEALINGS} from './id/dealings.ts';
import {PEOPLE} from './id/people.ts';

/** One class a line: `@class: entry, entry of several words, verb+`. `+` asks for the forms of a verb; clitics come by themselves. */
export const ID_LEXICON = PEOPLE + CHARACTER + AFFAIRS + DEALINGS;
