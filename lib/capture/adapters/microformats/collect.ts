import {type Adapter, none} from '../../adapter.ts';
import {webAddress} from '../../address.ts';
import {isOfType, topThings} from '../../json-ld.ts';

/** What has cards inside it that stand for somebody else than the page. Style sheets have `h-…` classes too. */
const ROOT =
  '.h-card, .h-entry, .h-event, .h-item, .h-product, .h-recipe, .h-review, .h-review-aggregate, .h-cite, .h-listing, .vcard, .hentry, .vevent, .hreview, .hproduct';
const CARD = '.h-card, .vcard';
/** More cards than this are a list of people. */
const MOST_CARDS = 10;
const MOST_HTML = 60_000;

/** Cards that stand for themselves: not the author of an entry, the organiser of an event, a colleague in a card. */
function outermostCards(document: Document): Element[] {
  return [...document.querySelectorAll(CARD)].filter(card => !card.parentElement?.closest(ROOT));
}

function isArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content^="article"]')) return true;
  const entries = [...document.querySelectorAll('.h-entry, .hentry')].filter(
    entry => !entry.parentElement?.closest(ROOT),
  );
  return entries.length === 1 || topThings(document).some(thing => isOfType(thing, /(Article|Posting)$/));
}

function linksToMe(document: Document): string[] {
  const links = document.querySelectorAll('a[rel~="me"][href], link[rel~="me"][href], area[rel~="me"][href]');
  return [...links]
    .slice(0, 50)
    .flatMap(link => webAddress(link.getAttribute('href'), document.baseURI) ?? []);
}

/**
 * A personal site with microformats. Only the cards' HTML is collected in the page, as text: parsing it needs a
 * parser too large for a page, and happens in `parse.ts`, outside.
 */
export const microformats: Adapter = {
  id: 'microformats',
  fixtures: ['microformats-home', 'microformats-article', 'microformats-team'],
  matches: url => !/(^|\.)(linkedin|github)\.com$/.test(url.hostname),
  detect: document => document.querySelector(CARD) !== null,
  read(document, url) {
    const cards = outermostCards(document);
    if (cards.length === 0 || isArticle(document)) return none('not-a-person');
    const html = cards.slice(0, MOST_CARDS + 1).map(card => card.outerHTML);
    if (cards.length > MOST_CARDS || html.join('').length > MOST_HTML) return none('ambiguous');
    return {
      kind: 'parse',
      parts: {
        url: url.href,
        baseUrl: webAddress(document.baseURI, url.href) ?? url.href,
        cards: html,
        me: linksToMe(document),
      },
    };
  },
};
