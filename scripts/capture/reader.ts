import puppeteer, {type Browser, type CDPSession, type HTTPRequest, type Page} from 'puppeteer-core';
import type {PageReading} from '../../lib/capture/page.ts';
import {findChromium} from '../browsers/find.ts';
import {pageBundle} from './bundle.ts';

/** What a saved page yields, and how long the reading took in the page. */
export interface Timed {
  readonly reading: PageReading;
  /** Script time in the page from the first line of our bundle, in milliseconds. */
  readonly ms: number;
}

/** Reads saved pages under the addresses that they had. */
export interface Reader {
  read(html: string | Uint8Array, url: string): Promise<Timed>;
  /**
   * Runs a function of ours on a saved page, in the world in which pages are read: `santunPage` is there.
   * @param expression what to evaluate; its value must survive JSON.
   */
  run<T>(html: string | Uint8Array, url: string, expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Scripts of a saved page must not run; data blocks (JSON-LD) and declarative shadow roots stay as they are. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

interface Evaluation<T> {
  result: {value: T};
  exceptionDetails?: {text: string; exception?: {description?: string}};
}

async function serve(page: Page, current: {html: Buffer; served: boolean}): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame() && !current.served;
    if (!isPage) return void request.abort('blockedbyclient').catch(() => {});
    current.served = true;
    void request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: {'content-security-policy': POLICY},
      body: current.html,
    });
  });
}

async function evaluate<T>(session: CDPSession, expression: string): Promise<T> {
  const {frameTree} = await session.send('Page.getFrameTree');
  const {executionContextId} = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'santun',
  });
  const answer = (await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  })) as Evaluation<T>;
  const failure = answer.exceptionDetails;
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return answer.result.value;
}

async function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    ],
  });
}

/**
 * Starts a headless Chromium that reads pages with the code of the extension, in a world of its own as content
 * scripts have. No request leaves it.
 * @throws BrowserMissing where there is no Chromium.
 */
export async function openReader(): Promise<Reader> {
  const code = await pageBundle();
  const browser = await launch();
  async function run<T>(html: string | Uint8Array, url: string, expression: string): Promise<T> {
    const page = await browser.newPage();
    try {
      await serve(page, {html: Buffer.from(html as Uint8Array), served: false});
      await page.goto(url, {waitUntil: 'domcontentloaded'});
      return await evaluate<T>(await page.createCDPSession(), expression);
    } finally {
      await page.close();
    }
  }
  const timed = (url: string) => `(() => {
    const start = performance.now();
    ${code}
    const reading = santunPage.readPage(document, ${JSON.stringify(url)});
    return {reading, ms: performance.now() - start};
  })()`;
  return {
    read: (html, url) => run<Timed>(html, url, timed(url)),
    run: (html, url, expression) => run(html, url, `${code}; ${expression}`),
    close: () => browser.close(),
  };
}
