import {TITLES} from './titles.ts';

interface FaceProps {
  name: string;
  size?: 'small' | 'tiny';
}

/** A round face with the initials. Photos would have to be fetched from the site, which Santun never does. */
export function Face({name, size}: FaceProps) {
  return (
    <span class={size ? `face ${size}` : 'face'} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** The first letters of the first and the last name; one letter where there is one name, "?" for none. */
export function initials(name: string): string {
  const words = name
    .split(',')[0]
    ?.split(/\s+/)
    .filter(word => /\p{L}/u.test(word) && !TITLES.test(word));
  if (!words?.length) return '?';
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(word =>
    firstLetter(word ?? ''),
  );
  return letters.join('').toLocaleUpperCase();
}

function firstLetter(word: string): string {
  return word.match(/\p{L}\p{M}*/u)?.[0] ?? '';
}
