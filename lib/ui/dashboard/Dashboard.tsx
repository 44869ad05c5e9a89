import {dayOf} from '../../relations/day.ts';
import {Toast} from '../components/Toast.tsx';
import {toast} from '../data/act.ts';
import {preferences} from '../data/preferences.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {StorageFailed} from '../data/StorageFailed.tsx';
import {dueCount} from '../people/due-count.ts';
import {CheckPage} from './CheckPage.tsx';
import {ExchangePage} from './ExchangePage.tsx';
import {Nav} from './Nav.tsx';
import {PeoplePage} from './PeoplePage.tsx';
import {PersonPage} from './person/PersonPage.tsx';
import {RulebookPage} from './RulebookPage.tsx';
import {route} from './route.ts';
import {SettingsPage} from './SettingsPage.tsx';
import {SitesPage} from './SitesPage.tsx';
import {TodayPage} from './TodayPage.tsx';
import {TrashPage} from './TrashPage.tsx';
import {useNow} from './use-now.ts';
import {WelcomePage} from './WelcomePage.tsx';

/** The full page: nothing but the welcome until the user has agreed, then every place by its address. */
export function Dashboard() {
  if (preferences.value === null) return null;
  if (preferences.value.consentedAt === null) return <WelcomePage />;
  return (
    <div class="frame">
      <Places />
      <Toast
        toast={toast.value}
        onClose={() => {
          toast.value = null;
        }}
      />
    </div>
  );
}

function Places() {
  const now = useNow();
  const answer = useLive(() => queries.today(now), [dayOf(now)]);
  const people = heard(useLive(() => queries.peopleCount(), []));
  const today = heard(answer);
  return (
    <>
      <Nav counts={{today: today && dueCount(today), people}} />
      <main tabIndex={-1}>
        {answer?.ok === false && <StorageFailed code={answer.code} />}
        {answer?.ok !== false && <Content now={now} />}
      </main>
    </>
  );
}

function Content({now}: {now: number}) {
  const {place, item} = route.value;
  switch (place) {
    case 'today':
      return <TodayPage now={now} />;
    case 'people':
      return item ? <PersonPage key={item} personId={item} now={now} /> : <PeoplePage now={now} />;
    case 'check':
      return <CheckPage now={now} />;
    case 'rulebook':
      return <RulebookPage />;
    case 'exchange':
      return <ExchangePage />;
    case 'trash':
      return <TrashPage now={now} />;
    case 'sites':
      return <SitesPage />;
    case 'settings':
      return <SettingsPage />;
    case 'welcome':
      return <WelcomePage />;
  }
}
