import {useState} from 'preact/hooks';
import {LONGEST_LINE, type LogEntry} from '../../messages/model.ts';
import type {Answer, ErrorCode} from '../../messages/protocol.ts';
import type {Channel, Instant} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Chip, ChipGroup} from '../components/Tag.tsx';
import {CHANNEL_ICONS} from '../person/Recent.tsx';
import {logStrings} from '../strings/log.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import type {LineParser} from './line-parser.ts';
import {EMPTY_FORM, entryOf, isLoggable, type LogForm, type ParsedLine} from './log-form.ts';
import {MoreChips} from './MoreChips.tsx';
import {isFresh, type Reading, readingAt, useReading} from './use-reading.ts';

const CHANNELS: readonly Channel[] = ['social', 'email', 'phone', 'video', 'in-person'];

interface LogBoxProps {
  /** Asked at every change of the line. */
  parse: LineParser;
  /** Resolves to whether it was kept; the line is emptied only then. */
  onLog: (entry: LogEntry) => Promise<boolean>;
  /** The line could not be read, so it was not logged: rather that than on a day that it does not mean. */
  onFailed: (code: ErrorCode) => void;
}

/** One line of typing or three clicks: what happened, how, when, and a favor if there was one. */
export function LogBox({parse, onLog, onFailed}: LogBoxProps) {
  const t = lines(logStrings);
  // The box may have been drawn long before it is typed into: the words count from when they are read.
  const now = Date.now();
  const [form, setForm] = useState<LogForm>(EMPTY_FORM);
  const [used, setUsed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [logged, setLogged] = useState(0);
  const reading = useReading(form.line, parse);
  const current = {...form, parsed: readingAt(reading, now)};
  const entry = entryOf(current, now);
  const pick = (change: ParsedLine) => {
    setUsed(true);
    setForm({...form, picked: {...form.picked, ...change}});
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || !isLoggable(form)) return;
    setBusy(true);
    const sentAt = Date.now();
    const read = await readToLog(form.line, reading, sentAt, parse);
    if (!read.ok) onFailed(read.code);
    else if (await onLog(entryOf({...form, parsed: read.value}, sentAt))) {
      setForm(EMPTY_FORM);
      setLogged(logged + 1);
    }
    setBusy(false);
  };
  return (
    <form class="log" onSubmit={submit} onFocusIn={() => setUsed(true)}>
      <div class="log-top">
        <input
          class="log-line"
          aria-label={t.whatHappened}
          placeholder={used ? t.example : t.whatHappened}
          autocomplete="off"
          maxLength={LONGEST_LINE}
          value={form.line}
          onInput={event => setForm({...form, line: event.currentTarget.value})}
        />
        {used && (
          <Button small look="main" type="submit" disabled={busy || !isLoggable(form)}>
            {t.log}
          </Button>
        )}
      </div>
      <ChannelChips chosen={isLoggable(current) ? entry.channel : null} onPick={channel => pick({channel})} />
      {used && <MoreChips key={logged} entry={entry} now={now} onPick={pick} />}
    </form>
  );
}

/** What the line says when it is logged; read anew where what was read last is of an earlier key or moment. */
async function readToLog(
  line: string,
  reading: Reading,
  now: Instant,
  parse: LineParser,
): Promise<Answer<ParsedLine>> {
  if (!line.trim()) return {ok: true, value: {}};
  return isFresh(reading, line, now) ? {ok: true, value: readingAt(reading, now)} : parse(line, now);
}

function ChannelChips({chosen, onPick}: {chosen: Channel | null; onPick: (channel: Channel) => void}) {
  const t = lines(personStrings);
  return (
    <ChipGroup class="log-how" label={lines(logStrings).how}>
      {CHANNELS.map(channel => {
        const Icon = CHANNEL_ICONS[channel];
        return (
          <Chip
            key={channel}
            title={t.channel[channel]}
            on={chosen === channel}
            onClick={() => onPick(channel)}
          >
            <Icon />
            <span>{t.channel[channel]}</span>
          </Chip>
        );
      })}
    </ChipGroup>
  );
}
