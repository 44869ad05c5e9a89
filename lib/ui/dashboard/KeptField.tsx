import {Field, TextField} from '../components/Field.tsx';
import {useKept} from './use-kept.ts';

interface KeptFieldProps {
  label: string;
  note?: string;
  placeholder?: string;
  type?: 'text' | 'date' | 'email' | 'tel' | 'url';
  value: string;
  maxLength?: number;
  onKeep: (value: string) => void;
}

/**
 * A field that is kept when it or the page is left, in every pause of typing, and at Enter; Escape brings back what
 * was there.
 */
export function KeptField({value, onKeep, maxLength = 500, ...words}: KeptFieldProps) {
  const {typed, setTyped, keep, takeBack} = useKept(value, onKeep);
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
        if (event.key === 'Escape') takeBack();
      }}
    />
  );
}

/** Several lines, kept alike, save that Enter begins a new one. */
export function KeptText({value, onKeep, maxLength = 10_000, label, note, placeholder}: KeptFieldProps) {
  const {typed, setTyped, keep, takeBack} = useKept(value, onKeep);
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
      onKeyDown={event => {
        if (event.key === 'Escape') takeBack();
      }}
    />
  );
}

/** The lines of a text as a list, without empty ones and without the same line twice. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map(line => line.trim()))].filter(Boolean);
}
