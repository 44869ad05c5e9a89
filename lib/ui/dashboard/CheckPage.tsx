import {useState} from 'preact/hooks';
import {dayOf} from '../../relations/day.ts';
import type {Commitment, Day, Id, Instant} from '../../relations/model.ts';
import {CheckText} from '../check/CheckText.tsx';
import {useTextCheck} from '../check/use-text-check.ts';
import {Button} from '../components/Button.tsx';
import {heard, queries, useLive} from '../data/queries.ts';
import {dayName} from '../dates.ts';
import {language} from '../language.ts';
import {FindPerson} from '../people/FindPerson.tsx';
import {checkStrings} from '../strings/check.ts';
import {lines} from '../strings/strings.ts';
import {todayStrings} from '../strings/today.ts';
import {Box, PageHead} from './Box.tsx';
import {route} from './route.ts';

/** Check a text: with somebody in mind, or with nobody. */
export function CheckPage({now}: {now: Instant}) {
  const t = lines(checkStrings);
  const {params} = route.value;
  const [personId, setPersonId] = useState<Id | null>(params.get('person'));
  const person = heard(
    useLive(async () => (personId === null ? null : queries.glance(personId)), [personId]),
  );
  const {check, dismiss} = useTextCheck(personId);
  const opening = useOpening(params.get('person'), params.get('promise'), dayOf(now));
  if (opening === null) return null;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div class="cols wide-left">
        <CheckText
          initialText={opening}
          personName={person?.name ?? null}
          now={now}
          check={check}
          onDismiss={dismiss}
        />
        <Box
          title={person ? t.forWhom(person.name) : t.whoReads}
          beside={
            person && (
              <Button small look="plain" onClick={() => setPersonId(null)}>
                {t.nobody}
              </Button>
            )
          }
        >
          <p class="quiet">{person ? t.knowsThem : t.whoReadsNote}</p>
          {!person && <FindPerson now={now} onChoose={setPersonId} />}
        </Box>
      </div>
    </>
  );
}

/**
 * What the text begins with: for a promise that cannot be kept its reason and an apology. The address names the
 * promise alone, since what stands in an address stays in the browser's history.
 *
 * @returns null until it is known
 */
function useOpening(personId: Id | null, promiseId: Id | null, today: Day): string | null {
  const answer = useLive(
    async () => (personId && promiseId ? queries.person(personId) : null),
    [personId, promiseId],
  );
  if (!promiseId) return '';
  if (!answer) return null;
  const promise = heard(answer)?.commitments.find(({id}) => id === promiseId);
  return promise ? apologyFor(promise, today) : '';
}

/** Words to begin with where a promise cannot be kept. */
export function apologyFor({text, due}: Pick<Commitment, 'text' | 'due'>, today: Day): string {
  return lines(todayStrings).apology(text, due ? dayName(due, today, language.value) : '');
}
