import type {Lang} from '../../lib/etiquette/report.ts';
import {launch} from '../../tests/e2e/support/launch.ts';
import {serveDemo} from '../demo/serve.ts';
import {LINKEDIN} from './visit.ts';

/** Opens Chromium with Santun on the demo network, and stays until it is closed. */
export async function stay(lang: Lang): Promise<void> {
  const served = await serveDemo();
  const {port, proxyPort} = served;
  const session = await launch('chromium', {port, proxyPort, lang, headless: false});
  await session.open(`${LINKEDIN}/in/ratna-pertiwi/`);
  console.log(
    'Chromium is open on the demo network; everybody in it is invented, and nothing leaves this machine.',
  );
  console.log(
    'Press the Santun icon beside the address bar (behind the puzzle piece). Close the window to end.',
  );
  await session.closed;
  await served.close();
}
