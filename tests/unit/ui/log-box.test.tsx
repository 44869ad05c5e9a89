// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {LogEntry} from '../../../lib/messages/model.ts';
import type {Answer, ErrorCode} from '../../../lib/messages/protocol.ts';
import {languageChoice} from '../../../lib/ui/language.ts';
import {LogBox} from '../../../lib/ui/log/LogBox.tsx';
import {createLineParser} from '../../../lib/ui/log/line-parser.ts';
import type {ParsedLine} from '../../../lib/ui/log/log-form.ts';
import {draw, root, write} from './support/drawing.ts';

const now = new Date(2026, 10, 24, 15, 30).getTime();
const MINUTE = 60_000;
const DAY = 86_400_000;

/** A question to the parser that the test answers when it likes. */
interface Question {
  readonly line: string;
  readonly now: number;
  answer(parsed: ParsedLine): Promise<void>;
  fail(code: ErrorCode): Promise<void>;
}

let questions: Question[];
let logged: LogEntry[];
let failed: ErrorCode[];

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date'], now});
  [questions, logged, failed] = [[], [], []];
});
afterEach(() => void vi.useRealTimers());

function parse(line: string, at: number): Promise<Answer<ParsedLine>> {
  return new Promise(done => {
    questions.push({
      line,
      now: at,
      answer: parsed => act(async () => done({ok: true, value: parsed})),
      fail: code => act(async () => done({ok: false, code, message: ''})),
    });
  });
}

const onLog = async (entry: LogEntry) => logged.push(entry) > 0;
const drawBox = (keep: (entry: LogEntry) => Promise<boolean> = onLog) =>
  draw(<LogBox parse={parse} onLog={keep} onFailed={code => failed.push(code)} />);

function input(): HTMLInputElement {
  const found = root.querySelector('input');
  if (!found) throw new Error('no line to type in');
  return found;
}

const type = (text: string) => write('input', text);

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(one => one.textContent?.trim() === name);
  if (!found) throw new Error(`no button ${name} in ${root.textContent}`);
  return found;
}

const click = (name: string) => act(() => button(name).click());

const enter = () =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
  });

const when = () => root.querySelector('[aria-label^="When"]')?.textContent;
const last = () => {
  const question = questions.at(-1);
  if (!question) throw new Error('nothing was asked');
  return question;
};

describe('the preview', () => {
  beforeEach(() => drawBox());

  test('follows the typing, key by key', async () => {
    expect(questions).toEqual([]);
    await type('called her yesterday');
    await last().answer({at: now - DAY});
    expect(when()).toBe('yesterday');
    await type('called her yesterday?');
    expect(when()).toBe('yesterday');
    await last().answer({});
    expect(when()).toBe('Today');
    expect(questions.map(({line}) => line)).toEqual(['called her yesterday', 'called her yesterday?']);
  });

  test('heeds the answer to the last key, in whatever order the answers come', async () => {
    await type('met on 12');
    const overtaken = last();
    await type('met on 12 Nov');
    await last().answer({at: now - 12 * DAY});
    await overtaken.answer({at: now - 3 * DAY});
    expect(when()).toBe('12 days ago');
  });

  test('holds nothing of a line that was emptied, not even when its answer comes late', async () => {
    await type('yesterday');
    await last().answer({at: now - DAY});
    await type('');
    expect(when()).toBe('Today');
    await type('yesterday');
    const late = last();
    await type('');
    await late.answer({at: now - DAY});
    expect(when()).toBe('Today');
  });

  test('keeps what happens now at now', async () => {
    await type('met today');
    await last().answer({at: now});
    vi.setSystemTime(now + 5 * MINUTE);
    await click('Call');
    expect(when()).toBe('Today');
  });
});

describe('logging', () => {
  test('a line that was just read is logged at once, as it was shown', async () => {
    await drawBox();
    await type('called her yesterday');
    await last().answer({channel: 'phone', at: now - DAY});
    await enter();
    expect(logged).toMatchObject([{channel: 'phone', at: now - DAY, note: 'called her yesterday'}]);
    await vi.waitFor(() => expect(input().value).toBe(''));
    expect(questions).toHaveLength(1);
  });

  test('a line that was not read yet waits for it', async () => {
    await drawBox();
    await type('called her yesterday');
    await enter();
    expect(logged).toEqual([]);
    await last().answer({channel: 'phone', at: now - DAY});
    expect(logged).toMatchObject([{channel: 'phone', at: now - DAY}]);
  });

  test('a line that stood for a while is read anew, by the clock of now', async () => {
    await drawBox();
    await type('an hour ago');
    await last().answer({at: now - 60 * MINUTE});
    vi.setSystemTime(now + 30 * MINUTE);
    await enter();
    expect(last()).toMatchObject({line: 'an hour ago', now: now + 30 * MINUTE});
    await last().answer({at: now - 30 * MINUTE});
    expect(logged).toMatchObject([{at: now - 30 * MINUTE}]);
  });

  test('a line that cannot be read is not put on a wrong day: it stays, and the failure is told', async () => {
    await drawBox();
    await type('called her yesterday');
    await last().fail('no-answer');
    expect(failed).toEqual([]);
    await enter();
    await last().fail('no-answer');
    expect([logged, failed]).toEqual([[], ['no-answer']]);
    await vi.waitFor(() => expect(button('Log').disabled).toBe(false));
    expect(input().value).toBe('called her yesterday');
    await enter();
    await last().answer({at: now - DAY});
    expect(logged).toMatchObject([{at: now - DAY}]);
  });

  test('three clicks log a call, at the time of the last one, and ask nothing: how, which way, log', async () => {
    await drawBox();
    await click('Call');
    vi.setSystemTime(now + 3 * 60 * MINUTE);
    await click('Log');
    expect(logged).toMatchObject([
      {channel: 'phone', at: now + 3 * 60 * MINUTE, setting: 'online', note: ''},
    ]);
    expect(questions).toEqual([]);
  });

  test('a line that could not be kept stays to be tried again', async () => {
    await drawBox(async () => false);
    await type('met at DevFest');
    await last().answer({});
    await click('Log');
    expect(input().value).toBe('met at DevFest');
  });
});

test('the worker is asked with this page’s clock and language', async () => {
  const asked: unknown[] = [];
  const parser = createLineParser(async (kind, about) => {
    asked.push([kind, about]);
    return {ok: false, code: 'no-answer', message: ''};
  });
  languageChoice.value = 'id';
  await parser('ketemu kemarin', now);
  const offset = -new Date(now).getTimezoneOffset();
  expect(asked).toEqual([['line.parse', {line: 'ketemu kemarin', now, offset, lang: 'id'}]]);
});
