/** The page that a visitor sees who is not signed in. */
import {html, type Markup} from '../html.ts';
import type {Answer} from '../net/serve.ts';
import {type DemoPerson, PEOPLE} from '../people.ts';
import {photoUrl} from './photo.ts';
import {page} from './shell.ts';
import {c} from './styles.ts';

function graph(person: DemoPerson, canonical: string): object {
  return {
    '@context': 'http://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        name: 'Small tools, long walks',
        author: {'@type': 'Person', name: person.name, url: canonical},
      },
      {
        '@type': 'Person',
        name: person.name,
        jobTitle: [person.role],
        worksFor: [
          {
            '@type': 'Organization',
            name: person.company,
            member: {'@type': 'OrganizationRole', startDate: '2022-03'},
          },
        ],
        alumniOf: [
          {
            '@type': 'Organization',
            name: 'Warung Kode',
            member: {'@type': 'OrganizationRole', startDate: '2019-01', endDate: '2022-02'},
          },
          {
            '@type': 'EducationalOrganization',
            name: person.school,
            member: {'@type': 'OrganizationRole', startDate: 2012, endDate: 2016},
          },
        ],
        address: {'@type': 'PostalAddress', addressLocality: person.location},
        image: {'@type': 'ImageObject', contentUrl: photoUrl(person, 200)},
        description: person.about,
        url: canonical,
        sameAs: canonical,
      },
      {'@type': 'WebPage', url: canonical},
    ],
  };
}

function body(person: DemoPerson): Markup {
  const other = PEOPLE.find(one => one.slug !== person.slug);
  return html`<main class="main ${c('page')}"><section class="core-rail"><section class="profile"><section class="top-card-layout ${c('card')}"><div class="top-card-layout__card ${c('section')}"><img class="top-card-layout__entity-image ${c('small')}" data-delayed-url="${photoUrl(person, 200)}" alt=""><h1 class="top-card-layout__title">${person.name}</h1><h2 class="top-card-layout__headline">${person.headline}</h2><h3 class="top-card-layout__first-subline"><div class="top-card__subline-item">${person.location}</div><span class="top-card__subline-item top-card__subline-item--bullet">500+ connections</span></h3><div data-section="currentPositionsDetails"><a href="https://www.linkedin.com/company/demo?trk=public_profile_topcard-current-company"><span class="top-card-link__description">${person.company}</span></a></div><div data-section="educationsDetails"><a href="https://www.linkedin.com/school/demo?trk=public_profile_topcard-school"><span class="top-card-link__description">${person.school}</span></a></div></div></section></section></section><section class="right-rail"><h2>People also viewed</h2><a href="https://www.linkedin.com/in/${encodeURIComponent(other?.slug ?? '')}?trk=public_profile_browsemap"><h3>${other?.name}</h3></a></section></main>`;
}

export function publicProfile(person: DemoPerson): Answer {
  const canonical = `https://id.linkedin.com/in/${encodeURIComponent(person.slug)}`;
  const [first = '', ...rest] = person.name.split(' ');
  // JSON in a script element ends at the first `</`, whoever wrote it.
  const json = JSON.stringify(graph(person, canonical)).replaceAll('<', '\\u003c');
  const head = html`<meta name="pageKey" content="public_profile_v3_desktop"><link rel="canonical" href="${canonical}"><meta property="og:type" content="profile"><meta property="og:title" content="${person.name} - ${person.company} | LinkedIn"><meta property="profile:first_name" content="${first}"><meta property="profile:last_name" content="${rest.join(' ')}">`;
  const answer = page({
    title: `${person.name} - ${person.company} | LinkedIn`,
    layout: 'plain',
    head,
    body: body(person),
  });
  const script = `<script type="application/ld+json">${json}</script></head>`;
  return {...answer, body: String(answer.body).replace('</head>', () => script)};
}
