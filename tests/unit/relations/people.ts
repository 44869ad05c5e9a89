import type {Person, SourcedField} from '../../../lib/relations/model.ts';
import {newPerson} from '../../../lib/relations/person.ts';

export const NOW = new Date(2026, 10, 24, 9).getTime();

/** Somebody of whom only what the test is about is known. */
export function person(change: Partial<Person> = {}): Person {
  const nobody = newPerson(
    'p1',
    {name: 'Sari Dewi', nameSource: 'linkedin-sdui', aliases: [], fields: {}},
    NOW,
  );
  return {...nobody, ...change};
}

export function field(value: string, change: Partial<SourcedField> = {}): SourcedField {
  return {value, source: 'linkedin-sdui', confidence: 'sure', at: NOW, ...change};
}
