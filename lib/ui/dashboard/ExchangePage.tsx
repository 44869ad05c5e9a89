import {useRef, useState} from 'preact/hooks';
import {ask} from '../../messages/ask.ts';
import type {ImportResult} from '../../messages/model.ts';
import {Button} from '../components/Button.tsx';
import {sayDone} from '../data/act.ts';
import {saveBackup} from '../exchange/save-backup.ts';
import {failureText} from '../failure-text.ts';
import {CheckIcon, WarnIcon} from '../icons.tsx';
import {language} from '../language.ts';
import {exchangeStrings} from '../strings/exchange.ts';
import {lines} from '../strings/strings.ts';
import {Box, PageHead} from './Box.tsx';

/** Largest file that is taken in, in bytes. */
const LARGEST = 50 * 1024 * 1024;

type Outcome = {readonly ok: boolean; readonly text: string};

/** One JSON file out, one in; what happened is said in dry words, and what to do where it did not work. */
export function ExchangePage() {
  const t = lines(exchangeStrings);
  const [saved, setSaved] = useState(false);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div class="cols">
        <Box title={t.exportTitle}>
          <p>{t.exportNote}</p>
          <div class="buttons">
            <Button look="main" onClick={async () => setSaved(await saveBackup())}>
              {t.export}
            </Button>
          </div>
          <p role="status">{saved && t.exported}</p>
        </Box>
        <Import />
      </div>
    </>
  );
}

function Import() {
  const t = lines(exchangeStrings);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setOutcome(null);
    setOutcome(await importFile(file));
    setBusy(false);
    // The same file can be chosen again, once it was mended.
    if (chooser.current) chooser.current.value = '';
  };
  return (
    <Box title={t.importTitle}>
      <p>{t.importNote}</p>
      <div class="buttons">
        <input
          ref={chooser}
          class="unseen"
          type="file"
          accept="application/json,.json"
          aria-label={t.choose}
          tabIndex={-1}
          onChange={event => take(event.currentTarget.files?.[0])}
        />
        <Button busy={busy} onClick={() => chooser.current?.click()}>
          {busy ? t.reading : t.choose}
        </Button>
      </div>
      <div role="status">
        {outcome && (
          <p class={outcome.ok ? 'notice' : 'notice serious'}>
            {outcome.ok ? <CheckIcon /> : <WarnIcon />}
            <span>{outcome.text}</span>
          </p>
        )}
      </div>
    </Box>
  );
}

async function importFile(file: File): Promise<Outcome> {
  const t = lines(exchangeStrings);
  if (file.size > LARGEST) return {ok: false, text: failureText('too-large')};
  try {
    const answer = await ask('backup.import', {text: await file.text()});
    if (!answer.ok) return {ok: false, text: failureText(answer.code)};
    if (answer.value.added + answer.value.changed > 0) sayDone(t.imported, answer.value.undoId);
    return {ok: true, text: importedWords(answer.value)};
  } catch {
    return {ok: false, text: t.unreadable};
  }
}

/** "120 entries added, 3 brought up to date and 40 were here already." */
export function importedWords({added, changed, unchanged}: ImportResult): string {
  const t = lines(exchangeStrings);
  if (added === 0 && changed === 0) return t.nothingNew;
  const parts = [
    t.added(added),
    ...(changed > 0 ? [t.changed(changed)] : []),
    ...(unchanged > 0 ? [t.unchanged(unchanged)] : []),
  ];
  return `${new Intl.ListFormat(language.value, {type: 'unit'}).format(parts)}.`;
}
