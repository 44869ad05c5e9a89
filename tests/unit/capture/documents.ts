import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {Window} from 'happy-dom';
import {OWN_PAGES} from './pages.ts';

const SETTINGS = {
  disableJavaScriptEvaluation: true,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
} as const;

/** A document without layout under an address. Shadow roots written as templates are attached as browsers do. */
export function documentOf(html: string, url: string): Document {
  const window = new Window({url, settings: SETTINGS});
  window.document.write(html);
  const document = window.document as unknown as Document;
  for (const template of document.querySelectorAll('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    const content = (template as HTMLTemplateElement).innerHTML;
    template.remove();
    if (host) host.attachShadow({mode: 'open'}).innerHTML = content;
  }
  return document;
}

/** One of the project's own pages. */
export function ownPage(name: string, url: string): Document {
  return documentOf(readFileSync(resolve(OWN_PAGES, `${name}.html`), 'utf8'), url);
}
