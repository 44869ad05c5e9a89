import {useEffect, useRef, useState} from 'preact/hooks';
import type {LogEntry} from '../../messages/protocol.ts';
import type {Channel} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Chip, ChipGroup} from '../components/Tag.tsx';
import {CHANNEL_ICONS} from '../person/Recent.tsx';
import {logStrings} from '../strings/log.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import {EMPTY_FORM, entryOf, isLoggable, type LineParser, type LogForm, type ParsedLine} from './log-form.ts';
import {MoreChips} from './MoreChips.tsx';

const CHANNELS: readonly Channel[] = ['social', 'email', 'phone', 'video', 'in-person'];

interface LogBoxProps {
  /** Called once, when the line is first used: the parser is not needed to draw the popup. */
  loadParser: () => Promise<LineParser>;
  /** Resolves to whether it was kept; the line is emptied only then. */
  onLog: (entry: LogEntry) => Promise<boolean>;
}

/** One line of typing or three clicks: what happened, how, when, and a favor if there was one. */
export function LogBox({loadParser, onLog}: LogBoxProps) {
  const t = lines(logStrings);
  // The box may have been drawn long before it is typed into: the words count from when they are read.
  const now = Date.now();
  const [form, setForm] = useState<LogForm>(EMPTY_FORM);
  const [used, setUsed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [logged, setLogged] = useState(0);
  const parse = useParser(used, loadParser);
  const read = (line: string): ParsedLine => (line.trim() ? (parse?.(line, now) ?? {}) : {});
  const current = {...form, parsed: read(form.line)};
  const entry = entryOf(current, now);
  const pick = (change: ParsedLine) => {
    setUsed(true);
    setForm({...form, picked: {...form.picked, ...change}});
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || !isLoggable(form)) return;
    setBusy(true);
    // Parsed anew: the parser may have come after the last key.
    const parser = parse ?? (await loadParser());
    const sentAt = Date.now();
    const parsed = form.line.trim() ? parser(form.line, sentAt) : {};
    if (await onLog(entryOf({...form, parsed}, sentAt))) {
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
          maxLength={2000}
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

function useParser(wanted: boolean, load: () => Promise<LineParser>): LineParser | null {
  const [parser, setParser] = useState<{parse: LineParser} | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (!wanted || asked.current) return;
    asked.current = true;
    void load().then(parse => setParser({parse}));
  }, [wanted, load]);
  return parser?.parse ?? null;
}
