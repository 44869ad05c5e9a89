// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {mapText} from '../../../lib/composer/text-map.ts';

function editor(html: string, style = ''): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('the text of an editor', () => {
  it.each([
    ['an empty LinkedIn composer', '<p><br></p>', ''],
    ['two paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
    ['an empty line between', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a line break', '<p>a<br>b</p>', 'a\nb'],
    ['a last break that only holds the line open', '<p>a<br></p><p>b</p>', 'a\nb'],
    ['words in several nodes', '<p>Be<b>twe</b>en us</p>', 'Between us'],
    ['a mention that cannot be edited', '<p>Hi <a contenteditable="false">Ana</a>!</p>', 'Hi Ana!'],
    ['lists', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['words before a block', 'a<div>b</div>', 'a\nb'],
    ['blank space between blocks', '<p>a</p>\n  <p>b</p>', 'a\nb'],
    [
      'what ProseMirror leaves behind',
      '<p>a<img class="ProseMirror-separator"><br class="ProseMirror-trailingBreak"></p>',
      'a',
    ],
    ['an empty line at the end', '<p>a</p><p><br></p>', 'a\n'],
    ['nested blocks', '<div><div>a</div></div><div>b</div>', 'a\nb'],
  ])('reads %s', (_, html, text) => {
    expect(mapText(editor(html)).text).toBe(text);
  });

  it('finds a phrase that runs over nodes and lines', () => {
    const map = mapText(editor('<p>Hi. Be<b>twe</b>en</p><p>us, he is out</p>'));
    const start = map.text.indexOf('Between');
    const range = map.range(start, start + 'Between\nus,'.length);
    expect(range?.toString()).toBe('Betweenus,');
    expect(range?.startContainer.textContent).toBe('Hi. Be');
  });

  it('gives no place to what does not stand there', () => {
    const map = mapText(editor('<p>Hi</p>'));
    expect(map.range(2, 5)).toBeNull();
    expect(map.range(1, 1)).toBeNull();
  });

  it('keeps line feeds where the editor shows them', () => {
    expect(mapText(editor('a\nb', 'white-space: pre-wrap')).text).toBe('a\nb');
    expect(mapText(editor('a\nb')).text).toBe('a b');
  });
});
