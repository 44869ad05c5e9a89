/** The page around everything: head, navigation bar, scripts, and what the site sends along with it. */

import {html, Markup} from '../html.ts';
import type {Answer} from '../net/serve.ts';
import {PEOPLE, SELF} from '../people.ts';
import {photoUrl} from './photo.ts';
import {c, MESSAGING_CSS, PAGE_CSS} from './styles.ts';

/** As the newer layout sends it: only its own scripts run, and none may make markup out of text unchecked. */
const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src https: data:; require-trusted-types-for 'script'; trusted-types default demo";

export interface Frame {
  readonly title: string;
  readonly layout: 'sdui' | 'ember' | 'plain';
  readonly body: Markup;
  readonly head?: Markup;
  readonly lang?: string;
}

function bar(layout: Frame['layout']): Markup {
  const me =
    layout === 'ember'
      ? html`<img width="24" height="24" class="global-nav__me-photo evi-image ember-view" alt="${SELF.name}" src="${photoUrl(SELF, 100)}">`
      : html`<img width="24" height="24" alt="" src="${photoUrl(SELF, 100)}">`;
  const [first = SELF] = PEOPLE;
  return html`<header class="${c('bar')}"><nav aria-label="Primary" class="${c('barIn')}"><strong>in</strong><a class="${c('link')}" href="/feed/">Home</a><a class="${c('link')}" href="/mynetwork/">My Network</a><a class="${c('link')}" href="/messaging/thread/">Messaging</a><a class="${c('link')}" href="/in/${first.slug}/">Profiles</a>${me}</nav></header>`;
}

/** The newer layout keeps what is left of the older one in a shadow root of its own. */
const OUTLET = new Markup(
  `<div id="interop-outlet" data-testid="interop-shadowdom" class="theme--light" style="position:absolute;z-index:500"><template shadowrootmode="open"><style>${MESSAGING_CSS}</style></template></div>`,
);

export function page(frame: Frame): Answer {
  const {title, layout, body, head, lang = 'en'} = frame;
  const styles = new Markup(`<style>${PAGE_CSS}${MESSAGING_CSS}</style>`);
  const inside =
    layout === 'sdui'
      ? html`<div id="root" data-strictmode="true">${bar(layout)}<main id="workspace" tabindex="0">${body}</main></div>${OUTLET}`
      : html`<div class="application-outlet ember-view">${layout === 'ember' && bar(layout)}<div id="outlet">${body}</div></div>${layout === 'ember' && html`<div id="msg-overlay" class="msg-overlay-container-reflow"></div>`}`;
  const pageKey = layout === 'sdui' && html`<meta name="como-pk" content="d_flagship3_profile_view_base">`;
  const app = layout !== 'plain' && html`<script src="/demo/app.js" defer></script>`;
  const text = html`<!doctype html><html lang="${lang}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0"><title>${title}</title>${pageKey}${head}${styles}${app}</head><body data-rehydrated="true">${inside}</body></html>`;
  const headers: Record<string, string> = layout === 'sdui' ? {'content-security-policy': STRICT} : {};
  return {body: text.text, headers};
}
