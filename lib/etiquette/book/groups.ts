/** Which of some classes each entry of a book is of. */

import {LetterReader, SIGN, singlesOf} from './letters.ts';

export interface Groups {
  /** Classes by number that entries have together. */
  readonly groups: string;
  /** For each entry, which group is its own. */
  readonly members: string;
}

/** Calls back with the classes of each entry, in the order of the entries. */
export function eachMember(
  {groups, members}: Groups,
  classes: number,
  take: (entry: number, classes: readonly number[]) => void,
): void {
  const known = groups.split(SIGN.next).map(text => {
    const reader = new LetterReader(text, singlesOf(classes));
    const numbers: number[] = [];
    while (reader.isAtNumber) numbers.push(reader.number());
    return numbers;
  });
  const reader = new LetterReader(members, singlesOf(known.length));
  for (let entry = 0; reader.isAtNumber; entry++) take(entry, known[reader.number()] as readonly number[]);
}
