/** The dialogs of the site: a note with an invitation, a post. Both stand where the layout keeps them. */
import {html} from '../../html.ts';
import {type DemoPerson, personAt} from '../../people.ts';
import {bubble} from '../messages.ts';
import {postEditor, type RunningEditor} from './editors.ts';
import {messagesWith, runConversation} from './messenger.ts';
import {elementOf, fill, outlet} from './place.ts';

/** Opens the bubble of a conversation, or brings back the one that is open. */
export function openBubble(person: DemoPerson): void {
  const place = outlet();
  const selector = `[data-demo-partner="${CSS.escape(person.slug)}"]`;
  let wrapper = place.querySelector<HTMLElement>(selector);
  if (!wrapper) {
    wrapper = elementOf(bubble(person, messagesWith(person)));
    place.append(wrapper);
    runConversation(wrapper);
  }
  wrapper.querySelector<HTMLElement>('.msg-form__contenteditable')?.focus();
}

/** The dialog before an invitation: with or without a note. */
export function openInvite(vanityName: string): void {
  const person = personAt(vanityName);
  if (!person) return;
  const dialog = elementOf(
    html`<div data-test-modal role="dialog" tabindex="-1" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal"><button aria-label="Dismiss" type="button" class="artdeco-modal__dismiss">×</button><div class="artdeco-modal__header"><h2 id="send-invite-modal">Add a note to your invitation?</h2></div><div class="artdeco-modal__content"><p>Personalize your invitation to <strong>${person.name}</strong> by adding a note.</p></div><div class="artdeco-modal__actionbar"><button type="button" aria-label="Add a note" class="artdeco-button artdeco-button--secondary">Add a note</button><button type="button" aria-label="Send without a note" class="artdeco-button artdeco-button--primary">Send without a note</button></div></div>`,
  );
  const close = (): void => dialog.remove();
  dialog.querySelector('.artdeco-modal__dismiss')?.addEventListener('click', close);
  dialog.querySelector('[aria-label="Send without a note"]')?.addEventListener('click', close);
  dialog.querySelector('[aria-label="Add a note"]')?.addEventListener('click', () => addNote(dialog));
  outlet().append(dialog);
}

function addNote(dialog: HTMLElement): void {
  const content = dialog.querySelector('.artdeco-modal__content');
  const actions = dialog.querySelector('.artdeco-modal__actionbar');
  if (!content || !actions) return;
  const name = content.querySelector('strong')?.textContent ?? '';
  fill(
    content,
    html`<p>Personalize your invitation to <strong>${name}</strong>.</p><textarea id="custom-message" name="message" maxlength="200" aria-label="Please limit personal note to 200 characters."></textarea><div class="t-12"><span class="counter">0/200</span> · 3 personalized invitations remaining for this month.</div>`,
  );
  fill(
    actions,
    html`<button type="button" aria-label="Cancel adding a note" class="artdeco-button artdeco-button--secondary">Cancel</button><button type="button" aria-label="Send invitation" disabled class="artdeco-button artdeco-button--primary">Send</button>`,
  );
  const note = content.querySelector('textarea');
  const send = actions.querySelector<HTMLButtonElement>('[aria-label="Send invitation"]');
  const counter = content.querySelector('.counter');
  note?.addEventListener('input', () => {
    if (send) send.disabled = note.value.trim() === '';
    if (counter) counter.textContent = `${note.value.length}/200`;
  });
  send?.addEventListener('click', () => dialog.remove());
  actions
    .querySelector('[aria-label="Cancel adding a note"]')
    ?.addEventListener('click', () => dialog.remove());
  note?.focus();
}

export function openShareBox(): void {
  const dialog = elementOf(
    html`<div data-test-modal data-test-modal-id="sharebox" role="dialog" tabindex="-1" class="artdeco-modal share-box-v2__modal" aria-label="Create post"><button aria-label="Dismiss" type="button" class="artdeco-modal__dismiss">×</button><div class="share-box"><div class="editor-content"></div></div><div class="share-actions artdeco-modal__actionbar"><button type="button" class="share-actions__primary-action artdeco-button artdeco-button--primary" disabled>Post</button></div></div>`,
  );
  outlet().append(dialog);
  const place = dialog.querySelector<HTMLElement>('.editor-content');
  const post = dialog.querySelector<HTMLButtonElement>('.share-actions__primary-action');
  if (!place || !post) return;
  const editor: RunningEditor = postEditor(place, () => {
    post.disabled = editor.text() === '';
  });
  post.addEventListener('click', () => dialog.remove());
  dialog.querySelector('.artdeco-modal__dismiss')?.addEventListener('click', () => dialog.remove());
  place.querySelector<HTMLElement>('.ql-editor')?.focus();
}
