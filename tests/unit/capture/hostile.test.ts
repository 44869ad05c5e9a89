import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {capture} from '../../../lib/capture/capture.ts';
import {parseRange} from '../../../lib/capture/dates.ts';
import {finishCapture} from '../../../lib/capture/finish.ts';
import {readPage} from '../../../lib/capture/page.ts';
import {line, lines} from '../../../lib/capture/text.ts';
import {documentOf} from './documents.ts';

const URLS = [
  'https://www.linkedin.com/in/ana-silva/',
  'https://www.linkedin.com/in/%E0%A4%A/',
  'https://www.linkedin.com/messaging/thread/2-%%%/',
  'https://www.linkedin.com/search/results/people/',
  'https://github.com/ana',
  'https://ana.example/',
];

/** Trees of the very elements and attributes that the adapters look for, put together at random. */
const {tree} = fc.letrec<{tree: string; children: string}>(tie => ({
  children: fc.array(tie('tree'), {maxLength: 4}).map(parts => parts.join('')),
  tree: fc.oneof(
    {depthSize: 'small'},
    fc.constantFrom('Ana Silva', '· 1st', '·', '<br>', '2019 – Present', '{}', '\u202e', '&lt;b&gt;'),
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'section',
          'main',
          'h1',
          'h2',
          'p',
          'a',
          'ul',
          'li',
          'span',
          'form',
          'aside',
          'time',
        ),
        fc.constantFrom(
          '',
          'href="/in/ana-silva/"',
          'href="/in/"',
          'href="#"',
          'href="/in/ana-silva/overlay/contact-info/"',
          `componentkey="com.linkedin.sdui.profile.card.refACoA${'a'.repeat(35)}Topcard"`,
          'componentkey="entity-collection-item"',
          'data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"',
          'data-member-id="1"',
          'data-section="currentPositionsDetails"',
          'data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:x,2-x)"',
          'role="dialog"',
          'role="listitem"',
          'role="toolbar"',
          'contenteditable="true" role="textbox"',
          'class="h-card"',
          'class="msg-convo-wrapper"',
          'itemprop="additionalName"',
        ),
        tie('children'),
      )
      .map(([name, attribute, inner]) => `<${name} ${attribute}>${inner}</${name}>`),
  ),
}));

describe('whatever a page holds', () => {
  it('is read without a throw, to a verified person or nobody', () => {
    fc.assert(
      fc.property(
        tree,
        fc.constantFrom(...URLS),
        fc.constantFrom('Ana Silva | LinkedIn', ''),
        (body, url, title) => {
          const reading = readPage(documentOf(`<title>${title}</title><body>${body}</body>`, url), url);
          const finished = finishCapture(reading.capture);
          if (finished.kind === 'profile') expect(finished.profile.name.value).not.toBe('');
          expect(() => JSON.stringify(reading)).not.toThrow();
        },
      ),
      {numRuns: 150},
    );
  }, 60_000);

  it('any structured data gives a person or nobody', () => {
    const thing = fc.object({
      key: fc.constantFrom(
        '@type',
        '@graph',
        '@id',
        'name',
        'url',
        'mainEntity',
        'worksFor',
        'address',
        'image',
        'sameAs',
        'jobTitle',
        'email',
      ),
      values: [
        fc.constantFrom<unknown>('Person', 'ProfilePage', 'Ana', 'https://ana.example/', null, 7, '<b>'),
      ],
      maxDepth: 4,
    });
    fc.assert(
      fc.property(thing, data => {
        const html = `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script><h1>Ana</h1>`;
        const finished = finishCapture(
          capture(documentOf(html, 'https://ana.example/'), 'https://ana.example/'),
        );
        expect(['profile', 'none']).toContain(finished.kind);
      }),
      {numRuns: 150},
    );
  }, 60_000);

  it('broken structured data is none', () => {
    for (const text of [
      '{',
      '[]',
      'null',
      '"Person"',
      `${'['.repeat(5000)}`,
      `{"@type":"Person","name":"${'x'.repeat(400_000)}"}`,
    ]) {
      const document = documentOf(
        `<script type="application/ld+json">${text}</script>`,
        'https://ana.example/',
      );
      expect(capture(document, 'https://ana.example/').kind).toBe('none');
    }
  });

  it.each(['', 'nonsense', 'javascript:alert(1)', 'about:blank', `https://ana.example/${'x'.repeat(3000)}`])(
    'nobody is at “%s”',
    url => {
      expect(capture(documentOf('<h1>Ana</h1>', 'https://ana.example/'), url)).toEqual({
        kind: 'none',
        reason: 'unsupported',
      });
    },
  );

  it('is nobody where the document has moved on to another address', () => {
    const document = documentOf('<h1>Ana</h1>', 'https://www.linkedin.com/in/other/');
    expect(capture(document, 'https://www.linkedin.com/in/ana-silva/')).toEqual({
      kind: 'none',
      reason: 'stale',
    });
  });

  it.each([
    ['https://team.example/profile?id=1', 'https://team.example/profile?id=2'],
    ['https://team.example/#/ann', 'https://team.example/#/bob'],
  ])('is nobody where %s has moved on to %s', (asked, now) => {
    expect(capture(documentOf('<h1>Ana</h1>', now), asked)).toEqual({kind: 'none', reason: 'stale'});
  });

  it('texts come out bounded, without unseen characters, and the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 900}), text => {
        const once = line(text);
        expect(line(once)).toBe(once);
        expect([...(once ?? '')].length).toBeLessThanOrEqual(400);
        expect(once ?? '').not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\n]/u);
        expect(lines(lines(text))).toBe(lines(text));
      }),
    );
  });

  it('dates never run the wrong way out of shape', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        const range = parseRange(text);
        for (const date of [range?.start, range?.end])
          expect(date ?? '2000').toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
      }),
    );
  });
});
