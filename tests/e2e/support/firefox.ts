import {existsSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findFirefox} from '../../../scripts/browsers/find.ts';
import {inPageSource} from './accessible.ts';
import {FIREFOX_BUILD} from './builds.ts';
import {openFirefoxPopup} from './firefox-popup.ts';
import {connectionOf, FirefoxWindow} from './firefox-window.ts';
import type {InPage, LaunchOptions, Session, Source, Surface, Tab, Worker} from './session.ts';
import {documentOf, pageSurface} from './surface.ts';
import {until, within} from './until.ts';

const ADDON = 'santun@santun.example';
/** Fixed, so that pages of the extension have a known address. */
const UUID = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${UUID}`;

/** Every connection goes through our proxy, none to the makers of the browser. */
function preferences({
  proxyPort,
  lang,
  realDialog,
  colorScheme,
  downloads,
  headless,
}: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({[ADDON]: UUID}),
    'extensions.webextOptionalPermissionPrompts': realDialog ?? false,
    'devtools.jsonview.enabled': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'ui.prefersReducedMotion': headless === false ? 0 : 1,
    'intl.locale.requested': lang ?? 'en-US',
    'intl.accept_languages': lang ?? 'en',
    ...(downloads
      ? {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.alwaysOpenPanel': false,
        }
      : {}),
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  };
}

interface Shared {
  readonly sharedId: string;
  readonly value: {readonly shadowRoot?: {readonly sharedId: string; readonly value: {mode: string}} | null};
}

/** The closed roots of a page, as handles: BiDi hands them out when asked for the whole shadow tree. */
async function closedRoots(browser: Browser, context: string): Promise<{sharedId: string}[]> {
  const hosts = `[...document.querySelectorAll('*')].filter(e => !e.shadowRoot && (e.localName.includes('-') ||
    e.parentElement === document.documentElement || e.parentElement === document.body))`;
  const answer = await connectionOf(browser).send('script.evaluate', {
    expression: hosts,
    target: {context},
    awaitPromise: false,
    serializationOptions: {maxDomDepth: 0, includeShadowTree: 'all'},
  });
  const {result} = answer.result as {result: {value: Shared[]}};
  return result.value.flatMap(({value}) =>
    value.shadowRoot?.value.mode === 'closed' ? [{sharedId: value.shadowRoot.sharedId}] : [],
  );
}

function oursIn(browser: Browser, page: Page): Surface {
  const evaluate = async <A, T>(run: InPage<A, T> | Source, arg: A): Promise<T> => {
    const context = (page.mainFrame() as unknown as {_id: string})._id;
    const roots = await closedRoots(browser, context);
    const answer = await connectionOf(browser).send('script.callFunction', {
      functionDeclaration: `async (...roots) => JSON.stringify(await ${inPageSource(run, 'roots', arg)})`,
      arguments: roots,
      target: {context},
      awaitPromise: true,
    });
    const {type, result, exceptionDetails} = answer.result as {
      type: string;
      result?: {value?: string};
      exceptionDetails?: {text: string};
    };
    if (type === 'exception') throw new Error(`In the page: ${exceptionDetails?.text}`);
    return (result?.value === undefined ? undefined : JSON.parse(result.value)) as T;
  };
  return {...pageSurface(page, () => Promise.reject(new Error('never asked')), ''), evaluate};
}

/** The event page: it can be reached from any other page of the extension, which also wakes it. */
function eventPage(window: FirefoxWindow, ask: <T>(source: string) => Promise<T>): Worker {
  const policy = `const {extension} = WebExtensionPolicy.getByID('${ADDON}');`;
  const state = (): Promise<string> => window.run<string>(`${policy} return extension.backgroundState;`);
  return {
    isAlive: async () => (await state()) === 'running',
    // It may be woken again at once, by a message that waits.
    kill: () => window.run(`${policy} await extension.terminateBackground();`),
    breakOff: () => Promise.reject(new Error('its event page shares a process with every page of ours')),
    evaluate: source =>
      // All names mean those of its own world, as they do in Chromium.
      ask(`browser.runtime.getBackgroundPage().then(window => { with (window) return ${source}; })`),
  };
}

/** Goes to a page of the extension. Firefox 153 never reports such a navigation as done, though it is. */
async function goToExtension(page: Page, url: string): Promise<void> {
  page.goto(url, {timeout: 60_000}).catch(() => undefined);
  await until(`${url} is loaded`, () =>
    within(
      2_000,
      'location',
      page.evaluate(`location.href.startsWith('${ORIGIN}') && document.readyState === 'complete'`),
    ),
  );
}

/**
 * Waits until the profile's own preferences are back: puppeteer puts its own in their place at a launch, and undoes
 * that once the process has ended, on its own time. Whoever starts a browser on the profile before would lose them.
 */
async function profileIsBack(profile: string | undefined): Promise<void> {
  if (!profile) return;
  const backups = ['prefs.js.puppeteer', 'user.js.puppeteer'].map(file => join(profile, file));
  await until('the profile is as it was', () => !backups.some(file => existsSync(file)));
}

export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: {width: 1280, height: 800},
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
    ...(options.profile ? {userDataDir: options.profile} : {}),
  });
  await browser.installExtension(FIREFOX_BUILD);
  const window = await FirefoxWindow.of(browser);
  let inert: Page | undefined;
  const ask = async <T>(source: string): Promise<T> => {
    if (!inert || inert.isClosed()) {
      const front = (await browser.pages()).at(-1);
      inert = await browser.newPage();
      await goToExtension(inert, `${ORIGIN}/manifest.json`);
      await front?.bringToFront();
    }
    return (await inert.evaluate(source)) as T;
  };
  await ask('1');
  const tab = (page: Page): Tab => ({
    page,
    content: documentOf(page),
    ours: oursIn(browser, page),
    close: () => page.close(),
  });
  const setHost = (method: string, host: string): Promise<void> =>
    window.run(`const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const {extension} = WebExtensionPolicy.getByID('${ADDON}');
      await ExtensionPermissions.${method}('${ADDON}', {permissions: [], origins: ['${host}']}, extension);`);
  return {
    name: 'firefox',
    worker: eventPage(window, ask),
    open: async url => {
      const page = await browser.newPage();
      await page.goto(url);
      return tab(page);
    },
    popup: async over => {
      await over.page.bringToFront();
      return await openFirefoxPopup(window, ask, ADDON);
    },
    extension: async path => {
      const page = await browser.newPage();
      await goToExtension(page, `${ORIGIN}/${path}`);
      return tab(page);
    },
    extensionTabs: async () => {
      const tabs: Tab[] = [];
      for (const page of await browser.pages()) {
        // `page.url()` stays empty after a navigation that Firefox never reports as done.
        const url = await page.evaluate('location.href').catch(() => '');
        if (`${url}`.startsWith(ORIGIN) && page !== inert) tabs.push(tab(page));
      }
      return tabs;
    },
    // Nothing is asked while prompts are off; with the real dialog the test answers it.
    allow: async () => undefined,
    grant: host => setHost('add', host),
    answerDialog: async accept => {
      const dialog = `document.getElementById('addon-webext-permissions-notification')`;
      await until('the dialog is shown', () =>
        window.run<boolean>(`return ${dialog}?.button?.getClientRects().length > 0;`),
      );
      await window.run(`${dialog}.${accept ? 'button' : 'secondaryButton'}.click();`);
    },
    revoke: host => setHost('remove', host),
    ask,
    closed: new Promise(done => browser.once('disconnected', () => done())),
    crash: async () => {
      const gone = new Promise<void>(done => browser.process()?.once('exit', () => done()));
      browser.process()?.kill('SIGKILL');
      await gone;
      await profileIsBack(options.profile);
    },
    close: async () => {
      await within(10_000, 'closing Firefox', browser.close()).catch(() =>
        browser.process()?.kill('SIGKILL'),
      );
    },
  };
}
