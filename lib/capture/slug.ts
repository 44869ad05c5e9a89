/** The names by which LinkedIn's addresses call a person. */

const MEMBER_ID = /^ACoA[\w-]{35}$/;
const PROFILE_PATH = /\/in\/([^/?#]+)/;

/** Whether a path segment is a member id (`ACoA…`, 39 characters) and not a chosen name. */
export function isMemberId(segment: string): boolean {
  return MEMBER_ID.test(segment);
}

/** A path segment as a person would write it: decoded, NFC. */
export function decodeSlug(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return segment.normalize('NFC');
  }
}

/** For comparing: slugs differ neither by case nor by encoding. */
export function slugKey(slug: string): string {
  return isMemberId(slug) ? slug : decodeSlug(slug).toLowerCase().normalize('NFC');
}

/** Slug or member id in a link or address to a profile (`/in/…`), decoded; null where there is none. */
export function profileSegment(href: string | null | undefined): string | null {
  const segment = href?.match(PROFILE_PATH)?.[1];
  return segment ? decodeSlug(segment) : null;
}

/** Slug or member id of a link. */
export function linkSegment(link: Element | null | undefined): string | null {
  return profileSegment(link?.getAttribute('href'));
}
