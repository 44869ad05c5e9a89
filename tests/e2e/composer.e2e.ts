/** Hints while writing, in every kind of editor that the sites have. */
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {
  chord,
  EDITOR,
  editorText,
  lastOwnRow,
  marked,
  openBubble,
  openComment,
  openInvite,
  openPost,
  openThread,
  personNamed,
  SEND,
  SITE,
  summon,
  underlined,
  writeInto,
} from './support/composing.ts';
import {BROWSERS} from './support/launch.ts';
import {emptyTables, expectOk, rows} from './support/requests.ts';
import {appears, button, count, press, reads, vanishes} from './support/screen.ts';
import type {Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const RATNA = personNamed('ratna-pertiwi');
const GOSSIP = 'Between us, I heard Andi is being let go because he drinks.';
const PRESSURE = 'Stop ignoring me and answer today.';
const BOTH = `${GOSSIP} ${PRESSURE}`;

interface Place {
  readonly name: string;
  readonly editor: {css: string};
  /** Whether the words can be underlined. */
  readonly underlined: boolean;
  open(session: Session): Promise<Tab>;
}

const PLACES: readonly Place[] = [
  {name: 'a thread', editor: EDITOR, underlined: true, open: session => openThread(session, RATNA)},
  {name: 'a bubble in a shadow root', editor: EDITOR, underlined: true, open: s => openBubble(s, RATNA)},
  {name: 'a comment (ProseMirror)', editor: {css: '.ProseMirror'}, underlined: true, open: openComment},
  {name: 'a post (Quill, in a shadow root)', editor: {css: '.ql-editor'}, underlined: true, open: openPost},
  {name: 'an invitation (textarea)', editor: {css: '#custom-message'}, underlined: false, open: openInvite},
];

/** Editors undo in one step what was done within a second: for them, a while passes. */
async function laterOn(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 5_000;
  });
}

