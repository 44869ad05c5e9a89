import type {Glance, Instant} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Face} from '../components/Face.tsx';
import {firstName} from '../components/first-name.ts';
import {ago} from '../dates.ts';
import {language} from '../language.ts';
import {presentBoundaries} from '../person/boundary-lines.ts';
import {pageStrings} from '../strings/page.ts';
import {lines} from '../strings/strings.ts';

interface ChipProps {
  name: string;
  glance: Glance | null;
  now: Instant;
  busy: boolean;
  onOpen: () => void;
  onSave: () => void;
}

/** Who this is, when you last talked and how much there is to keep in mind; or a button that saves them. */
export function Chip({name, glance, now, busy, onOpen, onSave}: ChipProps) {
  const t = lines(pageStrings);
  return (
    <div class="chipface">
      <button type="button" class="who" aria-expanded={false} onClick={onOpen}>
        <Face name={name} size="tiny" />
        <span>{firstName(name)}</span> {glance && <small>{summary(glance, now)}</small>}{' '}
        <span class="unseen">{t.about(name)}</span>
      </button>
      {!glance && (
        <Button small look="plain" busy={busy} onClick={onSave}>
          {t.save}
        </Button>
      )}
    </div>
  );
}

function summary(glance: Glance, now: Instant): string {
  const t = lines(pageStrings);
  const last = glance.last ? ago(glance.last.at, now, language.value) : t.noContactYet;
  const count = toKeepInMind(glance, now);
  return count === 0 ? last : `${last} · ${t.keepInMind(count)}`;
}

/** Boundaries that hold now, what is owed, what was promised. What they look for is a chance, not a duty. */
export function toKeepInMind(glance: Glance, now: Instant): number {
  return (
    presentBoundaries(glance.boundaries, now).length + glance.feedback.length + glance.commitments.length
  );
}
