/** Connects the overlay to the worker, and keeps where it stands. */
import {leanBrowser} from '../../lib/platform/lean-browser.ts';
import {dayOf} from '../../lib/relations/day.ts';
import {aliasesOfProfile} from '../../lib/relations/page-aliases.ts';
import {createLineParser} from '../../lib/ui/log/line-parser.ts';
import {CORNERS} from '../../lib/ui/overlay/corners.ts';
import type {OverlayPorts, Shown} from '../../lib/ui/overlay/ports.ts';
import {ask} from '../page.content/ask.ts';

/** In storage.local: a corner and a day, nothing about anybody. */
const CORNER = 'overlayCorner';
const HIDDEN_ON = 'overlayHiddenOn';

const aliasesOf = ({profile, url}: Shown) => aliasesOfProfile(profile, url);

export function connectOverlay(): OverlayPorts {
  const {local} = leanBrowser.storage;
  return {
    async glance(shown) {
      const answer = await ask('page.glance', {aliases: aliasesOf(shown)});
      return answer.ok ? answer.value.glance : shown.glance;
    },
    save: shown => ask('page.save', {aliases: aliasesOf(shown)}),
    log: (shown, entry) => ask('page.log', {aliases: aliasesOf(shown), entry}),
    settle: (shown, what, id) => ask('page.settle', {aliases: aliasesOf(shown), what, id}),
    undo: async undoId => (await ask('page.undo', {undoId})).ok,
    parseLine: createLineParser(ask),
    now: () => Date.now(),
    async readPlace() {
      const kept = await local.get([CORNER, HIDDEN_ON]);
      const corner = CORNERS.find(each => each === kept[CORNER]) ?? null;
      return {corner, hiddenToday: kept[HIDDEN_ON] === dayOf(Date.now())};
    },
    keepCorner: corner => void local.set({[CORNER]: corner}),
    hideToday: () => void local.set({[HIDDEN_ON]: dayOf(Date.now())}),
  };
}
