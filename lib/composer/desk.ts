/**
 * Listens to the page once for all composers on it and hands each event to the composer it belongs to. Only what
 * the person does counts: events that a script made (`isTrusted` false) are nobody's.
 */
import {fieldAt} from './field.ts';
import {placeOf} from './place.ts';
import type {ComposerPorts, HintSurface} from './ports.ts';
import {isSendClick, isSendKey, mayBeSendKey} from './press.ts';
import {Sends} from './sends.ts';
import {Session} from './session.ts';

export class Desk {
  private readonly ports: ComposerPorts;
  private readonly surface: HintSurface;
  private readonly signal: AbortSignal;
  private readonly sends: Sends;
  private readonly sessions = new Map<HTMLElement, Session>();
  private current: Session | null = null;
  /** What was decided about the pointer that is down on a send button. */
  private pointer: 'stopped' | 'passed' | null = null;

  constructor(ports: ComposerPorts, surface: HintSurface, signal: AbortSignal) {
    this.ports = ports;
    this.surface = surface;
    this.signal = signal;
    this.sends = new Sends(ports, signal);
  }

  /** Starts listening, in the capture phase of the window, before the site's own listeners. */
  open(window: Window): void {
    const listen = (types: string, handle: (event: never) => void) => {
      for (const type of types.split(' ')) {
        const own = (event: Event) => {
          if (event.isTrusted && !this.surface.holds(event.composedPath()[0] ?? null)) handle(event as never);
        };
        window.addEventListener(type, own, {capture: true, signal: this.signal});
      }
    };
    listen('focusin', (event: FocusEvent) => this.enter(event.composedPath()[0] ?? null));
    listen('input', (event: InputEvent) => this.type(event, event.isComposing));
    listen('compositionend', (event: Event) => this.type(event, false));
    listen('focusout', (event: FocusEvent) => this.leave(event));
    listen('keydown', (event: KeyboardEvent) => this.key(event));
    listen('pointerdown mousedown pointerup mouseup click', (event: MouseEvent) => this.point(event));
    void this.sends.resume(window.document);
  }

  /** Takes up a composer: called for the one that has the focus when the script arrives, then at every focus. */
  enter(target: EventTarget | null): void {
    const session = this.sessionOf(target);
    if (session !== this.current) this.current?.left();
    this.current = session;
    session?.focused();
  }

  private sessionOf(target: EventTarget | null): Session | null {
    const field = fieldAt(target);
    if (!field) return null;
    const known = this.sessions.get(field.element);
    if (known?.composer.container.isConnected) return known;
    for (const element of this.sessions.keys()) if (!element.isConnected) this.sessions.delete(element);
    const session = new Session(placeOf(field), this.ports, this.surface, this.signal);
    this.sessions.set(field.element, session);
    return session;
  }

  private type(event: Event, composing: boolean): void {
    const session = this.sessionOf(event.composedPath()[0] ?? null);
    if (!session) return;
    if (session !== this.current) this.enter(session.composer.element);
    session.typed(composing);
  }

  private leave(event: FocusEvent): void {
    const session = this.sessionOf(event.composedPath()[0] ?? null);
    if (!session || session !== this.current || this.surface.holds(event.relatedTarget)) return;
    this.current = null;
    session.left();
  }

  private key(event: KeyboardEvent): void {
    const session = this.current;
    if (!session || fieldAt(event.composedPath()[0] ?? null)?.element !== session.composer.element) return;
    if (event.key === 'Escape' && session.close()) stop(event);
    else if (isSummons(event) && session.summon(true)) stop(event);
    else if (mayBeSendKey(event) && !event.repeat) {
      const certain = isSendKey(event, session.composer, this.sends.entersSend(session.composer));
      this.press(session, event, certain);
    }
  }

  /** A press by pointer comes as five events; it is decided at the first and the rest follow suit. */
  private point(event: MouseEvent): void {
    const decided = this.pointer;
    // A click without a pointer before it comes from the keyboard and is a press of its own.
    const follows = event.type !== 'pointerdown' && (event.type !== 'click' || event.detail > 0);
    if (event.type === 'pointerdown') this.pointer = this.decide(event);
    else if (follows && decided === 'stopped') stop(event);
    else if (event.type === 'click' && !(follows && decided) && !this.decide(event)) this.clicked(event);
    if (event.type === 'click') this.pointer = null;
  }

  private decide(event: Event): 'stopped' | 'passed' | null {
    const session = [...this.sessions.values()].find(each => isSendClick(event, each.composer));
    return session ? this.press(session, event, true) : null;
  }

  private clicked(event: MouseEvent): void {
    if (fieldAt(event.composedPath()[0] ?? null)?.element !== this.current?.composer.element) return;
    this.current?.clicked(event.clientX, event.clientY);
  }

  private press(session: Session, event: Event, certain: boolean): 'stopped' | 'passed' | null {
    const {text} = session;
    if (text.trim() === '') return null;
    if (certain && session.holds(text, event.type === 'keydown')) {
      this.current = session;
      stop(event);
      return 'stopped';
    }
    this.sends.follow(session.composer, text, certain, () => void session.judge());
    if (certain) session.pressed();
    return 'passed';
  }
}

function isSummons(event: KeyboardEvent): boolean {
  return event.code === 'KeyS' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
