// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {fieldAt} from '../../../lib/composer/field.ts';
import {type Composer, placeOf} from '../../../lib/composer/place.ts';
import type {ComposerPorts} from '../../../lib/composer/ports.ts';
import {Sends} from '../../../lib/composer/sends.ts';
import type {PendingSend} from '../../../lib/messages/model.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const CONVERSATION = '11111111-2222-3333-4444-555555555555';
const OTHER = '99999999-2222-3333-4444-555555555555';
const WORDS = 'I will send you the slides.';
const SECOND = 1000;

/** A message's name as the site gives it when it has taken the message. */
const urn = (at: number) =>
  `urn:li:msg_message:(urn:li:fsd_profile:A,2-${btoa(`${at}b12345-0&${CONVERSATION}_0`)})`;

let ended: AbortController;
beforeEach(() => {
  vi.useFakeTimers({now: NOW});
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  vi.useRealTimers();
});

interface Options {
  waiting?: readonly PendingSend[];
  /** Whether the messages that are there bear the site's clock. */
  clocked?: boolean;
  earlierAt?: number;
}

function conversation({waiting = [], clocked = true, earlierAt = NOW - 60_000}: Options = {}) {
  const earlier = clocked ? urn(earlierAt) : 'urn:earlier';
  document.body.innerHTML = `<div class="msg-convo-wrapper"><ul><li data-event-urn="${earlier}">hello</li></ul>
    <form class="msg-form"><div contenteditable="true">${WORDS}</div>
    <button class="msg-form__send-button" type="submit">Send</button></form></div>`;
  const field = fieldAt(document.querySelector('[contenteditable]'));
  if (!field) throw new Error('no field');
  const composer = placeOf(field);
  const log = {sent: [] as string[], dropped: [] as string[]};
  let presses = 0;
  const recipient = {name: 'Ratna', aliases: [], group: false};
  const ports: ComposerPorts = {
    check: async () => null,
    dismiss: () => {},
    partnerOf: () => ({recipient, conversation: CONVERSATION, heardAt: null}),
    partnerNear: () => recipient,
    pressed: () => {},
    pending: async () => waiting,
    sent: async ({pressId}, key) => {
      log.sent.push(`${pressId} ${key}`);
      return null;
    },
    tellUnnoted: () => {},
    dropped: pressId => void log.dropped.push(pressId),
    newId: () => `press-${++presses}`,
    now: () => Date.now(),
  };
  const sends = new Sends(ports, ended.signal);
  if (waiting.length > 0) void sends.resume(document);
  const send = (certain = true) => sends.follow(composer, WORDS, certain, () => {});
  return {composer, log, send};
}

function arrive(name: string, extra = ''): void {
  document
    .querySelector('ul')
    ?.insertAdjacentHTML('beforeend', `<li data-event-urn="${name}">${extra}${WORDS}</li>`);
}

function empty({element}: Composer): void {
  element.textContent = '';
  document.querySelector('button')?.setAttribute('disabled', '');
}

const elapse = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);

test('a message that needs half a minute is recorded when it is there, once', async () => {
  const {composer, log, send} = conversation();
  send();
  await elapse(30);
  expect(log).toEqual({sent: [], dropped: []});
  arrive(urn(NOW + 29 * SECOND));
  empty(composer);
  await elapse(300);
  expect(log).toEqual({sent: [`press-1 ${urn(NOW + 29 * SECOND)}`], dropped: []});
});

test('a clock that runs minutes ahead of the site’s loses no message', async () => {
  const {composer, log, send} = conversation({earlierAt: NOW - 300 * SECOND});
  send();
  empty(composer);
  arrive(urn(NOW - 240 * SECOND));
  await elapse(300);
  expect(log).toEqual({sent: [`press-1 ${urn(NOW - 240 * SECOND)}`], dropped: []});
});

