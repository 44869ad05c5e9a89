import {expect, test} from 'vitest';
import {type LogWords, readLogWords} from '../../../lib/relations/log-words.ts';

type Row = readonly [
  line: string,
  channel: LogWords['channel'],
  direction: LogWords['direction'],
  setting?: LogWords['setting'],
];

const ENGLISH: readonly Row[] = [
  ['called her yesterday', 'phone', 'out'],
  ['She called me about the role', 'phone', 'in'],
  ['he called to ask about Friday', 'phone', 'in'],
  ['call with Budi, went well', 'phone', 'both'],
  ['left a voicemail', 'phone', 'out'],
  ['talked on the phone for an hour', 'phone', 'both'],
  ['emailed the slides', 'email', 'out'],
  ['sent her an email', 'email', 'out'],
  ['got an email from him', 'email', 'in'],
  ['he replied by email', 'email', 'in'],
  ['met for coffee', 'in-person', 'both', 'offline'],
  ['lunch at the office', 'in-person', 'both', 'offline'],
  ['ran into him at a conference', 'in-person', 'both', 'offline'],
  ['had coffee, then emailed the notes', 'in-person', 'both', 'offline'],
  ['met on Zoom', 'video', 'both', 'online'],
  ['video call with the team', 'video', 'both'],
  ['zoomed with her last Tue 3pm', 'video', 'both'],
  ['messaged him on LinkedIn', 'social', 'out'],
  ['texted her', 'social', 'out'],
  ['they messaged me', 'social', 'in'],
  ['WhatsApp call with Rina', 'phone', 'both'],
  ['commented on her post', 'social', 'out'],
  ['messaged her at lunch', 'social', 'out'],
  ["emailed her yesterday about tomorrow's meeting", 'email', 'out'],
  ['Rina called about the role', 'phone', 'in'],
  ['Just called her', 'phone', 'out'],
  ['left her a message', 'social', 'out'],
  ['Teams meeting with Ana', 'video', 'both'],
  ['meeting with the team', 'in-person', 'both'],
  ['thinking of her', undefined, undefined],
  ['ran a marathon', undefined, undefined],
];

const INDONESIAN: readonly Row[] = [
  ['ketemu tadi pagi di kantor', 'in-person', 'both', 'offline'],
  ['ngopi bareng kemarin', 'in-person', 'both', 'offline'],
  ['makan siang sama Bu Ratna', 'in-person', 'both', 'offline'],
  ['kopdar komunitas', 'in-person', 'both', 'offline'],
  ['telepon dia tadi', 'phone', 'out'],
  ['nelpon beliau soal proyek', 'phone', 'out'],
  ['ditelepon Pak Anton', 'phone', 'in'],
  ['dia menelepon saya', 'phone', 'in'],
  ['teleponan sejam', 'phone', 'both'],
  ['kirim email ke beliau', 'email', 'out'],
  ['dapat email dari Rina', 'email', 'in'],
  ['chat di WA', 'social', 'out'],
  ['dia kirim pesan', 'social', 'in'],
  ['balas pesan beliau', 'social', 'out'],
  ['rapat lewat Zoom', 'video', 'both', 'online'],
  ['ketemu di Google Meet', 'video', 'both', 'online'],
  ['ketemuan online', 'in-person', 'both', 'online'],
  ['tadi ditelpon Pak Budi', 'phone', 'in'],
  ['telpon dia, dia akan kirim email', 'phone', 'out'],
  ['meeting zoom kemarin pagi', 'video', 'both', 'online'],
  ['rapat dengan Bu Ratna', 'in-person', 'both'],
  ['kenalan di acara Tokopedia', 'in-person', 'both'],
  ['kangen', undefined, undefined],
];

test.each([...ENGLISH, ...INDONESIAN].map(row => ({line: row[0], row})))('$line', ({row}) => {
  const [line, channel, direction, setting] = row;
  const words = readLogWords(line);
  expect({channel: words.channel, direction: words.direction}).toEqual({channel, direction});
  if (setting) expect(words.setting).toBe(setting);
});

test.each([
  ['she gave me advice on pricing', 'received', 'advice'],
  ['got great feedback from Anton', 'received', 'advice'],
  ['he introduced me to the head of design', 'received', 'introduction'],
  ['introduced her to Budi', 'given', 'introduction'],
  ['Rina referred me for the job', 'received', 'referral'],
  ['recommended him to my boss', 'given', 'referral'],
  ['sent her the article', 'given', 'information'],
  ['reviewed her CV', 'given', 'advice'],
  ['helped him move', 'given', 'help'],
  ['they helped me with the visa', 'received', 'help'],
  ['thanked her for the lead', 'given', 'thanks'],
  ['dia kasih saran soal harga', 'received', 'advice'],
  ['dapat masukan dari Pak Anton', 'received', 'advice'],
  ['beliau mengenalkan saya ke tim riset', 'received', 'introduction'],
  ['kenalin dia ke Rina', 'given', 'introduction'],
  ['kirim artikel ke dia', 'given', 'information'],
  ['bantu dia siapkan presentasi', 'given', 'help'],
  ['dia bantu saya review CV', 'received', 'help'],
  ['dibantu Bu Ratna urus izin', 'received', 'help'],
  ['ucapkan terima kasih ke beliau', 'given', 'thanks'],
  ['Introduced Budi to Ana', 'given', 'introduction'],
  ['Rina introduced me to Budi', 'received', 'introduction'],
  ['I helped Rina with her CV', 'given', 'help'],
  ['she reviewed my CV', 'received', 'advice'],
  ['saya kasih saran ke Rina', 'given', 'advice'],
  ['Rina kasih saran', 'received', 'advice'],
  ['merekomendasikan Rina ke bos', 'given', 'referral'],
])('a favor: %s', (line, direction, kind) => {
  expect(readLogWords(line).favor).toMatchObject({direction, kind});
});

test.each([
  'called her yesterday',
  "she didn't introduce me",
  'asked her to introduce me to Budi',
  'he will help me next week',
  'minta dia kenalin saya ke Rina',
  'dia belum bantu saya',
  'introduced myself',
  'he introduced himself to the team',
  'she recommended a book',
  'helped organise the event',
  'Rina introduced Budi to me',
  'offered to help her with the deck',
  'he shared his slides',
  'merekomendasikan buku',
])('no favor yet: %s', line => {
  expect(readLogWords(line).favor).toBeUndefined();
});

test('tags are the words after #', () => {
  expect(readLogWords('met at DevFest #ux #devfest-2026 #ux').tags).toEqual(['ux', 'devfest-2026']);
});
