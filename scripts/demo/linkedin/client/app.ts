/** The script of the demo's pages. */
import {personAt} from '../../people.ts';
import {openComment} from './comments.ts';
import {openBubble, openInvite, openShareBox} from './dialogs.ts';
import {runConversation} from './messenger.ts';
import {runNavigation} from './navigation.ts';

interface Policies {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown;
}

// The editors write markup of their own; the default policy lets them, as the site's own does.
(globalThis as {trustedTypes?: Policies}).trustedTypes?.createPolicy('default', {createHTML: text => text});

/** What a click on the site's own controls does; false if it was none of them. */
function act(target: Element): boolean {
  const link = target.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  const url = new URL(href, location.href);
  if (url.pathname === '/messaging/compose/') {
    const person = personAt(url.searchParams.get('recipient') ?? '');
    if (person) openBubble(person);
    return true;
  }
  if (url.pathname === '/preload/custom-invite/') {
    openInvite(url.searchParams.get('vanityName') ?? '');
    return true;
  }
  const button = target.closest<HTMLElement>('button');
  if (button?.dataset.demoMessage) {
    const person = personAt(button.dataset.demoMessage);
    if (person) openBubble(person);
  } else if (button?.hasAttribute('data-demo-comment')) openComment(button);
  else if (button?.hasAttribute('data-demo-share')) openShareBox();
  else return false;
  return true;
}

document.addEventListener('click', event => {
  if (event.target instanceof Element && act(event.target)) event.preventDefault();
});
for (const wrapper of document.querySelectorAll<HTMLElement>('[data-demo-partner]')) runConversation(wrapper);
runNavigation();
