/** Ordinary messages to time with: what people write on a working day, in both languages, some with a promise. */

const ENGLISH = [
  'Thanks for the call this morning, it cleared up most of what I was unsure about.',
  'The second draft of the programme is in the shared folder, with the room changes marked in yellow.',
  "I'll send you the speaker list by Friday, once the last two have answered.",
  'Could you have a look at the budget line for catering when you have a minute?',
  'Our colleagues in Surabaya liked the idea of a joint session and asked for a short outline.',
  'The venue is free on the 12th and the 19th; I would lean towards the later one.',
  'No rush on any of this, next week is fine too.',
  'Congratulations on the new team, by the way, it sounds like a good mix of people.',
  'If the numbers still look odd on your side, let me know and we can go through them together.',
  'The printer needs the logo as a vector file, the one from the website is too small.',
  'I read your note about onboarding twice and passed it on to our new starters.',
  'See you on Thursday at ten, and say hello to the others from me.',
];
const INDONESIAN = [
  'Terima kasih untuk obrolannya tadi pagi, sangat membantu saya memahami alurnya.',
  'Draf kedua susunan acara sudah ada di folder bersama, perubahan ruangan saya tandai kuning.',
  'Daftar pembicaranya saya kirim hari Jumat, menunggu dua orang lagi.',
  'Kalau sempat, boleh minta tolong dilihat anggaran konsumsinya, Bu?',
  'Rekan-rekan di Surabaya tertarik dengan ide sesi bersama dan minta garis besarnya.',
  'Ruangannya kosong tanggal 12 dan 19, menurut saya lebih enak yang kedua.',
  'Tidak perlu buru-buru, minggu depan juga tidak apa-apa.',
  'Selamat untuk tim barunya ya, Mas, kelihatannya seru.',
  'Kalau angkanya masih aneh, kabari saja, nanti kita lihat bareng.',
  'Percetakan butuh logo dalam format vektor, yang di situs terlalu kecil.',
  'Catatan Ibu soal orientasi karyawan baru sudah saya bagikan ke tim.',
  'Sampai ketemu hari Kamis jam sepuluh, salam untuk teman-teman yang lain.',
];

/** A message of about so many characters; `turn` makes it differ from the others. */
export function message(length: number, turn: number): string {
  const lines = turn % 2 === 0 ? ENGLISH : INDONESIAN;
  let text = '';
  for (let at = turn; text.length < length; at++) text += `${lines[at % lines.length]} `;
  return text.slice(0, length).trimEnd();
}
