import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from '../../../lib/capture/adapters/microformats/serialised.ts';
import {documentOf} from './documents.ts';

type Plain = string | {name: string; attributes: [string, string][]; children: Plain[]};

/** What was read, without what parse5's shape repeats. */
function read(html: string): Plain[] {
  const plain = (node: ReturnType<typeof parse>['childNodes'][number]['childNodes'][number]): Plain =>
    'value' in node
      ? node.value
      : {
          name: node.tagName,
          attributes: node.attrs.map(({name, value}) => [name, value]),
          children: node.childNodes.map(plain),
        };
  return parse(html).childNodes.flatMap(({childNodes: [body]}) =>
    body && 'childNodes' in body ? body.childNodes.map(plain) : [],
  );
}

const document = documentOf('<!DOCTYPE html><html><body></body></html>', 'https://galih.example/');

function built(plain: Plain): Node {
  if (typeof plain === 'string') return document.createTextNode(plain);
  const element = document.createElement(plain.name);
  for (const [name, value] of plain.attributes) element.setAttribute(name, value);
  element.append(...plain.children.map(built));
  return element;
}

const text = fc.stringMatching(/^[a-zé&;<>"'= /\u00a0-]{1,8}$/);
const attributes = fc.uniqueArray(
  fc.tuple(fc.constantFrom('class', 'href', 'data-x', 'title', ':is', '@on'), text),
  {
    selector: ([name]) => name,
    maxLength: 3,
  },
);
const {tree} = fc.letrec<{tree: Plain; element: Plain}>(tie => ({
  tree: fc.oneof({maxDepth: 4}, text, tie('element')),
  element: fc.record({
    name: fc.constantFrom('div', 'p', 'a', 'table', 'td', 'li', 'my-card', 'h1', 'button'),
    attributes,
    children: fc.array(tie('tree'), {maxLength: 3}).map(children =>
      // Text beside text is one text once it was written down.
      children.filter((child, at) => typeof child !== 'string' || typeof children[at - 1] !== 'string'),
    ),
  }),
}));

describe('HTML that a browser wrote', () => {
  it('is the tree that it was, whatever stands in what', () => {
    fc.assert(
      fc.property(tree, plain => {
        fc.pre(typeof plain !== 'string');
        expect(read((built(plain) as Element).outerHTML)).toEqual([plain]);
      }),
    );
  });

  it.each<[what: string, html: string, read: Plain[]]>([
    ['several after each other', '<b>a</b><i>b</i>', [one('b', 'a'), one('i', 'b')]],
    ['elements without an end', '<p>a<br>b<img src="c"></p>', [one('p', 'a', one('br'), 'b', image('c'))]],
    ['comments', '<p>a<!-- <b> -->b</p>', [one('p', 'a', 'b')]],
    [
      'scripts and styles',
      '<style>a>b{} &amp;</style><b>c</b>',
      [one('style', 'a>b{} &amp;'), one('b', 'c')],
    ],
    ['names of characters that no browser writes', '<b>&amp;copy;&copy;</b>', [one('b', '&copy;&copy;')]],
    ['what is left open', '<div><b>a', [one('div', one('b', 'a'))]],
    ['an end of nothing', '</i><b>a</b></i>', [one('b', 'a')]],
    ['what no browser writes', '<b>a</b><b c=d>e</b>', [one('b', 'a')]],
    ['nothing', '', []],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it('takes no longer than it is long, however it is broken', () => {
    for (const piece of ['<!--', '<b a="', '<b ', '</', '<style>', '<b a="">'])
      expect(parse(piece.repeat(20_000)).childNodes[0]?.childNodes).toHaveLength(1);
  });
});

function one(name: string, ...children: Plain[]): Plain {
  return {name, attributes: [], children};
}

function image(src: string): Plain {
  return {name: 'img', attributes: [['src', src]], children: []};
}
