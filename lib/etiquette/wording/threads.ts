/** What of a flagged sentence is worth keeping: the thing it is about, the reader's name, the facts. */
import type {Lang} from '../report.ts';
import {definite, isMany, THINGS, type ThingKind} from './nouns.ts';

/** A thing as it can stand in a sentence of its own: "the slides", "your report", "laporannya". */
export interface Thing {
  readonly bare: string;
  readonly known: string;
  readonly isMany: boolean;
}

const asWritten = (word: string): string => (/[A-ZÀ-Þ].*[A-ZÀ-Þ]/.test(word) ? word : word.toLowerCase());

/** The thing of a kind that words name; null where there is none. */
export function thingIn(words: string, lang: Lang, kind: ThingKind): Thing | null {
  const found = THINGS[kind][lang].exec(words);
  if (!found) return null;
  const bare = asWritten(found[2] ?? '');
  if (lang === 'id') return {bare, known: definite(bare), isMany: false};
  const owner = /^(?:your|my|our)$/i.exec(found[1] ?? '')?.[0].toLowerCase();
  return {bare, known: `${owner ?? 'the'} ${bare}`, isMany: isMany(bare)};
}

const NO_CALL =
  /^(?:I|The|And|But|So|If|When|What|Why|How|Who|Yes|No|Not|Thanks|Please|Well|Sorry|Honestly|Frankly|Sure|Okay|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Jadi|Tapi|Dan|Maaf|Tolong|Makanya|Pak|Bu|Mas|Mbak|Kak|Bang)$/;
const VOCATIVE =
  /,\s*((?:(?:Pak|Bu|Mas|Mbak|Kak|Bang|Mr\.?|Ms\.?|Mrs\.?|Dr\.?)\s)?\p{Lu}[\p{Ll}’'-]*\p{Ll})\s*(?:[.!?]|$|,\s)/u;

/** The reader called by name inside the sentence ("don't ignore me, Stefan"), with the comma; else empty. */
export function calledIn(sentence: string): string {
  const name = VOCATIVE.exec(sentence)?.[1];
  return name && !NO_CALL.test(name) ? `, ${name}` : '';
}

const STANDING_EN =
  /\b(?:only|just|merely|for)\s+(an?\s+(?:[a-zA-ZÀ-ɏ-]+\s+){0,2}?(?:temp|intern|trainee|junior|graduate|student|teacher|nurse|assistant|receptionist|secretary|technician|freelancer|contractor|volunteer|newcomer|beginner|driver|clerk|cashier|waiter|barista|designer|developer|analyst|recruiter|copywriter|supervisor|engineer|accountant))(?=[.,;!?]|$|\s+(?:from|with|who|and|so|like|at|but|you|ur|u)\b)/i;
const STANDING_ID =
  /\b(?:cuma|cuman|hanya|sekadar|buat|untuk ukuran|kan)\s+((?:lulusan|staf|pegawai|kasir|guru|petani|karyawan|admin|sopir|mahasiswa)(?:\s+[a-zA-ZÀ-ɏ\d-]+){0,2}?)(?=[.,;!?]|$|\s+(?:kok|ya|sih|dong|aja|saja|yang|jadi|tapi|itu|mana)\b)/i;

/** "only a technician", "cuma lulusan D3": what the reader is made small by. */
export function standingIn(clause: string, lang: Lang): string | null {
  return (lang === 'en' ? STANDING_EN : STANDING_ID).exec(clause)?.[1]?.trim() ?? null;
}
