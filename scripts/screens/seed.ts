/** Invented people with a life, as a backup file: what the screens are looked at with. */
import {backupText} from '../../lib/exchange/json/write-backup.ts';
import {addDays, dayOf} from '../../lib/relations/day.ts';
import type {Channel, Interaction, Person} from '../../lib/relations/model.ts';
import type {Owned} from '../../lib/relations/owned.ts';

const DAY = 86_400_000;

const FIRST = [
  'Dewi',
  'Kofi',
  'Maria',
  'Budi',
  'Rangga',
  'Siti',
  'Tomasz',
  'Aiko',
  'Nadia',
  'Chidi',
  'Elena',
  'Joko',
];
const LAST = [
  'Anggraini',
  'Osei',
  'Silva',
  'Hartono',
  'Prasetya',
  'Rahmawati',
  'Nowak',
  'Sato',
  'Okafor',
  'Marchetti',
];
const JOBS = [
  'Head of Data',
  'Recruiter',
  'Backend Engineer',
  'Product Lead',
  'Designer',
  'Founder',
  'Data Analyst',
];
const FIRMS = [
  'Tokko',
  'Lintas Karya',
  'Fjord',
  'Kapal Kertas',
  'Lumbung Data',
  'Anyam Analitika',
  'Kwadrat',
];
const TOWNS = ['Bandung', 'Surabaya', 'Jakarta', 'Lisbon', 'Yogyakarta', 'Milan', 'Accra'];
const CHANNELS: readonly Channel[] = ['social', 'email', 'phone', 'video', 'in-person'];
const NOTES = [
  'about the meetup venue',
  'caught up over lunch',
  '',
  'she asked about speakers',
  'kabar soal lowongan',
];

/** Numbers that look thrown but are the same every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A UUID made from a kind and a number. */
export function idOf(kind: number, n: number): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/**
 * The text of a backup.
 *
 * @param people how many people; the first is Dewi, who has one of everything, the second has a name and a headline
 *   longer than any line
 * @param each interactions per person
 * @param now epoch milliseconds from which everything is counted back
 */
export function seedText(people: number, each: number, now: number): string {
  const roll = dice(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const persons = Array.from({length: people}, (_, i) => personOf(i, now, pick, roll));
  const interactions = persons.flatMap((person, i) =>
    Array.from({length: each}, (_, k) => interactionOf(i * each + k, person, now, k, pick)),
  );
  return backupText({...dewisLife(now), people: persons, interactions} satisfies Owned);
}

type Pick = <T>(list: readonly T[]) => T;

const LONG = {
  name: 'Maria Fernanda Albuquerque do Nascimento-Wirasasmita Kusumaningtyas',
  headline:
    'Senior Director of International Partnerships, Sustainability and Community Engagement for Southeast Asia and the Pacific | Speaker | Donaudampfschifffahrtsgesellschaftskapitänin',
  tags: ['partnerships', 'sustainability', 'southeast asia', 'speaker', 'jakarta 2024', 'climate week'],
};

function personOf(i: number, now: number, pick: Pick, roll: () => number): Person {
  const isDewi = i === 0;
  const isLong = i === 1;
  const thrown = isDewi ? 'Dewi Anggraini' : `${pick(FIRST)} ${pick(LAST)}`;
  const name = isLong ? LONG.name : thrown;
  const town = isDewi ? 'Bandung' : pick(TOWNS);
  const job = isDewi ? 'Head of Data, Tokko' : `${pick(JOBS)}, ${pick(FIRMS)}`;
  const headline = isLong ? LONG.headline : job;
  const field = (value: string) =>
    ({value, source: 'linkedin-sdui', confidence: 'sure', at: now - 90 * DAY}) as const;
  return {
    id: idOf(1, i),
    name,
    nameSource: 'linkedin-sdui',
    aliases: [{site: 'linkedin.com', kind: 'slug', value: isDewi ? 'dewi-anggraini' : `person-${i}`}],
    fields: {headline: field(headline), location: field(town)},
    tags: isDewi ? ['data', 'mentor'] : isLong ? LONG.tags : roll() < 0.2 ? ['devfest'] : [],
    note: isDewi ? 'Met through the Bandung data meetup.' : '',
    cadenceDays: isDewi ? 30 : roll() < 0.02 ? 90 : null,
    needs: isDewi ? ['speakers for December'] : [],
    boundaries: {
      topics: isDewi ? ['politics'] : [],
      channels: isDewi ? ['phone'] : [],
      quietHours: isDewi ? ['21:00', '07:00'] : null,
      timeZone: isDewi ? 'Asia/Jakarta' : null,
      spaceUntil: null,
    },
    told: isDewi ? [{subject: 'day rate', value: '400 €'}] : [],
    createdAt: now - 200 * DAY,
    updatedAt: now - 20 * DAY,
  };
}

function interactionOf(n: number, person: Person, now: number, k: number, pick: Pick): Interaction {
  const channel = pick(CHANNELS);
  const at = now - (k * 23 + 21) * DAY - (n % 7) * DAY - (n % 9) * 3_600_000;
  return {
    id: idOf(2, n),
    personIds: [person.id],
    at,
    channel,
    direction: pick(['out', 'in', 'both'] as const),
    setting: channel === 'in-person' ? 'offline' : 'online',
    note: pick(NOTES),
    tags: [],
    source: 'you',
    sentKey: null,
    createdAt: at,
  };
}

function dewisLife(now: number): Omit<Owned, 'people' | 'interactions'> {
  const personId = idOf(1, 0);
  const today = dayOf(now);
  const about = {personId, interactionId: null} as const;
  return {
    favors: [
      {
        ...about,
        id: idOf(3, 0),
        direction: 'received',
        kind: 'introduction',
        what: 'introduced you to Budi',
        at: now - 22 * DAY,
      },
      {
        ...about,
        id: idOf(3, 1),
        direction: 'received',
        kind: 'advice',
        what: 'read your talk',
        at: now - 80 * DAY,
      },
      {
        ...about,
        id: idOf(3, 2),
        direction: 'given',
        kind: 'help',
        what: 'helped with the hiring test',
        at: now - 60 * DAY,
      },
    ],
    asks: [
      {
        ...about,
        id: idOf(4, 0),
        direction: 'in',
        what: 'a speaker for December',
        at: now - 21 * DAY,
        status: 'open',
      },
    ],
    commitments: [
      {
        ...about,
        id: idOf(5, 0),
        text: 'send the workshop deck',
        due: addDays(today, 3),
        at: now - 3 * DAY,
        status: 'open',
      },
      {
        ...about,
        id: idOf(5, 1),
        text: 'introduce Kofi to Ana',
        due: addDays(today, -2),
        at: now - 9 * DAY,
        status: 'open',
      },
    ],
    feedback: [
      {
        id: idOf(6, 0),
        personId,
        kind: 'outcome',
        about: 'how the talk with Budi went',
        since: now - 22 * DAY,
        status: 'open',
      },
    ],
    dismissals: [],
    me: [
      {
        id: 'me',
        offers: ['Data quality in 30 minutes', 'CV reviews'],
        told: [{subject: 'start date', value: '1 February'}],
      },
    ],
    heldSends: [],
  };
}
