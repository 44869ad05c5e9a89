import type {ComponentChildren} from 'preact';
import {Face} from '../components/Face.tsx';

interface WhoProps {
  name: string;
  /** Headline, place: whatever is known in a line. */
  about: readonly (string | null | undefined)[];
  tag?: ComponentChildren;
}

/** Who this is about: the first line of the popup, useful before anything is clicked. */
export function Who({name, about, tag}: WhoProps) {
  const words = about.filter(Boolean).join(' · ');
  return (
    <header class="who">
      <Face name={name} />
      <div>
        <h2 title={name}>{name}</h2>
        {words && <p title={words}>{words}</p>}
      </div>
      {tag}
    </header>
  );
}
