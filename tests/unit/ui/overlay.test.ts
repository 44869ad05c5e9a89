// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Answer} from '../../../lib/messages/protocol.ts';
import {languageChoice} from '../../../lib/ui/language.ts';
import type {ParsedLine} from '../../../lib/ui/log/log-form.ts';
import {Overlay} from '../../../lib/ui/overlay/overlay.tsx';
import type {OverlayPorts, Shown} from '../../../lib/ui/overlay/ports.ts';
import {failureStrings} from '../../../lib/ui/strings/failures.ts';

let root: ShadowRoot;
let overlay: Overlay;
let ending: AbortController;
/** The questions to the parser that wait for their answer. */
let reading: ((answer: Answer<ParsedLine>) => void)[];
/** About whom something was logged, by name. */
let logged: string[];

beforeEach(() => {
  languageChoice.value = 'en';
  [reading, logged, ending] = [[], [], new AbortController()];
  // Closed to the page, and to tests as well.
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
    root = attach.call(this, init);
    return root;
  });
  // There is no layout here, so nothing lies anywhere.
  Object.assign(document, {elementsFromPoint: () => []});
  overlay = new Overlay(ports(), ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

function ports(): OverlayPorts {
  const refused = async () => ({ok: false, code: 'internal', message: ''}) as const;
  return {
    glance: async ({glance}) => glance,
    save: refused,
    log: async shown => {
      logged.push(shown.profile.name.value);
      return shown.glance ? {ok: true, value: {glance: shown.glance, undoId: 'u1'}} : refused();
    },
    settle: refused,
    undo: async () => false,
    parseLine: () => new Promise(answer => reading.push(answer)),
    now: () => Date.now(),
    readPlace: async () => ({corner: null, hiddenToday: false}),
    keepCorner: () => {},
    hideToday: () => {},
  };
}

/** Somebody saved, on the page that is in view from now on. */
function goTo(name: string): Shown {
  history.pushState(null, '', `/in/${name.toLowerCase()}/`);
  const url = location.href;
  const boundaries = {topics: [], channels: [], quietHours: null, timeZone: null, spaceUntil: null};
  const known = {headline: null, location: null, cadenceDays: null, last: null, next: null, boundaries};
  const dealings = {favorsGiven: 0, favorsReceived: 0, commitments: [], feedback: [], needs: [], recent: []};
  return {
    url,
    profile: {
      site: 'linkedin.com',
      adapter: 'linkedin-sdui',
      url,
      name: {value: name, source: 'top-card', confidence: 'sure'},
    },
    glance: {personId: name, name, ...known, ...dealings},
  };
}

function find<E extends Element>(selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in ${root.innerHTML}`);
  return found;
}

async function openFor(name: string): Promise<void> {
  const shown = goTo(name);
  await act(() => overlay.show(shown));
  await act(() => find<HTMLElement>('.chipface > button').click());
}

async function typeAndEnter(text: string): Promise<void> {
  await act(() => {
    const input = find<HTMLInputElement>('.log-line');
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true}));
  });
  await act(
    () => void find('form.log').dispatchEvent(new Event('submit', {bubbles: true, cancelable: true})),
  );
}

const answerAll = (answer: Answer<ParsedLine>) =>
  act(async () => {
    for (const each of reading.splice(0)) each(answer);
  });

test('a line that is read late is logged about whom it was typed for, and leaves the next person’s panel alone', async () => {
  await openFor('Sari');
  await typeAndEnter('called her yesterday');
  overlay.hide();
  await openFor('Budi');
  await answerAll({ok: true, value: {channel: 'phone'}});
  await vi.waitFor(() => expect(logged).toEqual(['Sari']));
  expect(root.textContent).not.toContain('Logged');
  await typeAndEnter('met');
  await answerAll({ok: true, value: {}});
  await vi.waitFor(() => expect(logged).toEqual(['Sari', 'Budi']));
  await vi.waitFor(() => expect(root.textContent).toContain('Logged'));
});

test('a line that could not be read is not logged, and the panel says so', async () => {
  await openFor('Sari');
  await typeAndEnter('called her yesterday');
  await answerAll({ok: false, code: 'no-answer', message: ''});
  await vi.waitFor(() => expect(root.textContent).toContain(failureStrings.en.failure['no-answer']));
  expect(logged).toEqual([]);
  expect(find<HTMLInputElement>('.log-line').value).toBe('called her yesterday');
});
