import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';

const script = new URL('../../../scripts/etiquette.ts', import.meta.url).pathname;

function run(args: readonly string[], input = '') {
  const {stdout, stderr, status} = spawnSync(process.execPath, [script, ...args], {input, encoding: 'utf8'});
  return {stdout, stderr, status};
}

describe('rows on standard input', () => {
  it('give one object a row, with offsets in the original text', () => {
    const text = 'Hi 👋 Dana. You are a lazy, useless man.';
    const rows = [
      {id: 'a', text, channel: 'dm', now: '2026-11-24T10:00:00+07:00', context: {person: {name: 'Dana'}}},
      {id: 2, text: 'Thanks!'},
    ];
    const {stdout, status} = run([], rows.map(row => JSON.stringify(row)).join('\n'));
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(status).toBe(0);
    expect(Object.keys(first)).toEqual(['id', 'findings', 'acts', 'commitments', 'ms']);
    expect(first.findings[0]).toMatchObject({rule: 'personal-attack', severity: 'serious'});
    expect(text.slice(first.findings[0].start, first.findings[0].end)).toBe(first.findings[0].text);
    expect(Object.keys(first.findings[0])).toEqual([
      'rule',
      'severity',
      'start',
      'end',
      'text',
      'why',
      'suggestion',
    ]);
    expect(second).toMatchObject({id: 2, findings: []});
  });

  it('speak the language that --lang asks for', () => {
    const row = JSON.stringify({id: 'a', text: 'You are a lazy, useless man.'});
    const {stdout} = run(['--lang', 'id'], row);
    expect(JSON.parse(stdout).findings[0].why).toContain('orangnya');
  });

  it.each([
    ['{"id":"a","text":"ok"}\nnot json', 'line 2'],
    ['{"id":"a"}', 'line 1'],
    ['\n\n{"id":"a","text":5}', 'line 3'],
    ['{"id":"a","text":"ok","lang":"fr"}', 'line 1'],
    ['{"id":"a","text":"ok","now":"yesterday"}', 'line 1'],
    ['[1]', 'line 1'],
    ['null', 'line 1'],
  ])('that cannot be used end with code 2 and the line: %s', (input, line) => {
    const {stderr, status} = run([], input);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(line);
  });

  it.each([[['--lang', 'fr']], [['--wat']]])('refuse wrong options: %s', args => {
    expect(run(args)).toMatchObject({status: 2, stdout: ''});
  });
});

describe('plain words', () => {
  it('get a readable answer, with what counted when asked', () => {
    const {stdout, status} = run(['--explain', 'You are a lazy, useless man.']);
    expect(status).toBe(0);
    expect(stdout).toContain('personal-attack');
    expect(stdout).toMatch(/\+\d\.\d\d {2}cue \(hard\)/);
  });

  it('are answered in their own language', () => {
    expect(run(['Terima kasih atas bantuannya, Pak.']).stdout).toContain('Tidak ada catatan.');
  });
});
