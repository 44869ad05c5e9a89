/** Any store that a user could have: rows of every table that agree with each other. */
import fc from 'fast-check';
import {MANNER_IDS, RULE_IDS} from '../../../lib/etiquette/report.ts';
import {FIELD_NAMES, type Person} from '../../../lib/relations/model.ts';
import type {Owned} from '../../../lib/relations/owned.ts';

const text = fc.string({unit: 'binary', maxLength: 40});
const instant = fc.integer({min: -1e12, max: 4e12});
const day = fc
  .date({min: new Date(0), max: new Date(4e12), noInvalidDate: true})
  .map(d => d.toISOString().slice(0, 10));
const orNull = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, {nil: null});
const words = fc.array(text, {maxLength: 3});
const channel = fc.constantFrom('social', 'email', 'phone', 'video', 'in-person');
const alias = fc.record({
  site: fc.constantFrom('linkedin.com', 'github.com', 'a.example'),
  kind: fc.constantFrom('slug', 'member-id', 'member-number', 'url', 'email'),
  value: text,
});
const field = fc.record({
  value: text,
  source: fc.constantFrom('you', 'import', 'linkedin-sdui'),
  confidence: fc.constantFrom('sure', 'likely', 'doubtful'),
  at: instant,
});

const personBody: fc.Arbitrary<Omit<Person, 'id'>> = fc.record({
  name: text,
  nameSource: fc.constantFrom('you', 'linkedin-sdui'),
  aliases: fc.array(alias, {maxLength: 3}),
  fields: fc.dictionary(fc.constantFrom(...FIELD_NAMES), field, {maxKeys: 4, noNullPrototype: true}),
  tags: words,
  note: text,
  cadenceDays: orNull(fc.constantFrom(14, 30, 90, 180, 365, 77)),
  needs: words,
  boundaries: fc.record({
    topics: words,
    channels: fc.uniqueArray(channel, {maxLength: 3}),
    quietHours: orNull(fc.constant(['21:00', '07:00'] as [string, string])),
    timeZone: orNull(fc.constantFrom('Asia/Jakarta', 'Europe/Berlin')),
    spaceUntil: orNull(day),
  }),
  told: fc.array(fc.record({subject: text, value: text}), {maxLength: 2}),
  createdAt: instant,
  updatedAt: instant,
});

const happened = {
  at: instant,
  channel,
  direction: fc.constantFrom('out', 'in', 'both'),
  setting: fc.constantFrom('online', 'offline'),
  note: text,
  tags: words,
  source: fc.constantFrom('you', 'sent'),
  sentKey: orNull(text),
  createdAt: instant,
} as const;
const promised = {
  text,
  due: orNull(day),
  at: instant,
  status: fc.constantFrom('open', 'kept', 'released'),
} as const;

/** Rows with ids of their own: `table-0`, `table-1`, … in an order that is not theirs. */
function rows<T extends object>(
  table: string,
  body: fc.Arbitrary<T>,
  maxLength = 4,
): fc.Arbitrary<(T & {id: string})[]> {
  return fc.array(body, {maxLength}).chain(list =>
    fc.shuffledSubarray(
      list.map((row, i) => ({...row, id: `${table}-${i}`})),
      {minLength: list.length},
    ),
  );
}

function aroundPeople(people: readonly Person[]): fc.Arbitrary<Owned> {
  const ids = people.map(person => person.id);
  const none = ids.length === 0 ? {maxLength: 0} : {maxLength: 4};
  const personId = ids.length === 0 ? fc.constant('nobody') : fc.constantFrom(...ids);
  const personIds = ids.length === 0 ? fc.constant(['nobody']) : fc.shuffledSubarray(ids, {minLength: 1});
  const of = {
    personId,
    at: instant,
    interactionId: orNull(fc.constantFrom('interactions-0', 'interactions-1')),
  };
  const rule = fc.constantFrom(...RULE_IDS, ...MANNER_IDS);
  return fc.record({
    people: fc.constant(people),
    interactions: rows('interactions', fc.record({...happened, personIds}), none.maxLength),
    favors: rows(
      'favors',
      fc.record({
        ...of,
        direction: fc.constantFrom('given', 'received'),
        kind: fc.constantFrom('information', 'advice', 'referral', 'introduction', 'help', 'thanks'),
        what: text,
      }),
      none.maxLength,
    ),
    asks: rows(
      'asks',
      fc.record({
        ...of,
        direction: fc.constantFrom('out', 'in'),
        what: text,
        status: fc.constantFrom('open', 'granted', 'declined'),
      }),
      none.maxLength,
    ),
    commitments: rows('commitments', fc.record({...of, ...promised}), none.maxLength),
    feedback: rows(
      'feedback',
      fc.record({
        personId,
        kind: fc.constantFrom('reply', 'thanks', 'outcome'),
        about: text,
        since: instant,
        status: fc.constantFrom('open', 'closed'),
      }),
      none.maxLength,
    ),
    dismissals: rows(
      'dismissals',
      fc.record({rule, scope: fc.constant('always'), personId: fc.constant(null), at: instant}),
    ),
    me: fc
      .option(fc.record({offers: words, told: fc.constant([])}), {nil: undefined})
      .map(me => (me ? [{...me, id: 'me' as const}] : [])),
    heldSends: rows(
      'heldSends',
      fc.record({
        aliases: fc.array(alias, {maxLength: 2}),
        name: orNull(text),
        sentKey: text,
        at: instant,
        interaction: fc.record({...happened, id: fc.constant('held-1')}),
        commitments: fc.array(
          fc.record({...promised, id: fc.constant('held-2'), interactionId: fc.constant('held-1')}),
          {maxLength: 2},
        ),
      }),
    ),
  }) as fc.Arbitrary<Owned>;
}

export const arbitraryOwned: fc.Arbitrary<Owned> = rows('people', personBody).chain(aroundPeople);
