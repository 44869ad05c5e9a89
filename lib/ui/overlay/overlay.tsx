import {render} from 'preact';
import {createPageHost, type PageHost, putOnPage, takeOffPage, wearScheme} from '../page-host.ts';
import {schemeBeside} from '../page-scheme.ts';
import person from '../person/person.css?inline';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';
import {Changes, failure} from './changes.ts';
import {OverlayFloat, type OverlayState} from './OverlayFloat.tsx';
import css from './overlay.css?inline';
import type {PanelActs} from './Panel.tsx';
import type {OverlayPorts, Shown} from './ports.ts';
import {followPage, Standing} from './standing.ts';

const NOBODY: OverlayState = {shown: null, open: false, busy: false, toast: null};

/** The chip on a profile page and the panel that it opens. */
export class Overlay {
  private readonly ports: OverlayPorts;
  private readonly signal: AbortSignal;
  private host: PageHost | null = null;
  private state = NOBODY;
  private readonly standing = new Standing();
  /** Whom the person sent away, for as long as this tab holds this script. */
  private readonly hidden = new Set<string>();
  private following: AbortController | null = null;
  private readonly changes: Changes;

  constructor(ports: OverlayPorts, signal: AbortSignal) {
    this.ports = ports;
    this.signal = signal;
    this.changes = new Changes(ports, {state: () => this.state, set: change => this.set(change)});
    signal.addEventListener('abort', () => this.hide(), {once: true});
  }

  /** The page is verified to be about this person. */
  async show(shown: Shown): Promise<void> {
    const {corner, hiddenToday} = await this.ports.readPlace();
    this.standing.begin(corner);
    const gone = this.signal.aborted || location.href !== shown.url;
    if (gone || hiddenToday || this.hidden.has(shown.url)) return;
    this.set({...NOBODY, shown});
  }

  /** At once, whenever the page may be about somebody else by now. */
  hide(): void {
    this.set(NOBODY);
  }

  private set(change: Partial<OverlayState>): void {
    this.state = {...this.state, ...change};
    if (this.state.shown) this.draw(this.state.shown);
    else if (this.host) {
      takeOffPage(this.host);
      render(null, this.host.place);
      this.following?.abort();
      this.following = null;
    }
  }

  private draw(shown: Shown): void {
    this.host ??= createPageHost(`${person}\n${css}`, this.signal, () => this.acts.onClose());
    putOnPage(this.host);
    wearScheme(this.host, schemeBeside(document.body ?? document.documentElement));
    render(
      <OverlayFloat
        state={this.state}
        now={this.ports.now()}
        acts={this.acts}
        onOpen={() => this.open(shown)}
        onToastClose={() => this.set({toast: null})}
      />,
      this.host.place,
    );
    this.place();
    this.follow();
  }

  private open(shown: Shown): void {
    this.set({open: true});
    this.host?.place.querySelector<HTMLElement>('.panel')?.focus({preventScroll: true});
    void this.refresh(shown);
  }

  private async refresh(shown: Shown): Promise<void> {
    if (!shown.glance) return;
    const glance = await this.ports.glance(shown);
    if (this.state.shown === shown) this.set({shown: {...shown, glance}});
  }

  private place(): void {
    const float = this.host?.place.querySelector<HTMLElement>('.overlay');
    if (float && this.host) this.standing.put(float, this.host.element);
  }

  private follow(): void {
    if (this.following) return;
    this.following = new AbortController();
    followPage(() => this.place(), AbortSignal.any([this.following.signal, this.signal]));
  }

  private readonly acts: PanelActs = {
    onClose: () => this.set({open: false}),
    onMove: () => {
      this.ports.keepCorner(this.standing.move());
      this.place();
    },
    onHide: how => {
      if (how === 'today') this.ports.hideToday();
      else if (this.state.shown) this.hidden.add(this.state.shown.url);
      this.hide();
    },
    onSave: () => void this.changes.carryOut(shown => this.ports.save(shown), lines(pageStrings).saved),
    onLog: (about, entry) =>
      this.changes.carryOut(shown => this.ports.log(shown, entry), lines(pageStrings).logged, about),
    onSettle: (what, id) =>
      void this.changes.carryOut(shown => this.ports.settle(shown, what, id), lines(pageStrings).settled),
    parseLine: (line, now) => this.ports.parseLine(line, now),
    onFailed: code => this.set({toast: failure(code)}),
  };
}
