import {useState} from 'preact/hooks';
import type {Id} from '../../relations/model.ts';
import {Toast} from '../components/Toast.tsx';
import {act, toast} from '../data/act.ts';
import {preferences} from '../data/preferences.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {StorageFailed} from '../data/StorageFailed.tsx';
import {dueCount} from '../people/due-count.ts';
import {FindPerson} from '../people/FindPerson.tsx';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import {CheckView} from './CheckView.tsx';
import {DueToday} from './DueToday.tsx';
import {Footer} from './Footer.tsx';
import {Header} from './Header.tsx';
import {Home} from './Home.tsx';
import {JustMet} from './JustMet.tsx';
import {SiteView} from './SiteView.tsx';
import {reading} from './subject.ts';
import {Welcome} from './Welcome.tsx';

export type View = 'home' | 'find' | 'check' | 'today' | 'met' | 'site';

/** The toolbar popup: the person of the page, or whoever was found or made; everything else is one step away. */
export function Popup() {
  const t = lines(popupStrings);
  const [view, setView] = useState<View>('home');
  const [chosen, setChosen] = useState<Id | null>(null);
  const [now] = useState(() => Date.now());
  const answer = useLive(() => queries.today(now), [now]);
  const today = heard(answer);
  const read = reading.value;
  const choose = (personId: Id) => {
    setChosen(personId);
    setView('home');
  };
  const add = async (name: string) => {
    const saved = await act('person.save', {personId: null, name, aliases: [], fields: {}}, t.nowSaved(name));
    if (saved) choose(saved.personId);
  };
  if (preferences.value === null) return <Header view="home" onView={setView} />;
  if (preferences.value.consentedAt === null) return <Welcome />;
  return (
    <>
      <Header
        view={view}
        away={chosen !== null && view === 'home'}
        onView={setView}
        onHome={() => setChosen(null)}
      />
      <main tabIndex={-1}>
        {answer?.ok === false && <StorageFailed code={answer.code} />}
        {view === 'home' && answer?.ok !== false && (
          <Home
            read={read}
            chosen={chosen}
            now={now}
            onChoose={choose}
            onAdd={add}
            onSite={() => setView('site')}
          />
        )}
        {view === 'find' && <FindPerson focused now={now} onChoose={choose} onAdd={add} />}
        {view === 'check' && <CheckView chosen={chosen} read={read} now={now} />}
        {view === 'today' && today && <DueToday today={today} onChoose={choose} />}
        {view === 'met' && <JustMet now={now} onSaved={choose} />}
        {view === 'site' && read?.origin && <SiteView origin={read.origin} onDone={() => setView('home')} />}
      </main>
      <Toast
        toast={toast.value}
        onClose={() => {
          toast.value = null;
        }}
      />
      {view !== 'site' && <Footer due={today && dueCount(today)} view={view} onView={setView} />}
    </>
  );
}
