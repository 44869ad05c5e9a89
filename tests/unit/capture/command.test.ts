import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {ADAPTERS} from '../../../lib/capture/capture.ts';
import {casesIn, expectAnswer, OWN_PAGES, runCapture, SHARED_PAGES} from './pages.ts';

const own = casesIn(OWN_PAGES);
const shared = casesIn(SHARED_PAGES);
if (shared.length === 0)
  console.warn(`no reference pages at ${SHARED_PAGES}: only the project's own are read`);
const cases = [...own, ...shared];

describe('the capture command', () => {
  let answers: Record<string, unknown>[] = [];

  beforeAll(() => {
    const rows = cases.map(({id, file, url}) => JSON.stringify({id, file, url}));
    const {status, stdout, stderr} = runCapture(rows.join('\n'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    answers = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
  }, 120_000);

  it.each(cases.map((page, index) => ({...page, index})))('reads $id', page => {
    const answer = answers[page.index];
    expect(answer?.id).toBe(page.id);
    expectAnswer(answer ?? {}, page);
  });

  it('takes files relative to the folder of the caller', () => {
    const row =
      '{"id":1,"file":"linkedin-sdui-id.html","url":"https://www.linkedin.com/in/ratri-wulansari/"}';
    const {status, stdout} = runCapture(`\n${row}\n`, OWN_PAGES);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({id: '1', kind: 'profile'});
  }, 60_000);

  it.each([
    ['no JSON', 'nonsense', /^capture: line 2: not JSON\n$/],
    ['a list', '[]', /^capture: line 2: not an object\n$/],
    ['no id', '{"file":"a.html","url":"https://a.example"}', /^capture: line 2: no "id"\n$/],
    ['no file', '{"id":"a","url":"https://a.example"}', /^capture: line 2: no "file"\n$/],
    [
      'a missing file',
      '{"id":"a","file":"a.html","url":"https://a.example"}',
      /^capture: line 2: no file a.html\n$/,
    ],
    [
      'a bad address',
      '{"id":"a","file":"a.html","url":"file:///etc"}',
      /^capture: line 2: "url" is no http\(s\) address\n$/,
    ],
  ])('stops with code 2 at a line with %s', (_, line, message) => {
    const {status, stdout, stderr} = runCapture(`\n${line}\n`);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(message);
  });

  it('says nothing for empty input', () => {
    expect(runCapture('')).toEqual({status: 0, stdout: '', stderr: ''});
  });
});

describe('the adapters', () => {
  it.each(ADAPTERS.map(adapter => [adapter.id, adapter]))(
    '%s has a file of its name and fixtures',
    (id, adapter) => {
      const root = resolve(import.meta.dirname, '../../../lib/capture/adapters');
      expect([`${id}.ts`, `${id}/collect.ts`].some(file => existsSync(resolve(root, file)))).toBe(true);
      expect(adapter.fixtures.length).toBeGreaterThan(0);
      for (const fixture of adapter.fixtures)
        expect(existsSync(resolve(OWN_PAGES, `${fixture}.expected.json`))).toBe(true);
    },
  );
});
