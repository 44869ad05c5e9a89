/** How long the parts of the store take that need no browser: a life's backup written, read and checked. */
import {readBackup} from '../../lib/exchange/json/read-backup.ts';
import {backupText} from '../../lib/exchange/json/write-backup.ts';
import type {Interaction, Person} from '../../lib/relations/model.ts';
import type {Owned} from '../../lib/relations/owned.ts';
import {newPerson} from '../../lib/relations/person.ts';
import type {Row} from './row.ts';

const PEOPLE = 3000;
const INTERACTIONS = 30_000;
const RUNS = 5;
const START = Date.UTC(2018, 0, 1);
const DAY = 86_400_000;

/** 3,000 people and 30,000 interactions over eight years, the same at every run. */
export function aLife(): Owned {
  const people: Person[] = Array.from({length: PEOPLE}, (_, i) => ({
    ...newPerson(
      `person-${i}`,
      {
        name: `${['Sari', 'Budi', 'Rina', 'Anton', 'Maya'][i % 5]} ${['Dewi', 'Putra', 'Lestari'][i % 3]} ${i}`,
        nameSource: 'linkedin-sdui',
        aliases: [{site: 'linkedin.com', kind: 'slug', value: `person-${i}`}],
        fields: {
          headline: {value: `Designer at Company ${i % 400}`, source: 'you', confidence: 'sure', at: START},
        },
      },
      START + i * DAY,
    ),
    cadenceDays: i % 4 === 0 ? 90 : null,
  }));
  const interactions: Interaction[] = Array.from({length: INTERACTIONS}, (_, i) => ({
    id: `interaction-${i}`,
    personIds: [`person-${(i * 7919) % PEOPLE}`],
    at: START + Math.floor((i / INTERACTIONS) * 3000) * DAY,
    channel: 'social',
    direction: 'out',
    setting: 'online',
    note: `Talked about the survey, number ${i}, and what could come of it in the next months`,
    tags: [],
    source: 'you',
    sentKey: null,
    createdAt: START,
  }));
  const none = {favors: [], asks: [], commitments: [], feedback: [], dismissals: [], me: [], heldSends: []};
  return {people, interactions, ...none};
}

function median(job: () => unknown): number {
  const times = Array.from({length: RUNS}, () => {
    const begun = performance.now();
    job();
    return performance.now() - begun;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Medians of five runs in Node. */
export async function rows(): Promise<Row[]> {
  const life = aLife();
  const text = backupText(life);
  const size = `${PEOPLE} people, ${INTERACTIONS} interactions`;
  return [
    {name: `backup written (${size})`, value: median(() => backupText(life)), unit: 'ms', target: 3000},
    {
      name: `backup read and checked (${size})`,
      value: median(() => readBackup(text)),
      unit: 'ms',
      target: 3000,
    },
    {name: `backup size (${size})`, value: text.length / 1e6, unit: 'MB'},
  ];
}
