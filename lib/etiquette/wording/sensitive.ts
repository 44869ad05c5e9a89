/** What touches beliefs, bodies and politics: turned back to the matter at hand, or left out. */
import {isHarmless, statementsOf} from './facts.ts';
import {generalNamed, generalPlain} from './general.ts';
import {capital, type Mender, saysMore, some, thingOf} from './mender.ts';
import {closed} from './place.ts';
import {thingIn} from './threads.ts';
import {matterIn, theirs, topicIn} from './topics.ts';

export const sensitive: Mender = place => {
  const {own, near} = thingOf(place, 'made');
  const matter = theirs(own?.known ?? matterIn(place.sentence, place.lang));
  const workplace = thingIn(place.sentence, place.lang, 'workplace');
  const where = theirs(workplace?.known ?? null) ? workplace : null;
  const facts = statementsOf(place.sentence, place.lang)
    .filter(
      fact =>
        isHarmless(fact, place.lang) && (thingIn(fact, place.lang, 'made') ?? topicIn(fact, place.lang)),
    )
    .map(fact => closed(capital(fact)));
  return place.lang === 'en'
    ? some(
        ...facts,
        own && matter && `I'd be glad to hear more about ${matter}.`,
        matter && `I'd be glad to talk about ${matter}.`,
        ...generalNamed(place, 'howAreYou'),
        saysMore(place) && '',
        where && `How are things at ${where.known}?`,
        near && `I look forward to talking with you about ${near.known}.`,
        ...generalPlain(place, 'howAreYou'),
        'I look forward to talking with you.',
        '',
      )
    : some(
        ...facts,
        own && matter && `Kita bahas ${matter} saja, ya.`,
        matter && `Kita bahas ${matter} saja, ya.`,
        ...generalNamed(place, 'howAreYou'),
        saysMore(place) && '',
        where && `Bagaimana suasana di ${where.bare}?`,
        near && `Kita bahas ${near.known} saja, ya.`,
        ...generalPlain(place, 'howAreYou'),
        `Senang bisa bertukar kabar dengan ${place.you}.`,
        '',
      );
};
