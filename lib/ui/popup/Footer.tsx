import {Button} from '../components/Button.tsx';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import type {View} from './Popup.tsx';

interface FooterProps {
  /** How much waits today; null until it is known. */
  due: number | null;
  view: View;
  onView: (view: View) => void;
}

/** What waits today, and the quickest way to keep somebody just met. */
export function Footer({due, view, onView}: FooterProps) {
  const t = lines(popupStrings);
  return (
    <footer class="foot">
      {due !== null && due > 0 ? (
        <Button
          small
          look="plain"
          class="due"
          aria-pressed={view === 'today'}
          onClick={() => onView('today')}
        >
          {t.due(due)}
        </Button>
      ) : (
        <span class="quiet">{due === null ? '' : t.allSettled}</span>
      )}
      <Button small look="plain" aria-pressed={view === 'met'} onClick={() => onView('met')}>
        {t.justMet}
      </Button>
    </footer>
  );
}
