import type {Unnoted} from '../../composer/ports.ts';
import type {ErrorCode} from '../../messages/protocol.ts';
import {Button, IconButton} from '../components/Button.tsx';
import {failureText} from '../failure-text.ts';
import {CloseIcon} from '../icons.tsx';
import {commonStrings} from '../strings/common.ts';
import {failureStrings} from '../strings/failures.ts';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';

interface UnnotedCardProps {
  unnoted: Pick<Unnoted, 'code' | 'names'>;
  busy: boolean;
  onAgain: () => void;
  onClose: () => void;
}

/** The other failures are ours alone: words about them would help nobody. */
const TELLING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['storage-unavailable', 'quota', 'no-answer']);

/** Messages have left and are not noted: why, how to try again, and how to log them by hand. */
export function UnnotedCard({unnoted: {code, names}, busy, onAgain, onClose}: UnnotedCardProps) {
  const t = lines(pageStrings);
  const [name, ...more] = names;
  return (
    <section class="card" role="alert" aria-labelledby="what">
      <div class="head">
        <h2 id="what">{t.unnotedTitle}</h2>
        <IconButton small label={lines(commonStrings).close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <p class="why">
        {more.length > 0 ? t.unnotedMany(names.length) : name ? t.unnotedTo(name) : t.unnotedOne}
      </p>
      {TELLING.has(code) && <p class="why">{failureText(code)}</p>}
      <p class="why">{t.byHand}</p>
      <div class="acts">
        <Button small look="main" busy={busy} onClick={onAgain}>
          {lines(failureStrings).tryAgain}
        </Button>
      </div>
    </section>
  );
}
