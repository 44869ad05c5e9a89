type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json | undefined};

/** JSON with keys in order: equal values have equal texts. Undefined properties fall out, as they do in a file. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: Json) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    const entries = Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries);
  });
}
