import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import type {LogEntry} from '../../messages/model.ts';
import type {Instant} from '../../relations/model.ts';
import {Chip} from '../components/Tag.tsx';
import {ago} from '../dates.ts';
import {ClockIcon, ExchangeIcon, GiftIcon, TagIcon} from '../icons.tsx';
import {language} from '../language.ts';
import {logStrings} from '../strings/log.ts';
import {lines} from '../strings/strings.ts';
import {FavorChoice} from './FavorChoice.tsx';
import type {ParsedLine} from './log-form.ts';
import {WayChoice} from './WayChoice.tsx';
import {WhenChoice} from './WhenChoice.tsx';

type Drawer = 'when' | 'way' | 'favor' | 'tags';

interface MoreChipsProps {
  entry: LogEntry;
  now: Instant;
  onPick: (change: ParsedLine) => void;
}

/** When, which way, a favor, tags: each chip says what would be logged and opens its drawer to change it. */
export function MoreChips({entry, now, onPick}: MoreChipsProps) {
  const t = lines(logStrings);
  const [open, setOpen] = useState<Drawer | null>(null);
  const toggle = (drawer: Drawer) => () => setOpen(open === drawer ? null : drawer);
  const chip = (drawer: Drawer, icon: ComponentChildren, words: string, name: string) => (
    <Chip aria-expanded={open === drawer} aria-label={`${name}: ${words}`} onClick={toggle(drawer)}>
      {icon}
      {words}
    </Chip>
  );
  return (
    <>
      {open === 'when' && <WhenChoice at={entry.at} now={now} onPick={onPick} />}
      {open === 'way' && <WayChoice entry={entry} onPick={onPick} />}
      {open === 'favor' && <FavorChoice favor={entry.favor} onPick={onPick} />}
      {open === 'tags' && <TagsInput tags={entry.tags} onPick={onPick} />}
      <div class="chips">
        {chip('when', <ClockIcon />, whenWords(entry.at, now), t.when)}
        {chip('way', <ExchangeIcon />, t.direction[entry.direction], t.who)}
        {chip('favor', <GiftIcon />, favorWords(entry), t.favor)}
        {chip('tags', <TagIcon />, entry.tags.length > 0 ? entry.tags.join(', ') : t.tags, t.tags)}
      </div>
    </>
  );
}

function whenWords(at: Instant, now: Instant): string {
  return at === now ? lines(logStrings).today : ago(at, now, language.value);
}

function favorWords({favor}: LogEntry): string {
  const t = lines(logStrings);
  if (favor === null) return t.favor;
  return favor.direction === 'given' ? t.favorGiven : t.favorReceived;
}

function TagsInput({tags, onPick}: {tags: readonly string[]; onPick: (change: ParsedLine) => void}) {
  const t = lines(logStrings);
  const [text, setText] = useState(tags.join(', '));
  return (
    <input
      class="input drawer"
      aria-label={t.tags}
      placeholder={t.tagExample}
      value={text}
      onInput={event => {
        setText(event.currentTarget.value);
        onPick({tags: tagsOf(event.currentTarget.value)});
      }}
    />
  );
}

/** Tags as typed: parted by commas, with or without a hash. */
export function tagsOf(text: string): string[] {
  const tags = text.split(/[,;\n]/).map(tag => tag.replace(/^[\s#]+/, '').trim());
  return [...new Set(tags.filter(Boolean))];
}
