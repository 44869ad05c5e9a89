/** An address as the page means it, null where it is none. */
export function absolute(href: string | null | undefined, base: string): URL | null {
  return href && URL.canParse(href, base) ? new URL(href, base) : null;
}

/** Longer addresses are no address of anything worth keeping. */
export const LONGEST = 2000;

/** An absolute http(s) address of reasonable length, null for anything else. */
export function webAddress(href: string | null | undefined, base: string): string | null {
  const address = absolute(href, base);
  return address && /^https?:$/.test(address.protocol) && address.href.length <= LONGEST
    ? address.href
    : null;
}
