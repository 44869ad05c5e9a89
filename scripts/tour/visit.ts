/** What a step of the tour works with: a browser that may be left and come back to, and words in one language. */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Lang} from '../../lib/etiquette/report.ts';
import {launch} from '../../tests/e2e/support/launch.ts';
import type {Session, Surface} from '../../tests/e2e/support/session.ts';
import {until} from '../../tests/e2e/support/until.ts';
import type {BrowserName} from '../browsers/places.ts';
import type {Served} from '../demo/net/serve.ts';

export const LINKEDIN = 'https://www.linkedin.com';

/** Pictures that the README shows. */
const IN_README: ReadonlySet<string> = new Set([
  'popup-somebody-new',
  'popup-somebody-known',
  'remark',
  'dashboard-person',
]);

export class Visit {
  readonly browser: BrowserName;
  readonly lang: Lang;
  readonly #served: Served;
  readonly #pictures: string | null;
  readonly #shown: string | null;
  readonly #folder = mkdtempSync(join(tmpdir(), 'santun-tour-'));
  #session: Session | null = null;
  #pictured = 0;

  /**
   * @param pictures folder for PNGs; null to take none
   * @param shown folder for the pictures that the README shows; null to leave them as they are
   */
  constructor(
    browser: BrowserName,
    lang: Lang,
    served: Served,
    pictures: string | null,
    shown: string | null = null,
  ) {
    this.browser = browser;
    this.lang = lang;
    this.#served = served;
    this.#pictures = pictures;
    this.#shown = shown;
    for (const folder of [pictures, shown]) if (folder) mkdirSync(folder, {recursive: true});
  }

  get session(): Session {
    if (!this.#session) throw new Error('the browser is not open');
    return this.#session;
  }

  /** Opens the browser with the profile of this name, made if it is not there. */
  async enter(profile = 'mine'): Promise<void> {
    await this.#session?.close();
    this.#session = null;
    const folder = join(this.#folder, profile);
    const downloads = join(this.#folder, 'downloads');
    for (const path of [folder, downloads]) mkdirSync(path, {recursive: true});
    const {port, proxyPort} = this.#served;
    const options = {port, proxyPort, lang: this.lang, profile: folder, downloads};
    this.#session = await launch(this.browser, options);
  }

  /** The browser's processes end without a goodbye. */
  async crash(): Promise<void> {
    await this.session.crash();
    this.#session = null;
  }

  async picture(name: string, surface: Surface): Promise<void> {
    if (!this.#pictures) return;
    const number = String(++this.#pictured).padStart(2, '0');
    await surface.shot(join(this.#pictures, `${number}-${name}.png`));
    if (this.#shown && IN_README.has(name)) await surface.shot(join(this.#shown, `${name}.webp`));
  }

  /** Text of the file that the browser saves while the job is done. */
  async download(job: () => Promise<void>): Promise<string> {
    const folder = join(this.#folder, 'downloads');
    // A browser may write over a file of the same name, or put a number behind it.
    for (const file of readdirSync(folder)) rmSync(join(folder, file));
    await job();
    // Firefox writes under another name first.
    return await until('the file is saved, and whole', () => {
      const name = readdirSync(folder).find(file => file.endsWith('.json'));
      const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
      return text.endsWith('}\n') ? text : null;
    });
  }

  /** A path in a folder that goes with the visit. */
  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  async leave(): Promise<void> {
    await this.#session?.close();
    this.#session = null;
    rmSync(this.#folder, {recursive: true, force: true, maxRetries: 5});
  }
}
