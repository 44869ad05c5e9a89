import type {RulebookEntry} from '../../etiquette/rulebook.ts';
import {Button} from '../components/Button.tsx';
import {Row} from '../components/Row.tsx';
import {act} from '../data/act.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {rulebookStrings} from '../strings/rulebook.ts';
import {lines} from '../strings/strings.ts';
import {Box} from './Box.tsx';

/** What was said to be no problem, with whom; each can be taken back. */
export function Dismissed({entries}: {entries: readonly RulebookEntry[]}) {
  const t = lines(rulebookStrings);
  const kept = heard(useLive(readDismissed, []));
  if (!kept || kept.length === 0) return null;
  const titles = new Map(entries.map(({id, title}) => [id, title]));
  return (
    <Box title={t.dismissed}>
      <ul>
        {kept.map(({rule, scope, personId, name}) => (
          <Row
            key={`${rule} ${personId}`}
            note={scope === 'always' ? t.dismissedAlways : t.dismissedFor(name)}
            act={
              <Button small onClick={() => act('dismissal.remove', {rule, scope, personId}, t.askedAgain)}>
                {t.askAgain}
              </Button>
            }
          >
            {titles.get(rule) ?? rule}
          </Row>
        ))}
      </ul>
    </Box>
  );
}

async function readDismissed() {
  const kept = await queries.dismissals();
  return Promise.all(
    kept.map(async ({rule, scope, personId}) => {
      const person = personId === null ? null : await queries.glance(personId);
      return {rule, scope, personId, name: person?.name ?? ''};
    }),
  );
}
