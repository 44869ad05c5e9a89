/** The places of the dashboard, and how to tell that one is drawn: a picture waits for what its readers came for. */
import {appears} from '../../tests/e2e/support/screen.ts';
import type {Surface} from '../../tests/e2e/support/session.ts';
import {until} from '../../tests/e2e/support/until.ts';

/** What comes last on each place. */
const LAST_DRAWN = {
  today: 'main .page-head > p',
  people: 'main .people-list > li',
  person: 'main .cols .box',
  check: 'main textarea',
  rulebook: 'main .rule',
  exchange: 'main .box',
  trash: 'main .box, main .quiet',
  sites: 'main .box',
  settings: 'main .box .switch ~ .switch',
  welcome: '.welcome h1',
} as const;

export type Pictured = keyof typeof LAST_DRAWN;
/** All places that a picture is taken of. */
export const PICTURED = Object.keys(LAST_DRAWN) as Pictured[];

/** Waits until the dashboard has gone to a place and all of it stands there. */
export async function placeIsDrawn(surface: Surface, place: Pictured): Promise<void> {
  const entry = place === 'person' ? 'people' : place;
  if (place !== 'welcome') {
    await until(`${place} is the place`, () =>
      surface.evaluate(
        (_roots, to: string) => document.querySelector(`nav a[aria-current="page"][href$="${to}"]`) !== null,
        `#/${entry}`,
      ),
    );
  }
  if (place === 'person') await appears(surface, {css: 'main .person-head h1', nth: 0});
  await appears(surface, {css: LAST_DRAWN[place], nth: 0});
}
