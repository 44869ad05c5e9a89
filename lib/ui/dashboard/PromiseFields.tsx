import {personPageStrings} from '../strings/person-page.ts';
import {lines} from '../strings/strings.ts';

/** What was promised, and until when: `YYYY-MM-DD`, or empty for no day. */
export interface PromiseWords {
  readonly text: string;
  readonly due: string;
}

/** The two fields of a promise; names its words by label, and shows `placeholder` while there are none. */
export function PromiseFields({
  words,
  onChange,
  placeholder,
}: {
  words: PromiseWords;
  onChange: (words: PromiseWords) => void;
  placeholder?: string;
}) {
  const t = lines(personPageStrings);
  return (
    <>
      <input
        class="input"
        aria-label={t.promise}
        placeholder={placeholder}
        maxLength={500}
        value={words.text}
        onInput={event => onChange({...words, text: event.currentTarget.value})}
      />
      <input
        class="input date"
        type="date"
        aria-label={t.due}
        value={words.due}
        onInput={event => onChange({...words, due: event.currentTarget.value})}
      />
    </>
  );
}

/** As the worker takes them. */
export function promiseOf({text, due}: PromiseWords): {text: string; due: string | null} {
  return {text: text.trim(), due: due || null};
}
