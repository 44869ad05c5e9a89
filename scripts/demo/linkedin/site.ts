/** www.linkedin.com as the demo knows it: which address shows what. */
import {GROUP_THREAD, seededMessages, threadIdOf} from '../conversations.ts';
import {html, type Markup} from '../html.ts';
import type {Answer, Site} from '../net/serve.ts';
import {type DemoPerson, PEOPLE, personAt, SELF} from '../people.ts';
import {emberProfile} from './ember.ts';
import {groupThread, thread} from './messages.ts';
import {authWall, company, feed, network, search} from './pages.ts';
import {drawPhoto} from './photo.ts';
import {publicProfile} from './public.ts';
import {sduiProfile} from './sdui.ts';
import {page} from './shell.ts';
import {c} from './styles.ts';

const NOT_FOUND: Answer = {
  status: 404,
  body: '<!doctype html><title>LinkedIn</title><h1>Page not found</h1>',
};

function profile(address: string): Answer {
  const person = personAt(address);
  if (!person) return NOT_FOUND;
  const body = person.layout === 'sdui' ? sduiProfile(person) : emberProfile(person);
  return page({title: `(3) ${person.name} | LinkedIn`, layout: person.layout, body});
}

function messaging(body: Markup): Answer {
  const list = PEOPLE.filter(person => person.degree === 1).map(
    person =>
      html`<li class="msg-conversation-listitem"><h3 class="msg-conversation-listitem__participant-names"><a class="${c('link')}" href="/messaging/thread/${threadIdOf(person)}/"><span class="truncate">${person.name}</span></a></h3></li>`,
  );
  const group = html`<li class="msg-conversation-listitem"><h3 class="msg-conversation-listitem__participant-names"><a class="${c('link')}" href="/messaging/thread/${GROUP_THREAD}/"><span class="truncate">Three of us</span></a></h3></li>`;
  const frame = html`<div class="scaffold-layout__list-detail ${c('page')}" style="grid-template-columns:260px 1fr"><div class="scaffold-layout__list ${c('card')}"><ul class="msg-conversations-container__conversations-list ${c('section')}">${list}${group}</ul></div><div class="scaffold-layout__detail msg__detail ${c('card')}">${body}</div></div>`;
  return page({title: 'Messaging | LinkedIn', layout: 'ember', body: frame});
}

function talk(id: string): Answer {
  if (id === GROUP_THREAD) return messaging(groupThread(PEOPLE.slice(0, 2)));
  const person = PEOPLE.find(one => threadIdOf(one) === id) ?? (PEOPLE[0] as DemoPerson);
  return messaging(thread(person, seededMessages(person, Date.now())));
}

function sdui(title: string, body: Markup): Answer {
  return page({title, layout: 'sdui', body});
}

/** `app` is the script of the pages. */
export function linkedin(app: string): Site {
  return url => {
    const [first = '', second = ''] = decodeURI(url.pathname).split('/').filter(Boolean);
    if (url.pathname === '/demo/app.js') return {body: app, headers: {'content-type': 'text/javascript'}};
    if (first === 'in' && url.searchParams.has('public')) {
      return publicProfile(personAt(second) ?? SELF);
    }
    if (first === 'in') return profile(second);
    if (first === 'messaging') return talk(url.pathname.split('/')[3] ?? '');
    if (first === 'search') return sdui('Search | LinkedIn', search());
    if (first === 'mynetwork') return sdui('Grow | LinkedIn', network());
    if (first === 'company')
      return page({title: 'Lumbung Data: Overview | LinkedIn', layout: 'ember', body: company()});
    if (first === 'authwall') return page({title: 'Sign Up | LinkedIn', layout: 'plain', body: authWall()});
    if (first === 'feed' || first === '') return sdui('(3) Feed | LinkedIn', feed());
    return NOT_FOUND;
  };
}

/** media.licdn.com: portraits. */
export const media: Site = url => {
  const slug =
    url.pathname
      .split('/')
      .at(-1)
      ?.replace(/\.svg$/, '') ?? '';
  const person = personAt(slug);
  return person ? {body: drawPhoto(person), headers: {'content-type': 'image/svg+xml'}} : NOT_FOUND;
};
