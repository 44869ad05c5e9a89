import {useState} from 'preact/hooks';
import type {Finding} from '../../etiquette/report.ts';
import {Button} from '../components/Button.tsx';
import {Chip, ChipGroup} from '../components/Tag.tsx';
import {findingStrings} from '../strings/finding.ts';
import {lines} from '../strings/strings.ts';
import {SeverityIcon} from './severity.tsx';

export type Scope = 'once' | 'message' | 'person' | 'always';

interface FindingCardProps {
  finding: Finding;
  current: boolean;
  /** Without a person there is no "with this person". */
  withPerson: boolean;
  onUse: (finding: Finding) => void;
  onDismiss: (finding: Finding, scope: Scope) => void;
  onLook: (finding: Finding) => void;
}

/** What it is, why it matters, which idea it comes from, a better wording, and "not a problem". */
export function FindingCard({finding, current, withPerson, onUse, onDismiss, onLook}: FindingCardProps) {
  const t = lines(findingStrings);
  const {severity, title, why, idea, text, suggestion} = finding;
  return (
    <li
      class={current ? `finding ${severity} current` : `finding ${severity}`}
      onFocusIn={() => onLook(finding)}
    >
      <header>
        <SeverityIcon severity={severity} />
        <h2>{title}</h2>
      </header>
      <blockquote>{text}</blockquote>
      <p>{why}</p>
      <p class="row-note">
        {t.severity[severity]} · {t.idea[idea]}
      </p>
      {suggestion !== null && <Better wording={suggestion} onUse={() => onUse(finding)} />}
      <NotAProblem withPerson={withPerson} onChoose={scope => onDismiss(finding, scope)} />
    </li>
  );
}

function Better({wording, onUse}: {wording: string; onUse: () => void}) {
  const t = lines(findingStrings);
  const [copied, setCopied] = useState(false);
  const empty = wording.trim() === '';
  const copy = () => navigator.clipboard.writeText(wording).then(() => setCopied(true));
  return (
    <div class="better">
      <p class="row-note">{empty ? t.without : t.better}</p>
      {!empty && <p>{wording}</p>}
      <div class="row-acts">
        <Button small look="main" onClick={onUse}>
          {empty ? t.leaveOut : t.use}
        </Button>
        {!empty && (
          <Button small onClick={copy}>
            {copied ? t.copied : t.copy}
          </Button>
        )}
      </div>
    </div>
  );
}

function NotAProblem({withPerson, onChoose}: {withPerson: boolean; onChoose: (scope: Scope) => void}) {
  const t = lines(findingStrings);
  const [open, setOpen] = useState(false);
  const scopes: readonly Scope[] = withPerson
    ? ['once', 'message', 'person', 'always']
    : ['once', 'message', 'always'];
  return (
    <div class="not-a-problem">
      <Button small look="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.notAProblem}
      </Button>
      {open && (
        <ChipGroup label={t.scopes}>
          {scopes.map(scope => (
            <Chip key={scope} onClick={() => onChoose(scope)}>
              {t.scope[scope]}
            </Chip>
          ))}
        </ChipGroup>
      )}
    </div>
  );
}
