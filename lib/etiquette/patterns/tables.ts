/** The compiled patterns of each language, made at first use and kept. */

import type {CueKind} from '../analysis.ts';
import {EASES} from '../features/eases.ts';
import {lexicon} from '../lexicon/lexicon.ts';
import type {Lang} from '../report.ts';
import {patternLines} from '../rules/rule.ts';
import {RULES} from '../rules/rules.ts';
import {compilePatterns, type PatternIndex, type PatternSource} from './compile.ts';

const tables: Partial<Record<Lang, PatternIndex>> = {};

/** All patterns of a language with the files they stand in. */
export function patternSources(lang: Lang): PatternSource[] {
  const sources: PatternSource[] = patternLines(EASES[lang]).map(pattern => ({
    rule: null,
    kind: 'ease',
    pattern,
    file: 'features/eases.ts',
  }));
  for (const rule of RULES) {
    const lists = rule.cues[lang];
    const file = `rules/${rule.id}.ts`;
    const add = (kind: CueKind, patterns: string[]) => {
      for (const pattern of patterns) sources.push({rule: rule.id, kind, pattern, file});
    };
    add('hard', patternLines(lists.hard));
    add('soft', patternLines(lists.soft));
    add('unless', patternLines(lists.unless));
    add('ease', patternLines(lists.eases));
  }
  return sources;
}

/**
 * The pattern table of a language; compiled at the first call.
 * @throws PatternError when a pattern is wrong; tests compile all.
 */
export function patternTable(lang: Lang): PatternIndex {
  if (!tables[lang]) {
    const {classes} = lexicon(lang);
    tables[lang] = compilePatterns(patternSources(lang), lang, classes);
  }
  return tables[lang];
}
