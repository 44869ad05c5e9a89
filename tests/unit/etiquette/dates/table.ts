/**
 * One line a case: text, what is expected, and which way it looks. Expected is every date found, joined by
 * `; `: `[by |before ]YYYY-MM-DD|-[ HH:MM]`, `-` where a stretch names no day; empty where nothing is a date.
 */
export type Line = readonly [text: string, expected: string, prefer?: 'past' | 'future', now?: string];

/** A Tuesday morning in Jakarta. */
export const NOW = '2026-11-24T09:30:00+07:00';
