import {describe, expect, it} from 'vitest';
import {parseMessageUrn, threadOf} from '../../../lib/capture/adapters/messaging/urn.ts';
import {lastHeard, readConversation} from '../../../lib/capture/conversation.ts';
import {ownPage} from './documents.ts';

const FEED = 'https://www.linkedin.com/feed/';
const CONVERSATION = '0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9';
const THREAD = `https://www.linkedin.com/messaging/thread/2-${btoa(`${CONVERSATION}_100`)}/`;

function editorsIn(document: Document): Element[] {
  const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
  return [...(shadow ?? document).querySelectorAll('form [contenteditable="true"]')];
}

describe('a conversation', () => {
  it('is the one around the editor, not the one in the bubble beside it', () => {
    const editors = editorsIn(ownPage('linkedin-messaging-bubbles', FEED));
    expect(editors.map(editor => readConversation(editor, FEED)?.partner)).toEqual([
      'Ratri Wulansari',
      'Bima Anggoro',
    ]);
  });

  it('is none for a document with two open bubbles', () => {
    const document = ownPage('linkedin-messaging-bubbles', FEED);
    expect(readConversation(document, FEED)).toBeNull();
    const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
    expect(shadow && readConversation(shadow, FEED)).toBeNull();
  });

  it('is none for a comment box', () => {
    const document = ownPage('linkedin-messaging-bubbles', FEED);
    const comment = document.querySelector('main [contenteditable="true"]');
    expect(comment && readConversation(comment, FEED)).toBeNull();
  });

  it('is the same without a single class', () => {
    const document = ownPage('linkedin-messaging-bubble-shadow', FEED);
    const [editor] = editorsIn(document);
    const before = editor && readConversation(editor, FEED);
    const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
    for (const each of shadow?.querySelectorAll('[class]') ?? []) each.removeAttribute('class');
    const after = editor && readConversation(editor, FEED);
    expect(after?.partner).toBe('Ratri Wulansari');
    expect(after?.messages).toEqual(before?.messages);
  });

  it('takes the id of a partner whose head links by slug from their own messages', () => {
    const [editor] = editorsIn(ownPage('linkedin-messaging-bubble-shadow', FEED));
    expect(editor && readConversation(editor, FEED)).toMatchObject({
      partnerSlug: 'ratri-wulansari',
      partnerId: 'ACoAABwulansari000000000000000000000001',
    });
  });

  it('tells when the other side last wrote, whatever was sent since', () => {
    const [editor] = editorsIn(ownPage('linkedin-messaging-bubble-shadow', FEED));
    const read = editor && readConversation(editor, FEED);
    if (!read) throw new Error('the fixture holds no conversation');
    const heard = [
      {from: 'other', at: '2026-11-20T08:00:00.000Z', text: 'Halo'},
      {from: 'other', at: '2026-11-21T08:00:00.000Z', text: 'Jadi?'},
      {from: 'self', at: '2026-11-22T08:00:00.000Z', text: 'Jadi.'},
    ] as const;
    expect(lastHeard({...read, messages: heard})).toBe(Date.UTC(2026, 10, 21, 8));
    expect(lastHeard({...read, messages: heard.slice(2)})).toBeNull();
    expect(lastHeard(read)).toBe(Date.parse(read.messages.findLast(({from}) => from === 'other')?.at ?? ''));
  });

  it('is none while the head is of one person and the messages of another', () => {
    const document = ownPage('linkedin-messaging-thread-swapping', THREAD);
    expect(readConversation(document, THREAD)).toBeNull();
  });

  it('is none where the address opens another thread than the messages belong to', () => {
    const other = THREAD.replace(/2-[^/]+/, `2-${btoa('99999999-4b5a-4978-8695-a4b3c2d1e0f9_100')}`);
    expect(readConversation(ownPage('linkedin-messaging-thread-id', other), other)).toBeNull();
    expect(readConversation(ownPage('linkedin-messaging-thread-id', THREAD), THREAD)?.partner).toBe(
      'Ratri Wulansari',
    );
  });

  it('does not take how present somebody is for a headline', () => {
    const document = ownPage('linkedin-messaging-thread-id', THREAD);
    const info = document.querySelector('.presence-indicator');
    info?.classList.add('presence-indicator--is-reachable');
    expect(readConversation(document, THREAD)?.partnerHeadline).toBeNull();
    info?.classList.remove('presence-indicator--is-reachable');
    info?.nextSibling?.replaceWith('Ponsel • 2 jam lalu');
    expect(readConversation(document, THREAD)?.partnerHeadline).toBeNull();
  });

  it('never names anybody in a group', () => {
    const url = `https://www.linkedin.com/messaging/thread/2-${btoa('11111111-2222-4333-8444-555555555555_100')}/`;
    const document = ownPage('linkedin-messaging-group', url);
    const [editor] = editorsIn(document);
    expect(editor && readConversation(editor, url)).toMatchObject({
      group: true,
      partner: null,
      partnerId: null,
    });
  });

  it('is none on other sites', () => {
    const document = ownPage('linkedin-messaging-bubble-shadow', 'https://other.example/');
    expect(readConversation(document, 'https://other.example/')).toBeNull();
  });
});

describe('the address of a message', () => {
  const owner = `ACoA${'x'.repeat(35)}`;
  const urn = (content: string) => `urn:li:msg_message:(urn:li:fsd_profile:${owner},2-${btoa(content)})`;

  it('tells owner, time and conversation', () => {
    expect(parseMessageUrn(urn(`1674827520939b84124-0&${CONVERSATION}_012`))).toEqual({
      ownerId: owner,
      at: '2023-01-27T13:52:00.939Z',
      conversationId: CONVERSATION,
    });
  });

  it.each([
    ['of another kind', 'urn:li:activity:1'],
    ['with a short id', `urn:li:msg_message:(urn:li:fsd_profile:ACoA1,2-${btoa('x')})`],
    ['empty', ''],
  ])('is none when %s', (_, text) => {
    expect(parseMessageUrn(text)).toBeNull();
  });

  it('keeps the owner where the rest cannot be decoded, or is no time', () => {
    expect(parseMessageUrn(urn('garbage'))).toEqual({ownerId: owner, at: null, conversationId: null});
    expect(parseMessageUrn(urn(`9999999999999b1-0&${CONVERSATION}_1`))?.at).toBeNull();
  });

  it('is decoded from the address of a thread, padded, unpadded or escaped', () => {
    for (const url of [THREAD, THREAD.replace(/=+/, ''), THREAD.replace(/=/g, '%3D')])
      expect(threadOf(url)).toBe(CONVERSATION);
    expect(threadOf('https://www.linkedin.com/messaging/')).toBeNull();
  });
});
