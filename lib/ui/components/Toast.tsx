import {useEffect, useRef} from 'preact/hooks';
import {CloseIcon} from '../icons.tsx';
import {commonStrings} from '../strings/common.ts';
import {lines} from '../strings/strings.ts';
import {Button, IconButton} from './Button.tsx';

/** How long something can be taken back from where it was done; afterwards it waits in the trash. */
export const UNDO_MILLISECONDS = 10_000;

export interface ToastContent {
  /** Names the toast: another id starts the time anew. */
  readonly id: string;
  readonly text: string;
  /** Absent where there is nothing to take back. */
  readonly onUndo?: () => void;
}

interface ToastProps {
  /** What there is to say; null keeps the empty live region, so that the next words are read aloud. */
  toast: ToastContent | null;
  onClose: () => void;
}

/** Says what happened and takes it back; the time stands still while the pointer or the focus is on it. */
export function Toast({toast, onClose}: ToastProps) {
  const t = lines(commonStrings);
  const hold = useCountdown(toast?.id ?? null, onClose);
  return (
    <div class="toasts" role="status">
      {toast && (
        <div class="toast" {...hold}>
          <span>{toast.text}</span>
          {toast.onUndo && (
            <Button small look="plain" onClick={toast.onUndo}>
              {t.undo}
            </Button>
          )}
          <IconButton small label={t.close} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
    </div>
  );
}

/** Runs `onEnd` when the time is over; the returned listeners stop the clock and start it anew. */
function useCountdown(id: string | null, onEnd: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const end = useRef(onEnd);
  end.current = onEnd;
  const stop = () => clearTimeout(timer.current);
  const start = () => {
    stop();
    timer.current = setTimeout(() => end.current(), UNDO_MILLISECONDS);
  };
  useEffect(() => {
    if (id !== null) start();
    return stop;
  }, [id]);
  return {onPointerEnter: stop, onPointerLeave: start, onFocusIn: stop, onFocusOut: start};
}
