import puppeteer, {type Browser, type Extension, type Page, type Target} from 'puppeteer-core';
import {findChromium} from '../../../scripts/browsers/find.ts';
import {CHROMIUM_BUILD} from './builds.ts';
import type {LaunchOptions, Popup, Session, Surface, Tab, Worker} from './session.ts';
import {documentOf, pageSurface} from './surface.ts';
import {until} from './until.ts';

/**
 * Every name leads to our server, so whatever anybody asks for is on its record; calls home are switched off. Without
 * motion a picture shows what stands there in the end.
 */
function flags({port, lang, headless, screen}: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    `--screen-info={${screen ?? '1280x1024'}}`,
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--no-first-run',
    '--no-default-browser-check',
    ...(headless === false ? [] : ['--force-prefers-reduced-motion']),
    `--lang=${lang ?? 'en'}`,
    `--accept-lang=${lang ?? 'en'}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ];
}

/** Isolated worlds hold `chrome.dom`, which opens closed roots; there is none before our script came. */
const CLOSED_ROOTS = `[...document.querySelectorAll('*')].flatMap(element => {
  if (element.shadowRoot) return [];
  try { return chrome.dom.openOrClosedShadowRoot(element) ?? []; } catch { return []; }
})`;

function oursIn(page: Page): Surface {
  const evaluate = async (source: string): Promise<unknown> => {
    const [realm] = page.extensionRealms();
    if (!realm) throw new Error('no script of ours runs in this page');
    return await realm.evaluate(source);
  };
  return pageSurface(page, evaluate, CLOSED_ROOTS);
}

function tab(page: Page): Tab {
  return {page, content: documentOf(page), ours: oursIn(page), close: () => page.close()};
}

class ChromiumWorker implements Worker {
  readonly #browser: Browser;
  readonly #id: string;
  readonly #wake: () => Promise<unknown>;

  constructor(browser: Browser, id: string, wake: () => Promise<unknown>) {
    this.#browser = browser;
    this.#id = id;
    this.#wake = wake;
  }

  #target(): Target | undefined {
    const origin = `chrome-extension://${this.#id}/`;
    return this.#browser.targets().find(t => t.type() === 'service_worker' && t.url().startsWith(origin));
  }

  async isAlive(): Promise<boolean> {
    return this.#target() !== undefined;
  }

  async evaluate<T>(source: string): Promise<T> {
    if (!this.#target()) await this.#wake();
    const target = await until('the worker is up', () => this.#target());
    const worker = await target.worker();
    return (await worker?.evaluate(source)) as T;
  }

  async breakOff(): Promise<void> {
    const worker = await this.#target()?.worker();
    await worker?.client.send('Runtime.terminateExecution');
  }

  /**
   * Stops it. We let go of it first: a worker that is watched and comes again at once, for a message that waits, would
   * pass for the same target, and nothing would tell that it was gone.
   */
  async kill(): Promise<void> {
    const target = this.#target();
    const client = (await target?.worker())?.client;
    const connection = client?.connection();
    if (!target || !client || !connection) return;
    const cdp = await this.#browser.target().createCDPSession();
    await cdp.send('Target.setDiscoverTargets', {discover: true});
    const {targetInfos} = await cdp.send('Target.getTargets');
    const own = targetInfos.find(({type, url}) => type === 'service_worker' && url === target.url());
    let isGone = own === undefined;
    cdp.on('Target.targetDestroyed', ({targetId}) => {
      isGone ||= targetId === own?.targetId;
    });
    await connection.send('Target.detachFromTarget', {sessionId: client.id()});
    if (own) await connection.send('Target.closeTarget', {targetId: own.targetId});
    await until('the worker is gone', () => isGone);
    await cdp.detach();
  }
}

async function inScheme(page: Page, scheme: LaunchOptions['colorScheme']): Promise<void> {
  if (scheme) await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
}

async function openPopup(
  browser: Browser,
  extension: Extension,
  over: Tab,
  colorScheme: LaunchOptions['colorScheme'],
): Promise<Popup> {
  await over.page.bringToFront();
  const isPopup = (target: Target): boolean =>
    target.url().endsWith('/popup.html') && target.type() === 'page';
  const before = new Set(browser.targets().filter(isPopup));
  await over.page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(t => isPopup(t) && !before.has(t), {timeout: 10_000});
  const page = await target.asPage();
  await inScheme(page, colorScheme);
  return {
    ...documentOf(page),
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
    isOpen: async () => !page.isClosed(),
  };
}

export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: options.headless ?? true,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: [CHROMIUM_BUILD],
    defaultViewport: options.headless === false ? null : {width: 1280, height: 800},
    env: {...process.env, LANGUAGE: options.lang ?? 'en'},
    args: flags(options),
    ...(options.downloads
      ? {downloadBehavior: {policy: 'allow' as const, downloadPath: options.downloads}}
      : {}),
    ...(options.profile ? {userDataDir: options.profile} : {}),
  });
  const extension = await until('the extension is installed', async () => {
    return [...(await browser.extensions()).values()].find(one => one.name === 'Santun');
  });
  const origin = `chrome-extension://${extension.id}`;
  let inert: Page | undefined;
  const inertPage = async (): Promise<Page> => {
    if (!inert || inert.isClosed()) {
      inert = await browser.newPage();
      await inert.goto(`${origin}/manifest.json`);
    }
    return inert;
  };
  const ask = async <T>(source: string): Promise<T> => (await (await inertPage()).evaluate(source)) as T;
  const wake = (): Promise<unknown> => ask(`chrome.runtime.sendMessage({}).catch(() => {})`);
  const setHost = async (method: string, host: string): Promise<void> => {
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(`chrome.developerPrivate.${method}('${extension.id}', '${host}')`);
    await settings.close();
  };
  const newTab = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    await inScheme(page, options.colorScheme);
    await page.goto(url);
    return tab(page);
  };
  return {
    name: 'chromium',
    worker: new ChromiumWorker(browser, extension.id, wake),
    open: newTab,
    popup: over => openPopup(browser, extension, over, options.colorScheme),
    extension: path => newTab(`${origin}/${path}`),
    extensionTabs: async () => {
      const pages = await browser.pages();
      return pages.filter(page => page.url().startsWith(origin) && page !== inert).map(tab);
    },
    allow: host => setHost('addHostPermission', host),
    grant: async host => {
      await setHost('addHostPermission', host);
      if (!(await ask<boolean>(`chrome.permissions.request({origins: ['${host}']})`))) {
        throw new Error(`${host} was not granted`);
      }
    },
    answerDialog: () => Promise.reject(new Error('Chromium shows its dialog to people only')),
    revoke: host => setHost('removeHostPermission', host),
    ask,
    closed: new Promise(done => browser.once('disconnected', () => done())),
    crash: async () => {
      const gone = new Promise<void>(done => browser.process()?.once('exit', () => done()));
      const {pid} = browser.process() ?? {};
      if (pid) process.kill(-pid, 'SIGKILL');
      await gone;
    },
    close: () => browser.close(),
  };
}
