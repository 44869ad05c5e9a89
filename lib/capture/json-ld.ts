/** Structured data that pages carry for machines. It is untrusted: types are looked at, depth and size bounded. */

export type Thing = Readonly<Record<string, unknown>>;

const MOST_TEXT = 300_000;
const MOST_THINGS = 200;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value or list of values as a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value)
    ? value.slice(0, MOST_THINGS)
    : value === undefined || value === null
      ? []
      : [value];
}

/** The things in a value or list of values. */
export function thingsOf(value: unknown): Thing[] {
  return listOf(value).filter(isThing);
}

/** The first text in a value: a string, or what a thing is called. */
export function textIn(value: unknown): string | null {
  for (const each of listOf(value)) {
    if (typeof each === 'string' && each.trim()) return each;
    if (typeof each === 'number') return String(each);
    if (isThing(each)) {
      const named = textIn(each.name ?? each['@value']);
      if (named) return named;
    }
  }
  return null;
}

/** Whether a thing is of a type, `Person` or `https://schema.org/Person`. */
export function isOfType(thing: Thing, type: RegExp): boolean {
  return listOf(thing['@type']).some(
    each => typeof each === 'string' && type.test(each.replace(/^.*[/#:]/, '')),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The things that the JSON-LD blocks of a page describe themselves, not those inside others. */
export function topThings(document: Document): Thing[] {
  const found: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > MOST_TEXT) continue;
    for (const thing of thingsOf(parse(text)))
      found.push(...('@graph' in thing ? thingsOf(thing['@graph']) : [thing]));
  }
  return found.slice(0, MOST_THINGS);
}
