/** The real toolbar popup, opened by the browser's action over three kinds of page, in a store of a busy life. */
import {SITE} from '../../../tests/e2e/support/composing.ts';
import {appears} from '../../../tests/e2e/support/screen.ts';
import type {Popup, Session} from '../../../tests/e2e/support/session.ts';
import type {Row} from '../row.ts';
import {inBusyLife, KNOWN, UNKNOWN} from './in-browser.ts';
import {p50, p95} from './times.ts';

const RUNS = 15;
const TARGET = 300;

/** `shows` is there when the popup has said what it has to say. */
const PAGES = [
  {name: 'somebody saved', path: `/in/${KNOWN}/`, shows: '.row-words'},
  {name: 'somebody new', path: `/in/${UNKNOWN}/`, shows: 'h2'},
  {name: 'nobody', path: '/feed/', shows: '.nobody'},
] as const;

interface Opening {
  /** From the press to the birth of the popup's document: the browser's own time, the same for an empty popup. */
  readonly born: number;
  /** From there to the paint of the last large thing that it shows. */
  readonly drawn: number;
}

/** Milliseconds from the document's birth to the paint of the largest thing in it; runs in the popup. */
function lastPaint(): Promise<{origin: number; drawn: number}> {
  const nextFrame = () => new Promise(done => requestAnimationFrame(done));
  return new Promise(done => {
    const found = (list: PerformanceObserverEntryList) => {
      const drawn = Math.max(...list.getEntries().map(entry => entry.startTime));
      done({origin: performance.timeOrigin, drawn});
    };
    const observer = new PerformanceObserver(found);
    // Two frames on, what can be seen has been painted and is on the record.
    void nextFrame()
      .then(nextFrame)
      .then(() => observer.observe({type: 'largest-contentful-paint', buffered: true}));
  });
}

async function measured(popup: Popup, pressed: number, shows: string): Promise<Opening> {
  await appears(popup, {css: shows, nth: 0});
  const {origin, drawn} = await popup.evaluate(lastPaint, null);
  return {born: origin - pressed, drawn};
}

async function openings(session: Session, path: string, shows: string): Promise<Opening[]> {
  const tab = await session.open(`${SITE}${path}`);
  const all: Opening[] = [];
  for (let run = 0; run < RUNS; run++) {
    await tab.page.bringToFront();
    const pressed = Date.now();
    const popup = await session.popup(tab);
    all.push(await measured(popup, pressed, shows));
    await popup.close();
  }
  await tab.close();
  return all;
}

/** @returns from the birth of the document to the paint that shows whom it is about, and before it the browser's part */
export function rows(): Promise<Row[]> {
  return inBusyLife(async session => {
    const all: Opening[] = [];
    const found: Row[] = [];
    for (const {name, path, shows} of PAGES) {
      const opened = await openings(session, path, shows);
      all.push(...opened);
      const drawn = opened.map(opening => opening.drawn);
      found.push(p50(`popup drawn over ${name}`, drawn, TARGET), p95(`popup drawn over ${name}`, drawn));
    }
    const born = all.map(opening => opening.born);
    const waited = all.map(opening => opening.born + opening.drawn);
    return [
      ...found,
      p50('press on the button until the browser opens the popup’s document', born),
      p50('press on the button until the popup is drawn', waited, TARGET),
    ];
  });
}
