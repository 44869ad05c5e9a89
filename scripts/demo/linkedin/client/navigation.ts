/**
 * One page that turns into the next, as the site does it: address and title first, then, late, the person's top card,
 * and later still the cards below. In between the old person stands under the new address.
 */
import {type DemoPerson, personAt} from '../../people.ts';
import {emberProfile} from '../ember.ts';
import {sduiProfile} from '../sdui.ts';
import {after, delay, fill} from './place.ts';

const layoutHere = (): DemoPerson['layout'] => (document.getElementById('workspace') ? 'sdui' : 'ember');

/** The person at an address of this site, if this page can turn into theirs. */
function reachable(url: URL): DemoPerson | undefined {
  const [, section, slug] = url.pathname.split('/');
  if (url.origin !== location.origin || section !== 'in' || !slug || url.search) return undefined;
  const person = personAt(slug);
  return person?.layout === layoutHere() ? person : undefined;
}

let turn = 0;

async function show(person: DemoPerson): Promise<void> {
  const mine = ++turn;
  document.title = `(3) ${person.name} | LinkedIn`;
  await after(delay('page'));
  const place = document.getElementById('workspace') ?? document.getElementById('outlet');
  if (mine !== turn || !place) return;
  const draw = person.layout === 'sdui' ? sduiProfile : emberProfile;
  fill(place, draw(person, false));
  await after(delay('page'));
  if (mine === turn) fill(place, draw(person, true));
}

/** Takes over clicks on links between profiles, and the way back. */
export function runNavigation(): void {
  document.addEventListener('click', event => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
    const person = reachable(new URL(link.href));
    if (!person) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    scrollTo(0, 0);
    void show(person);
  });
  addEventListener('popstate', () => {
    const person = reachable(new URL(location.href));
    if (person) void show(person);
    else location.reload();
  });
}
