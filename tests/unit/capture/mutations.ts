/**
 * Changes that real sites have made, or that a page shows while it is being swapped. Each runs inside the page,
 * on its document alone, and is sent there as source text: it may use nothing from outside itself.
 */
export interface Mutation {
  readonly name: string;
  /** `hold`: the same person with the same fields, except those in `loses`; `empty`: nobody. */
  readonly outcome: 'hold' | 'empty';
  /** Fields that may be empty afterwards. All others must stay as they were. */
  readonly loses?: readonly string[];
  /** Fields that another place on the page tells in other words. */
  readonly retells?: readonly string[];
  /** The change makes sense only on pages whose source holds this. */
  readonly needs?: RegExp;
  readonly change: (document: Document) => void;
}

const EVERYTHING_BUT_NAME = [
  'headline',
  'company',
  'school',
  'location',
  'about',
  'degree',
  'photo',
  'memberId',
  'memberNumber',
  'experience',
  'education',
  'websites',
];

const HOLDING: readonly Mutation[] = [
  {
    name: 'all classes stripped',
    outcome: 'hold',
    loses: ['headline', 'degree', 'location'],
    change(document) {
      for (const element of document.querySelectorAll('[class]')) element.removeAttribute('class');
    },
  },
  {
    name: 'hashed classes renamed',
    outcome: 'hold',
    change(document) {
      const hashed = /^(_?[0-9a-f]{4,8}|[A-Za-z]{30,})$/;
      const renamed = (name: string) => (hashed.test(name) ? `q${[...name].reverse().join('')}` : name);
      for (const element of document.querySelectorAll('[class]'))
        element.setAttribute(
          'class',
          (element.getAttribute('class') ?? '').split(/\s+/).map(renamed).join(' '),
        );
      for (const style of document.querySelectorAll('style'))
        style.textContent = (style.textContent ?? '').replace(
          /\.([\w-]+)/g,
          (_, name: string) => `.${renamed(name)}`,
        );
    },
  },
  {
    name: 'generated ids and component keys renamed',
    outcome: 'hold',
    change(document) {
      for (const element of document.querySelectorAll('[id^="ember"]')) element.id = `z${element.id}`;
      for (const element of document.querySelectorAll('[componentkey]'))
        if (/^[0-9a-f]{8}-/.test(element.getAttribute('componentkey') ?? ''))
          element.setAttribute('componentkey', 'x');
    },
  },
  {
    name: 'labels in another language',
    outcome: 'hold',
    change(document) {
      for (const element of document.querySelectorAll('[aria-label]'))
        element.setAttribute('aria-label', 'ラベル');
      for (const image of document.querySelectorAll('img[alt]:not([alt=""])'))
        image.setAttribute('alt', '写真');
      for (const heading of document.querySelectorAll(
        'section section h2:not(h1 + h2), section[data-view-name] h2',
      ))
        heading.textContent = '見出し';
      for (const link of document.querySelectorAll('a[href*="contact-info"]'))
        link.textContent = '連絡先情報';
    },
  },
  {
    name: 'machine translation around every text',
    outcome: 'hold',
    change(document) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('script, style, template')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text);
      }
    },
  },
  {
    name: 'other people in the margin and below',
    outcome: 'hold',
    change(document) {
      const stranger =
        '<section><a href="https://www.linkedin.com/in/fremde-person/"><h2>Fremde Person</h2></a><p>· 3rd</p><p>Fremde Zeile</p><p>Fremde Firma · Fremde Schule</p><div><p>Fremdstadt</p><p>·</p><p><a href="#">Info</a></p></div><img src="https://x.example/profile-displayphoto/9"><a href="/preload/custom-invite/?vanityName=fremde-person">+</a></section>';
      for (const place of [document.querySelector('main'), document.body]) {
        place?.insertAdjacentHTML('afterend', `<aside>${stranger}</aside>`);
        place?.insertAdjacentHTML('beforeend', `<aside>${stranger}</aside>`);
      }
    },
  },
  {
    name: 'hidden degrees beside the shown one',
    outcome: 'hold',
    change(document) {
      const heading = document.querySelector('main h1, main h2');
      const row = heading?.closest('a')?.parentElement ?? heading?.parentElement;
      row?.insertAdjacentHTML(
        'afterend',
        '<div style="display:none"><p>· 3rd</p></div><p hidden>· 3.</p><p style="visibility:hidden">· 3e</p>',
      );
    },
  },
  {
    name: 'no title',
    outcome: 'hold',
    change(document) {
      for (const title of document.querySelectorAll('title')) title.remove();
    },
  },
  {
    name: 'title of the site alone',
    outcome: 'hold',
    change(document) {
      document.title = '(7) LinkedIn';
    },
  },
  {
    name: 'title with a counter and a headline',
    outcome: 'hold',
    change(document) {
      const name = document.querySelector('main h1, main h2')?.textContent?.trim() ?? '';
      document.title = `(12) ${name} - Something - Else | LinkedIn`;
    },
  },
  {
    name: 'no sticky bar',
    outcome: 'hold',
    change(document) {
      for (const bar of document.querySelectorAll('[role="toolbar"]')) bar.remove();
    },
  },
  {
    name: 'no headline',
    outcome: 'hold',
    loses: ['headline'],
    change(document) {
      const heading = document.querySelector('main h1, main h2');
      const contact = [
        ...document.querySelectorAll('main p, main .text-body-medium, main h2.top-card-layout__headline'),
      ].find(
        each =>
          heading &&
          heading.compareDocumentPosition(each) & 4 &&
          !/^\s*[·(]|\/|^Dia/.test(each.textContent ?? '') &&
          !heading.closest('a')?.contains(each),
      );
      contact?.remove();
    },
  },
  {
    name: 'no badges',
    outcome: 'hold',
    loses: ['company', 'school', 'headline'],
    change(document) {
      for (const badge of document.querySelectorAll(
        'main [role="button"]:has(p), main section[data-member-id] ul:has(button)',
      ))
        badge.remove();
    },
  },
  {
    name: 'no row with the contact link',
    outcome: 'hold',
    loses: ['location', 'headline', 'company', 'school'],
    change(document) {
      const link = [...document.querySelectorAll('main a')].find(each =>
        /contact-info|^#$/.test(each.getAttribute('href') ?? ''),
      );
      link?.parentElement?.parentElement?.remove();
    },
  },
  {
    name: 'an unknown line under the name',
    outcome: 'hold',
    loses: ['headline', 'company', 'school', 'location', 'degree'],
    change(document) {
      const link = [...document.querySelectorAll('main a')].find(each =>
        /contact-info|^#$/.test(each.getAttribute('href') ?? ''),
      );
      link?.parentElement?.parentElement?.insertAdjacentHTML('beforebegin', '<p>Fremde Zeile</p>');
    },
  },
  {
    name: 'pictures not loaded',
    outcome: 'hold',
    loses: ['photo'],
    change(document) {
      for (const image of document.querySelectorAll('main img')) image.remove();
    },
  },
  {
    name: 'sections not loaded',
    outcome: 'hold',
    loses: ['about', 'experience', 'education', 'degree', 'company', 'school', 'websites'],
    retells: ['about', 'experience', 'education'],
    change(document) {
      const keep = document.querySelector('main h1, main h2')?.closest('section');
      for (const section of document.querySelectorAll('main section'))
        if (section !== keep && !section.contains(keep ?? null)) section.textContent = '';
    },
  },
  {
    name: 'invisible characters in every text',
    outcome: 'hold',
    change(document) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (!text.parentElement?.closest('script, style'))
          text.data = text.data.replace(/(\p{Ll}) /gu, '$1\u200b\u202e \u2066');
      }
    },
  },
];

