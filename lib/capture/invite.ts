import {rootsOf} from './adapters/messaging/scope.ts';
import {isVisible} from './leaves.ts';
import type {Invite} from './model.ts';
import {decodeSlug} from './slug.ts';
import {LIMITS, lineOf} from './text.ts';

/** Characters that LinkedIn allows without Premium. */
const FREE_LIMIT = 200;
const NOTE = 'textarea#custom-message, textarea[name="message"]';

function findDialog(document: Document): Element | null {
  for (const root of rootsOf(document)) {
    const dialogs = [...root.querySelectorAll('[role="dialog"]')].filter(isVisible);
    const dialog = dialogs.find(
      each =>
        each.matches('.send-invite, [aria-labelledby="send-invite-modal"], :has(#send-invite-modal)') ||
        each.querySelector('textarea#custom-message'),
    );
    if (dialog) return dialog;
  }
  return null;
}

/** The only name in bold: with several, nobody can tell. */
function recipientOf(dialog: Element): string | null {
  const names = new Set(
    [...dialog.querySelectorAll('strong')].flatMap(each => lineOf(each, LIMITS.name) ?? []),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function limitOf(dialog: Element, note: Element): number {
  const longest = Number(note.getAttribute('maxlength'));
  if (longest > 0) return longest;
  const counter = (dialog.textContent ?? '').match(/\b\d{1,3}\s?\/\s?(\d{3})\b/)?.[1];
  return counter ? Number(counter) : FREE_LIMIT;
}

/** Whose invitation a link opens: `/preload/custom-invite/?vanityName=…`. */
export function invitedBy(opener: Element | null | undefined): string | null {
  const href = opener?.closest('a')?.getAttribute('href') ?? '';
  const vanity = href.match(/custom-invite\/\?(?:[^#]*&)?vanityName=([^&#]+)/)?.[1];
  return vanity ? decodeSlug(vanity) : null;
}

/**
 * Reads the open dialog that invites somebody to connect.
 * @param opener the link that was pressed to open it, where it was seen: it alone tells the slug.
 * @returns null where no such dialog is open.
 */
export function readInvite(document: Document, opener?: Element | null): Invite | null {
  const dialog = findDialog(document);
  if (!dialog) return null;
  const note = [...dialog.querySelectorAll(NOTE)].find(isVisible);
  return {
    stage: note ? 'note' : 'choose',
    recipient: recipientOf(dialog),
    recipientSlug: invitedBy(opener),
    limit: note ? limitOf(dialog, note) : null,
  };
}
