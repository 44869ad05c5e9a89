import components from './components/components.css?inline';
import tokens from './tokens/tokens.css?inline';

/** The page's styles stop at the root, its inherited ones do not: start from nothing, then our own base. */
const BASE = `
:host { all: initial; color-scheme: light dark; }
:host > * { font: var(--text)/var(--leading) var(--font); color: var(--ink); }
`;

/**
 * A stylesheet for `shadowRoot.adoptedStyleSheets`: tokens, components, then the surface's own css. A string in
 * the script instead of a css file, because a css file would have to be web-accessible and betray us to pages.
 */
export function shadowSheet(css = ''): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${BASE}\n${tokens}\n${components}\n${css}`);
  return sheet;
}
