import {expect, it} from 'vitest';
import {capture} from '../../../lib/capture/capture.ts';
import {documentOf} from './documents.ts';

interface Said {
  readonly page?: Record<string, string>;
  readonly person?: Record<string, string>;
  readonly title?: string;
  readonly heading?: string;
}

/** Whom a page at `url` with this description of Ann Lee is about. */
function whoIs(url: string, {page = {}, person = {}, title = '', heading = ''}: Said): string | null {
  const data = {
    '@type': 'ProfilePage',
    ...page,
    mainEntity: {'@type': 'Person', name: 'Ann Lee', ...person},
  };
  const html = `<title>${title}</title><script type="application/ld+json">${JSON.stringify(data)}</script><h1>${heading}</h1>`;
  const captured = capture(documentOf(html, url), url);
  return captured.kind === 'profile' ? captured.profile.name.value : null;
}

const PAGE = 'https://team.example/people/ann';

it.each<[string, string, Said]>([
  ['the heading names her', PAGE, {heading: 'Ann Lee'}],
  ['the title names her', PAGE, {title: 'About Ann Lee | Team'}],
  ['the page has this address', PAGE, {page: {url: PAGE}, title: 'Team'}],
  ['she has this address', PAGE, {person: {url: '/people/ann/'}, title: 'Team'}],
  ['her id is on this page', PAGE, {person: {'@id': `${PAGE}#me`}, heading: 'Hello'}],
  [
    'the root is hers, and the heading names her',
    PAGE,
    {person: {url: 'https://team.example/'}, heading: 'Ann Lee'},
  ],
  ['her address is elsewhere in the web', PAGE, {person: {url: 'https://ann.example/x'}, heading: 'Ann Lee'}],
  ['the visitor came by a campaign', `${PAGE}?utm_source=x`, {page: {url: PAGE}}],
  ['the search agrees', 'https://team.example/p?id=1', {page: {url: 'https://team.example/p?id=1'}}],
])('she is believed where %s', (_why, url, said) => {
  expect(whoIs(url, said)).toBe('Ann Lee');
});

it.each<[string, string, Said]>([
  ['nothing on the page names her', PAGE, {title: 'Bob Kim', heading: 'Bob Kim'}],
  [
    'the page described is another',
    PAGE,
    {page: {url: 'https://team.example/people/bob'}, heading: 'Ann Lee'},
  ],
  ['her address is another page here', PAGE, {person: {url: '/people/bob'}, heading: 'Ann Lee'}],
  ['her id is another page here', PAGE, {person: {'@id': '/people/bob#me'}, heading: 'Ann Lee'}],
  ['only the root is hers', PAGE, {person: {url: 'https://team.example/'}, heading: 'Bob Kim'}],
  ['her id is a mere fragment', PAGE, {person: {'@id': '#me'}, heading: 'Bob Kim'}],
  [
    'the search differs',
    'https://team.example/p?id=2',
    {page: {url: 'https://team.example/p?id=1'}, heading: 'Ann Lee'},
  ],
  [
    'the search is said by the address alone',
    'https://team.example/p?id=2',
    {page: {url: '/p'}, heading: 'Bob Kim'},
  ],
])('she is not believed where %s', (_why, url, said) => {
  expect(whoIs(url, said)).toBeNull();
});
