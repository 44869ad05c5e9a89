import {readChannel} from './log-channels.ts';
import {readDirection} from './log-direction.ts';
import {type ReadFavor, readFavor} from './log-favors.ts';
import type {Channel, Direction, Setting} from './model.ts';

/** What the words of a log line say, save when; what they do not say is absent. */
export interface LogWords {
  readonly channel?: Channel;
  readonly direction?: Direction;
  readonly setting?: Setting;
  readonly favor?: ReadFavor;
  readonly tags?: readonly string[];
}

const OFFLINE = /(?<!\p{L})(?:offline|luring|in person|face[ -]to[ -]face|tatap muka)(?!\p{L})/iu;
const ONLINE = /(?<!\p{L})(?:online|daring|virtual(?:ly)?)(?!\p{L})/iu;
const TAG = /(?<![\p{L}\p{N}&])#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu;

/** Reads a line such as "she called me, gave me advice #pricing" in English, Indonesian or both mixed. */
export function readLogWords(line: string): LogWords {
  const channel = readChannel(line);
  const direction = readDirection(line);
  const setting = readSetting(line, channel);
  const favor = readFavor(line);
  const tags = [...new Set([...line.matchAll(TAG)].map(match => match[1] ?? ''))];
  return {
    ...(channel ? {channel} : {}),
    ...(direction ? {direction} : {}),
    ...(setting ? {setting} : {}),
    ...(favor ? {favor} : {}),
    ...(tags.length > 0 ? {tags} : {}),
  };
}

function readSetting(line: string, channel: Channel | null): Setting | null {
  if (OFFLINE.test(line)) return 'offline';
  if (ONLINE.test(line)) return 'online';
  if (channel === null) return null;
  return channel === 'in-person' ? 'offline' : 'online';
}
