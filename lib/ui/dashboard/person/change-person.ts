import type {PersonChange} from '../../../messages/model.ts';
import type {Id} from '../../../relations/model.ts';
import {act} from '../../data/act.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';

/** Keeps a change of a person and says so, with a way back. */
export function changePerson(personId: Id, change: PersonChange): void {
  void act('person.change', {personId, change}, lines(personPageStrings).saved);
}
