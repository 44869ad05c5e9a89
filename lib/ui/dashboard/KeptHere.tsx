import {useEffect, useState} from 'preact/hooks';
import type {StorageState} from '../../app/queries.ts';
import {Button} from '../components/Button.tsx';
import {queries} from '../data/queries.ts';
import {language} from '../language.ts';
import {privacyStrings} from '../strings/privacy.ts';
import {lines} from '../strings/strings.ts';
import {Box} from './Box.tsx';

/** What is kept and for how long, how much it is, and whether the browser has promised to keep it. */
export function KeptHere() {
  const t = lines(privacyStrings);
  const [state, setState] = useState<StorageState | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void queries.storage().then(setState);
  }, []);
  const askToKeep = async () => {
    setRefused(!(await navigator.storage.persist()));
    setState(await queries.storage());
  };
  return (
    <Box title={t.kept}>
      <p>{t.keptNote}</p>
      <p>{t.nothingLeaves}</p>
      {state && (
        <p class="quiet">
          {state.usedBytes !== null && `${t.howMuch(sizeWords(state.usedBytes))} `}
          {state.persisted ? t.persisted : t.notPersisted}
        </p>
      )}
      {state && !state.persisted && (
        <div class="buttons">
          <Button onClick={askToKeep}>{t.askToKeep}</Button>
        </div>
      )}
      <p role="status">{refused && t.refused}</p>
    </Box>
  );
}

/** "340 kB", "12 MB" as the language writes it. */
function sizeWords(bytes: number): string {
  const mega = bytes >= 1_000_000;
  const unit = mega ? 'megabyte' : 'kilobyte';
  const format = new Intl.NumberFormat(language.value, {
    style: 'unit',
    unit,
    maximumFractionDigits: mega ? 1 : 0,
  });
  return format.format(bytes / (mega ? 1_000_000 : 1000));
}
