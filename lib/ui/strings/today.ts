import {count, strings} from './strings.ts';

/** What waits today and this week. */
export const todayStrings = strings(
  {
    waiting: (n: number) => count('en', n, 'one person to get back to', '# people to get back to'),
    promises: (n: number) => count('en', n, 'one promise', '# promises'),
    contacts: (n: number) => count('en', n, 'one person to say hello to', '# people to say hello to'),
    summary: (parts: string) => `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`,
    quietDay: 'Nothing waits for you. A good day to say hello to somebody.',
    now: 'Now',
    week: 'This week',
    promised: 'Promises',
    sayHello: (ago: string) => `You last talked ${ago}`,
    neverTalked: 'You have not talked yet',
    dueOn: (day: string) => `to say hello ${day}`,
    to: (name: string) => `to ${name}`,
    write: 'Write',
    open: 'Open',
    cannotKeep: 'Can’t keep it',
    nothingNow: 'Nobody waits for you right now.',
    nothingWeek: 'Nobody else this week.',
    nothingPromised: 'No open promises.',
    apology: (text: string, day: string) =>
      `I said I would ${text}${day ? ` by ${day}` : ''}, and I will not manage it, because … I am sorry. What I can do instead: …`,
    empty:
      'No one is saved yet. Open somebody’s profile and press the Santun icon, or press “Just met someone” there.',
  },
  {
    waiting: n => count('id', n, 'satu orang menunggu kabar Anda', '# orang menunggu kabar Anda'),
    promises: n => count('id', n, 'satu janji', '# janji'),
    contacts: n => count('id', n, 'satu orang untuk disapa', '# orang untuk disapa'),
    summary: parts => `Ada ${parts}.`,
    quietDay: 'Tidak ada yang menunggu. Hari yang baik untuk menyapa seseorang.',
    now: 'Sekarang',
    week: 'Minggu ini',
    promised: 'Janji',
    sayHello: ago => `Terakhir bicara ${ago}`,
    neverTalked: 'Belum pernah bicara',
    dueOn: day => `waktunya menyapa ${day}`,
    to: name => `kepada ${name}`,
    write: 'Tulis',
    open: 'Buka',
    cannotKeep: 'Tidak bisa ditepati',
    nothingNow: 'Tidak ada yang menunggu Anda sekarang.',
    nothingWeek: 'Tidak ada yang lain minggu ini.',
    nothingPromised: 'Tidak ada janji terbuka.',
    apology: (text, day) =>
      `Saya pernah berjanji ${text}${day ? ` paling lambat ${day}` : ''}, dan ternyata tidak bisa saya tepati, karena … Mohon maaf. Yang bisa saya lakukan: …`,
    empty:
      'Belum ada orang tersimpan. Buka profil seseorang lalu tekan ikon Santun, atau tekan “Baru berkenalan” di sana.',
  },
);
