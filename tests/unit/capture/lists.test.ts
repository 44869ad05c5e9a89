import {describe, expect, it} from 'vitest';
import {readInvite} from '../../../lib/capture/invite.ts';
import {readSearch} from '../../../lib/capture/search.ts';
import {documentOf, ownPage} from './documents.ts';

const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=data';
const FEED = 'https://www.linkedin.com/feed/';

function withoutClasses(root: ParentNode): void {
  for (const each of root.querySelectorAll('[class]')) each.removeAttribute('class');
}

describe('a search for people', () => {
  it('gives the same rows without a single class', () => {
    const document = ownPage('linkedin-search-id', SEARCH);
    const before = readSearch(document, SEARCH);
    withoutClasses(document);
    expect(before).toHaveLength(2);
    expect(readSearch(document, SEARCH)).toEqual(before);
  });

  it('leaves out a row whose button invites somebody else', () => {
    const document = ownPage('linkedin-search-id', SEARCH);
    document
      .querySelector('a[href*="custom-invite"]')
      ?.setAttribute('href', '/preload/search-custom-invite/?vanityName=x');
    expect(readSearch(document, SEARCH)?.map(({name}) => name)).toEqual(['Bima Anggoro']);
  });

  it('is none under any other address', () => {
    const document = ownPage('linkedin-search-id', SEARCH);
    for (const url of [
      FEED,
      'https://www.linkedin.com/search/results/all/',
      'https://linkedin.com.evil.example/search/results/people/',
    ])
      expect(readSearch(document, url)).toBeNull();
  });
});

describe('an invitation', () => {
  const dialog = (inner: string) => documentOf(`<div role="dialog" class="send-invite">${inner}</div>`, FEED);
  const note = '<textarea id="custom-message" name="message"></textarea>';

  it('is the same without a single class', () => {
    const document = ownPage('linkedin-invite-note', FEED);
    const before = readInvite(document);
    const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
    if (shadow) withoutClasses(shadow);
    expect(before?.stage).toBe('note');
    expect(readInvite(document)).toEqual(before);
  });

  it.each([
    ['the length of the field', note.replace('name', 'maxlength="280" name'), 280],
    ['the counter', `${note}<p>0/300</p>`, 300],
    ['what everybody has', note, 200],
  ])('takes its limit from %s', (_, inner, limit) => {
    expect(readInvite(dialog(inner))?.limit).toBe(limit);
  });

  it('names nobody where two names stand out', () => {
    expect(readInvite(dialog('<strong>Ana</strong><strong>Ben</strong>'))?.recipient).toBeNull();
  });

  it('has the slug of the link that opened it, and of no other link', () => {
    const document = dialog('<strong>Ana</strong>');
    const link = document.createElement('a');
    link.href = '/preload/custom-invite/?vanityName=%C3%A1na-1&x=2';
    const inside = document.createElement('span');
    link.append(inside);
    expect(readInvite(document, inside)?.recipientSlug).toBe('ána-1');
    link.setAttribute('href', '/in/ana-1/');
    expect(readInvite(document, inside)?.recipientSlug).toBeNull();
    expect(readInvite(document)?.recipientSlug).toBeNull();
  });

  it('is none where another dialog is open', () => {
    expect(readInvite(documentOf('<div role="dialog"><strong>Ana</strong></div>', FEED))).toBeNull();
  });
});
