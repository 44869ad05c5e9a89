/** The two rich editors that the site uses, as they come from the registry: ProseMirror and Quill. */
import {baseKeymap} from 'prosemirror-commands';
import {history, redo, undo} from 'prosemirror-history';
import {keymap} from 'prosemirror-keymap';
import {schema} from 'prosemirror-schema-basic';
import {EditorState} from 'prosemirror-state';
import {EditorView} from 'prosemirror-view';
import Quill from 'quill/core';

export interface RunningEditor {
  text(): string;
  clear(): void;
}

const freshState = (): EditorState =>
  EditorState.create({
    schema,
    plugins: [history(), keymap({'Mod-z': undo, 'Mod-y': redo}), keymap(baseKeymap)],
  });

/** A comment box; `changed` hears every change of its text. */
export function commentEditor(place: HTMLElement, changed: () => void): RunningEditor {
  const view: EditorView = new EditorView(place, {
    state: freshState(),
    attributes: {
      class: 'tiptap',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Text editor for creating comment',
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) changed();
    },
  });
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    clear: () => view.updateState(freshState()),
  };
}

/** What Quill keeps of its selection; it asks the document for it, which sees nothing inside a shadow root. */
interface QuillSelection {
  hasFocus(): boolean;
  getNativeRange(): unknown;
  normalizeNative(range: StaticRange | Range): unknown;
}

/** Lets Quill find its caret inside a shadow root, as the site's own build must. */
function seeInShadow(quill: Quill): void {
  const root = quill.root.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const selection = quill.selection as unknown as QuillSelection;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({shadowRoots: [root]}) ?? [];
    return range ? selection.normalizeNative(range) : null;
  };
}

/** A post box. */
export function postEditor(place: HTMLElement, changed: () => void): RunningEditor {
  const quill = new Quill(place, {placeholder: 'What do you want to talk about?'});
  seeInShadow(quill);
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('aria-label', 'Text editor for creating content');
  quill.on('text-change', changed);
  return {text: () => quill.getText().trim(), clear: () => void quill.setText('')};
}
