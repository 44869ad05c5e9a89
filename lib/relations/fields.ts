import type {FieldName, Person, SourcedField} from './model.ts';

/** The source of what the user typed; nothing else ever overwrites it. */
export const TYPED = 'you';

const RANK = {doubtful: 0, likely: 1, sure: 2} as const;

/**
 * Whether a newly read value takes the place of a known one. What the user typed stays; a page's other value
 * counts when it is sure, or surer than the old one.
 */
export function takesPlace(known: SourcedField | undefined, read: SourcedField): boolean {
  if (!known || read.source === TYPED) return true;
  if (known.source === TYPED || known.value === read.value) return false;
  return read.confidence === 'sure' || RANK[read.confidence] > RANK[known.confidence];
}

type Fields = Person['fields'];

/** Known fields brought up to date by read ones; a field that was not read says nothing about the known one. */
export function mergedFields(known: Fields, read: Fields): Fields {
  const merged: Partial<Record<FieldName, SourcedField>> = {...known};
  for (const [name, field] of Object.entries(read) as [FieldName, SourcedField][]) {
    if (field.value !== '' && takesPlace(known[name], field)) merged[name] = field;
  }
  return merged;
}
