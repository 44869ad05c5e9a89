/** The model of each language, loaded at its first use. */

import type {Lang} from '../report.ts';
import {LearnedModel} from './model.ts';
import {TABLE as EN} from './tables/en.ts';
import {TABLE as ID} from './tables/id.ts';

const loaded: Partial<Record<Lang, LearnedModel>> = {};

/** The learned weights of a language. */
export function modelOf(lang: Lang): LearnedModel {
  const model = loaded[lang] ?? new LearnedModel(lang === 'en' ? EN : ID);
  loaded[lang] = model;
  return model;
}
