/**
 * The window of Firefox itself, reached by WebDriver BiDi with `moz:scope: chrome` (allowed by
 * `--remote-allow-system-access`): the toolbar, the popup that hangs from it, and the permission dialog are there.
 */
import type {Browser} from 'puppeteer-core';

/** What puppeteer's Firefox keeps of its connection; it has no public face for commands of one's own. */
interface Connection {
  send(method: string, params: object): Promise<{result: unknown}>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: {readonly value?: unknown};
  readonly exceptionDetails?: {readonly text: string};
}

export function connectionOf(browser: Browser): Connection {
  return (browser as unknown as {connection: Connection}).connection;
}

export class FirefoxWindow {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const connection = connectionOf(browser);
    const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
    const [context] = (tree.result as {contexts: {context: string}[]}).contexts;
    if (!context) throw new Error('Firefox shows no window');
    return new FirefoxWindow(connection, context.context);
  }

  /** Runs the body of an async function with the browser's own rights; it must yield a plain value. */
  async run<T>(body: string): Promise<T> {
    const answer = await this.#connection.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: {context: this.#context},
      awaitPromise: true,
      userActivation: true,
    });
    const {type, result, exceptionDetails} = answer.result as Evaluated;
    if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
    return result?.value as T;
  }

  /** A real press of the mouse at a point of the window. */
  async press(x: number, y: number): Promise<void> {
    await this.run(`for (const type of ['mousemove', 'mousedown', 'mouseup'])
      window.synthesizeMouseEvent(type, ${x}, ${y}, {button: 0, clickCount: 1}, {});`);
  }

  /** Real keys, by their names in KeyboardEvent.key. */
  async keys(keys: readonly string[]): Promise<void> {
    const codes = {
      Enter: 13,
      Escape: 27,
      Tab: 9,
      Backspace: 8,
      ArrowDown: 40,
      ArrowUp: 38,
      End: 35,
      Home: 36,
    };
    await this.run(`
      const codes = ${JSON.stringify(codes)};
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      for (const key of ${JSON.stringify(keys)}) {
        const event = new KeyboardEvent('', codes[key] ? {key, code: key, keyCode: codes[key]} : {key});
        processor.keydown(event);
        processor.keyup(event);
      }`);
  }
}
