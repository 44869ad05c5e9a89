/** What was written before the demo begins, and how the site names a message: its time is inside its address. */
import {uuid} from './html.ts';
import {type DemoPerson, SELF} from './people.ts';

export interface DemoMessage {
  readonly from: 'self' | 'other';
  /** Epoch, ms. */
  readonly at: number;
  readonly text: string;
}

const DAY = 86_400_000;

/** Days before now, so that the demo is never stale. */
const SEED: Readonly<
  Record<string, readonly (readonly [from: 'self' | 'other', daysAgo: number, text: string])[]>
> = {
  'ratna-pertiwi': [
    ['other', 34, 'Halo Sari, senang bertemu di acara kemarin. Kabari ya kalau ke Jakarta lagi.'],
    ['self', 33, 'Halo Kak Ratna, terima kasih banyak sudah meluangkan waktu!'],
  ],
  'elena-marchetti': [
    ['other', 12, 'Thank you for the pointers on the design system, they saved us a week.'],
    ['self', 12, 'So glad to hear that, Elena!'],
    ['other', 3, 'Do you happen to know somebody who has worked with sign language interfaces?'],
  ],
  'bima-prasetyo': [['other', 60, 'Mas/Mbak, makasih ya referensinya!']],
};

export function seededMessages(person: DemoPerson, now: number): DemoMessage[] {
  return (SEED[person.slug] ?? []).map(([from, daysAgo, text]) => ({from, at: now - daysAgo * DAY, text}));
}

/** Text to base64url-less base64, as the site does it; ASCII only. */
const base64 = (text: string): string => btoa(text);

export const conversationIdOf = (person: DemoPerson): string => uuid(`talk-${person.slug}`);

/** The last part of a thread's address. */
export function threadIdOf(person: DemoPerson): string {
  return `2-${base64(`${conversationIdOf(person)}_100`)}`;
}

/** `data-event-urn`: the owner is the signed-in member on every row, own or other's. */
export function eventUrn(person: DemoPerson, at: number): string {
  const inner = `${at}b${String(at).slice(-5)}-100&${conversationIdOf(person)}_100`;
  return `urn:li:msg_message:(urn:li:fsd_profile:${SELF.memberId},2-${base64(inner)})`;
}

/** A conversation of three: nobody's message to one person. */
export const GROUP_THREAD = `2-${base64(`${uuid('talk-group')}_100`)}`;
