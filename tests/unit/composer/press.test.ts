// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {fieldAt} from '../../../lib/composer/field.ts';
import {placeOf} from '../../../lib/composer/place.ts';
import {isSendKey, sendButton} from '../../../lib/composer/press.ts';

function composer(html: string) {
  document.body.innerHTML = html;
  const field = fieldAt(document.querySelector('[contenteditable], textarea'));
  if (!field) throw new Error('no field');
  return placeOf(field);
}
const thread = (extra: string, editor = '') =>
  `<div class="msg-convo-wrapper"><form class="msg-form"><div contenteditable="true"${editor}></div>${extra}</form></div>`;
const SEND = '<button class="msg-form__send-button" type="submit">Send</button>';
const enter = (held: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', {key: 'Enter', ...held});

describe('a press on send', () => {
  it.each([
    ['the site’s own', thread(SEND), 'Send'],
    [
      'a form’s',
      '<form><textarea></textarea><button type="button">Attach</button><button type="submit">Go</button></form>',
      'Go',
    ],
    [
      'named in English',
      '<div><textarea></textarea><button>Cancel</button><button>Send message</button></div>',
      'Send message',
    ],
    [
      'named in Indonesian',
      '<div><textarea></textarea><button>Batal</button><button>Kirim</button></div>',
      'Kirim',
    ],
    [
      'named by its label',
      '<div><textarea></textarea><button aria-label="Send now"><svg></svg></button></div>',
      '',
    ],
  ])('finds the button: %s', (_, html, words) => {
    expect(sendButton(composer(html))?.textContent).toBe(words);
  });

  it('finds none where there is none', () => {
    expect(sendButton(composer('<div><textarea></textarea><button>Cancel</button></div>'))).toBeNull();
  });

  it.each([
    ['Ctrl+Enter', thread(SEND), enter({ctrlKey: true}), true],
    ['Cmd+Enter', thread(SEND), enter({metaKey: true}), true],
    ['Enter beside a button', thread(SEND), enter(), false],
    ['Enter without a button', thread(''), enter(), true],
    [
      'Enter where a switch says so',
      thread(`${SEND}<button aria-pressed="true">Press Enter to send</button>`),
      enter(),
      true,
    ],
    [
      'Enter where the switch is off',
      thread(`${SEND}<button aria-pressed="false">Press Enter to send</button>`),
      enter(),
      false,
    ],
    ['Enter where the keyboard says so', thread(SEND, ' enterkeyhint="send"'), enter(), true],
    ['Shift+Enter', thread(''), enter({shiftKey: true}), false],
    ['Enter of an input method', thread(''), enter({isComposing: true}), false],
    ['Enter in some textarea', '<div><textarea></textarea></div>', enter(), false],
  ])('by key: %s', (_, html, event, sends) => {
    expect(isSendKey(event, composer(html), false)).toBe(sends);
  });
});
