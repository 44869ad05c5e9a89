import type {FunctionComponent} from 'preact';
import {
  BookIcon,
  ExchangeIcon,
  MarkIcon,
  PeopleIcon,
  SettingsIcon,
  ShieldIcon,
  TodayIcon,
  TrashIcon,
  WriteIcon,
} from '../icons.tsx';
import {language} from '../language.ts';
import {dashboardStrings} from '../strings/dashboard.ts';
import {lines} from '../strings/strings.ts';
import {linkTo, type Place, route} from './route.ts';

const ENTRIES: readonly (readonly [Exclude<Place, 'welcome'>, FunctionComponent])[] = [
  ['today', TodayIcon],
  ['people', PeopleIcon],
  ['check', WriteIcon],
  ['rulebook', BookIcon],
  ['exchange', ExchangeIcon],
  ['trash', TrashIcon],
  ['sites', ShieldIcon],
  ['settings', SettingsIcon],
];

function toContent(event: Event): void {
  event.preventDefault();
  document.querySelector('main')?.focus();
}

/** The places of the dashboard, with how much waits or is there. */
export function Nav({counts}: {counts: Partial<Record<Place, number | null>>}) {
  const t = lines(dashboardStrings);
  const number = new Intl.NumberFormat(language.value);
  return (
    <nav aria-label={t.places}>
      <a class="skip" href={location.hash} onClick={toContent}>
        {t.toContent}
      </a>
      <a class="brand" href={linkTo('today')}>
        <MarkIcon class="mark" />
        Santun
      </a>
      {ENTRIES.map(([place, Icon]) => {
        const count = counts[place];
        return (
          <a key={place} href={linkTo(place)} aria-current={route.value.place === place ? 'page' : undefined}>
            <Icon />
            {t.place[place]}
            {count ? <em>{number.format(count)}</em> : null}
          </a>
        );
      })}
    </nav>
  );
}
