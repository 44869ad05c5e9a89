/** Rows to learn from: the project's own under `rows/`, and ordinary traffic from `../shared` where it is at hand. */

import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Draft, Lang, RuleId, SpeechAct} from '../../lib/etiquette/report.ts';

/** A message in the label guide's format. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly lang?: Lang | 'mix';
  readonly channel?: Draft['channel'];
  readonly labels: readonly RuleId[];
  readonly spans: readonly (readonly [RuleId, string])[];
  /** Missing where nobody said what the message does. */
  readonly acts?: readonly SpeechAct[];
  /** The file that it comes from: one file, one author. */
  readonly author: string;
  /** Ordinary traffic that must stay silent. */
  readonly isQuiet: boolean;
}

/** All rows of one language. */
export interface RowSet {
  readonly rows: readonly Row[];
  /** File names with the first 12 hex digits of their SHA-256, as the table's header names them. */
  readonly digests: Readonly<Record<string, string>>;
}

const OWN = fileURLToPath(new URL('rows', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the shared rows, which need not be there. */
export function sharedFolder(): string {
  return join(process.env.SANTUN_SHARED ?? join(ROOT, '..', 'shared'), 'etiquette');
}

function filesOf(lang: Lang): string[] {
  const named = readdirSync(OWN).filter(name =>
    new RegExp(`^(training|messages|own)-${lang}(-|\\.)`).test(name),
  );
  const quiet = join(sharedFolder(), `quiet-${lang}.jsonl`);
  return [...named.sort().map(name => join(OWN, name)), ...(existsSync(quiet) ? [quiet] : [])];
}

function parse(line: string, author: string): Row {
  const row = JSON.parse(line) as Partial<Row> & {id: string; text: string};
  const {id, text, lang, channel, acts} = row;
  return {
    id,
    text,
    lang,
    channel,
    acts,
    labels: row.labels ?? [],
    spans: row.spans ?? [],
    author,
    isQuiet: author.startsWith('quiet') || author.endsWith('everyday'),
  };
}

/** Ordinary mail is longer than the rows at hand, so they are also joined to messages of this many rows. */
const JOINED_LENGTHS = [3, 5, 7, 9, 12];
/** Rows apart from each other in the file that stand together in a joined message. */
const JOINED_STRIDE = 211;

/** Longer ordinary messages, made of the short ones. */
function joinedQuiet(quiet: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (let first = 0; first < quiet.length; first += 3) {
    const length = JOINED_LENGTHS[joined.length % JOINED_LENGTHS.length] as number;
    const parts = Array.from({length}, (_, at) => quiet[(first + at * JOINED_STRIDE) % quiet.length] as Row);
    const text = parts
      .map(part => (/[.!?]\s*$/.test(part.text) ? part.text.trim() : `${part.text.trim()}.`))
      .join(' ');
    joined.push({...(quiet[first] as Row), id: `joined-${first}`, text});
  }
  return joined;
}

/** Reads every row of a language. Throws where a file holds anything but rows. */
export function readRows(lang: Lang): RowSet {
  const digests: Record<string, string> = {};
  const rows: Row[] = [];
  for (const path of filesOf(lang)) {
    const text = readFileSync(path, 'utf8');
    const author = (path.split(/[\\/]/).at(-1) as string).replace('.jsonl', '');
    digests[author] = createHash('sha256').update(text).digest('hex').slice(0, 12);
    for (const line of text.split('\n')) if (line.trim() !== '') rows.push(parse(line, author));
  }
  return {rows: [...rows, ...joinedQuiet(rows.filter(row => row.isQuiet))], digests};
}
