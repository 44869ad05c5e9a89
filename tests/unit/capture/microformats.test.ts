import {existsSync, globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {capture} from '../../../lib/capture/capture.ts';
import {finishCapture} from '../../../lib/capture/finish.ts';
import type {Capture, CapturedProfile} from '../../../lib/capture/model.ts';
import {documentOf} from './documents.ts';
import {SHARED_PAGES} from './pages.ts';

function read(html: string, url: string): Capture {
  return finishCapture(
    capture(documentOf(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`, url), url),
  );
}

function profileIn(captured: Capture): CapturedProfile | null {
  return captured.kind === 'profile' ? captured.profile : null;
}

const SUITE = resolve(SHARED_PAGES, '../microformats');
const suite = existsSync(SUITE)
  ? globSync('**/*.html', {cwd: SUITE}).filter(file =>
      existsSync(resolve(SUITE, file.replace('.html', '.json'))),
    )
  : [];
if (suite.length === 0)
  console.warn(`no microformats suite at ${SUITE}: only the project's own cases are read`);

type Value = string | {value?: string; properties?: {name?: Value[]}};
interface Suite {
  items: {type: string[]; properties: Record<string, Value[] | undefined>}[];
}

function plain(value: Value | undefined): string | null {
  if (value === undefined || typeof value === 'string') return value?.replace(/\s+/g, ' ').trim() || null;
  return plain(value.value ?? value.properties?.name?.[0]);
}

describe('the public test suite of h-card', () => {
  it.each(suite)('%s', file => {
    const html = readFileSync(resolve(SUITE, file), 'utf8');
    const {items} = JSON.parse(readFileSync(resolve(SUITE, file.replace('.html', '.json')), 'utf8')) as Suite;
    const cards = items.filter(({type}) => type.includes('h-card'));
    const [card] = cards;
    const url = plain(card?.properties.url?.[0]) ?? 'http://example.com/';
    const captured = read(html, url);
    const name = plain(card?.properties.name?.[0]);
    const org = plain(card?.properties.org?.[0]);
    const stands = cards.length === 1 && card?.properties.url !== undefined && name !== org && name !== null;
    if (!stands) return expect(captured.kind).toBe('none');
    expect(profileIn(captured)).toMatchObject({name: {value: name}});
    expect(profileIn(captured)?.company?.value ?? null).toBe(org);
    expect(profileIn(captured)?.photo === undefined).toBe(plain(card?.properties.photo?.[0]) === null);
  });
});

describe('a page with h-cards', () => {
  const card = (name: string, url: string, more = '') =>
    `<div class="h-card"><a class="p-name u-url" href="${url}" ${more}>${name}</a></div>`;
  const home = 'https://galih.example/';

  it.each([
    ['its only card links to it', card('Galih', home), 'Galih'],
    ['its only card links elsewhere', card('Galih', 'https://other.example/'), null],
    [
      'one of several is marked as me',
      card('Galih', 'https://g.example/', 'rel="me"') + card('Teman', 'https://t.example/'),
      'Galih',
    ],
    [
      'one of several has the page as uid and url',
      `<div class="h-card"><a class="p-name u-url u-uid" href="${home}">Galih</a></div>${card('Teman', home)}`,
      'Galih',
    ],
    ['several link to it', card('Galih', home) + card('Teman', home), null],
    [
      'two are marked as me under two names',
      card('Galih', 'https://g.example/', 'rel="me"') + card('Teman', 'https://t.example/', 'rel="me"'),
      null,
    ],
    [
      'its card stands among utility classes',
      `<div class="h-full h-10">${card('Galih', home)}</div>`,
      'Galih',
    ],
    [
      'its card is an organisation',
      `<div class="h-card"><a class="p-name p-org u-url" href="${home}">Bengkel</a></div>`,
      null,
    ],
    ['its card is inside an event', `<div class="h-event">${card('Galih', home)}</div>`, null],
    [
      'it is about one entry',
      `<div class="h-entry"><p class="p-name">Kayu</p></div>${card('Galih', home)}`,
      null,
    ],
    [
      'it lists many people',
      Array.from({length: 30}, (_, index) => card(`Orang ${index}`, home)).join(''),
      null,
    ],
    [
      'its card is huge',
      `<div class="h-card"><a class="p-name u-url" href="${home}">Galih</a>${'<i>x</i>'.repeat(20_000)}</div>`,
      null,
    ],
  ])('where %s', (_, html, name) => {
    expect(profileIn(read(html, home))?.name.value ?? null).toBe(name);
  });

  it('keeps markup in its fields as text, and takes no address but of the web', () => {
    const html = `<div class="h-card"><a class="p-name u-url" href="${home}">&lt;img src=x onerror=alert(1)&gt;</a><a class="u-url" href="javascript:alert(1)">x</a><img class="u-photo" src="data:image/png;base64,AA"></div>`;
    const profile = profileIn(read(html, home));
    expect(profile?.name.value).toBe('<img src=x onerror=alert(1)>');
    expect(profile?.websites).toEqual([home]);
    expect(profile?.photo).toBeUndefined();
  });

  it('answers for parts that a page made up', () => {
    const parts = {url: home, baseUrl: 'nonsense', cards: ['<div class="h-card">'], me: []};
    expect(finishCapture({kind: 'parse', parts}).kind).toBe('none');
  });
});
