import type {ComponentChildren} from 'preact';
import {useId} from 'preact/hooks';

interface BoxProps {
  title: string;
  /** How many there are, or a button. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** A framed part of a page with its own heading. */
export function Box({title, beside, children}: BoxProps) {
  const id = useId();
  return (
    <section class="box" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {beside}
      </header>
      {children}
    </section>
  );
}

/** The heading of a page, with a line below it. */
export function PageHead({title, lead}: {title: string; lead?: ComponentChildren}) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {lead && <p>{lead}</p>}
    </header>
  );
}
