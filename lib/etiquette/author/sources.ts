/** All patterns of a language with the files they stand in. */

import type {CueKind} from '../analysis.ts';
import {INDONESIAN_KEYS} from '../book/book.ts';
import {EASES} from '../features/eases.ts';
import type {Lang, RuleId} from '../report.ts';
import {CUES, patternLines} from './cues.ts';

/** A pattern with where it comes from. */
export interface PatternSource {
  readonly rule: RuleId | null;
  readonly kind: CueKind;
  readonly pattern: string;
  readonly file: string;
}

/** All patterns of a language with the files they stand in. */
export function patternSources(lang: Lang): PatternSource[] {
  const sources: PatternSource[] = patternLines(EASES[lang]).map(pattern => ({
    rule: null,
    kind: 'ease',
    pattern,
    file: 'features/eases.ts',
  }));
  for (const [rule, cues] of CUES) {
    const lists = cues[lang];
    const file = `rules/${rule}.ts`;
    const add = (kind: CueKind, patterns: string[]) => {
      for (const pattern of patterns) sources.push({rule, kind, pattern, file});
    };
    add('sure', patternLines(lists.sure));
    add('hard', patternLines(lists.hard));
    add('soft', patternLines(lists.soft));
    add('unless', patternLines(lists.unless));
    add('ease', patternLines(lists.eases));
  }
  return sources;
}

/** The pattern of a key as its author wrote it. */
export function patternText(key: number): string {
  return patternSources(key < INDONESIAN_KEYS ? 'en' : 'id')[key % INDONESIAN_KEYS]?.pattern ?? '';
}
