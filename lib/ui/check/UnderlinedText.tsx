import type {Ref} from 'preact';
import type {Finding} from '../../etiquette/report.ts';
import {checkStrings} from '../strings/check.ts';
import {lines} from '../strings/strings.ts';

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

/** The text cut at the findings' borders; where two overlap, the earlier one keeps the words. */
export function stretches(text: string, findings: readonly Finding[]): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(finding.start, at);
    if (finding.end <= start) continue;
    if (start > at) result.push({part: text.slice(at, start), finding: null});
    result.push({part: text.slice(start, finding.end), finding});
    at = finding.end;
  }
  if (at < text.length) result.push({part: text.slice(at), finding: null});
  return result;
}
