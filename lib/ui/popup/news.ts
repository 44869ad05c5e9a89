/** What a page says of somebody saved that is not known of them yet. */
import type {CapturedProfile, Confidence} from '../../capture/model.ts';
import type {SavePersonInput} from '../../messages/model.ts';
import {TYPED, takesPlace} from '../../relations/fields.ts';
import type {Alias, FieldName, Person, SourcedField} from '../../relations/model.ts';
import {type ReadField, readFields} from './reading.ts';

export interface News {
  readonly name: FieldName | 'name';
  /** What is known so far; null where nothing is. */
  readonly old: string | null;
  readonly value: string;
  readonly confidence: Confidence;
}

/**
 * Fields that the page shows otherwise than they are known, changed ones first. A field that it does not show says
 * nothing, a guess is no news, what the user typed stands, and so does what another site says: two sites that word it
 * differently would be news at every visit.
 */
export function newsOf(person: Person, profile: CapturedProfile): readonly News[] {
  const {name} = profile;
  const fields = readFields(profile)
    .filter(field => isNews(person.fields[field.name], field, profile.adapter))
    .map(({name: field, read: {value, confidence}}) => ({
      name: field,
      old: person.fields[field]?.value ?? null,
      value: value.trim(),
      confidence,
    }));
  const isRenamed =
    isOfThePage(person.nameSource, profile.adapter) &&
    name.confidence !== 'doubtful' &&
    !isSame(person.name, name.value);
  const renamed: News[] = isRenamed
    ? [{name: 'name', old: person.name, value: name.value.trim(), confidence: name.confidence}]
    : [];
  return [...renamed, ...fields.filter(({old}) => old !== null), ...fields.filter(({old}) => old === null)];
}

function isNews(known: SourcedField | undefined, {read}: ReadField, adapter: string): boolean {
  if (read.confidence === 'doubtful' || read.value.trim() === '') return false;
  return !known || (isOfThePage(known.source, adapter) && !isSame(known.value, read.value));
}

/** Adapters of one site share the first part of their names: `linkedin-sdui`, `linkedin-public`. */
function isOfThePage(source: string, adapter: string): boolean {
  const site = (id: string) => id.split('-')[0];
  return source !== TYPED && (source === 'import' || site(source) === site(adapter));
}

function isSame(a: string, b: string): boolean {
  const plain = (words: string) => words.normalize('NFC').replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** What keeping the news sends. The user has looked at them: that makes them sure enough to take the place of the old. */
export function newsInput(
  person: Person,
  news: readonly News[],
  {adapter}: CapturedProfile,
  aliases: readonly Alias[],
): SavePersonInput {
  const fields: Partial<Record<FieldName, Omit<SourcedField, 'at'>>> = {};
  for (const {name, value, confidence} of news) {
    if (name === 'name') continue;
    const read = {value, source: adapter, confidence};
    const isTaken = takesPlace(person.fields[name], {...read, at: 0});
    fields[name] = isTaken ? read : {...read, confidence: 'sure'};
  }
  const name = news.find(each => each.name === 'name')?.value ?? person.name;
  return {personId: person.id, name, nameSource: adapter, aliases, fields};
}
