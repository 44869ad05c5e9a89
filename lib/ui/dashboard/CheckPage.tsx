import {useState} from 'preact/hooks';
import type {Id, Instant} from '../../relations/model.ts';
import {CheckText} from '../check/CheckText.tsx';
import {useTextCheck} from '../check/use-text-check.ts';
import {Button} from '../components/Button.tsx';
import {heard, queries, useLive} from '../data/queries.ts';
import {FindPerson} from '../people/FindPerson.tsx';
import {checkStrings} from '../strings/check.ts';
import {lines} from '../strings/strings.ts';
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
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div class="cols wide-left">
        <CheckText
          initialText={params.get('text') ?? ''}
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
