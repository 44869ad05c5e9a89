/** Draws `public/icon/santun.svg` in the sizes that browsers ask for: `node scripts/draw-icons.ts`. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findChromium} from './browsers/find.ts';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../public/icon/', import.meta.url);

const drawing = readFileSync(new URL('santun.svg', folder)).toString('base64');
const browser = await puppeteer.launch({executablePath: findChromium(), args: ['--no-sandbox']});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({width: size, height: size});
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}" style="display:block">`,
    );
    const path = fileURLToPath(new URL(`${size}.png`, folder));
    await page.screenshot({path: path as `${string}.png`, omitBackground: true});
  }
} finally {
  await browser.close();
}
