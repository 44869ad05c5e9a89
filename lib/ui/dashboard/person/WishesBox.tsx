import type {Person} from '../../../relations/model.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';
import {KeptText, linesOf} from '../KeptField.tsx';
import {ToldList} from '../ToldList.tsx';
import {changePerson} from './change-person.ts';

/** What the person looks for, and what the user has told them. */
export function WishesBox({person: {id, needs, told}}: {person: Person}) {
  const t = lines(personPageStrings);
  return (
    <>
      <Box title={t.needs}>
        <KeptText
          label={t.needsNote}
          value={needs.join('\n')}
          onKeep={text => changePerson(id, {needs: linesOf(text)})}
        />
      </Box>
      <Box title={t.told}>
        <p class="quiet">{t.toldNote}</p>
        <ToldList told={told} onChange={changed => changePerson(id, {told: changed})} />
      </Box>
    </>
  );
}
