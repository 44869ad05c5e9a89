/** Markup as text, with everything that is put in made harmless; used by the server and, in the page, by the app. */

/** Markup that is already safe. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = Markup | string | number | false | null | undefined | readonly Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return part.replace(/[&<>"']/g, letter => ENTITIES[letter] ?? letter);
  if (typeof part === 'number') return `${part}`;
  return part.map(render).join('');
}

export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, piece, i) => text + render(parts[i - 1]) + piece));
}

/** A class name that says nothing, as the site's own are: the same for the same word. */
export function hashed(word: string): string {
  let hash = 2166136261;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619) >>> 0;
  const hex = hash.toString(16).padStart(8, '0');
  return /^\d/.test(hex) ? `_${hex}` : hex;
}

/** A UUID that is always the same for the same word. */
export function uuid(word: string): string {
  const hex = ['a', 'b', 'c', 'd'].map(salt => hashed(salt + word).replace('_', '')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
