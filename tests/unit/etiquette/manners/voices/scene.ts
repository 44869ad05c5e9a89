/** Messages in several voices, by what is known of their reader, with the manners that speak. */
import type {DraftContext, MannerId, MessageChannel} from '../../../../../lib/etiquette/report.ts';

export interface Scene {
  /** A private message, if left out. */
  readonly channel?: MessageChannel;
  /** A Tuesday morning in Jakarta, if left out. */
  readonly now?: string;
  readonly context: DraftContext;
  /** Messages by the one manner that speaks of each. */
  readonly voices: Partial<Record<MannerId | 'none', readonly string[]>>;
}

interface Voice extends Omit<Required<Scene>, 'voices'> {
  readonly text: string;
  readonly speaks: string;
}

/** The scenes' messages one by one. */
export function voicesOf(scenes: readonly Scene[]): Voice[] {
  return scenes.flatMap(({channel = 'dm', now = '2026-11-24T10:00:00+07:00', context, voices}) =>
    Object.entries(voices).flatMap(([speaks, texts]) =>
      texts.map(text => ({text, speaks, channel, now, context})),
    ),
  );
}
