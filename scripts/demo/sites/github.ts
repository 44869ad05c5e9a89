/** A profile page with the structure of GitHub's. */
import {html} from '../html.ts';
import type {Site} from '../net/serve.ts';

const STYLE =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:960px;margin:32px auto;display:grid;grid-template-columns:280px 1fr;gap:32px}img{width:240px;border-radius:50%}h1 span{display:block}ul{list-style:none;padding:0}';
const AVATAR = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#8ba"/></svg>')}`;

/** One person and their repositories; the organisation and the repository are nobody. */
export const github: Site = url => {
  const [login = '', repository] = url.pathname.split('/').filter(Boolean);
  if (repository || login !== 'fajarn-dev') {
    return {
      body: `<!doctype html><title>${encodeURIComponent(login)}/${encodeURIComponent(repository ?? '')}</title><main><h1>${encodeURIComponent(login)}</h1><p>A repository</p></main>`,
    };
  }
  const body = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>fajarn-dev (Fajar Nugroho) · GitHub</title><meta property="og:type" content="profile"><meta property="og:title" content="fajarn-dev - Overview"><meta property="profile:username" content="fajarn-dev"><style>${STYLE}</style></head><body><div class="h-card" itemscope itemtype="http://schema.org/Person"><a itemprop="image" href="#"><img class="avatar avatar-user" alt="Avatar" src="${AVATAR}"></a><div class="vcard-names-container"><h1 class="vcard-names"><span class="p-name vcard-fullname d-block overflow-hidden" itemprop="name">Fajar Nugroho</span><span class="p-nickname vcard-username d-block" itemprop="additionalName">fajarn-dev</span></h1></div><div class="p-note user-profile-bio mb-3 js-user-profile-bio f4" data-bio-text="Data pipelines, calm dashboards"><div>Data pipelines, calm dashboards</div></div><ul class="vcard-details"><li itemprop="worksFor" class="vcard-detail pt-1"><span class="p-org"><div>Lumbung Data</div></span></li><li itemprop="homeLocation" aria-label="Home location: Bandung" class="vcard-detail pt-1"><span class="p-label">Bandung</span></li><li itemprop="url" data-test-selector="profile-website-url" class="vcard-detail pt-1"><a rel="nofollow me" class="Link--primary" href="https://fajar.example">https://fajar.example</a></li></ul></div><main><h2>Popular repositories</h2><ol><li><a href="/fajarn-dev/anyaman">anyaman</a></li></ol></main></body></html>`;
  return {body: body.text};
};
