import type {ButtonHTMLAttributes, ComponentChildren} from 'preact';

interface TagProps {
  look?: 'plain' | 'caution' | 'serious';
  children: ComponentChildren;
}

/** A word about something, not to be pressed. */
export function Tag({look, children}: TagProps) {
  return <span class={look ? `tag ${look}` : 'tag'}>{children}</span>;
}

interface ChipProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Whether it is chosen; a chip without a choice only does something. */
  on?: boolean;
  children: ComponentChildren;
}

/** A small choice that is on or off. */
export function Chip({on, class: more, ...rest}: ChipProps) {
  return <button {...rest} type="button" class={more ? `chip ${more}` : 'chip'} aria-pressed={on} />;
}

interface ChipGroupProps {
  label: string;
  class?: string;
  children: ComponentChildren;
}

/** Chips that belong together; the label is read aloud. */
export function ChipGroup({label, class: more, children}: ChipGroupProps) {
  return (
    <fieldset class={more ? `chips ${more}` : 'chips'} aria-label={label}>
      {children}
    </fieldset>
  );
}
