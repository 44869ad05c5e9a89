import type {HintTarget} from '../../composer/ports.ts';
import type {Remark} from '../../composer/remarks.ts';
import {SeverityIcon} from '../check/severity.tsx';
import {Button} from '../components/Button.tsx';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';

/** A moment before sending: what stands there, why it may be regretted, and two ways on. */
export function Pause({remarks, target}: {remarks: readonly Remark[]; target: HintTarget}) {
  const t = lines(pageStrings);
  return (
    <section class="card" role="alertdialog" aria-labelledby="what" aria-describedby="reasons" tabIndex={-1}>
      <div class="head calm">
        <h2 id="what">{t.pauseTitle}</h2>
      </div>
      <ul id="reasons" class="reasons">
        {remarks.map(remark => (
          <li key={remark.key}>
            <SeverityIcon severity={remark.severity} />
            <div>
              <h3>{remark.title}</h3>
              <p class="quote serious">
                <span>{remark.text}</span>
              </p>
              <p class="row-note">{remark.why}</p>
            </div>
          </li>
        ))}
      </ul>
      <div class="acts">
        <Button small look="main" onClick={() => target.edit()}>
          {t.edit}
        </Button>
        <Button small onClick={() => target.sendAnyway()}>
          {t.sendAnyway}
        </Button>
      </div>
    </section>
  );
}