test('a page that slept past the end of the waiting looks once more', async () => {
  const {log, send} = conversation();
  send();
  await elapse(20);
  vi.setSystemTime(NOW + 3_600 * SECOND);
  arrive(urn(NOW + 20 * SECOND));
  await elapse(5);
  expect(log).toEqual({sent: [`press-1 ${urn(NOW + 20 * SECOND)}`], dropped: []});
});

test('words deleted by hand long after a press that came to nothing are no message', async () => {
  const {composer, log, send} = conversation();
  send();
  await elapse(20);
  empty(composer);
  await elapse(300);
  expect(log).toEqual({sent: [], dropped: ['press-1']});
});

test('a message that fails late is not recorded', async () => {
  const {log, send} = conversation();
  send();
  await elapse(20);
  arrive('urn:temporary', '<b class="msg-error"></b>');
  await elapse(300);
  expect(log).toEqual({sent: [], dropped: ['press-1']});
});

test('a row that waits for the site’s clock is no message until it has it', async () => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  arrive('urn:temporary');
  await elapse(40);
  expect(log).toEqual({sent: [], dropped: []});
  document.querySelector('[data-event-urn="urn:temporary"]')?.remove();
  arrive(urn(NOW + 40 * SECOND));
  await elapse(300);
  expect(log).toEqual({sent: [`press-1 ${urn(NOW + 40 * SECOND)}`], dropped: []});
});

test.each([5, 40])('a row that goes after %d seconds, with the words back, was no message', async seconds => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  arrive('urn:temporary');
  await elapse(seconds);
  document.querySelector('[data-event-urn="urn:temporary"]')?.remove();
  composer.element.textContent = WORDS;
  await elapse(300);
  expect(log).toEqual({sent: [], dropped: ['press-1']});
});

test('an emptied composer alone proves nothing where the site shows what it has taken', async () => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  await elapse(10);
  composer.element.textContent = WORDS;
  await elapse(300);
  expect(log).toEqual({sent: [], dropped: ['press-1']});
});

test('a message that the site words otherwise is known by its time', async () => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  arrive(urn(NOW + SECOND), 'Beautified: ');
  await elapse(300);
  expect(log).toEqual({sent: [`press-1 ${urn(NOW + SECOND)}`], dropped: []});
});

test('the same words sent again while the first wait for long: two messages', async () => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  arrive('urn:first');
  await elapse(20);
  composer.element.textContent = WORDS;
  send();
  empty(composer);
  arrive('urn:second');
  await elapse(1);
  for (const [name, at] of [
    ['first', 21],
    ['second', 22],
  ] as const) {
    document.querySelector(`[data-event-urn="urn:${name}"]`)?.remove();
    arrive(urn(NOW + at * SECOND));
  }
  await elapse(300);
  expect(log.sent.length).toBe(2);
  expect(new Set(log.sent.map(line => line.split(' ')[1])).size).toBe(2);
  expect(log.dropped).toEqual([]);
});

describe('where the site gives no clock', () => {
  test('a row counts when it has stood', async () => {
    const {composer, log, send} = conversation({clocked: false});
    send();
    empty(composer);
    arrive('urn:new');
    await elapse(2);
    expect(log.sent).toEqual(['press-1 urn:new']);
  });

  test('a row that goes before was no message', async () => {
    const {log, send} = conversation({clocked: false});
    send();
    await elapse(20);
    arrive('urn:new');
    await elapse(0.9);
    document.querySelector('[data-event-urn="urn:new"]')?.remove();
    await elapse(300);
    expect(log.sent).toEqual([]);
  });

  test('an emptied composer counts when it has stood', async () => {
    const {composer, log, send} = conversation({clocked: false});
    send();
    empty(composer);
    await elapse(8);
    expect(log.sent.length).toBe(1);
  });
});

