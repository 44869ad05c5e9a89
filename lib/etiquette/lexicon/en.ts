/** All English word classes. */

import {AFFAIRS} from './en/affairs.ts';
import {CHARACTER} from './en/character.ts';
import {DEALINGS} from './en/dealings.ts';
import {PEOPLE} from './en/people.ts';

/** One class a line: `@class: entry, entry of several words, verb+`. `+` asks for the forms of a verb. */
export const EN_LEXICON = PEOPLE + CHARACTER + AFFAIRS + DEALINGS;
