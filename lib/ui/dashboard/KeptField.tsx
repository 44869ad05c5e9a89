import {useState} from 'preact/hooks';
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

/** A field that is kept when it is left, or at Enter; Escape brings back what was there. */
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
  const [draft, setDraft] = useState<{from: string; text: string} | null>(null);
  // What is being typed counts for the value that it began with; a value changed elsewhere is shown.
  const typed = draft?.from === value ? draft.text : value;
  const keep = () => {
    if (typed.trim() !== value) onKeep(typed.trim());
    else setDraft(null);
  };
  return {
    typed,
    setTyped: (text: string) => setDraft({from: value, text}),
    keep,
    keys: (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDraft(null);
    },
  };
}

/** The lines of a text as a list, without empty ones and without the same line twice. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map(line => line.trim()))].filter(Boolean);
}
