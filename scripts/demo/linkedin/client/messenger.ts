/**
 * How a conversation behaves: Send is off while there is nothing to send, the editor is emptied at once, the row comes
 * when the "server" has answered, and now and then it does not.
 */
import {type DemoMessage, seededMessages} from '../../conversations.ts';
import {type DemoPerson, personAt} from '../../people.ts';
import {messageList, messageRow} from '../messages.ts';
import {after, delay, elementOf} from './place.ts';

const key = (person: DemoPerson): string => `demo-messages-${person.slug}`;

/** What was said, from the seed and from this browser. */
export function messagesWith(person: DemoPerson): DemoMessage[] {
  const own = JSON.parse(localStorage.getItem(key(person)) ?? '[]') as DemoMessage[];
  return [...seededMessages(person, Date.now()), ...own];
}

function keep(person: DemoPerson, message: DemoMessage): void {
  const own = JSON.parse(localStorage.getItem(key(person)) ?? '[]') as DemoMessage[];
  localStorage.setItem(key(person), JSON.stringify([...own, message]));
}

/** The text as it stands there, a line a paragraph. */
function textOf(editor: HTMLElement): string {
  const paragraphs = [...editor.children];
  const lines =
    paragraphs.length > 0 ? paragraphs.map(line => line.textContent ?? '') : [editor.textContent ?? ''];
  return lines.join('\n').trim();
}

function empty(editor: HTMLElement): void {
  const line = document.createElement('p');
  line.append(document.createElement('br'));
  editor.replaceChildren(line);
}

/** Makes the form of this conversation work. */
export function runConversation(wrapper: HTMLElement): void {
  const person = personAt(wrapper.dataset.demoPartner ?? '');
  const form = wrapper.querySelector<HTMLFormElement>('form.msg-form');
  const editor = wrapper.querySelector<HTMLElement>('.msg-form__contenteditable');
  const send = wrapper.querySelector<HTMLButtonElement>('.msg-form__send-button');
  const toggle = wrapper.querySelector<HTMLButtonElement>('.msg-form__send-toggle');
  if (!person || !form || !editor || !send || !toggle) return;
  const refresh = (): void => {
    if (editor.childNodes.length === 0) empty(editor);
    send.disabled = textOf(editor) === '';
  };
  const submit = async (): Promise<void> => {
    const text = textOf(editor);
    if (!text) return;
    form.querySelector('.msg-form__error')?.remove();
    empty(editor);
    refresh();
    await deliver(wrapper, person, text).catch(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      editor.replaceChildren(paragraph);
      const notice = document.createElement('p');
      notice.className = 'msg-form__error';
      notice.setAttribute('role', 'alert');
      notice.textContent = 'Message failed to send. Please try again.';
      form.prepend(notice);
      refresh();
    });
  };
  editor.addEventListener('input', refresh);
  editor.addEventListener('keydown', event => {
    const byEnter = toggle.getAttribute('aria-pressed') === 'true';
    const wanted = byEnter ? !event.shiftKey : event.ctrlKey || event.metaKey;
    if (event.key !== 'Enter' || event.isComposing || !wanted) return;
    event.preventDefault();
    void submit();
  });
  toggle.addEventListener('click', () => {
    const on = toggle.getAttribute('aria-pressed') !== 'true';
    toggle.setAttribute('aria-pressed', String(on));
    toggle.textContent = `Press Enter to send: ${on ? 'on' : 'off'}`;
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    void submit();
  });
  wrapper
    .querySelector('.msg-overlay-bubble-header__control')
    ?.addEventListener('click', () => wrapper.remove());
  const list = wrapper.querySelector('.msg-s-message-list-container');
  if (!wrapper.hasAttribute('data-demo-group'))
    list?.replaceWith(elementOf(messageList(person, messagesWith(person))));
}

/** A row on its way, then the row that came; `demo-fail` in the storage makes the next one fail. */
async function deliver(wrapper: HTMLElement, person: DemoPerson, text: string): Promise<void> {
  const list = wrapper.querySelector('.msg-s-message-list-content');
  const message: DemoMessage = {from: 'self', at: Date.now(), text};
  const pending = elementOf(messageRow(person, message, false, false));
  list?.append(pending);
  await after(delay('send'));
  if (localStorage.getItem('demo-fail')) {
    localStorage.removeItem('demo-fail');
    pending.remove();
    throw new Error('not delivered');
  }
  if (!wrapper.hasAttribute('data-demo-group')) keep(person, message);
  pending.replaceWith(elementOf(messageRow(person, message, true)));
}
