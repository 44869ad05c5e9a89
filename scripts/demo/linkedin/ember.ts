/** A profile as the site's older layout renders it: h1, `section[data-member-id]`, every text twice. */
import {html, type Markup} from '../html.ts';
import {type DemoPerson, PEOPLE} from '../people.ts';
import {photoUrl} from './photo.ts';
import {c} from './styles.ts';

const ORDINALS = {1: '1st', 2: '2nd', 3: '3rd'};

/** Seen and heard: the site writes every text of a list once for eyes and once for ears. */
function twice(text: string): Markup {
  return html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
}

function topCard(person: DemoPerson): Markup {
  const path = `/in/${encodeURIComponent(person.slug)}`;
  return html`<section class="artdeco-card ${c('card')}" data-member-id="${person.memberNumber}"><div class="${c('cover')}" role="button" tabindex="0" aria-label="Background photo"></div>
<div class="ph5 pb5 ${c('body')}"><button class="pv-top-card-profile-picture__container" style="border:0;background:none;padding:0" aria-label="open profile picture" type="button"><img title="${person.name}" src="${photoUrl(person, 200)}" alt="${person.name}" class="${c('photo')} pv-top-card-profile-picture__image--show ember-view"></button>
<div class="mt2 relative"><div><span class="artdeco-hoverable-trigger"><a href="${path}/overlay/about-this-profile/" class="ember-view ${c('link')}" aria-label="${person.name}"><h1 class="${c('name')} inline t-24 v-align-middle">${person.name}</h1></a></span>
<span class="distance-badge t-black--light t-14"><span class="visually-hidden">${ORDINALS[person.degree]} degree connection</span><span class="dist-value" aria-hidden="true">${ORDINALS[person.degree]}</span></span></div>
<div class="text-body-medium break-words ${c('line')}">${person.headline}</div>
<ul><li><button type="button" class="text-align-left" style="border:0;background:none;padding:0" aria-label="Current company: ${person.company}. Click to skip to experience card"><span class="hoverable-link-text"><div dir="ltr">${person.company}</div></span></button></li><li><button type="button" style="border:0;background:none;padding:0" aria-label="Education: ${person.school}. Click to skip to education card"><span class="hoverable-link-text"><div dir="ltr">${person.school}</div></span></button></li></ul>
<div class="mt2"><span class="text-body-small inline t-black--light break-words">${person.location}</span> <a href="${path}/overlay/contact-info/" id="top-card-text-details-contact-info" class="ember-view">Contact info</a></div></div>
<div class="${c('row')}"><button type="button" class="artdeco-button artdeco-button--primary" data-demo-message="${person.slug}" aria-label="Message ${person.name}"><span class="artdeco-button__text">Message</span></button></div></div></section>`;
}

function cardOf(id: string, title: string, items: readonly (readonly string[])[]): Markup {
  return html`<section class="artdeco-card pv-profile-card break-words mt2 ${c('card')}" data-view-name="profile-card" tabindex="-1"><div id="${id}" class="pv-profile-card__anchor"></div><div class="${c('section')}"><h2 class="pvs-header__title text-heading-large ${c('title')}">${twice(title)}</h2>
<ul>${items.map(
    ([first = '', ...rest]) =>
      html`<li class="artdeco-list__item"><div data-view-name="profile-component-entity"><div class="display-flex flex-column"><div class="hoverable-link-text t-bold">${twice(first)}</div>${rest.map((line, n) => html`<span class="t-14 t-normal ${n > 0 && 't-black--light'}"><span>${twice(line)}</span></span><br>`)}</div></div></li>`,
  )}</ul></div></section>`;
}

function aside(person: DemoPerson): Markup {
  const others = PEOPLE.filter(other => other.layout === 'ember' && other.slug !== person.slug);
  return html`<aside class="scaffold-layout__aside"><section class="artdeco-card ${c('card')}"><div class="${c('section')}"><h2 class="${c('title')}">People you may know</h2><ul>${others.map(
    other =>
      html`<li class="${c('row')}"><img class="${c('small')}" alt="" src="${photoUrl(other, 100)}"><div><a class="${c('link')}" href="/in/${encodeURIComponent(other.slug)}/"><span class="t-bold">${twice(other.name)}</span></a><div class="t-14">${other.headline}</div></div></li>`,
  )}</ul></div></section></aside>`;
}

export function emberProfile(person: DemoPerson, full = true): Markup {
  const jobs = [
    [person.role, `${person.company} · Full-time`, 'Mar 2022 - Present · 4 yrs 9 mos', person.location],
    ['Associate', 'Warung Kode · Contract', 'Jan 2019 - Feb 2022 · 3 yrs 2 mos', 'Remote'],
  ];
  const schools = [[person.school, 'Bachelor, Informatics', '2012 - 2016']];
  return html`<div class="scaffold-layout__inner ${c('page')}"><main class="scaffold-layout__main">${topCard(person)}${full && cardOf('experience', 'Experience', jobs)}${full && cardOf('education', 'Education', schools)}</main>${aside(person)}</div>`;
}
