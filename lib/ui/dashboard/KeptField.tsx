import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {Field, TextField} from '../components/Field.tsx';

interface KeptFieldProps {
  label: string;
  note?: string;
  placeholder?: string;
  type?: 'text' | 'date' | 'email' | 'tel' | 'url';
  value: string;
  maxLength?: number;
  onKeep: (value: string) => void;
}

/** A field that is kept when it or the page is left, or at Enter; Escape brings back what was there. */
export function KeptField({value, onKeep, maxLength = 500, ...words}: KeptFieldProps) {
  const {typed, setTyped, keep, keys} = useKept(value, onKeep);
  return (
    <Field
      {...words}
      maxLength={maxLength}
      autocomplete="off"
      value={typed}
      onInput={event => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Enter') keep();
        else keys(event);
      }}
    />
  );
}

/** Several lines, kept when the field is left. */
export function KeptText({value, onKeep, maxLength = 10_000, label, note, placeholder}: KeptFieldProps) {
  const {typed, setTyped, keep, keys} = useKept(value, onKeep);
  return (
    <TextField
      label={label}
      note={note}
      placeholder={placeholder}
      maxLength={maxLength}
      rows={3}
      value={typed}
      onInput={event => setTyped(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={keys}
    />
  );
}

function useKept(value: string, onKeep: (value: string) => void) {
  const [draft, setDraft] = useState<{text: string; given: boolean} | null>(null);
  // What was given to be kept gives way to what came of it; what is still being typed outlasts a change elsewhere.
  useLayoutEffect(() => setDraft(last => (last?.given ? null : last)), [value]);
  const typed = draft?.text ?? value;
  const keep = () => {
    if (typed.trim() === value) return setDraft(null);
    setDraft({text: typed, given: true});
    onKeep(typed.trim());
  };
  useWhenLeaving(() => {
    if (draft && !draft.given) keep();
  });
  return {
    typed,
    setTyped: (text: string) => setDraft({text, given: false}),
    keep,
    keys: (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDraft(null);
    },
  };
}

/** Does something when the page goes out of view, which is the last that a page that is closed hears. */
function useWhenLeaving(job: () => void): void {
  const latest = useRef(job);
  latest.current = job;
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.type === 'pagehide' || document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
    };
  }, []);
}

/** The lines of a text as a list, without empty ones and without the same line twice. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map(line => line.trim()))].filter(Boolean);
}
