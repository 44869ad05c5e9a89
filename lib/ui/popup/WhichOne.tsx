import type {Id, PersonRow} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Face} from '../components/Face.tsx';
import {act} from '../data/act.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';

/** The page names two saved people at once: they can be joined, or one is chosen; never guessed. */
export function WhichOne({
  people,
  onChoose,
}: {
  people: readonly PersonRow[];
  onChoose: (personId: Id) => void;
}) {
  const t = lines(popupStrings);
  const [first, second] = people;
  return (
    <div class="nobody">
      <p>{t.conflict}</p>
      <ul class="people">
        {people.map(({id, name, headline}) => (
          <li key={id}>
            <button type="button" class="person" onClick={() => onChoose(id)}>
              <Face name={name} size="small" />
              <span class="row-words">
                {name}
                <small class="row-note">{headline}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {first && second && (
        <Button small onClick={() => act('person.merge', {personId: first.id, otherId: second.id}, t.joined)}>
          {t.join}
        </Button>
      )}
    </div>
  );
}
