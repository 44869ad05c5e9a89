/** A sent message is recorded once, with the right person; what was not sent is not. */
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {DemoPerson} from '../../scripts/demo/people.ts';
import {
  addBubble,
  chord,
  composerIsHeard,
  demoSetting,
  EDITOR,
  editorText,
  lastOwnRow,
  openGroup,
  openThread,
  personNamed,
  SEND,
  SITE,
} from './support/composing.ts';
import {BROWSERS} from './support/launch.ts';
import {emptyTables, expectOk, rows} from './support/requests.ts';
import {appears, button, press, reads} from './support/screen.ts';
import type {Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

interface Recorded {
  readonly personIds: readonly string[];
  readonly note: string;
  readonly sentKey: string;
}

const RATNA = personNamed('ratna-pertiwi');
const ELENA = personNamed('elena-marchetti');

async function save(session: Session, person: DemoPerson): Promise<string> {
  const alias = {site: 'linkedin.com', kind: 'member-id', value: person.memberId} as const;
  const input = {personId: null, name: person.name, aliases: [alias], fields: {}};
  return (await expectOk(session, 'person.save', input)).personId;
}

const TRY_AGAIN = button('Try again');

describe.each(BROWSERS)('sent messages, %s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
    await turnOn(session, SITE);
  });
  afterAll(() => session?.close());
  beforeEach(() => emptyTables(session));
  afterEach(async () => {
    await tab?.page.evaluate('localStorage.clear()');
    await tab?.close();
  });

  const write = async (text: string, editor: {css: string} = EDITOR) => {
    await press(tab.content, editor);
    await composerIsHeard(session);
    await tab.content.type(text);
  };
  const recorded = () => rows<Recorded>(session, 'interactions');
  const waitFor = (count: number) =>
    until(`${count} recorded`, async () => ((await recorded()).length === count ? recorded() : null));
  /** The message has arrived at the site, and whatever we make of it is made. */
  const arrived = (text: string) =>
    until(`"${text}" has arrived`, async () => {
      const row = await lastOwnRow(tab);
      return row?.text === text && row.arrived;
    });
  const isPending = async () => {
    const kept = await session.worker.evaluate<object>(
      `(globalThis.browser ?? chrome).storage.session.get()`,
    );
    return JSON.stringify(kept).includes('"pressId"');
  };
  /** From now on the worker's storage takes nothing, or takes it again. */
  const refuse = (isRefused: boolean) =>
    session.worker.evaluate(`(() => {
      const stores = IDBObjectStore.prototype;
      globalThis.put ??= stores.put;
      globalThis.refusals = 0;
      stores.put = ${isRefused} ? () => { globalThis.refusals++; throw new DOMException('full', 'QuotaExceededError'); } : put;
    })()`);
  const refusals = () => session.worker.evaluate<number>('globalThis.refusals');
  /** How often something of ours has changed its place in the document since. */
  const countMoves = async () => {
    await tab.page.evaluate(() => {
      const seen = Object.assign(globalThis, {moves: 0});
      const count = (records: MutationRecord[]) => {
        for (const {removedNodes} of records) seen.moves += removedNodes.length;
      };
      new MutationObserver(count).observe(document.documentElement, {childList: true});
    });
    return () => tab.page.evaluate('globalThis.moves');
  };
  /** Which of the things that float on the page lie on one another. */
  const onOneAnother = () =>
    tab.ours.evaluate(
      (roots, kinds: string[]) => {
        const boxes = kinds.map(css => inPage.matchAll(roots, {css})[0]?.getBoundingClientRect());
        return kinds.flatMap((kind, n) =>
          kinds.slice(0, n).filter((_, m) => {
            const [a, b] = [boxes[n], boxes[m]];
            if (!a || !b) throw new Error(`there is no ${kind}`);
            return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          }),
        );
      },
      ['.overlay', '.float', '.notice'],
    );
  /** The words of what has the focus and can be pressed, within what is ours. */
  const focused = () =>
    tab.ours.evaluate(
      roots =>
        roots
          .map(root => (root as ShadowRoot).activeElement?.closest(':not([aria-disabled])')?.textContent)
          .join(''),
      null,
    );
  /** Everything that was pressed in this tab is settled: recorded, or given up. */
  const settled = () => until('nothing is pending', async () => !(await isPending()));

  it('with the right person, time and promise', async () => {
    const personId = await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await write('I will send you the slides tomorrow.');
    const before = Date.now();
    await press(tab.content, SEND);
    const [one] = await waitFor(1);
    expect(one).toMatchObject({personIds: [personId], note: 'I will send you the slides tomorrow.'});
    expect(one?.sentKey).toContain('urn:li:msg_message:');
    const {at} = one as unknown as {at: number};
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
    expect(await rows(session, 'commitments')).toMatchObject([{personId, interactionId: expect.anything()}]);
  });

  it('by Ctrl+Enter, and by Enter where the form says so', async () => {
    await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await write('by a chord');
    await chord(tab, ['Control'], 'Enter');
    await waitFor(1);
    await press(tab.content, {css: '.msg-form__send-toggle'});
    await write('by one key');
    await tab.content.key('Enter');
    const all = await waitFor(2);
    expect(all.map(one => one.note).sort()).toEqual(['by a chord', 'by one key']);
  });

  it('an Enter that only begins a new line records nothing', async () => {
    await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await write('one');
    await tab.content.key('Enter');
    await tab.content.type('two');
    await press(tab.content, SEND);
    expect((await waitFor(1)).map(one => one.note)).toEqual(['one\ntwo']);
  });

  it('the same words twice are two messages', async () => {
    await save(session, RATNA);
    tab = await openThread(session, RATNA);
    for (const count of [1, 2]) {
      await write('ok');
      await press(tab.content, SEND);
      await waitFor(count);
    }
    const keys = (await recorded()).map(one => one.sentKey);
    expect(new Set(keys).size).toBe(2);
  });

  it('a message that fails is not recorded, and is when it is sent again', async () => {
    await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await demoSetting(tab, 'fail', '1');
    await write('try this');
    await press(tab.content, SEND);
    await until('the words are back', async () => (await editorText(tab, EDITOR)) === 'try this');
    await settled();
    expect(await recorded()).toEqual([]);
    await press(tab.content, SEND);
    expect((await waitFor(1)).map(one => one.note)).toEqual(['try this']);
  });

  it('a message that fails only after seconds is not recorded either', async () => {
    await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await demoSetting(tab, 'delay-send', '7000');
    await demoSetting(tab, 'fail', '1');
    await write('a slow line');
    await press(tab.content, SEND);
    await until('the words are gone', async () => (await editorText(tab, EDITOR)) === '');
    await until('the words are back', async () => (await editorText(tab, EDITOR)) === 'a slow line');
    await settled();
    expect(await recorded()).toEqual([]);
  });

  it('a message to a group is nobody’s', async () => {
    await save(session, RATNA);
    tab = await openGroup(session);
    await write('hello all');
    await press(tab.content, SEND);
    await arrived('hello all');
    await settled();
    await tab.close();
    // What is sent to one of them alone, later, is recorded: by then the other would have been, too.
    tab = await openThread(session, RATNA);
    await write('hello Ratna');
    await press(tab.content, SEND);
    expect((await waitFor(1)).map(one => one.note)).toEqual(['hello Ratna']);
    expect(await rows(session, 'heldSends')).toEqual([]);
  });

  it('a page that is loaded anew before the message shows: recorded if it left', async () => {
    const personId = await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await demoSetting(tab, 'delay-send', '1');
    await write('just before the reload');
    // The press and the reload in one go, so that nothing is seen of the message before.
    await tab.page.evaluate(() => {
      const send = document.querySelector('.msg-form__send-button');
      send?.addEventListener('click', () => setTimeout(() => location.reload(), 40));
    });
    await press(tab.content, SEND);
    const [one] = await waitFor(1);
    expect(one).toMatchObject({personIds: [personId], note: 'just before the reload'});
    await settled();
    expect(await recorded()).toHaveLength(1);
  });

  it('a page that is loaded anew before the message left: nothing', async () => {
    await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await demoSetting(tab, 'delay-send', '5000');
    await write('never sent');
    await tab.page.evaluate(() => {
      const send = document.querySelector('.msg-form__send-button');
      send?.addEventListener('click', () => setTimeout(() => location.reload(), 40));
    });
    await press(tab.content, SEND);
    await until('the press is known', isPending);
    await settled();
    expect(await recorded()).toEqual([]);
  });

  it('a message that could not be noted is told where one is, and is noted when that is tried again', async () => {
    const personId = await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await write('I will send you the slides tomorrow.');
    await refuse(true);
    await press(tab.content, SEND);
    await reads(
      tab.ours,
      /Sent, but not noted yet[\s\S]*Ratna Pertiwi[\s\S]*disk is full[\s\S]*press Santun’s icon/,
    );
    expect(await recorded()).toEqual([]);
    expect(await isPending()).toBe(true);
    await refuse(false);
    await press(tab.ours, button('Try again'));
    await reads(tab.ours, 'Noted now.');
    expect(await recorded()).toMatchObject([{personIds: [personId]}]);
    expect(await rows(session, 'commitments')).toHaveLength(1);
    await settled();
  });

  it('what is told of it stands on nothing else of ours, and gives the focus back when there is nothing to do', async () => {
    await save(session, RATNA);
    tab = await session.open(`${SITE}/in/${RATNA.slug}/`);
    await reads(tab.ours, 'What you know about Ratna Pertiwi');
    await addBubble(tab, RATNA);
    await write('see you on Friday');
    await refuse(true);
    await press(tab.content, SEND);
    await appears(tab.ours, TRY_AGAIN);
    const moves = await countMoves();
    await write('Stop ignoring me and answer today.');
    await press(tab.ours, {css: '.marker'});
    await appears(tab.ours, {css: '.float .card'});
    expect(await onOneAnother()).toEqual([]);
    expect(await moves()).toBe(0);
    await tab.content.key('Escape');
    await tab.ours.evaluate(
      (roots, query) => (inPage.matchAll(roots, query)[0] as HTMLElement).focus(),
      TRY_AGAIN,
    );
    await tab.content.key('Enter');
    await until('it is refused once more', async () => (await refusals()) > 1);
    await until('it can be tried again by the next key', async () => (await focused()) === 'Try again');
    await refuse(false);
    await tab.content.key('Enter');
    await reads(tab.ours, 'Noted now.');
    await appears(tab.content, {css: `${EDITOR.css}:focus`});
    expect(await recorded()).toHaveLength(1);
  });

  it('one that could not be noted before the page is loaded anew is noted after it', async () => {
    await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await write('thank you for the talk');
    await refuse(true);
    await press(tab.content, SEND);
    await reads(tab.ours, 'Sent, but not noted yet');
    await refuse(false);
    await tab.page.reload();
    expect((await waitFor(1)).map(one => one.note)).toEqual(['thank you for the talk']);
    await settled();
  });

  it('two bubbles open: each message to its own person', async () => {
    const ids = [await save(session, RATNA), await save(session, ELENA)];
    tab = await session.open(`${SITE}/in/${RATNA.slug}/`);
    for (const person of [RATNA, ELENA]) await addBubble(tab, person);
    for (const [n, person] of [RATNA, ELENA].entries()) {
      const bubble = `[data-demo-partner="${person.slug}"]`;
      await write(`hello ${person.name}`, {css: `${bubble} .msg-form__contenteditable`});
      await press(tab.content, {css: `${bubble} .msg-form__send-button`});
      await waitFor(n + 1);
    }
    const all = await recorded();
    for (const [n, person] of [RATNA, ELENA].entries())
      expect(all.find(one => one.note === `hello ${person.name}`)?.personIds).toEqual([ids[n]]);
  });

  it('a message to somebody not saved waits for them', async () => {
    tab = await openThread(session, RATNA);
    await write('nice to meet you');
    await press(tab.content, SEND);
    await until('it is held', async () => (await rows(session, 'heldSends')).length === 1);
    expect(await recorded()).toEqual([]);
    const personId = await save(session, RATNA);
    expect((await waitFor(1))[0]).toMatchObject({personIds: [personId], note: 'nice to meet you'});
  });

  it('presses that a script makes are nobody’s', async () => {
    await save(session, RATNA);
    tab = await openThread(session, RATNA);
    await write('by a script');
    await tab.page.evaluate(() => (document.querySelector('.msg-form__send-button') as HTMLElement).click());
    await arrived('by a script');
    await settled();
    expect(await recorded()).toEqual([]);
  });
});
