import type {ErrorCode} from '../../messages/protocol.ts';
import type {Id} from '../../relations/model.ts';
import type {ToastContent} from '../components/Toast.tsx';
import {failureText} from '../failure-text.ts';
import type {OverlayState} from './OverlayFloat.tsx';
import type {Changed, OverlayPorts, Shown} from './ports.ts';

/** What is drawn at this moment, and how to draw something else. */
interface View {
  state(): OverlayState;
  set(change: Partial<OverlayState>): void;
}

/** Carries out what was pressed about the person in view, one thing at a time. */
export class Changes {
  private readonly ports: OverlayPorts;
  private readonly view: View;

  constructor(ports: OverlayPorts, view: View) {
    this.ports = ports;
    this.view = view;
  }

  /** Carries something out; says that it was done, with the way back, or why not. */
  async carryOut(
    job: (shown: Shown) => Promise<Changed>,
    done: string,
    shown = this.view.state().shown,
  ): Promise<boolean> {
    if (!shown) return false;
    // Late, and about somebody who is not in view any more: done all the same, but nothing is left to show it.
    if (this.view.state().shown?.url !== shown.url) return (await job(shown)).ok;
    if (this.view.state().busy) return false;
    this.view.set({busy: true});
    const answer = await job(shown);
    if (this.view.state().shown?.url !== shown.url) return answer.ok;
    const {ok} = answer;
    if (!ok) this.view.set({busy: false, toast: failure(answer.code)});
    else {
      const {glance, undoId} = answer.value;
      const toast = {id: undoId, text: done, onUndo: () => void this.undo(shown, undoId)};
      this.view.set({busy: false, shown: {...shown, glance}, toast});
    }
    return ok;
  }

  private async undo(shown: Shown, undoId: Id): Promise<void> {
    this.view.set({toast: null});
    if (!(await this.ports.undo(undoId)) || this.view.state().shown?.url !== shown.url) return;
    this.view.set({shown: {...shown, glance: await this.ports.glance(shown)}});
  }
}

/** What went wrong, as a toast. */
export function failure(code: ErrorCode): ToastContent {
  return {id: crypto.randomUUID(), text: failureText(code)};
}
