/** Whom a draft speaks to, and how: somebody absent who is called by a title is not its reader. */
import {addressOf} from '../manners/places.ts';

/** What a draft calls its reader by, as it may stand in a sentence of its own; those without a form stay as they are. */
const FULL: Readonly<Record<string, string>> = {
  ...{pak: 'Bapak', bapak: 'Bapak', bu: 'Ibu', ibu: 'Ibu', mas: 'Mas', mbak: 'Mbak', mba: 'Mbak'},
  ...{kak: 'Kakak', kakak: 'Kakak', bang: 'Abang', abang: 'Abang', kang: 'Akang', teh: 'Teteh', bli: 'Bli'},
  ...{
    koh: 'Koko',
    ci: 'Cici',
    uda: 'Uda',
    uni: 'Uni',
    om: 'Om',
    tante: 'Tante',
    dok: 'Dokter',
    dokter: 'Dokter',
  },
  ...{
    prof: 'Prof',
    ustaz: 'Ustaz',
    ustazah: 'Ustazah',
    daeng: 'Daeng',
    jeng: 'Jeng',
    eyang: 'Eyang',
    romo: 'Romo',
  },
  ...{
    pakde: 'Pakde',
    bude: 'Bude',
    budhe: 'Budhe',
    lae: 'Lae',
    mang: 'Mamang',
    mamang: 'Mamang',
    bunda: 'Bunda',
  },
  ...{cak: 'Cak', mbakyu: 'Mbakyu', gus: 'Gus', opung: 'Opung', saudara: 'Saudara', saudari: 'Saudari'},
  // Those below the writer in years are spoken to as "kamu".
  ...{dik: 'kamu', dek: 'kamu', nak: 'kamu', nduk: 'kamu', le: 'kamu'},
};
const TITLES = Object.keys(FULL)
  .sort((a, b) => b.length - a.length)
  .join('|');
const CAPITALISED = TITLES.replace(/(?<=^|\|)\p{L}/gu, head => head.toUpperCase());
const NAME = "(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3}";
const GREETS =
  '(?:[Hh](?:i|ello|ey|alo|ai|allo)|[Ss](?:elamat|iang|ore|uwun)|[Bb]agus|[Dd]ear|[Yy]th\\.?|[Kk]epada(?:\\s+[Yy]th\\.?)?|[Pp](?:agi|ermisi|unten)|[Mm](?:alam|aaf|akasih)|[Aa]duh|[Ee]h|[Oo]h|[Nn]uwun|[Tt]erima\\s+kasih)';
/** Called at the head of the draft, after a greeting, or between commas. A name keeps its capital, so case counts. */
const CALLED = new RegExp(
  `(?:^\\s*(?:${GREETS}[\\s,]+){0,3}|[.!?\\n]\\s*${GREETS}\\s+|,\\s*)(${TITLES}|${CAPITALISED})(?:${NAME})(?=\\s*(?:[,.!?\\n]|$|yth|(?:kan|kalau|jangan|tolong|bisa|boleh|mau|jadi)(?!\\p{L})))`,
  'u',
);
const BOTH = /(?<!\p{L})(?:Bapak\s*\/\s*Ibu|Bapak\s+dan\s+Ibu|Bapak\s+Ibu)(?!\p{L})/u;
/** Spoken to by the title alone, which is no kin of the writer's: "menurut Ibu". */
const CAPITALS = new RegExp(
  `(?<![\\p{L}-])(${CAPITALISED})(?![\\p{L}-])(?!\\s+(?:\\p{Lu}|saya|aku|gue|gw|kami|kita|kandung|mertua|itu\\b|angkat|tiri))`,
  'u',
);
/** Somebody called by title and name who was not called to, or of the writer's family: "Pak Ruslan kuliah lagi". */
const ABSENT = new RegExp(
  `(?<![\\p{L}-])(?:${CAPITALISED})\\s(?:\\p{Lu}\\p{L}*|saya|aku|gue|gw|kami|kita|kandung|mertua)`,
  'gu',
);

/** How an Indonesian draft speaks to its reader: "Bapak", "Kakak", "kamu", "lo", "Anda". */
export function readerAs(text: string): string {
  if (BOTH.test(text)) return 'Bapak/Ibu';
  const title = (CALLED.exec(text) ?? CAPITALS.exec(text))?.[1]?.toLowerCase();
  const full = title ? FULL[title] : undefined;
  // "Kak, kamu …": closer than the title.
  if (full && !/^(?:Bapak|Ibu)$/.test(full) && /(?<!\p{L})kamu(?!\p{L})/iu.test(text)) return 'kamu';
  return full ?? addressOf({text: text.replace(ABSENT, ''), person: {}}).you;
}
