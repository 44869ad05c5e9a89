import {useState} from 'preact/hooks';
import {dayOf} from '../../../relations/day.ts';
import type {FeedbackLoop, Id, Instant} from '../../../relations/model.ts';
import {Button} from '../../components/Button.tsx';
import {Row} from '../../components/Row.tsx';
import {act} from '../../data/act.ts';
import {shortDay} from '../../dates.ts';
import {CheckIcon, ReplyIcon} from '../../icons.tsx';
import {language} from '../../language.ts';
import {personStrings} from '../../strings/person.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';

type Kind = FeedbackLoop['kind'];
const KINDS: readonly Kind[] = ['reply', 'thanks', 'outcome'];

interface FeedbackBoxProps {
  personId: Id;
  loops: readonly FeedbackLoop[];
  now: Instant;
}

/** What the person waits for: a reply, thanks, or word of how it went. */
export function FeedbackBox({personId, loops, now}: FeedbackBoxProps) {
  const t = lines(personPageStrings);
  const words = lines(personStrings);
  const open = loops.filter(({status}) => status === 'open');
  return (
    <Box title={t.feedback} beside={<em>{open.length}</em>}>
      {open.length === 0 && <p class="quiet">{t.noFeedback}</p>}
      <ul>
        {open.map(({id, kind, about, since}) => (
          <Row
            key={id}
            lead={<ReplyIcon />}
            note={`${words.owed[kind]}, ${words.since(shortDay(dayOf(since), dayOf(now), language.value))}`}
            act={
              <Button small onClick={() => act('feedback.close', {feedbackId: id}, words.settled)}>
                <CheckIcon />
                {words.settle[kind]}
              </Button>
            }
          >
            {about}
          </Row>
        ))}
      </ul>
      <AddFeedback personId={personId} />
    </Box>
  );
}

function AddFeedback({personId}: {personId: Id}) {
  const t = lines(personPageStrings);
  const [kind, setKind] = useState<Kind>('reply');
  const [about, setAbout] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    if (await act('feedback.add', {personId, kind, about: about.trim()}, t.saved)) setAbout('');
  };
  return (
    <form class="side-by-side adding" onSubmit={add}>
      <select
        class="input"
        aria-label={t.feedbackKind}
        value={kind}
        onChange={event => setKind(KINDS.find(one => one === event.currentTarget.value) ?? 'reply')}
      >
        {KINDS.map(one => (
          <option key={one} value={one}>
            {t.feedbackKinds[one]}
          </option>
        ))}
      </select>
      <input
        class="input"
        aria-label={t.about}
        placeholder={t.about}
        maxLength={500}
        value={about}
        onInput={event => setAbout(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!about.trim()}>
        {t.addFeedback}
      </Button>
    </form>
  );
}