test.each([true, false])(
  'pressed again with the same words: one message, one record (certain: %s)',
  async certain => {
    const {composer, log, send} = conversation();
    send();
    await elapse(40);
    send(certain);
    await elapse(1);
    empty(composer);
    arrive(urn(NOW + 41 * SECOND));
    await elapse(300);
    expect(log).toEqual({sent: [`press-2 ${urn(NOW + 41 * SECOND)}`], dropped: ['press-1']});
  },
);

test('pressed twice before the page shows anything: one message', async () => {
  const {composer, log, send} = conversation();
  send();
  await elapse(3);
  send();
  await elapse(1);
  empty(composer);
  arrive(urn(NOW + 4 * SECOND));
  await elapse(300);
  expect(log).toEqual({sent: [`press-2 ${urn(NOW + 4 * SECOND)}`], dropped: ['press-1']});
});

test('a new line after a press that is still on its way takes nothing from it', async () => {
  const {composer, log, send} = conversation();
  send();
  await elapse(3);
  send(false);
  composer.element.textContent = `${WORDS}\nx`;
  await elapse(1);
  empty(composer);
  arrive(urn(NOW + 4 * SECOND));
  await elapse(300);
  expect(log.sent.length).toBe(1);
});

test('the same words written and pressed again while the first are on their way: two messages', async () => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  await elapse(1);
  composer.element.textContent = WORDS;
  document.querySelector('button')?.removeAttribute('disabled');
  send();
  arrive(urn(NOW + SECOND));
  empty(composer);
  await elapse(1);
  arrive(urn(NOW + 2 * SECOND));
  await elapse(300);
  expect(log.sent.map(line => line.split(' ')[1]).sort()).toEqual(
    [urn(NOW + SECOND), urn(NOW + 2 * SECOND)].sort(),
  );
  expect(log.dropped).toEqual([]);
});

describe('after the page was loaded anew', () => {
  const pressed = {
    pressId: 'press-0',
    sentKey: 'key-0',
    text: WORDS,
    at: NOW - SECOND,
    channel: 'dm',
    recipient: {name: 'Ratna', aliases: [], group: false},
    conversation: CONVERSATION,
    known: [],
    confirmed: null,
  } as const;

  test('a message that is there is recorded', async () => {
    const {log} = conversation({waiting: [pressed]});
    arrive(urn(NOW));
    await elapse(11);
    expect(log).toEqual({sent: [`press-0 ${urn(NOW)}`], dropped: []});
  });

  test('one that had left and was refused is recorded, whatever the page shows', async () => {
    const {log} = conversation({waiting: [{...pressed, confirmed: 'key-1'}]});
    await elapse(300);
    expect(log).toEqual({sent: ['press-0 key-1'], dropped: []});
  });

  test('one that does not show within ten seconds was not sent', async () => {
    const {log} = conversation({waiting: [pressed]});
    await elapse(9);
    expect(log).toEqual({sent: [], dropped: []});
    await elapse(2);
    expect(log).toEqual({sent: [], dropped: ['press-0']});
  });
});

test('a conversation that is left at once shows nothing more: the emptied composer counts', async () => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  await elapse(0.2);
  document.body.replaceChildren();
  await elapse(8);
  expect(log.sent.length).toBe(1);
  await elapse(300);
  expect(log).toMatchObject({sent: [expect.any(String)], dropped: []});
});

test('nor does one that is left while the message is still on its way', async () => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  await elapse(20);
  document.querySelector('ul')?.replaceChildren();
  await elapse(300);
  expect(log).toMatchObject({sent: [expect.any(String)], dropped: []});
});

test('a conversation that is not in view proves nothing: the press is kept', async () => {
  const {log, send} = conversation();
  send();
  await elapse(13);
  document.querySelector('ul')?.replaceChildren();
  await elapse(300);
  expect(log).toEqual({sent: [], dropped: []});
});

