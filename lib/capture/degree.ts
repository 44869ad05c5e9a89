export type Degree = 1 | 2 | 3;

/** "• 2d", "• 3w": how old a post is, which stands in the same place. */
const AGES = new Set(['s', 'h', 'd', 'w', 'm', 'mo', 'y', 'yr', 'min']);

const POINTS = '·•‧・';

/**
 * A mark like "· 1st", "• 2", "· 3e", "· 1.º", "· ke-1": one digit, few letters, after a point.
 * @returns null for any other text.
 */
export function degreeMark(text: string): Degree | null {
  if (!POINTS.includes(text.charAt(0)) || text.length > 14) return null;
  const [, digit, ending = ''] =
    text.slice(1).match(/^\s*(?:[^\d\s]{1,4}[\s-]?)?([123])\s?([^\d\s]{0,5})$/u) ?? [];
  return digit && !AGES.has(ending) ? (Number(digit) as Degree) : null;
}

/** What a page says about how near a person is. */
export interface DegreeWitnesses {
  /** Marks beside the name that a person can see. Sites lay out several and show one. */
  readonly marks: ReadonlySet<Degree>;
  /** Marks beside the same name elsewhere, for example above the person's own posts. */
  readonly elsewhere: ReadonlySet<Degree>;
  /** The page offers to invite this person, or waits for the answer: not a first-degree contact. */
  readonly canInvite: boolean;
}

/** The degree that nothing contradicts, null where the page leaves a doubt. */
export function settleDegree({marks, elsewhere, canInvite}: DegreeWitnesses): Degree | null {
  const possible = [...marks].filter(
    mark => !(canInvite && mark === 1) && (elsewhere.size === 0 || elsewhere.has(mark)),
  );
  const [only] = possible;
  if (only === undefined || possible.length > 1) return null;
  const settledByWitness = elsewhere.size === 1 || canInvite;
  return marks.size === 1 || settledByWitness ? only : null;
}
