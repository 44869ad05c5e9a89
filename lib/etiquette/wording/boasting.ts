/** Boasts: the bare fact of what was done, or gratitude for it. */
import {isFact, plainly} from './boasts.ts';
import {statementsOf, stretchesOf} from './facts.ts';
import {generalNamed, generalPlain} from './general.ts';
import {capital, type Mender, saysMore, some, thingOf} from './mender.ts';
import {COMPANIONS} from './nouns.ts';
import {closed, type Place} from './place.ts';
import {type Thing, thingIn} from './threads.ts';
import {literal, matterIn} from './topics.ts';

/** What is still to come cannot have been enjoyed. */
const COMING =
  /(?<![a-zA-ZÀ-ɏ])(?:before|for|until|next|upcoming|tomorrow(?:['’]s)?|sebelum|untuk|besok|nanti|menjelang)(?![a-zA-ZÀ-ɏ])/i;

/** What was won, unless it is said to be lacking. */
function wonIn(said: string, lang: Place['lang']): Thing | null {
  const won = thingIn(said, lang, 'won');
  const lacks = (thing: Thing): boolean =>
    new RegExp(`(?:without|tanpa|nggak|gak|tidak|belum)\\s+(?:\\S+\\s+){0,3}${thing.bare}`, 'i').test(said);
  return won && !lacks(won) ? won : null;
}

/** Words of the writer's own making. */
const MAKING =
  /(?<![a-zA-ZÀ-ɏ])(?:I|we)(?:['’]ve|\s+have|\s+had)?\s+(?:wrote|written|designed|built|drafted|drew|made|recorded|shot|edited|translated|coded|finished|did)(?![a-zA-ZÀ-ɏ])/i;

/** What the writer made: in Indonesian where it is said to be theirs. */
function madeBy(place: Place, said: string): Thing | null {
  const {own} = thingOf(place, 'made');
  if (!own) return null;
  if (place.lang === 'en') {
    const isMine = /^(?:my|our)\s/.test(own.known) || MAKING.test(said);
    return isMine && !/^your|numbers$|figures$|data/.test(own.known) ? own : null;
  }
  const isMine = new RegExp(`${own.bare}(?:-?ku|\\s+(?:saya|aku|gue|gw|kami))(?![a-zA-ZÀ-ɏ])`, 'i').test(
    said,
  );
  return isMine ? own : null;
}

/** What the sentence states of what was done, without what compares. */
const factsOf = ({sentence, lang}: Place): string[] =>
  [sentence, ...statementsOf(sentence, lang), ...stretchesOf(sentence, lang)]
    .map((stretch, number) => plainly(stretch, lang) ?? (number === 0 ? '' : stretch))
    .filter(stretch => isFact(stretch, lang))
    .map(stretch => capital(stretch).replace(/[.!]+$/, ''));

export const boasting: Mender = place => {
  const {sentence, lang, self} = place;
  const Self = capital(self);
  const said = literal(sentence, lang);
  const facts = factsOf(place);
  const [first] = facts;
  const won = wonIn(said, lang);
  const made = madeBy(place, said);
  const event = COMING.test(sentence) ? null : thingIn(said, lang, 'event');
  const topic = matterIn(sentence, lang);
  const companions = COMPANIONS[lang].exec(sentence)?.[1]?.toLowerCase();
  const own =
    lang === 'en'
      ? some(
          first && `${first}, and I'm grateful for the chance.`,
          won && `I'm grateful for ${/^your/.test(won.known) ? `the ${won.bare}` : won.known}.`,
          made && `I enjoyed working on ${made.known}, and I'm still learning.`,
          event && `I enjoyed ${event.known}.`,
          topic && /^(?:my|our)\s/.test(topic) && `I'm happy with ${topic}, and I still have a lot to learn.`,
          companions && `I'm grateful to my ${companions}.`,
        )
      : some(
          first && `${first}, dan ${self} bersyukur atas kesempatan itu.`,
          won && `${Self} bersyukur atas ${won.bare} itu.`,
          made && `${Self} senang mengerjakan ${made.bare} itu dan masih terus belajar.`,
          event && `${Self} senang bisa ikut ${event.bare} itu.`,
          companions && `${Self} bersyukur bisa bekerja dengan ${companions} ${self}.`,
        );
  return some(
    ...facts.map(closed),
    ...own,
    ...generalNamed(place, 'modest'),
    saysMore(place) && '',
    ...generalPlain(place, 'modest'),
  );
};
