/** One page turns into the next while its old content still stands there: never the wrong person. */
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {type DemoPerson, PEOPLE} from '../../scripts/demo/people.ts';
import {BROWSERS} from './support/launch.ts';
import {emptyTables, expectOk, rows} from './support/requests.ts';
import type {Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const ORIGIN = 'https://www.linkedin.com';
const urlOf = (person: DemoPerson): string => `${ORIGIN}/in/${encodeURIComponent(person.slug)}/`;
const SDUI = PEOPLE.filter(person => person.layout === 'sdui');
const EMBER = PEOPLE.filter(person => person.layout === 'ember');
const named = (slug: string): DemoPerson => {
  const person = PEOPLE.find(one => one.slug === slug);
  if (!person) throw new Error(`nobody is called ${slug}`);
  return person;
};

interface Sighting {
  readonly pageKey: string;
  readonly profile: {
    readonly name: {value: string};
    readonly slug?: string;
    readonly company?: {value: string};
  };
}

const slugOf = ({profile}: Sighting): string => (profile.slug ?? '').normalize('NFC');

/** Everything that was ever seen is what the address says, in name and in company. */
async function allRight(session: Session): Promise<void> {
  for (const sighting of await rows<Sighting>(session, 'sightings')) {
    const person = named(slugOf(sighting));
    const {name, company} = sighting.profile;
    expect([name.value, company?.value]).toEqual([person.name, person.company]);
    const key = decodeURIComponent(sighting.pageKey).normalize('NFC');
    expect(
      [person.slug, person.memberId].some(one => key.endsWith(`/in/${one}`)),
      key,
    ).toBe(true);
  }
}

async function seen(session: Session, person: DemoPerson): Promise<void> {
  await until(`${person.slug} is seen`, async () =>
    (await rows<Sighting>(session, 'sightings')).some(
      sighting => slugOf(sighting) === person.slug.normalize('NFC'),
    ),
  );
}

/** Follows a link inside the page, as the site's own app does. */
async function follow(tab: Tab, person: DemoPerson): Promise<void> {
  await tab.content.evaluate((_roots, href: string) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, urlOf(person));
}

/** Goes through the history; from a timer, since a journey to another document ends the script that asks for it. */
async function travel(tab: Tab, steps: number, to: DemoPerson): Promise<void> {
  await tab.page.evaluate(`void setTimeout(() => history.go(${steps}))`);
  await until(`the address is ${to.slug}`, () => tab.page.evaluate(`location.href === '${urlOf(to)}'`));
}

const delayed = (tab: Tab, ms: number): Promise<unknown> =>
  tab.page.evaluate(`localStorage.setItem('demo-delay-page', '${ms}')`);

describe.each(BROWSERS)('%s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
    await turnOn(session, ORIGIN);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await emptyTables(session);
    tab = await session.open(`${ORIGIN}/feed/`);
  });
  afterEach(() => tab?.close());

  it('thirty profiles, one after the other, drawn late', async () => {
    for (const layout of [SDUI, EMBER]) {
      const [first, ...rest] = layout as [DemoPerson, ...DemoPerson[]];
      await tab.page.goto(urlOf(first));
      await seen(session, first);
      for (const [n, person] of rest.entries()) {
        await delayed(tab, [20, 120, 400][n % 3] ?? 0);
        await follow(tab, person);
        await seen(session, person);
      }
    }
    const sightings = await rows<Sighting>(session, 'sightings');
    expect(new Set(sightings.map(slugOf)).size).toBe(PEOPLE.length);
    await allRight(session);
  });

  it('gone before it was drawn: nobody is seen who was not shown', async () => {
    const [first, ...rest] = SDUI as [DemoPerson, ...DemoPerson[]];
    await tab.page.goto(urlOf(first));
    await seen(session, first);
    await delayed(tab, 250);
    for (const person of rest.slice(0, 10)) await follow(tab, person);
    const last = rest[9] as DemoPerson;
    await seen(session, last);
    await allRight(session);
    const slugs = (await rows<Sighting>(session, 'sightings')).map(slugOf);
    expect(new Set(slugs)).toEqual(new Set([first.slug, last.slug].map(slug => slug.normalize('NFC'))));
  });

  it('back and forward, and back from another site', async () => {
    const trail = SDUI.slice(0, 4) as [DemoPerson, DemoPerson, DemoPerson, DemoPerson];
    await tab.page.goto(urlOf(trail[0]));
    for (const person of trail.slice(1)) {
      await follow(tab, person);
      await seen(session, person);
    }
    await travel(tab, -1, trail[2]);
    await travel(tab, -1, trail[1]);
    await travel(tab, 1, trail[2]);
    await travel(tab, -2, trail[0]);
    await travel(tab, 1, trail[1]);
    await tab.page.goto('https://github.com/fajarn-dev');
    await travel(tab, -1, trail[1]);
    await allRight(session);
  });

  it('two people of one name stay two', async () => {
    const [one, other] = [named('bima-prasetyo'), named('bima-prasetyo-2')];
    expect(one.name).toBe(other.name);
    await expectOk(session, 'person.save', {
      personId: null,
      name: one.name,
      aliases: [{site: 'linkedin.com', kind: 'slug', value: one.slug}],
      fields: {},
    });
    await tab.page.goto(urlOf(other));
    await seen(session, other);
    const people = await rows<{name: string; fields: object}>(session, 'people');
    expect(people).toHaveLength(1);
    expect(people[0]?.fields).toEqual({});
    await allRight(session);
  });

  it('an address with the member’s id is the same person as the one with the name', async () => {
    const person = named('ratna-pertiwi');
    await tab.page.goto(`${ORIGIN}/in/${person.memberId}/`);
    await seen(session, person);
    await allRight(session);
    const [sighting] = await rows<Sighting & {aliases: {kind: string; value: string}[]}>(
      session,
      'sightings',
    );
    expect(sighting?.aliases).toEqual(
      expect.arrayContaining([
        expect.objectContaining({kind: 'slug', value: person.slug}),
        expect.objectContaining({kind: 'member-id', value: person.memberId}),
      ]),
    );
  });

  it.each(['company/lumbung-data/', 'authwall', 'search/results/people/?keywords=a', 'mynetwork/', 'feed/'])(
    'nobody is seen at %s',
    async path => {
      await tab.page.goto(`${ORIGIN}/${path}`);
      // A person is seen after it, so that there was time to see somebody wrong before.
      await tab.page.goto(urlOf(named('ratna-pertiwi')));
      await seen(session, named('ratna-pertiwi'));
      expect(await rows(session, 'sightings')).toHaveLength(1);
    },
  );
});
