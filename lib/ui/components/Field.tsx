import type {ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes} from 'preact';
import {useId} from 'preact/hooks';

interface Words {
  label: string;
  note?: ComponentChildren;
  /** What to mend; the field is then marked as invalid. */
  error?: string | null;
}

type FieldProps = Words &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | 'autocomplete'
    | 'class'
    | 'inputMode'
    | 'max'
    | 'maxLength'
    | 'min'
    | 'onBlur'
    | 'onInput'
    | 'onKeyDown'
    | 'placeholder'
    | 'ref'
    | 'required'
    | 'value'
  > & {type?: 'text' | 'date' | 'time' | 'number' | 'search' | 'email' | 'tel' | 'url'};

/** A line to type into, with its label above and a note below. */
export function Field({label, note, error, class: more, ...rest}: FieldProps) {
  const id = useId();
  // Preact types an input by its `type`; which of them this is, only the caller knows.
  const attributes = {...rest, ...described(id, note, error)} as InputHTMLAttributes<HTMLInputElement>;
  return (
    <Frame id={id} label={label} note={note} error={error}>
      <input {...attributes} class={more ? `input ${more}` : 'input'} />
    </Frame>
  );
}

type TextFieldProps = Words &
  Pick<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    'class' | 'maxLength' | 'onBlur' | 'onInput' | 'onKeyDown' | 'placeholder' | 'ref' | 'rows' | 'value'
  >;

/** Several lines to type into. */
export function TextField({label, note, error, class: more, ...rest}: TextFieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} note={note} error={error}>
      <textarea {...rest} {...described(id, note, error)} class={more ? `input ${more}` : 'input'} />
    </Frame>
  );
}

function described(id: string, note: ComponentChildren, error: string | null | undefined) {
  return {
    id,
    'aria-describedby': note || error ? `${id}-note` : undefined,
    'aria-invalid': error ? true : undefined,
  };
}

function Frame({id, label, note, error, children}: Words & {id: string; children: ComponentChildren}) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      {(error || note) && (
        <span id={`${id}-note`} class={error ? 'field-note serious' : 'field-note'}>
          {error || note}
        </span>
      )}
    </div>
  );
}

interface SwitchProps {
  label: ComponentChildren;
  note?: ComponentChildren;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off at once, without a button to confirm it. */
export function Switch({label, note, checked, disabled, onChange}: SwitchProps) {
  return (
    <label class="switch">
      <span>
        {label}
        {note && <small class="row-note">{note}</small>}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={event => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
