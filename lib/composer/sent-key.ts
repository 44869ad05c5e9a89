/** Names a sent message for good where the site shows no name of its own: conversation, minute and digest. */
import type {Instant} from '../relations/model.ts';

/**
 * @param conversation whatever names the conversation best; null where nothing does
 * @param used keys given before in this tab: the same words to the same person within a minute are two messages
 */
export function sentKey(
  conversation: string | null,
  at: Instant,
  text: string,
  used: ReadonlySet<string>,
): string {
  const minute = new Date(at).toISOString().slice(0, 16);
  const key = `${conversation ?? 'unknown'} ${minute} ${digest(text.trim())}`;
  if (!used.has(key)) return key;
  let nth = 2;
  while (used.has(`${key} ${nth}`)) nth++;
  return `${key} ${nth}`;
}

/** 64 bits of FNV-1a: enough to tell a person's messages of one minute apart, and it needs no waiting. */
function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
