import type {Lang} from '../../lib/etiquette/report.ts';
import type {BrowserName} from '../browsers/places.ts';
import {serveDemo} from '../demo/serve.ts';
import {stepsOf} from './steps.ts';
import {Visit} from './visit.ts';

/**
 * Walks the seven steps, says each in a line with its time, and takes pictures.
 *
 * @param pictures folder for the PNGs
 * @param shown folder for the pictures that the README shows; null to leave them as they are
 * @returns whether every step went well; the first that does not ends the tour
 */
export async function tour(
  browser: BrowserName,
  lang: Lang,
  pictures: string,
  shown: string | null,
): Promise<boolean> {
  const served = await serveDemo();
  const visit = new Visit(browser, lang, served, pictures, shown);
  try {
    await visit.enter();
    for (const [n, step] of stepsOf(visit).entries()) {
      const begun = performance.now();
      const seconds = (): string => ((performance.now() - begun) / 1000).toFixed(1);
      try {
        await step.run();
        console.log(`${n + 1}. ${step.says} (${seconds()} s)`);
      } catch (error) {
        console.log(`${n + 1}. FAILED: ${step.says} (${seconds()} s)`);
        console.error(error instanceof Error ? error.stack : error);
        return false;
      }
    }
    return true;
  } finally {
    await visit.leave();
    await served.close();
  }
}
