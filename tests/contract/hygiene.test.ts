import {describe, expect, it} from 'vitest';
import {textOf, trackedFiles} from './support/sources.ts';

/** Put together, so that this file does not hold what it looks for. */
const folder = (...parts: string[]): string => ['', ...parts, ''].join('/');
const MACHINE = [
  folder('work', 'main'),
  folder('work', 'wt'),
  folder('work', 'shared'),
  folder('root'),
  folder('home', 'runner'),
];
const HOSTS = ['registry.npmjs', 'registry.yarnpkg', 'npm.pkg.github', 'artifactory', 'localhost:4873'];

const SECRETS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a token of a forge', /\b(gh[pousr]_|github_pat_|glpat-)[A-Za-z0-9_]{20,}/],
  ['a token of a registry', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a key of a cloud', /\bAKIA[0-9A-Z]{16}\b/],
];

const SELF = 'tests/contract/hygiene.test.ts';
const texts = trackedFiles().filter(file => file !== SELF && !/\.(png|jpe?g|ico|woff2?|zip|bin)$/.test(file));
const having = (pattern: RegExp | string): string[] =>
  texts.filter(file =>
    typeof pattern === 'string' ? textOf(file).includes(pattern) : pattern.test(textOf(file)),
  );

describe('what is tracked', () => {
  it.each(MACHINE)('names no folder of a machine: %s', path => {
    expect(having(path)).toEqual([]);
  });

  it.each(HOSTS)('names no registry: %s', host => {
    expect(having(host)).toEqual([]);
  });

  it.each(SECRETS)('holds no %s', (_what, pattern) => {
    expect(having(pattern)).toEqual([]);
  });

  it('is not what was built', () => {
    expect(trackedFiles().filter(file => /^(\.output|\.wxt|node_modules)\//.test(file))).toEqual([]);
  });

  it('names every package by its exact version', () => {
    const {dependencies, devDependencies} = JSON.parse(textOf('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({...dependencies, ...devDependencies}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('tests', () => {
  const tests = texts.filter(file => /^tests\/.*\.(test|e2e)\.tsx?$/.test(file));

  it('are all run: none is left out or singled out', () => {
    const marked = /\b(it|test|describe)\.(only|todo|fails)\b|\bretry:\s*[1-9]/;
    expect(tests.filter(file => marked.test(textOf(file)))).toEqual([]);
  });
});