describe.each(BROWSERS)('hints, %s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
    await turnOn(session, SITE, {overlay: false});
  });
  afterAll(() => session?.close());
  beforeEach(() => emptyTables(session));
  afterEach(async () => {
    // What was sent would stand in the conversation of the next test.
    await tab?.page.evaluate('localStorage.clear()');
    await tab?.close();
  });

  describe.each(PLACES)('in $name', ({editor, underlined: isUnderlined, open}) => {
    it('what is remarked is marked, put better in the editor’s own eyes, and taken back', async () => {
      tab = await open(session);
      await writeInto(tab, editor, BOTH);
      if (isUnderlined) await marked(tab, [GOSSIP, PRESSURE]);
      await appears(tab.ours, button('2 remarks'));
      await summon(tab);
      // The caret is behind the second remark, which therefore is the one that opens; a textarea shows a list.
      if (!isUnderlined) {
        for (const words of [GOSSIP, PRESSURE]) await reads(tab.ours, words);
        expect(await underlined(tab)).toEqual([]);
        await press(tab.ours, button('This pushes'));
      }
      await reads(tab.ours, '2 of 2');
      await laterOn(tab);
      await press(tab.ours, button('Use this'));
      await until('the better wording stands there', async () => {
        const text = await editorText(tab, editor);
        return text.startsWith(GOSSIP) && text.length > GOSSIP.length && !text.includes(PRESSURE);
      });
      await appears(tab.ours, button('1 remark'));
      await chord(tab, ['Control'], 'KeyZ');
      await until('it is undone', async () => (await editorText(tab, editor)) === BOTH);
      // The focus is where it was: what is typed goes on in the editor.
      await tab.content.type('!');
      await until('typing goes on', async () => (await editorText(tab, editor)).includes('!'));
    });
  });

  describe('a remark', () => {
    beforeEach(async () => {
      const alias = {site: 'linkedin.com', kind: 'member-id', value: RATNA.memberId} as const;
      await expectOk(session, 'person.save', {
        personId: null,
        name: RATNA.name,
        aliases: [alias],
        fields: {},
      });
      tab = await openThread(session, RATNA);
      await writeInto(tab, EDITOR, BOTH);
      await marked(tab, [GOSSIP, PRESSURE]);
      await appears(tab.ours, button('2 remarks'));
    });

    it('opens by a click on its words and closes with Escape', async () => {
      const at = await tab.page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('hint-b') ?? [])] as Range[];
        const box = range?.getClientRects()[0];
        return box ? {x: box.left + 20, y: box.top + box.height / 2} : null;
      });
      await tab.content.press(at?.x ?? 0, at?.y ?? 0);
      await reads(tab.ours, 'This pushes');
      await reads(tab.ours, '2 of 2');
      await tab.content.key('Escape');
      await vanishes(tab.ours, {role: 'dialog', name: 'This pushes'});
    });

    it('leaves the words that are edited, and keeps the others', async () => {
      await tab.content.key('Backspace');
      await tab.content.type(' please');
      await until('one is left', async () => (await underlined(tab))[0] === GOSSIP);
    });

    it.each([
      ['These words, this once', '3 remarks', 0],
      ['Anywhere in this message', '2 remarks', 0],
      ['Whenever I write to Ratna Pertiwi', '2 remarks', 1],
      ['Always: turn this rule off', '2 remarks', 1],
    ])('is no problem: %s', async (choice, afterwards, kept) => {
      await summon(tab);
      await reads(tab.ours, 'This pushes');
      await press(tab.ours, button('Not a problem'));
      await press(tab.ours, button(choice));
      await appears(tab.ours, button('1 remark'));
      expect(await underlined(tab)).toEqual([GOSSIP]);
      // The same words a second time: only "this once" has something to say about them.
      await tab.content.key('End');
      await tab.content.type(` ${PRESSURE} And you are an idiot.`);
      await until('judged anew', async () => (await underlined(tab)).some(words => words.includes('idiot')));
      await appears(tab.ours, button(afterwards));
      expect((await rows(session, 'dismissals')).length).toBe(kept);
    });

    it('answered by keys leaves the focus on what is left, and in the editor where nothing is', async () => {
      const answer = async (name: string) => {
        await appears(tab.ours, button(name));
        await tab.ours.evaluate(
          (roots, query) => (inPage.matchAll(roots, query)[0] as HTMLElement).focus(),
          button(name),
        );
        await tab.content.key('Enter');
      };
      const settle = async () => {
        await press(tab.ours, {css: '.marker'});
        await answer('Not a problem');
        await answer('These words, this once');
      };
      await settle();
      await appears(tab.ours, {css: '.marker:focus'});
      await settle();
      await appears(tab.content, {css: `${EDITOR.css}:focus`});
    });

    it('of nobody saved has no "for this person"', async () => {
      await tab.close();
      await emptyTables(session);
      tab = await openThread(session, RATNA);
      await writeInto(tab, EDITOR, PRESSURE);
      await marked(tab, [PRESSURE]);
      await summon(tab);
      await press(tab.ours, button('Not a problem'));
      await appears(tab.ours, button('Always: turn this rule off'));
      expect(await count(tab.ours, {role: 'button', name: 'Whenever I write', part: true})).toBe(0);
    });

    it('is out of sight while the writing rests', async () => {
      await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await vanishes(tab.ours, button('2 remarks'));
    });
  });

  describe('the pause', () => {
    beforeEach(async () => {
      tab = await openThread(session, RATNA);
      await writeInto(tab, EDITOR, GOSSIP);
      await marked(tab, [GOSSIP]);
    });
    const hasSent = async (text: string) => {
      const row = await lastOwnRow(tab);
      return row?.text === text && row.arrived;
    };
    const sentByNow = () => hasSent(GOSSIP);

    it.each(['click', 'Ctrl+Enter', 'Enter'] as const)(
      'holds a send by %s once, then lets it go',
      async how => {
        if (how === 'Enter') await press(tab.content, {css: '.msg-form__send-toggle'});
        if (how === 'Enter') await press(tab.content, EDITOR);
        const send = async () => {
          if (how === 'click') await press(tab.content, SEND);
          else if (how === 'Enter') await tab.content.key('Enter');
          else await chord(tab, ['Control'], 'Enter');
        };
        await send();
        await reads(tab.ours, 'Before you send');
        expect(await editorText(tab, EDITOR)).toBe(GOSSIP);
        await press(tab.ours, button('Send anyway'));
        await reads(tab.ours, 'Nothing was sent yet');
        expect(await sentByNow()).toBe(false);
        expect(await editorText(tab, EDITOR)).toBe(GOSSIP);
        await send();
        await until('it is sent', sentByNow);
      },
    );

    it('speaks again when the words have changed', async () => {
      await press(tab.content, SEND);
      await press(tab.ours, button('Edit'));
      await tab.content.type(` ${PRESSURE}`);
      await marked(tab, [GOSSIP, PRESSURE]);
      await press(tab.content, SEND);
      await reads(tab.ours, 'Before you send');
    });

    it('lets pass what has not been judged yet', async () => {
      // Not by keys: they would be judged after a pause, and a slow machine pauses when it likes.
      await tab.content.evaluate((roots, css: string) => {
        inPage.matchAll(roots, {css})[0]?.firstElementChild?.append(' More words.');
      }, EDITOR.css);
      await press(tab.content, SEND);
      await until('it is sent', () => hasSent(`${GOSSIP} More words.`));
    });

    it('is for people: what a script presses goes its way, and answers nothing', async () => {
      await tab.page.evaluate(() => {
        const editor = document.querySelector('.msg-form__contenteditable');
        for (const type of ['keydown', 'pointerdown', 'click', 'input', 'focusin'])
          editor?.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
        editor?.dispatchEvent(
          new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true, composed: true}),
        );
      });
      await until('the site sent it', sentByNow);
      expect(await count(tab.ours, {role: 'alertdialog'})).toBe(0);
    });
  });
});
