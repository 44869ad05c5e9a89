/**
 * A profile as the site's newer, server-driven layout renders it: hashed classes, cards known by `componentkey`, the
 * name in an h2, a second degree marker that is drawn and hidden, other people in the margin.
 */
import {html, type Markup, uuid} from '../html.ts';
import {type DemoPerson, PEOPLE} from '../people.ts';
import {photoUrl} from './photo.ts';
import {c} from './styles.ts';

const ORIGIN = 'https://www.linkedin.com';
const ORDINALS = {1: '1st', 2: '2nd', 3: '3rd'};

export const profileHref = (person: DemoPerson): string => `${ORIGIN}/in/${encodeURIComponent(person.slug)}/`;

function composeHref({memberId}: DemoPerson): string {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${memberId}`);
  return `/messaging/compose/?profileUrn=${urn}&recipient=${memberId}&screenContext=NON_SELF_PROFILE_VIEW`;
}

function card(person: DemoPerson, suffix: string, body: Markup): Markup {
  const key = `com.linkedin.sdui.profile.card.ref${person.memberId}${suffix}`;
  return html`<div class="${c('contents')}" componentkey="${key}"><div class="${c('contents')}" data-display-contents="true"><section class="${c('card')}" componentkey="${key}">${body}</section></div></div>`;
}

function degree(person: DemoPerson): Markup {
  const other = person.degree === 1 ? '2nd' : '1st';
  return html`<p class="${c('quiet')}">· ${ORDINALS[person.degree]}</p><div class="${c('veiled')}" data-display-contents="true"><p class="${c('quiet')}">· ${other}</p></div>`;
}

function actions(person: DemoPerson): Markup {
  const connect = html`<a class="${c('primary')}" href="/preload/custom-invite/?vanityName=${encodeURIComponent(person.slug)}" aria-label="Invite ${person.name} to connect">Connect</a>`;
  return html`<div class="${c('row')}">${person.degree > 1 && connect}<div class="${c('contents')}" data-display-contents="true"><a class="${c(person.degree > 1 ? 'second' : 'primary')}" aria-disabled="false" href="${composeHref(person)}"><span>Message</span></a></div><div class="${c('contents')}" data-display-contents="true"><button class="${c('second')}" type="button" aria-expanded="false">More</button></div></div>`;
}

function topCard(person: DemoPerson): Markup {
  const href = profileHref(person);
  return card(
    person,
    'Topcard',
    html`<a tabindex="0" href="${href}overlay/background-photo/" aria-label="Cover photo"><figure class="${c('cover')}"></figure></a>
<div class="${c('body')}"><a tabindex="0" href="${href}"><div aria-label="Profile photo"><img class="${c('photo')}" alt="" src="${photoUrl(person, 400)}"></div></a>
<div><div><div class="${c('row')}"><div aria-expanded="false" aria-haspopup="dialog"><div class="${c('contents')}" data-display-contents="true"><a tabindex="0" class="${c('link')}" href="${href}" componentkey="${uuid(person.slug)}"><div><h2 class="${c('name')}">${person.name}</h2></div></a></div></div>${degree(person)}</div>
<p class="${c('line')}">${person.headline}</p>
<p class="${c('quiet')}">${person.company} · ${person.school}</p>
<div class="${c('row')}"><p class="${c('quiet')}">${person.location}</p><p class="${c('quiet')}">·</p><p class="${c('quiet')}"><a href="${href}overlay/contact-info/">Contact info</a></p></div></div>
<div role="button" tabindex="0"><p class="${c('quiet')}">${person.company}</p></div></div>
<div class="${c('row')}"><a tabindex="0" href="${ORIGIN}/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=%5B%22${person.memberId}%22%5D"><p class="${c('quiet')}">500+ connections</p></a></div>
<div class="${c('contents')}" data-display-contents="true">${actions(person)}</div></div>`,
  );
}

function about(person: DemoPerson): Markup {
  return card(
    person,
    'About',
    html`<div class="${c('section')}"><div><h2 class="${c('title')}">About</h2></div><p><span tabindex="-1" data-testid="expandable-text-box">${person.about}<button type="button" data-testid="expandable-text-button"><span>… more</span></button></span></p></div>`,
  );
}

function entry(slug: string, n: number, lines: readonly string[]): Markup {
  return html`<div componentkey="entity-collection-item-${uuid(slug + n)}"><div>${lines.map(line => html`<p class="${c('line')}">${line}</p>`)}</div></div>`;
}

function experience(person: DemoPerson): Markup {
  const now = [
    person.role,
    `${person.company} · Full-time`,
    'Mar 2022 - Present · 4 yrs 9 mos',
    `${person.location} · Hybrid`,
  ];
  const then = ['Associate', 'Warung Kode · Contract', 'Jan 2019 - Feb 2022 · 3 yrs 2 mos', 'Remote'];
  return card(
    person,
    'ExperienceTopLevelSection',
    html`<div class="${c('section')}" data-testid="profile_ExperienceTopLevelSection_${person.slug}"><h2 class="${c('title')}">Experience</h2>${entry(person.slug, 1, now)}${entry(person.slug, 2, then)}</div>`,
  );
}

function education(person: DemoPerson): Markup {
  const lines = [person.school, 'Bachelor, Informatics', '2012 – 2016'];
  return card(
    person,
    'EducationTopLevelSection',
    html`<div class="${c('section')}"><h2 class="${c('title')}">Education</h2>${entry(person.slug, 3, lines)}</div>`,
  );
}

function suggestions(person: DemoPerson): Markup {
  const at = PEOPLE.findIndex(one => one.slug === person.slug);
  const others = Array.from({length: 8}, (_, i) => PEOPLE[(at + 1 + i * 5) % PEOPLE.length]).filter(
    other => other && other.slug !== person.slug,
  ) as DemoPerson[];
  return html`<aside><div componentkey="profileAsideBrowsemap${person.slug}"><section class="${c('card')}"><div class="${c('section')}"><h2 class="${c('title')}">More profiles for you</h2><ul>${others.map(
    other =>
      html`<li><div class="${c('row')}"><img class="${c('small')}" alt="" src="${photoUrl(other, 100)}"><div><a class="${c('link')}" href="${profileHref(other)}"><p class="${c('line')}"><strong>${other.name}</strong></p></a><p class="${c('quiet')}">· ${ORDINALS[other.degree]}</p><p class="${c('quiet')}">${other.headline}</p></div></div></li>`,
  )}</ul></div></section></div></aside>`;
}

/** The bar that slides in when one scrolls: name and headline once more. */
function sticky(person: DemoPerson): Markup {
  return html`<div role="toolbar" aria-label="Profile" class="${c('sticky')}" inert><div><p>${person.name}</p><div><p>${person.headline}</p></div></div></div>`;
}

/** What `main` holds once everything has come. `full` is false for the first stage: the cards below come later. */
export function sduiProfile(person: DemoPerson, full = true): Markup {
  const below = html`<div componentkey="profileCardsBelowActivityPart1${person.slug}">${experience(person)}${education(person)}</div>`;
  return html`<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile" class="${c('page')}"><div>${sticky(person)}<div data-testid="lazy-column" data-component-type="LazyColumn" componentkey="${uuid(`column${person.slug}`)}">${topCard(person)}<div componentkey="profileCardsAboveActivity${person.slug}">${full && about(person)}</div>${full && below}</div></div>${suggestions(person)}</div>`;
}
