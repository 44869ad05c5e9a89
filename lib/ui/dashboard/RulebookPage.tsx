import type {RulebookEntry} from '../../etiquette/rulebook.ts';
import {SeverityIcon} from '../check/severity.tsx';
import {findingStrings} from '../strings/finding.ts';
import {rulebookStrings} from '../strings/rulebook.ts';
import {lines} from '../strings/strings.ts';
import {PageHead} from './Box.tsx';
import {Dismissed} from './Dismissed.tsx';
import {isRuleOn, setRuleOn, useRulebook} from './use-rulebook.ts';

const EXAMPLES_SHOWN = 4;

/** Every rule and manner with its why, its idea and its own examples, made from the rule files. */
export function RulebookPage() {
  const t = lines(rulebookStrings);
  const entries = useRulebook();
  const rules = entries?.filter(entry => entry.kind === 'rule') ?? [];
  const manners = entries?.filter(entry => entry.kind === 'manner') ?? [];
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Rules title={t.rules} entries={rules} />
      <Rules title={t.manners} entries={manners} />
      {entries && <Dismissed entries={entries} />}
    </>
  );
}

function Rules({title, entries}: {title: string; entries: readonly RulebookEntry[]}) {
  if (entries.length === 0) return null;
  return (
    <section class="rules" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {entries.map(entry => (
          <Rule key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Rule({entry}: {entry: RulebookEntry}) {
  const t = lines(rulebookStrings);
  const words = lines(findingStrings);
  const {id, title, why, idea, severity, flags, leaves} = entry;
  const on = isRuleOn(id);
  return (
    <li class={on ? 'rule' : 'rule off'}>
      <header>
        <SeverityIcon severity={severity} />
        <h3>{title}</h3>
        <label class="switch">
          <span class="unseen">{t.on(title)}</span>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
            role="switch"
            checked={on}
            onChange={event => setRuleOn(id, event.currentTarget.checked)}
          />
        </label>
      </header>
      <p>{why}</p>
      <p class="row-note">
        {words.severity[severity]} · {words.idea[idea]}
      </p>
      {(flags.length > 0 || leaves.length > 0) && (
        <details>
          <summary>{t.examples}</summary>
          <Examples title={t.flags} messages={flags} />
          <Examples title={t.leaves} messages={leaves} />
        </details>
      )}
    </li>
  );
}

function Examples({title, messages}: {title: string; messages: readonly string[]}) {
  if (messages.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="examples">
        {messages.slice(0, EXAMPLES_SHOWN).map(message => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </>
  );
}
