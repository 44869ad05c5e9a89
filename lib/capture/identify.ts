/** Which page this may be, from its address alone. Small on purpose: the resident script carries it. */
export interface Identity {
  /** `linkedin.com`, `github.com`, or the host without `www.`; null for what is no web page. */
  readonly site: string | null;
  /** A person may be on it: worth loading the rest. */
  readonly maybeProfile: boolean;
  /** A conversation may be open. On LinkedIn, bubbles lie over every page. */
  readonly maybeMessaging: boolean;
}

const NOBODY: Identity = {site: null, maybeProfile: false, maybeMessaging: false};

/** @param url address of the page; anything that cannot be parsed is nobody's. */
export function identify(url: string): Identity {
  if (!URL.canParse(url)) return NOBODY;
  const {protocol, hostname, pathname} = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return NOBODY;
  if (/(^|\.)linkedin\.com$/.test(hostname)) {
    const inside = !/^\/(authwall|uas|checkpoint|login|signup)\b/.test(pathname);
    return {site: 'linkedin.com', maybeProfile: /^\/in\/[^/]/.test(pathname), maybeMessaging: inside};
  }
  const site = hostname.replace(/^www\./, '');
  const maybeProfile = site !== 'github.com' || /^\/[A-Za-z\d-]+\/?$/.test(pathname);
  return {site, maybeProfile, maybeMessaging: false};
}
