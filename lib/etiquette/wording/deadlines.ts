/** The time by which something is asked for: "by Friday", "sebelum jam 5". */
import type {Lang} from '../report.ts';

const DAY =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|midday|tonight|tomorrow|today|lunch(?:time)?|breakfast|dinner|close\\s+of\\s+business|(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?(?:day|week|month|year)|(?:this|next)\\s+(?:week|weekend|month)|(?:the\\s+)?weekend|\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]clock)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\\s+o['’]clock)?)";
const HARI =
  '(?:(?:hari\\s+)?(?:senin|selasa|rabu|kamis|jumat|sabtu)|(?:hari|malam|sore|siang|pagi|minggu|pekan|bulan)\\s+ini|besok|lusa|jam\\s+\\d{1,2}(?:[:.]\\d\\d)?(?:\\s+(?:pagi|siang|sore|malam))?|tanggal\\s+\\d{1,2}|akhir\\s+(?:pekan|bulan|tahun))';
const DEADLINE: Record<Lang, RegExp> = {
  en: new RegExp(`(?<![a-zA-ZÀ-ɏ])(?:by|before)\\s+${DAY}(?![a-zA-ZÀ-ɏ])`, 'i'),
  id: new RegExp(
    `(?<![a-zA-ZÀ-ɏ])(?:sebelum\\s+|paling\\s+lambat\\s+)?${HARI}(?![a-zA-ZÀ-ɏ])(?!\\s+(?:lalu|kemarin))`,
    'i',
  ),
};
const WEEKDAY = /(?<![a-zA-ZÀ-ɏ])(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-zA-ZÀ-ɏ])/i;

const lower = (time: string): string => time.charAt(0).toLowerCase() + time.slice(1);

/** The deadline that words set, with its preposition; null where there is none. */
export function deadlineIn(words: string, lang: Lang): string | null {
  const found = DEADLINE[lang].exec(words)?.[0];
  if (!found) return null;
  // An Indonesian day is called one, and keeps its capital: "hari Jumat".
  return /^(?:sen|sel|rab|kam|jum|sab)/i.test(found) ? `hari ${found}` : lower(found);
}

/** The English day of the week that words name, with its capital. */
export function weekdayIn(words: string): string | null {
  const found = WEEKDAY.exec(words)?.[0].toLowerCase();
  return found ? found.charAt(0).toUpperCase() + found.slice(1) : null;
}