const EMPTYING: readonly Mutation[] = [
  {
    name: 'title of somebody else',
    outcome: 'empty',
    change(document) {
      for (const title of document.querySelectorAll('title')) title.remove();
      document.head.append(
        Object.assign(document.createElement('title'), {textContent: 'Fremde Person | LinkedIn'}),
      );
    },
  },
  {
    name: 'links of somebody else',
    outcome: 'empty',
    change(document) {
      for (const link of document.querySelectorAll('[href*="/in/"], [content*="/in/"]'))
        for (const name of ['href', 'content']) {
          const value = link.getAttribute(name);
          if (value) link.setAttribute(name, value.replace(/\/in\/[^/?#]+/, '/in/fremde-person'));
        }
      for (const script of document.querySelectorAll('script')) script.remove();
    },
  },
  {
    name: 'name not loaded',
    outcome: 'empty',
    change(document) {
      for (const heading of document.querySelectorAll('main h1, main h2')) heading.textContent = ' ';
    },
  },
  {
    name: 'top card not loaded',
    outcome: 'empty',
    change(document) {
      document.querySelector('main h1, main h2')?.closest('section')?.remove();
    },
  },
  {
    name: 'nothing loaded',
    outcome: 'empty',
    change(document) {
      document.body.textContent = '';
    },
  },
];

/** Only for the server-driven layout. */
const MIXED: readonly Mutation[] = [
  {
    name: 'a second top card of somebody else',
    outcome: 'empty',
    change(document) {
      const card = document.querySelector('[componentkey$="opcard" i]');
      const other = card?.cloneNode(true) as Element;
      for (const each of [other, ...other.querySelectorAll('[componentkey]')])
        each.setAttribute(
          'componentkey',
          (each.getAttribute('componentkey') ?? '').replace(/ACoA[\w-]{35}/, `ACoA${'z'.repeat(35)}`),
        );
      card?.after(other);
    },
  },
  {
    name: 'About of somebody else',
    outcome: 'empty',
    needs: /refACoA[\w-]{35}About"/,
    change(document) {
      for (const each of document.querySelectorAll('[componentkey$="About"]'))
        each.setAttribute(
          'componentkey',
          (each.getAttribute('componentkey') ?? '').replace(/ACoA[\w-]{35}/, `ACoA${'z'.repeat(35)}`),
        );
    },
  },
  {
    name: 'wrappers of somebody else',
    outcome: 'empty',
    needs: /profileCardsAboveActivity/,
    change(document) {
      for (const each of document.querySelectorAll('[componentkey^="profileCardsAboveActivity"]'))
        each.setAttribute('componentkey', 'profileCardsAboveActivityfremde-person');
    },
  },
  {
    name: 'messages to somebody else',
    outcome: 'empty',
    needs: /recipient=/,
    change(document) {
      for (const each of document.querySelectorAll('a[href*="recipient="]'))
        each.setAttribute('href', `/messaging/compose/?recipient=ACoA${'z'.repeat(35)}`);
    },
  },
  {
    name: 'the screen of another page around it',
    outcome: 'empty',
    change(document) {
      const main = document.querySelector('main');
      main?.closest('[data-sdui-screen]')?.removeAttribute('data-sdui-screen');
      main?.setAttribute('data-sdui-screen', 'com.linkedin.sdui.flagshipnav.mynetwork.Grow');
    },
  },
  {
    name: 'the top card under its newer name',
    outcome: 'hold',
    change(document) {
      for (const each of document.querySelectorAll('[componentkey$="opcard" i]'))
        each.setAttribute(
          'componentkey',
          (each.getAttribute('componentkey') ?? '').replace(/Top_?card$/i, 'RvgTopcard'),
        );
    },
  },
  {
    name: 'component keys gone, view names instead',
    outcome: 'hold',
    loses: EVERYTHING_BUT_NAME,
    change(document) {
      document
        .querySelector('section[componentkey$="opcard" i]')
        ?.setAttribute('data-view-name', 'profile-top-card');
      for (const each of document.querySelectorAll('[componentkey]')) each.removeAttribute('componentkey');
    },
  },
  {
    name: 'a hidden top card left from somebody else',
    outcome: 'hold',
    change(document) {
      const card = document.querySelector('[componentkey$="opcard" i]');
      const other = card?.cloneNode(true) as Element;
      for (const each of [other, ...other.querySelectorAll('[componentkey]')])
        each.setAttribute(
          'componentkey',
          (each.getAttribute('componentkey') ?? '').replace(/ACoA[\w-]{35}/, `ACoA${'z'.repeat(35)}`),
        );
      other.setAttribute('style', 'display:none');
      card?.before(other);
    },
  },
  {
    name: 'pronouns beside the name',
    outcome: 'hold',
    change(document) {
      const row = document.querySelector('[componentkey$="opcard" i] h2')?.closest('a')?.parentElement;
      row?.insertAdjacentHTML('afterend', '<p>She/Her</p>');
    },
  },
];

/** What is tried on every LinkedIn profile, and on those of the server-driven layout besides. */
export const MUTATIONS = {every: [...HOLDING, ...EMPTYING], serverDriven: MIXED} as const;
