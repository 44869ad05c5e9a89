import type {Ask, Instant} from '../../../relations/model.ts';
import {Row} from '../../components/Row.tsx';
import {ago} from '../../dates.ts';
import {HelpIcon} from '../../icons.tsx';
import {language} from '../../language.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {Box} from '../Box.tsx';

/** What was asked, either way; nothing where nothing was. */
export function AskBox({asks, now}: {asks: readonly Ask[]; now: Instant}) {
  const t = lines(personPageStrings);
  if (asks.length === 0) return null;
  return (
    <Box title={t.asks}>
      <ul>
        {asks
          .toSorted((a, b) => b.at - a.at)
          .map(({id, direction, what, status, at}) => (
            <Row
              key={id}
              lead={<HelpIcon />}
              note={[t.askBy[direction], t.askStatus[status], ago(at, now, language.value)].join(' · ')}
            >
              {what}
            </Row>
          ))}
      </ul>
    </Box>
  );
}
