import {useRef, useState} from 'preact/hooks';
import type {Finding, FoundCommitment, MessageChannel} from '../../etiquette/report.ts';
import {dayOf} from '../../relations/day.ts';
import type {Instant} from '../../relations/model.ts';
import {FlagIcon} from '../icons.tsx';
import {dueLine} from '../person/KeepInMind.tsx';
import {checkStrings} from '../strings/check.ts';
import {lines} from '../strings/strings.ts';
import {FindingCard, type Scope} from './FindingCard.tsx';
import {UnderlinedText} from './UnderlinedText.tsx';
import {type Checker, useCheck} from './use-check.ts';

const CHANNELS: readonly MessageChannel[] = ['dm', 'note', 'email', 'comment', 'post'];

interface CheckTextProps {
  initialText?: string;
  personName: string | null;
  now: Instant;
  check: Checker;
  /** Keeps a dismissal beyond this text. */
  onDismiss: (finding: Finding, scope: 'person' | 'always') => void;
}

/** Write or paste anything; what could be put better is underlined and explained, nothing is kept. */
export function CheckText({initialText = '', personName, now, check, onDismiss}: CheckTextProps) {
  const t = lines(checkStrings);
  const [text, setText] = useState(initialText);
  const [channel, setChannel] = useState<MessageChannel>('dm');
  const [current, setCurrent] = useState<Finding | null>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const checked = useCheck(text, channel, check);
  const use = ({start, end, suggestion}: Finding) => {
    replace(input.current, start, end, suggestion ?? '');
    setText(input.current?.value ?? text);
  };
  const dismiss = (finding: Finding, scope: Scope) => {
    checked.hide(finding, scope);
    if (scope === 'person' || scope === 'always') onDismiss(finding, scope);
  };
  const look = (offset: number) =>
    setCurrent(checked.findings.find(({start, end}) => start <= offset && offset <= end) ?? null);
  return (
    <div class="check">
      <div class="check-head">
        <ChannelSelect channel={channel} onChange={setChannel} />
        {personName && <span class="tag plain">{t.forWhom(personName)}</span>}
      </div>
      <UnderlinedText
        text={text}
        findings={checked.findings}
        current={current}
        inputRef={input}
        onInput={setText}
        onCaret={look}
      />
      <p class="row-note" role="status">
        {verdict(text, checked.settled, checked.findings.length)}
      </p>
      <ul class="findings">
        {checked.findings.map(finding => (
          <FindingCard
            key={`${finding.rule} ${finding.start}`}
            finding={finding}
            current={finding === current}
            withPerson={personName !== null}
            onUse={use}
            onDismiss={dismiss}
            onLook={setCurrent}
          />
        ))}
      </ul>
      <Promises found={checked.settled ? checked.commitments : []} now={now} />
    </div>
  );
}

function verdict(text: string, settled: boolean, findings: number): string {
  const t = lines(checkStrings);
  if (!text.trim()) return t.nothingYet;
  if (findings > 0) return t.findings(findings);
  return settled ? t.fine : '';
}

/** Puts the wording in through the browser's own editing, so that Ctrl+Z takes it back. */
function replace(input: HTMLTextAreaElement | null, start: number, end: number, wording: string): void {
  if (!input) return;
  input.focus();
  input.setSelectionRange(start, end);
  const done = wording ? document.execCommand('insertText', false, wording) : document.execCommand('delete');
  if (!done) input.setRangeText(wording, start, end, 'end');
}

function ChannelSelect(props: {channel: MessageChannel; onChange: (channel: MessageChannel) => void}) {
  const t = lines(checkStrings);
  return (
    <select
      class="input small"
      aria-label={t.kind}
      value={props.channel}
      onChange={event => props.onChange(CHANNELS.find(c => c === event.currentTarget.value) ?? 'dm')}
    >
      {CHANNELS.map(channel => (
        <option key={channel} value={channel}>
          {t.channel[channel]}
        </option>
      ))}
    </select>
  );
}

function Promises({found, now}: {found: readonly FoundCommitment[]; now: Instant}) {
  const t = lines(checkStrings);
  if (found.length === 0) return null;
  return (
    <section class="sec" aria-label={t.foundPromises}>
      <h3>{t.foundPromises}</h3>
      <ul>
        {found.map(({text, start, due}) => (
          <li key={start} class="row">
            <FlagIcon />
            <div class="row-words">
              {text}
              <small class="row-note">{due ? dueLine(due, dayOf(now)) : t.noDay}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
