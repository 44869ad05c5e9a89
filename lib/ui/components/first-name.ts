import {TITLES} from './titles.ts';

/** What one calls somebody: the first name without titles. "Dr. Dewi Anggraini" is Dewi, "H. Budi" is Budi. */
export function firstName(name: string): string {
  const words = name.split(/\s+/).filter(word => word !== '' && !TITLES.test(word));
  return words[0] ?? name;
}
