import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';

/** Long enough to look for a word, short enough that a crash costs none that was thought over. */
export const PAUSE_MS = 2_000;

/** What stands in a field and is not what is stored. */
interface Draft {
  readonly text: string;
  /** It was given to be kept and the field left; what comes of it takes its place. */
  readonly given: boolean;
  /** What of it was kept in a pause; null for nothing. */
  readonly kept: string | null;
  /** What stood there when the typing began. */
  readonly before: string;
}

interface Kept {
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  /** The field is left. */
  readonly keep: () => void;
  /** Escape: all is as it was before the typing began. */
  readonly takeBack: () => void;
}

/**
 * The state of a field that keeps itself: when it or the page is left and, so far as it has come, in every pause of
 * typing. An empty field is kept only when it is left: it may be between two wordings.
 */
export function useKept(value: string, onKeep: (value: string) => void): Kept {
  const [draft, setDraft] = useState<Draft | null>(null);
  // What was given to be kept gives way to what came of it; what is still being typed outlasts a change elsewhere.
  useLayoutEffect(() => setDraft(last => (last?.given ? null : last)), [value]);
  const typed = draft?.text ?? value;
  const isNew = typed.trim() !== (draft?.kept ?? value);
  const keep = () => {
    if (!draft || draft.given) return;
    setDraft(typed.trim() === value ? null : {...draft, given: true});
    if (isNew) onKeep(typed.trim());
  };
  useInPause(draft && !draft.given ? draft.text : null, () => {
    if (!draft || !isNew || typed.trim() === '') return;
    setDraft({...draft, kept: typed.trim()});
    onKeep(typed.trim());
  });
  useWhenLeaving(keep);
  return {
    typed,
    setTyped: text => {
      const {kept, before} = draft && !draft.given ? draft : {kept: null, before: value};
      setDraft({text, given: false, kept, before});
    },
    keep,
    takeBack: () => {
      if (!draft || draft.given) return;
      const isKept = draft.kept !== null && draft.kept !== draft.before;
      setDraft(isKept ? {...draft, text: draft.before, given: true} : null);
      if (isKept) onKeep(draft.before);
    },
  };
}

/** Does something when a text has stood unchanged for a while; null for no text. */
function useInPause(text: string | null, job: () => void): void {
  const latest = useLatest(job);
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
}

/** Does something when the page goes out of view, which is the last that a page that is closed hears. */
function useWhenLeaving(job: () => void): void {
  const latest = useLatest(job);
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.type === 'pagehide' || document.visibilityState === 'hidden') latest.current();
    };
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      // Another place of the dashboard was gone to without leaving the field first.
      latest.current();
    };
  }, []);
}

function useLatest(job: () => void): {current: () => void} {
  const latest = useRef(job);
  latest.current = job;
  return latest;
}
