import type {HintTarget, HintView} from '../../composer/ports.ts';
import {gravest} from '../check/gravity.ts';
import {SeverityIcon} from '../check/severity.tsx';
import {CheckIcon} from '../icons.tsx';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';
import {Card} from './Card.tsx';
import {Pause} from './Pause.tsx';
import {RemarkList} from './RemarkList.tsx';

/** What floats beside a composer now, and the line that a screen reader hears. */
export function HintFloat({view, target}: {view: HintView; target: HintTarget | null}) {
  const t = lines(pageStrings);
  const said = view.kind === 'marker' ? t.announce(view.remarks.length) : '';
  return (
    <>
      <p class="unseen" role="status">
        {said}
      </p>
      {target && view.kind !== 'none' && (
        <div class="float">
          <Thing view={view} target={target} />
        </div>
      )}
    </>
  );
}

function Thing({view, target}: {view: HintView; target: HintTarget}) {
  const t = lines(pageStrings);
  if (view.kind === 'marker') return <Marker view={view} target={target} />;
  if (view.kind === 'list') return <RemarkList remarks={view.remarks} target={target} />;
  if (view.kind === 'pause') return <Pause remarks={view.remarks} target={target} />;
  if (view.kind === 'passed') {
    return (
      <p class="card said" role="status">
        <CheckIcon />
        {t.pressAgain}
      </p>
    );
  }
  if (view.kind === 'none') return null;
  const remark = view.remarks.find(each => each.key === view.key);
  return remark ? <Card remarks={view.remarks} remark={remark} target={target} /> : null;
}

function Marker({view, target}: {view: HintView & {kind: 'marker'}; target: HintTarget}) {
  const t = lines(pageStrings);
  const {length} = view.remarks;
  const words = t.remarks(length);
  return (
    <button
      type="button"
      class="marker"
      aria-label={words}
      title={words}
      onClick={() => target.summon(false)}
    >
      <SeverityIcon severity={gravest(view.remarks.map(each => each.severity))} />
      {length}
    </button>
  );
}
