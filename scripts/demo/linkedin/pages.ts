/** Pages that are nobody's profile: the feed, search, a company, the wall before signing in. */
import {html, type Markup, uuid} from '../html.ts';
import {PEOPLE, SELF} from '../people.ts';
import {photoUrl} from './photo.ts';
import {profileHref} from './sdui.ts';
import {c} from './styles.ts';

const POSTS = [
  'We ran our first accessible sprint review. Three things went wrong, and I am glad they did.',
  'Cari kopi enak dekat stasiun Sudirman? Saya kumpulkan sepuluh tempat, silakan ditambah.',
  'Does anybody have a good template for a mentoring agreement? Happy to share what we end up with.',
];

export function feed(): Markup {
  const posts = POSTS.map((post, n) => {
    const author = PEOPLE[n * 4] ?? SELF;
    return html`<div role="listitem" componentkey="update-card-${uuid(post)}" class="${c('card')}"><div class="${c('section')}"><div class="${c('row')}"><img class="${c('small')}" alt="" src="${photoUrl(author, 100)}"><a class="${c('link')}" href="${profileHref(author)}"><p class="${c('line')}"><strong>${author.name}</strong></p></a></div><p class="${c('line')}">${post}</p><button type="button" class="${c('second')}" aria-label="Comment on ${author.name}’s post" data-demo-comment>Comment</button><div componentkey="commentBox-${uuid(post)}" data-demo-comment-box></div></div></div>`;
  });
  return html`<div data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed" class="${c('page')}"><div><section class="${c('card')}"><div class="${c('section')}"><button type="button" class="${c('second')}" data-demo-share>Start a post</button></div></section><div role="list">${posts}</div></div><aside></aside></div>`;
}

export function search(): Markup {
  return html`<div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople" class="${c('page')}"><div role="list">${PEOPLE.slice(0, 6).map(person => html`<div role="listitem" class="${c('card')}"><div class="${c('section')}"><a href="${profileHref(person)}"><p>${person.name}</p></a><p>· 2nd</p><p>${person.headline}</p></div></div>`)}</div></div>`;
}

export function network(): Markup {
  return html`<div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Grow" class="${c('page')}"><div class="${c('card')}"><ul class="${c('section')}">${PEOPLE.map(person => html`<li><a href="${profileHref(person)}"><p class="${c('line')}">${person.name}</p></a></li>`)}</ul></div></div>`;
}

export function company(): Markup {
  return html`<main class="${c('page')}"><section class="org-top-card ${c('card')}"><div class="${c('section')}"><h1 class="org-top-card-summary__title">Lumbung Data</h1><p class="org-top-card-summary__tagline">Granaries for numbers</p><p>Software Development · Bandung, Indonesia · 2K followers</p></div></section></main>`;
}

export function authWall(): Markup {
  return html`<main class="authwall-join-form"><h1>Join LinkedIn</h1><form><label>Email <input type="email"></label></form><p>Sign in to see who you already know</p></main>`;
}
