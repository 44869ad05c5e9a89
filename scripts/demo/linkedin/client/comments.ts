import {commentEditor, type RunningEditor} from './editors.ts';

/** Opens the comment box of a post. The button to send it is there only while there is something to send. */
export function openComment(opener: HTMLElement): void {
  const box = opener.parentElement?.querySelector<HTMLElement>('[data-demo-comment-box]');
  if (!box || box.childElementCount > 0) return;
  const place = document.createElement('div');
  const submit = document.createElement('button');
  submit.type = 'button';
  submit.textContent = 'Comment';
  box.append(place);
  const editor: RunningEditor = commentEditor(place, () => {
    if (editor.text().trim()) box.append(submit);
    else submit.remove();
  });
  submit.addEventListener('click', () => {
    const comment = document.createElement('p');
    comment.dataset.demoPosted = '';
    comment.textContent = editor.text();
    box.before(comment);
    editor.clear();
    submit.remove();
  });
  box.querySelector<HTMLElement>('.ProseMirror')?.focus();
}
