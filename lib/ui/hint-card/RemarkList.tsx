import type {HintTarget} from '../../composer/ports.ts';
import type {Remark} from '../../composer/remarks.ts';
import {SeverityIcon} from '../check/severity.tsx';
import {Button, IconButton} from '../components/Button.tsx';
import {Row} from '../components/Row.tsx';
import {CloseIcon} from '../icons.tsx';
import {commonStrings} from '../strings/common.ts';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';

/** All remarks on a text in which nothing can be underlined. */
export function RemarkList({remarks, target}: {remarks: readonly Remark[]; target: HintTarget}) {
  const t = lines(pageStrings);
  return (
    <section class="card" role="dialog" aria-labelledby="what" tabIndex={-1}>
      <div class="head">
        <h2 id="what">{t.remarks(remarks.length)}</h2>
        <IconButton small label={lines(commonStrings).close} onClick={() => target.close()}>
          <CloseIcon />
        </IconButton>
      </div>
      <ul class="list">
        {remarks.map(remark => (
          <Row
            key={remark.key}
            lead={<SeverityIcon severity={remark.severity} />}
            note={remark.text}
            act={
              <Button small onClick={() => target.select(remark)}>
                {t.select}
              </Button>
            }
          >
            <button type="button" class="choice" onClick={() => target.open(remark.key)}>
              {remark.title}
            </button>
          </Row>
        ))}
      </ul>
    </section>
  );
}
