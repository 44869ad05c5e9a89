import {describe, expect, it} from 'vitest';
import {BUILDS, filesOf, pageScripts, read} from './support/built.ts';
import {textOf, trackedFiles} from './support/sources.ts';

/** In the page's own world of rights, so the browser would let it happen: it must not be there at all. */
const NEVER_IN_PAGES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /sendBeacon/],
  ['eval', /\beval\s*\(/],
  ['new Function', /new Function\b/],
  ['an address of the extension', /(chrome|moz)-extension:/],
  ['runtime.getURL', /\bgetURL\b/],
  ['a message to the page', /\bpostMessage\s*\(/],
  ['an event of our own on the page', /new CustomEvent\b/],
  ['IndexedDB of the page', /\bindexedDB\b/],
  ['storage of the page', /\b(localStorage|sessionStorage)\b/],
  ['cookies of the page', /document\.cookie/],
];

describe.each(BUILDS)('scripts that run in pages, %s', build => {
  it('are there', () => {
    expect(pageScripts(build).length).toBeGreaterThan(0);
  });

  it.each(NEVER_IN_PAGES)('hold no %s', (_what, pattern) => {
    const offenders = pageScripts(build).filter(file => pattern.test(read(build, file)));
    expect(offenders).toEqual([]);
  });

  it('are one expression each: what it comes to is what they give back', () => {
    const offenders = pageScripts(build).filter(
      file => !/^\(function\(\)\{.*\}\)\(\);$/s.test(read(build, file).trim()),
    );
    expect(offenders).toEqual([]);
  });

  it('do not announce themselves as WXT’s do by default', () => {
    const offenders = pageScripts(build).filter(file => /content-script-started/.test(read(build, file)));
    expect(offenders).toEqual([]);
  });
});

describe.each(BUILDS)('everything in %s', build => {
  it('loads no code from elsewhere', () => {
    const offenders = filesOf(build)
      .filter(file => /\.(js|html)$/.test(file))
      .filter(file =>
        /importScripts\s*\(|<script[^>]+src=["']https?:|import\s*\(\s*["']https?:/.test(read(build, file)),
      );
    expect(offenders).toEqual([]);
  });

  it('holds the words of dates once, in the worker', () => {
    const scripts = filesOf(build).filter(file => file.endsWith('.js'));
    expect(scripts.filter(file => /mendatang/.test(read(build, file)))).toEqual(['background.js']);
  });

  it('has no inline script in its pages', () => {
    const pages = filesOf(build).filter(file => file.endsWith('.html'));
    const inline = pages.filter(file => /<script(?![^>]*\bsrc=)/.test(read(build, file)));
    expect(inline).toEqual([]);
  });
});

it('no source of ours turns text into markup', () => {
  const sources = trackedFiles().filter(file => /^(lib|entrypoints)\/.*\.tsx?$/.test(file));
  const making =
    /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML|createContextualFragment/;
  expect(sources.filter(file => making.test(textOf(file)))).toEqual([]);
});
