import type {DemoPerson} from '../people.ts';

/** Address of a portrait, of the shape that the site uses. */
export function photoUrl(person: DemoPerson, size: number): string {
  return `https://media.licdn.com/dms/image/v2/D5603${person.memberNumber}/profile-displayphoto-shrink_${size}_${size}/0/${encodeURIComponent(person.slug)}.svg`;
}

/** A portrait that is nobody's: initials on a colour of their own. */
export function drawPhoto(person: DemoPerson): string {
  const initials = person.name
    .split(' ')
    .map(word => word[0])
    .slice(0, 2)
    .join('');
  const hue = (person.memberNumber * 7) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="hsl(${hue} 35% 70%)"/><text x="50" y="62" text-anchor="middle" font-family="sans-serif" font-size="36" fill="#fff">${initials}</text></svg>`;
}
