/** Two homes of one's own: one speaks microformats, the other JSON-LD; and one article, which is nobody's home. */
import {html, Markup} from '../html.ts';
import type {Site} from '../net/serve.ts';

const STYLE =
  'body{font:17px/1.6 Georgia,serif;max-width:36em;margin:48px auto;color:#222}textarea{width:100%;font:inherit}';

export const hcardHome: Site = url => {
  if (url.pathname !== '/') {
    return {
      body: html`<!doctype html><html lang="en"><meta charset="utf-8"><title>On queues</title><style>${STYLE}</style><article class="h-entry"><h1 class="p-name">On queues</h1><p>by <a class="p-author h-card" href="https://nadia.example/">Nadia Putri Anggraini</a></p><p class="e-content">Queues are a promise.</p></article></html>`
        .text,
    };
  }
  const body = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nadia Putri Anggraini</title><link rel="me" href="https://github.com/nadia-kata"><style>${STYLE}</style></head><body><main><div class="h-card"><h1><a class="p-name u-url u-uid" rel="me" href="https://nadia.example/">Nadia Putri Anggraini</a></h1><p class="p-note">I write about <span class="p-job-title">content strategy</span> at <span class="p-org">Rumah Kata</span>.</p><p><span class="p-locality">Tangerang</span>, <span class="p-country-name">Indonesia</span></p></div><p>Friends: <span class="h-card"><a class="p-name u-url" href="https://lucas.example/">Lucas Ferreira</a></span></p><form><label>Leave a note <textarea name="note" rows="5"></textarea></label></form></main></body></html>`;
  return {body: body.text};
};

export const jsonLdHome: Site = () => {
  const person = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: 'Daniel Okafor',
      jobTitle: 'Engineering Manager',
      worksFor: {'@type': 'Organization', name: 'Northwind Robotics'},
      address: {'@type': 'PostalAddress', addressLocality: 'Lagos'},
      url: 'https://okafor.example/',
    },
  };
  const data = new Markup(`<script type="application/ld+json">${JSON.stringify(person)}</script>`);
  const body = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Daniel Okafor</title>${data}<style>${STYLE}</style></head><body><main><h1>Daniel Okafor</h1><p>Robots, teams, jollof.</p></main></body></html>`;
  return {body: body.text};
};
