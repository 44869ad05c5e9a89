/** What of a flagged clause is worth keeping: the thing it is about, or the person. */
import type {Lang} from '../report.ts';
import {ENGLISH_NOUN, ENGLISH_PERSON, INDONESIAN_NOUN, INDONESIAN_PERSON} from './nouns.ts';

const NOT_A_NAME =
  /^(?:I|I['’][a-zA-ZÀ-ɏ]+|The|A|An|My|Our|Your|His|Her|Their|This|That|It|He|She|They|We|You|And|But|So|If|When|What|Why|How|Who|Did|Do|Does|Is|Are|Any|Not|No|Yes|Hi|Hello|Dear|Thanks|Please|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|CV|CEO|CFO|CTO|HR|PR|IT|LinkedIn|Instagram|English|Indonesia[a-zA-ZÀ-ɏ]*|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|Juni|Juli|Agustus|Oktober|Desember|Allah|God|Tuhan|Pak|Bu|Bapak|Ibu|Mas|Mbak|Kak|Bang)$/;
const NAME =
  /(?<=[a-zA-ZÀ-ɏ\d,;:]\s)(?:(?:Mr|Ms|Mrs|Dr|Pak|Bu|Mas|Mbak|Kak|Bang|Prof)\.?\s)?[A-ZÀ-Þ][a-zß-ÿ’'-]{2,}(?:\s[A-ZÀ-Þ][a-zß-ÿ’'-]{2,})?/g;
const PLACE_BEFORE = /\b(?:in|at|from|to|near|di|ke|dari)\s$/i;

/** Words that are no names though the sentence begins with them; a first word counts only with "told", "is", "itu" … after it. */
const FIRST_NAME =
  /^([A-ZÀ-Þ][a-zß-ÿ]{2,}(?:\s[A-ZÀ-Þ][a-zß-ÿ]+)?)(?=\s+(?:is|was|has|had|told|said|got|lives|earns|lost|left|cheated|drinks|itu|katanya|lagi|kabarnya|pernah|dulu|kena|sering)\b)/;

/** The absent person that a clause names; null where there is none. `reader` is the name in the greeting. */
export function personIn(clause: string, lang: Lang, reader: string): string | null {
  const role = (lang === 'en' ? ENGLISH_PERSON : INDONESIAN_PERSON).exec(clause)?.[0];
  const titled = INDONESIAN_PERSON.exec(clause)?.[0];
  const first = FIRST_NAME.exec(clause.trim())?.[1];
  const names = [...clause.matchAll(NAME)]
    .filter(({index}) => !PLACE_BEFORE.test(clause.slice(0, index)))
    .map(([name]) => name);
  const found = [titled, first, ...names, role].find(
    name => name && !NOT_A_NAME.test(name) && !(reader && name.includes(reader)),
  );
  return (
    found
      ?.replace(/^si\s+/, '')
      .replace(/['’]s$/, '')
      .trim() ?? null
  );
}

/** The thing that a clause is about, as it stands there without its ending; null where there is none known. */
export function thingIn(clause: string, lang: Lang): string | null {
  const word = (lang === 'en' ? ENGLISH_NOUN : INDONESIAN_NOUN).exec(clause)?.[0] ?? null;
  return word && /^[A-ZÀ-Þ]{2,}$/.test(word) ? word : (word?.toLowerCase() ?? null);
}

const VOCATIVE =
  /,\s*((?:(?:Pak|Bu|Mas|Mbak|Kak|Bang|Mr\.?|Ms\.?|Dr\.?)\s)?[A-ZÀ-Þ][a-zß-ÿ]{2,})\s*(?:[,.!?]|$)/;

/** The reader called by name inside the sentence ("don't ignore me, Stefan"), with the comma; else empty. */
export function calledIn(sentence: string): string {
  const name = VOCATIVE.exec(sentence)?.[1];
  return name && (!NOT_A_NAME.test(name) || /^(?:Pak|Bu|Mas|Mbak|Kak|Bang|Bapak|Ibu)$/.test(name))
    ? `, ${name}`
    : '';
}

/** "only a technician", "cuma lulusan D3": what somebody is made small by. */
export function standingIn(clause: string, lang: Lang): string | null {
  const pattern =
    lang === 'en'
      ? /\b(?:only|just|merely|for)\s+(an?\s+[a-zA-ZÀ-ɏ-]+(?:\s+[a-zA-ZÀ-ɏ-]+){0,2}?)(?=[.,;!?]|$|\s+(?:from|with|who|and|so|like|at|but)\b)/i
      : /\b(?:cuma|cuman|hanya|sekadar|buat|untuk ukuran|kan)\s+((?:lulusan|anak|tukang|staf|pegawai|satpam|kasir|guru|petani|karyawan|admin|sopir|magang|mahasiswa|jebolan)(?:\s+[a-zA-ZÀ-ɏ\d-]+){0,2}?)(?=[.,;!?]|$|\s+(?:kok|ya|sih|dong|aja|saja|yang|jadi|tapi|itu|mana)\b)/i;
  return pattern.exec(clause)?.[1]?.trim() ?? null;
}
