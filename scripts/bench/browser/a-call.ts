import type {Input} from '../../../lib/messages/protocol.ts';

/** A telephone call to be logged, the plainest write that there is. */
export function aCall(personId: string, note: string): Input<'interaction.log'> {
  const entry = {
    at: Date.now(),
    channel: 'phone',
    direction: 'out',
    setting: 'offline',
    note,
    tags: [],
    favor: null,
  } as const;
  return {personIds: [personId], entry};
}
