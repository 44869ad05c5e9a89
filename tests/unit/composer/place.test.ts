// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {fieldAt} from '../../../lib/composer/field.ts';
import {placeOf} from '../../../lib/composer/place.ts';

function placeIn(html: string) {
  document.body.innerHTML = html;
  const field = fieldAt(document.querySelector('#here'));
  if (!field) throw new Error('no field');
  return placeOf(field);
}

const editor = '<div id="here" contenteditable="true"></div>';

describe('what a composer is for', () => {
  it.each([
    [
      'thread',
      'dm',
      `<div class="msg-convo-wrapper"><h2>Ana</h2><form class="msg-form">${editor}</form></div>`,
    ],
    [
      'thread',
      'dm',
      `<main><h2>List</h2><div class="x1"><h2>Ana</h2><form class="msg-form">${editor}</form></div></main>`,
    ],
    ['bubble', 'dm', `<div role="dialog"><form class="msg-form">${editor}</form></div>`],
    [
      'bubble',
      'dm',
      `<div role="dialog"><h2><a href="/in/ana/">Ana</a></h2><div class="x9">${editor}</div></div>`,
    ],
    [
      'invite',
      'note',
      '<div role="dialog" class="send-invite"><textarea id="here" name="message"></textarea></div>',
    ],
    ['comment', 'comment', `<div componentkey="commentBox-1">${editor}<button>Comment</button></div>`],
    [
      'comment',
      'comment',
      '<div><div id="here" class="tiptap ProseMirror" contenteditable="true"></div><button>x</button></div>',
    ],
    [
      'post',
      'post',
      '<div data-test-modal-id="sharebox"><div id="here" class="ql-editor" contenteditable="true"></div></div>',
    ],
    ['other', 'dm', '<form><textarea id="here"></textarea><button>Send</button></form>'],
    ['other', 'email', '<form><input name="subject"><textarea id="here"></textarea></form>'],
    ['other', 'comment', '<form><textarea id="here" aria-label="Tulis komentar"></textarea></form>'],
  ])('%s (%s)', (place, channel, html) => {
    expect(placeIn(html)).toMatchObject({place, channel});
  });

  it('keeps two bubbles apart', () => {
    const bubble = (id: string) =>
      `<div role="dialog" id="b${id}"><h2>${id}</h2><form class="msg-form"><div id="e${id}" contenteditable="true"></div></form></div>`;
    document.body.innerHTML = bubble('1') + bubble('2');
    const field = fieldAt(document.querySelector('#e2'));
    expect(field && placeOf(field).container.id).toBe('b2');
  });

  it('takes the smallest part with one heading where class names are hashed', () => {
    const {container} = placeIn(
      `<main><h2>Messages</h2><div id="c"><h2>Ana</h2><form class="msg-form">${editor}</form></div></main>`,
    );
    expect(container.id).toBe('c');
  });
});
