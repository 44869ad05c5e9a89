import {writeFileSync} from 'node:fs';
import {inPageSource} from './accessible.ts';
import type {FirefoxWindow} from './firefox-window.ts';
import type {InPage, Popup, Source} from './session.ts';
import {until} from './until.ts';

const VIEW = '.webextension-popup-browser';
const POPUPS = `browser.extension.getViews({type: 'popup'})`;

/** Pulls the popup's picture out of the window, twice as large as it stands there. */
const PICTURE = `
  const view = document.querySelector('${VIEW}');
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

function action(id: string): string {
  return `
    const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const {extension} = WebExtensionPolicy.getByID('${id}');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;
}

/** Where the popup hangs, once it has come to rest: it follows its content with a delay, and a press would miss. */
async function restingPlace(window: FirefoxWindow): Promise<[left: number, top: number]> {
  let last = '';
  return await until('the popup has come to rest', async () => {
    const before = last;
    last = await window.run<string>(`
      const {left, top, width, height} = document.querySelector('${VIEW}').getBoundingClientRect();
      return [left, top, width, height].join(' ');`);
    const [left = 0, top = 0] = last.split(' ').map(Number);
    return last === before ? [left, top] : null;
  });
}

/**
 * The popup that hangs from Firefox's toolbar. It is no tab, so its document is reached through another page of the
 * extension (`ask`), and mouse and keys go through the window.
 */
export async function openFirefoxPopup(
  window: FirefoxWindow,
  ask: <T>(source: string) => Promise<T>,
  id: string,
): Promise<Popup> {
  const isOpen = (): Promise<boolean> => ask<boolean>(`${POPUPS}.length > 0`);
  await window.run(action(id));
  await until('the popup is open', () =>
    ask(`${POPUPS}.some(view => view.document.readyState === 'complete')`),
  );
  const focus = `const view = document.querySelector('${VIEW}');
    if (Services.focus.focusedElement !== view) { window.focus(); view.focus(); }`;
  return {
    isOpen,
    async close() {
      if (await isOpen()) await window.run(action(id));
      await until('the popup is closed', async () => !(await isOpen()));
    },
    async evaluate<A, T>(run: InPage<A, T> | Source, arg: A): Promise<T> {
      return await ask<T>(`(async () => {
        const window = ${POPUPS}[0];
        if (!window) throw new Error('the popup is closed');
        const {document} = window;
        return await ${inPageSource(run, '[document]', arg)};
      })()`);
    },
    async press(x, y) {
      const [left, top] = await restingPlace(window);
      await window.press(left + x, top + y);
    },
    async type(text) {
      await window.run(focus);
      await window.keys([...text].map(letter => (letter === '\n' ? 'Enter' : letter)));
    },
    async key(key) {
      await window.run(focus);
      await window.keys([key]);
    },
    async shot(path) {
      writeFileSync(path, Buffer.from(await window.run<string>(PICTURE), 'base64'));
    },
  };
}
