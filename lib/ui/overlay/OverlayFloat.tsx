import type {Instant} from '../../relations/model.ts';
import {Toast, type ToastContent} from '../components/Toast.tsx';
import {Chip} from './Chip.tsx';
import {Panel, type PanelActs} from './Panel.tsx';
import type {Shown} from './ports.ts';

export interface OverlayState {
  readonly shown: Shown | null;
  readonly open: boolean;
  readonly busy: boolean;
  readonly toast: ToastContent | null;
}

interface OverlayFloatProps {
  state: OverlayState;
  now: Instant;
  acts: PanelActs;
  onOpen: () => void;
  onToastClose: () => void;
}

/** Chip or panel, and what happened last with the way to take it back. */
export function OverlayFloat({state, now, acts, onOpen, onToastClose}: OverlayFloatProps) {
  const {shown, open, busy, toast} = state;
  if (!shown) return null;
  const name = shown.glance?.name ?? shown.profile.name.value;
  return (
    <div class="overlay">
      <Toast toast={toast} onClose={onToastClose} />
      {open ? (
        <Panel key={shown.url} shown={shown} now={now} busy={busy} acts={acts} />
      ) : (
        <Chip name={name} glance={shown.glance} now={now} busy={busy} onOpen={onOpen} onSave={acts.onSave} />
      )}
    </div>
  );
}
