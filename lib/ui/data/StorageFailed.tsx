import type {ErrorCode} from '../../messages/protocol.ts';
import {Button} from '../components/Button.tsx';
import {saveBackup} from '../exchange/save-backup.ts';
import {WarnIcon} from '../icons.tsx';
import {failureStrings} from '../strings/failures.ts';
import {lines} from '../strings/strings.ts';

/** The storage does not open: said plainly, with what can be done; nothing is hidden behind an empty list. */
export function StorageFailed({code}: {code: ErrorCode}) {
  const t = lines(failureStrings);
  return (
    <div class="failed" role="alert">
      <h1>{t.storageTitle}</h1>
      <p class="notice serious">
        <WarnIcon />
        <span>{t.failure[code]}</span>
      </p>
      <div class="buttons">
        <Button look="main" onClick={() => location.reload()}>
          {t.tryAgain}
        </Button>
        <Button onClick={saveBackup}>{t.exportWhatIsThere}</Button>
      </div>
    </div>
  );
}
