import {useState} from 'preact/hooks';
import type {HintTarget} from '../../composer/ports.ts';
import type {Remark} from '../../composer/remarks.ts';
import {SeverityIcon} from '../check/severity.tsx';
import {Button, IconButton} from '../components/Button.tsx';
import {BackIcon, CloseIcon} from '../icons.tsx';
import {commonStrings} from '../strings/common.ts';
import {findingStrings} from '../strings/finding.ts';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';
import {copyText} from './copy-text.ts';
import {Scopes} from './Scopes.tsx';

interface CardProps {
  remarks: readonly Remark[];
  remark: Remark;
  target: HintTarget;
}

/** One remark: what, why, which idea, a better wording, and "not a problem". */
export function Card({remarks, remark, target}: CardProps) {
  const inList = target.composer.kind === 'textarea';
  return (
    <section class="card" role="dialog" aria-labelledby="what" tabIndex={-1}>
      <Heading remarks={remarks} remark={remark} target={target} />
      <p class="why">{remark.why}</p>
      <p class="idea">{lines(findingStrings).idea[remark.idea]}</p>
      {inList && (
        <p class={`quote ${remark.severity}`}>
          <span>{remark.text}</span>
        </p>
      )}
      <Acts key={remark.key} remark={remark} target={target} />
    </section>
  );
}

function Heading({remarks, remark, target}: CardProps) {
  const t = lines(pageStrings);
  const at = remarks.findIndex(each => each.key === remark.key);
  const go = (step: number) => {
    const next = remarks[(at + step + remarks.length) % remarks.length];
    if (next) target.open(next.key);
  };
  return (
    <div class="head">
      <SeverityIcon severity={remark.severity} />
      <h2 id="what">{remark.title}</h2>
      {remarks.length > 1 && (
        <span class="step">
          <IconButton small label={t.previous} onClick={() => go(-1)}>
            <BackIcon />
          </IconButton>
          <span class="nth">{t.nth(at + 1, remarks.length)}</span>
          <IconButton small label={t.following} onClick={() => go(1)}>
            <BackIcon class="turned" />
          </IconButton>
        </span>
      )}
      <IconButton small label={lines(commonStrings).close} onClick={() => target.close()}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

function Acts({remark, target}: {remark: Remark; target: HintTarget}) {
  const t = lines(findingStrings);
  const [state, setState] = useState<'offered' | 'not-taken' | 'copied'>('offered');
  const [asking, setAsking] = useState(false);
  const {suggestion} = remark;
  const leavesOut = suggestion?.trim() === '';
  const use = async () => {
    if (!(await target.use(remark))) setState('not-taken');
  };
  const copy = async () => {
    if (await copyText(suggestion ?? '')) setState('copied');
  };
  return (
    <>
      {suggestion !== null && <p class="better">{leavesOut ? t.without : suggestion}</p>}
      {state === 'not-taken' && <p class="note">{lines(pageStrings).notTaken}</p>}
      <div class="acts">
        {suggestion !== null && (
          <Button small look="main" onClick={use}>
            {leavesOut ? t.leaveOut : t.use}
          </Button>
        )}
        {suggestion !== null && !leavesOut && (
          <Button small onClick={copy}>
            {state === 'copied' ? t.copied : t.copy}
          </Button>
        )}
        <span class="gap" />
        <Button small look="plain" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t.notAProblem}
        </Button>
      </div>
      {asking && <Scopes remark={remark} target={target} />}
    </>
  );
}