test('an old message of a conversation that took the place of this one proves nothing', async () => {
  const {composer, log, send} = conversation();
  send();
  empty(composer);
  document.querySelector('ul')?.replaceChildren();
  const elsewhere = urn(NOW).replace(/2-.*\)/, `2-${btoa(`${NOW}b12345-0&${OTHER}_0`)})`);
  arrive(elsewhere);
  await elapse(4);
  expect(log).toEqual({sent: [], dropped: []});
});

describe('two people of one name, in bubbles that show no id of their conversation', () => {
  const SLUGS = ['bima', 'bima-2'] as const;
  const recipients = new Map(
    SLUGS.map(slug => {
      const aliases = [{site: 'linkedin.com', kind: 'slug', value: slug}] as const;
      return [slug as string, {name: 'Bima Prasetyo', aliases, group: false}];
    }),
  );
  const nobody = {name: 'Bima Prasetyo', aliases: [], group: false};

  /** @param named whether the page around a message tells whose conversation it is */
  function bubbles(named: boolean) {
    document.body.innerHTML = SLUGS.map(
      slug => `<div role="dialog" class="msg-overlay-conversation-bubble" data-slug="${slug}"><ul></ul>
        <form class="msg-form"><div contenteditable="true">${WORDS}</div>
        <button class="msg-form__send-button" type="submit">Send</button></form></div>`,
    ).join('');
    const log = {sent: [] as string[], dropped: [] as string[]};
    const near = (element: Element) =>
      recipients.get(element.closest<HTMLElement>('[data-slug]')?.dataset.slug ?? '') ?? nobody;
    let presses = 0;
    const ports: ComposerPorts = {
      check: async () => null,
      dismiss: () => {},
      partnerOf: ({element}) => ({recipient: near(element), conversation: null, heardAt: null}),
      partnerNear: element => (named ? near(element) : nobody),
      pressed: () => {},
      pending: async () => [],
      sent: async ({pressId, recipient}, key) => {
        log.sent.push(`${pressId} ${recipient.aliases[0]?.value} ${key}`);
        return null;
      },
      tellUnnoted: () => {},
      dropped: pressId => void log.dropped.push(pressId),
      newId: () => `press-${++presses}`,
      now: () => Date.now(),
    };
    const sends = new Sends(ports, ended.signal);
    const bubble = (slug: string) => document.querySelector(`[data-slug="${slug}"]`) as HTMLElement;
    const send = (slug: string) => {
      const field = fieldAt(bubble(slug).querySelector('[contenteditable]'));
      if (field) sends.follow(placeOf(field), WORDS, true, () => {});
    };
    const show = (slug: string, name: string) => {
      const editor = bubble(slug).querySelector('[contenteditable]') as HTMLElement;
      editor.textContent = '';
      bubble(slug).querySelector('button')?.setAttribute('disabled', '');
      bubble(slug)
        .querySelector('ul')
        ?.insertAdjacentHTML('beforeend', `<li data-event-urn="${name}">${WORDS}</li>`);
    };
    return {log, send, show};
  }

  test('the same words to both are two messages, each to its own person', async () => {
    const {log, send, show} = bubbles(true);
    send('bima');
    await elapse(1);
    send('bima-2');
    show('bima-2', urn(NOW + SECOND));
    await elapse(20);
    expect(log).toEqual({sent: [`press-2 bima-2 ${urn(NOW + SECOND)}`], dropped: []});
    show('bima', urn(NOW + 25 * SECOND));
    await elapse(300);
    expect(log.sent).toHaveLength(2);
    expect(log.sent[1]).toBe(`press-1 bima ${urn(NOW + 25 * SECOND)}`);
    expect(log.dropped).toEqual([]);
  });

  test.each([true, false])(
    'a message to one is never taken for a late one to the other (named: %s)',
    async named => {
      const {log, send, show} = bubbles(named);
      send('bima');
      await elapse(20);
      // Typed on another device: no press of ours stands for it.
      show('bima-2', urn(NOW + 20 * SECOND));
      await elapse(300);
      expect(log.sent).toEqual([]);
    },
  );
});
