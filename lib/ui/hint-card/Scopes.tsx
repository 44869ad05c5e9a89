import type {HintTarget} from '../../composer/ports.ts';
import type {DismissScope, Remark} from '../../composer/remarks.ts';
import {findingStrings} from '../strings/finding.ts';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';

/** "Not a problem", spelled out: where, and for how long. */
export function Scopes({remark, target}: {remark: Remark; target: HintTarget}) {
  const t = lines(pageStrings);
  const reader = target.reader();
  const toReader = reader && (reader.name ? t.onPerson(reader.name) : t.onThisPerson);
  const choices: readonly (readonly [DismissScope, string | null])[] = [
    ['once', t.onOnce],
    ['message', t.onMessage],
    ['person', toReader],
    ['always', t.onAlways],
  ];
  return (
    <fieldset class="scopes">
      <legend>{lines(findingStrings).scopes}</legend>
      {choices.map(
        ([scope, words]) =>
          words !== null && (
            <button key={scope} type="button" class="choice" onClick={() => target.dismiss(remark, scope)}>
              {words}
            </button>
          ),
      )}
    </fieldset>
  );
}
