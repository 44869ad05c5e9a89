import {bundleApp} from './bundle.ts';
import {linkedin, media} from './linkedin/site.ts';
import {type Served, serve} from './net/serve.ts';
import {github} from './sites/github.ts';
import {hcardHome, jsonLdHome} from './sites/personal.ts';

/** Serves the small network and its neighbours under the names of the sites. */
export async function serveDemo(): Promise<Served> {
  const site = linkedin(await bundleApp());
  return await serve({
    'www.linkedin.com': site,
    'media.licdn.com': media,
    'github.com': github,
    'nadia.example': hcardHome,
    'okafor.example': jsonLdHome,
  });
}
