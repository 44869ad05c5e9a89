import {render} from 'preact';
import type {Unnoted} from '../../composer/ports.ts';
import {Toast} from '../components/Toast.tsx';
import card from '../hint-card/hint-card.css?inline';
import {followPage, Standing} from '../overlay/standing.ts';
import {createPageHost, handBack, type PageHost, putOnPage, takeOffPage, wearScheme} from '../page-host.ts';
import {schemeBeside} from '../page-scheme.ts';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';
import css from './notice.css?inline';
import {UnnotedCard} from './UnnotedCard.tsx';

interface Told {
  readonly unnoted: Unnoted;
  readonly state: 'open' | 'busy' | 'noted';
}

/**
 * Tells of messages that could not be noted, in a corner of the page where the overlay does not begin; one notice,
 * whatever it is about.
 */
export class Notice {
  private readonly signal: AbortSignal;
  private readonly standing = new Standing();
  private host: PageHost | null = null;
  private following: AbortController | null = null;
  private told: Told | null = null;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    this.standing.begin('top-right');
    signal.addEventListener('abort', () => this.set(null), {once: true});
  }

  tell(unnoted: Unnoted): void {
    if (!this.signal.aborted) this.set({unnoted, state: 'open'});
  }

  private async again({unnoted}: Told): Promise<void> {
    this.set({unnoted, state: 'busy'});
    // Where it is refused once more, that is told anew.
    const isNoted = await unnoted.again();
    if (!isNoted || this.told?.unnoted !== unnoted) return;
    // What there was to do is done.
    if (this.host) handBack(this.host);
    this.set({unnoted, state: 'noted'});
  }

  private set(told: Told | null): void {
    this.told = told;
    if (told) this.draw(told);
    else if (this.host) {
      takeOffPage(this.host);
      render(null, this.host.place);
      this.following?.abort();
      this.following = null;
    }
  }

  private draw(told: Told): void {
    this.host ??= createPageHost(`${card}\n${css}`, this.signal, () => this.set(null));
    putOnPage(this.host);
    wearScheme(this.host, schemeBeside(document.body ?? document.documentElement));
    const {unnoted, state} = told;
    const close = () => this.set(null);
    const isNoted = state === 'noted';
    render(
      <div class="notice">
        <Toast toast={isNoted ? {id: state, text: lines(pageStrings).notedNow} : null} onClose={close} />
        {!isNoted && (
          <UnnotedCard
            unnoted={unnoted}
            busy={state === 'busy'}
            onAgain={() => void this.again(told)}
            onClose={close}
          />
        )}
      </div>,
      this.host.place,
    );
    this.place();
    if (this.following) return;
    this.following = new AbortController();
    followPage(() => this.place(), AbortSignal.any([this.following.signal, this.signal]));
  }

  private place(): void {
    const float = this.host?.place.querySelector<HTMLElement>('.notice');
    if (float && this.host) this.standing.put(float, this.host.element);
  }
}
