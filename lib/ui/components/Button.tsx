import type {ButtonHTMLAttributes, ComponentChildren} from 'preact';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is the one thing to do here, `plain` has no border, `serious` deletes something. */
  look?: 'main' | 'plain' | 'serious';
  small?: boolean;
  /** What it does is under way: it does nothing more, and keeps the focus, which a disabled one would lose. */
  busy?: boolean;
  children: ComponentChildren;
}

/** A button; never submits a form unless it says `type="submit"`. */
export function Button({look, small, busy, class: more, type = 'button', onClick, ...rest}: ButtonProps) {
  const classes = ['btn', look, small && 'small', more].filter(Boolean).join(' ');
  const alive = busy ? {'aria-disabled': true} : {onClick};
  return <button {...rest} {...alive} type={type} class={classes} />;
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What the button does; shown as its tip and read aloud. */
  label: string;
  small?: boolean;
  children: ComponentChildren;
}

/** A button that shows only an icon. */
export function IconButton({label, small, class: more, ...rest}: IconButtonProps) {
  const classes = ['icon-btn', small && 'small', more].filter(Boolean).join(' ');
  return <button {...rest} type="button" class={classes} aria-label={label} title={label} />;
}
