/**
 * `npm start`: the main job. With a display: Chromium with Santun on the demo network, until it is closed. Without one,
 * or with `--tour`: the seven steps of a user, with pictures in .output/tour/. `--id` speaks Indonesian, `--firefox`
 * takes Firefox. `--tour --pictures` also takes the README's pictures anew.
 */
import {readdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import build from '../tests/contract/support/build.ts';
import {BrowserMissing} from './browsers/find.ts';
import {stay} from './tour/stay.ts';
import {tour} from './tour/tour.ts';

const SHOWN = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const PICTURES = fileURLToPath(new URL('../.output/tour', import.meta.url));

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function walk(words: ReadonlySet<string>): Promise<boolean> {
  rmSync(PICTURES, {recursive: true, force: true});
  const lang = words.has('--id') ? 'id' : 'en';
  const well = await tour(
    words.has('--firefox') ? 'firefox' : 'chromium',
    lang,
    PICTURES,
    words.has('--pictures') ? SHOWN : null,
  );
  if (well) console.log(`${readdirSync(PICTURES).length} pictures in .output/tour/`);
  return well;
}

async function main(words: ReadonlySet<string>): Promise<number> {
  try {
    build();
    if (words.has('--tour') || !hasDisplay()) return (await walk(words)) ? 0 : 1;
    await stay(words.has('--id') ? 'id' : 'en');
    return 0;
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exit(await main(new Set(process.argv.slice(2))));
