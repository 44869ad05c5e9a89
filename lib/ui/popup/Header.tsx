import {IconButton} from '../components/Button.tsx';
import {BackIcon, MarkIcon, OpenIcon, SearchIcon, WriteIcon} from '../icons.tsx';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import type {View} from './Popup.tsx';

interface HeaderProps {
  view: View;
  /** Whether somebody else than the person of the page is shown. */
  away?: boolean;
  onView: (view: View) => void;
  onHome?: () => void;
}

/** The bar at the top: whose it is, or the way back, and the three things that are always at hand. */
export function Header({view, away = false, onView, onHome}: HeaderProps) {
  const t = lines(popupStrings);
  const titles: Record<View, string> = {
    home: 'Santun',
    find: t.search,
    check: t.checkText,
    today: t.dueTitle,
    met: t.justMet,
    site: t.siteTitle,
  };
  const back = () => {
    if (view === 'home') onHome?.();
    onView('home');
  };
  return (
    <header class="bar">
      {view === 'home' && !away ? (
        <MarkIcon class="mark" />
      ) : (
        <IconButton label={t.back} onClick={back}>
          <BackIcon />
        </IconButton>
      )}
      <h1>{titles[view]}</h1>
      <IconButton label={t.search} aria-pressed={view === 'find'} onClick={() => onView('find')}>
        <SearchIcon />
      </IconButton>
      <IconButton label={t.checkText} aria-pressed={view === 'check'} onClick={() => onView('check')}>
        <WriteIcon />
      </IconButton>
      <a
        class="icon-btn"
        href="dashboard.html"
        target="_blank"
        rel="noopener"
        aria-label={t.openTab}
        title={t.openTab}
      >
        <OpenIcon />
      </a>
    </header>
  );
}
