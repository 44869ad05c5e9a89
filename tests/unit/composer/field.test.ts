// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {fieldAt} from '../../../lib/composer/field.ts';

function at(html: string): ReturnType<typeof fieldAt> {
  document.body.innerHTML = html;
  return fieldAt(document.body.querySelector('#here'));
}

describe('places to write in', () => {
  it.each([
    ['a textarea', '<textarea id="here"></textarea>'],
    ['a contenteditable', '<div id="here" contenteditable="true"></div>'],
    ['one without a value', '<div id="here" contenteditable></div>'],
    ['plain text only', '<div id="here" contenteditable="plaintext-only"></div>'],
    ['what lies inside one', '<div contenteditable="true"><p><b id="here">x</b></p></div>'],
  ])('%s is read', (_, html) => {
    expect(at(html)).not.toBeNull();
  });

  it.each([
    ['a password', '<input id="here" type="password">'],
    ['a single line', '<input id="here" type="text">'],
    ['a search in a textarea', '<textarea id="here" role="combobox"></textarea>'],
    ['a search box', '<div role="search"><div id="here" contenteditable="true"></div></div>'],
    ['one line that can be edited', '<div id="here" contenteditable="true" aria-multiline="false"></div>'],
    ['what cannot be changed', '<textarea id="here" readonly></textarea>'],
    ['what is switched off', '<textarea id="here" disabled></textarea>'],
    ['a read-only editor', '<div id="here" contenteditable="true" aria-readonly="true"></div>'],
    ['code', '<div class="cm-editor"><div id="here" contenteditable="true"></div></div>'],
    ['code in Monaco', '<div class="monaco-editor"><textarea id="here"></textarea></div>'],
    ['an editor that wants no helpers', '<div id="here" contenteditable="true" data-gramm="false"></div>'],
    [
      'a form that wants no helpers',
      '<form data-enable-grammarly="false"><textarea id="here"></textarea></form>',
    ],
    [
      'an island that cannot be edited',
      '<div contenteditable="true"><a id="here" contenteditable="false">x</a></div>',
    ],
    ['ordinary text', '<p id="here">x</p>'],
  ])('%s is never read', (_, html) => {
    expect(at(html)).toBeNull();
  });

  it('takes the outermost editor', () => {
    const found = at(
      '<div contenteditable="true" class="outer"><div contenteditable="true" id="here"></div></div>',
    );
    expect(found?.element.className).toBe('outer');
  });

  it('sees a wish for no helpers through a shadow root', () => {
    document.body.innerHTML = '<section data-gramm="false"><div id="host"></div></section>';
    const root = document.querySelector('#host')?.attachShadow({mode: 'open'});
    if (root) root.innerHTML = '<textarea></textarea>';
    expect(fieldAt(root?.querySelector('textarea') ?? null)).toBeNull();
  });
});
