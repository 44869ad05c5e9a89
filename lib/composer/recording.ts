/** Has messages that left recorded. What the worker refuses is kept with the tab, told once, and tried again. */
import type {PendingSend} from '../messages/model.ts';
import type {ErrorCode} from '../messages/protocol.ts';
import type {ComposerPorts} from './ports.ts';

type Ports = Pick<ComposerPorts, 'pressed' | 'sent' | 'tellUnnoted'>;

export class Recording {
  private readonly ports: Ports;
  /** By the key under which each is to be recorded. */
  private readonly refused = new Map<string, PendingSend>();

  constructor(ports: Ports) {
    this.ports = ports;
  }

  /** The page has shown that the message left. */
  async note(pending: PendingSend, sentKey: string): Promise<void> {
    const code = await this.attempt(pending, sentKey);
    if (code) this.tell(code);
  }

  /** The page before this one has shown it, and the person was told there that it could not be recorded. */
  async noteAgain(pending: PendingSend, sentKey: string): Promise<void> {
    await this.attempt(pending, sentKey);
  }

  private async attempt(pending: PendingSend, sentKey: string): Promise<ErrorCode | null> {
    // Who answered too late may have recorded it all the same; the same press is recorded once, so it is asked again.
    let code = await this.ports.sent(pending, sentKey);
    if (code === 'no-answer') code = await this.ports.sent(pending, sentKey);
    // A site that was turned off meanwhile is to be left alone.
    if (code === null || code === 'forbidden' || isNobodys(pending)) {
      this.refused.delete(sentKey);
      return null;
    }
    this.refused.set(sentKey, pending);
    if (pending.confirmed !== sentKey) this.ports.pressed({...pending, confirmed: sentKey});
    return code;
  }

  private tell(code: ErrorCode): void {
    const names = [...this.refused.values()].map(({recipient}) => recipient.name);
    this.ports.tellUnnoted({code, names, again: () => this.again()});
  }

  /** Under the same keys: what was recorded after all is not recorded twice. */
  private async again(): Promise<boolean> {
    let code: ErrorCode | null = null;
    for (const [sentKey, pending] of [...this.refused]) code = (await this.attempt(pending, sentKey)) ?? code;
    if (code) this.tell(code);
    return code === null;
  }
}

/** Comments, posts and messages to groups are recorded for nobody: of these no note is missing. */
function isNobodys({recipient}: PendingSend): boolean {
  return recipient.group || recipient.aliases.length === 0;
}
