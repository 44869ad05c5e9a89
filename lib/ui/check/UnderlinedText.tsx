import type {Ref} from 'preact';
import type {Finding} from '../../etiquette/report.ts';
import {checkStrings} from '../strings/check.ts';
import {lines} from '../strings/strings.ts';
import {byGravity} from './gravity.ts';

interface UnderlinedTextProps {
  text: string;
  findings: readonly Finding[];
  /** Which finding is being looked at. */
  current: Finding | null;
  inputRef?: Ref<HTMLTextAreaElement>;
  onInput: (text: string) => void;
  /** Where the caret is, in UTF-16 code units. */
  onCaret: (offset: number) => void;
}

/** A text area over a mirror of its own words that carries the underlines; both wrap alike. */
export function UnderlinedText({text, findings, current, inputRef, onInput, onCaret}: UnderlinedTextProps) {
  const t = lines(checkStrings);
  return (
    <div class="underlined">
      <div class="mirror" aria-hidden="true">
        {stretches(text, findings).map(({part, finding}, index) =>
          finding ? (
            <mark key={index} class={finding === current ? `${finding.severity} current` : finding.severity}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
        {/* A last line that is empty has no height without something in it. */}
        {'\u200b'}
      </div>
      <textarea
        ref={inputRef}
        class="input"
        aria-label={t.text}
        placeholder={t.placeholder}
        spellcheck={true}
        value={text}
        onInput={event => onInput(event.currentTarget.value)}
        onSelect={event => onCaret(event.currentTarget.selectionStart)}
      />
    </div>
  );
}

interface Stretch {
  readonly part: string;
  readonly finding: Finding | null;
}

/** The text cut at the findings' borders; where several overlap, the gravest has the words, then the earliest. */
export function stretches(text: string, findings: readonly Finding[]): Stretch[] {
  const order = findings.toSorted((a, b) => byGravity(a, b) || a.start - b.start);
  const borders = new Set([0, text.length, ...findings.flatMap(({start, end}) => [start, end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  const result: Stretch[] = [];
  for (const [n, start] of cuts.slice(0, -1).entries()) {
    const part = text.slice(start, cuts[n + 1]);
    const finding = order.find(each => each.start <= start && start < each.end) ?? null;
    const last = result.at(-1);
    if (last?.finding === finding) result[result.length - 1] = {part: last.part + part, finding};
    else result.push({part, finding});
  }
  return result;
}
