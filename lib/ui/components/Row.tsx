import type {ComponentChildren} from 'preact';

interface RowProps {
  /** An icon or a face. */
  lead?: ComponentChildren;
  /** A second, smaller line. */
  note?: ComponentChildren;
  serious?: boolean;
  /** A button or two. */
  act?: ComponentChildren;
  children: ComponentChildren;
}

/** One thing in a list: what it is, a line more, and what can be done about it. */
export function Row({lead, note, serious, act, children}: RowProps) {
  return (
    <li class="row">
      {lead}
      <div class="row-words">
        {children}
        {note && <small class={serious ? 'row-note serious' : 'row-note'}>{note}</small>}
      </div>
      {act && <div class="row-acts">{act}</div>}
    </li>
  );
}
