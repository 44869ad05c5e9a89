/** Is this event the person's own press on "send"? Decided from the event and what stands around the composer. */
import type {Composer} from './place.ts';

const KNOWN_SEND: Record<Composer['place'], string> = {
  thread: '.msg-form__send-button, .msg-form__send-btn',
  bubble: '.msg-form__send-button, .msg-form__send-btn',
  invite: '[aria-label="Send invitation" i], .artdeco-modal__actionbar .artdeco-button--primary',
  comment: '[data-view-name="comment-post"], .comments-comment-box__submit-button--cr',
  post: '.share-actions__primary-action',
  other: '[data-testid*="send" i]',
};
const BUTTON = 'button, [role="button"], input[type="submit"]';
/** First words of what sites write on the button, in the languages of the people we know of. */
const SEND_WORDS =
  /^(send|post|publish|submit|reply|comment|share|kirim|terbitkan|posting|balas|komentari|bagikan|enviar|publicar|responder|envoyer|publier|senden|veröffentlichen|antworten|invia|pubblica|verzenden|plaatsen|wyślij|opublikuj|skicka|gönder|отправить|отпр|送信|发送|發送|보내기|إرسال)/i;

/** The button that sends what stands in this composer, if it can be told. It may be disabled. */
export function sendButton(composer: Composer): HTMLElement | null {
  const {container, place, element} = composer;
  const known = container.querySelector<HTMLElement>(KNOWN_SEND[place]);
  if (known) return known;
  const form = element.closest('form');
  const submit = form?.querySelector<HTMLElement>('button[type="submit"], input[type="submit"]');
  return (
    submit ?? namedSend(form ?? container) ?? form?.querySelector<HTMLElement>('button:not([type])') ?? null
  );
}

function namedSend(scope: Element): HTMLElement | null {
  const buttons = Array.from(scope.querySelectorAll<HTMLElement>(BUTTON));
  return buttons.findLast(button => SEND_WORDS.test(nameOf(button))) ?? null;
}

function nameOf(button: HTMLElement): string {
  const text = button.textContent?.trim() || (button as HTMLInputElement).value || '';
  return text || (button.getAttribute('aria-label') ?? button.title);
}

/** Whether a button would take a press. */
export function isEnabled(button: HTMLElement | null): boolean {
  return !!button && !button.matches('[disabled], [aria-disabled="true"]') && button.isConnected;
}

/**
 * @param entersSend what was learnt of this composer: a plain Enter has sent here before
 * @returns whether this key press sends: Ctrl or Cmd with Enter always; Enter alone where the page says so,
 *   where a message has no send button to press, or where it was seen to send; Shift+Enter never
 */
export function isSendKey(event: KeyboardEvent, composer: Composer, entersSend: boolean): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return true;
  return entersSend || saysEnterSends(composer) || (isMessage(composer) && sendButton(composer) === null);
}

const CHOSEN = '[aria-pressed="true"], [aria-checked="true"], input:checked';

/** The editor's own word for it, or a switch of the form that names the key and is on. */
function saysEnterSends({element, container}: Composer): boolean {
  if (element.enterKeyHint === 'send' || element.getAttribute('enterkeyhint') === 'send') return true;
  const scope = element.closest('form') ?? container;
  return Array.from(scope.querySelectorAll<HTMLElement>(CHOSEN)).some(control =>
    /\benter\b/i.test(nameOf(control) || (control.closest('label')?.textContent ?? '')),
  );
}

export function isMessage({place}: Composer): boolean {
  return place === 'thread' || place === 'bubble';
}

/** A plain Enter: perhaps a new line, perhaps sending; what follows will tell. */
export function mayBeSendKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.isComposing && !event.shiftKey && !event.altKey;
}

/** Whether a pointer or a click came down on this composer's send button. */
export function isSendClick(event: Event, composer: Composer): boolean {
  const button = sendButton(composer);
  return button !== null && isEnabled(button) && event.composedPath().includes(button);
}
