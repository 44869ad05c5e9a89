/** Said of or to people: turned to the work, to the fact, to their view. */
import {asked} from './asks.ts';
import {isFact, plainly} from './boasts.ts';
import {statementsOf, withoutInsults} from './facts.ts';
import {general} from './general.ts';
import {capital, type Mender, personOf, saysMore, some, thingOf, toReader} from './mender.ts';
import {COMPANIONS} from './nouns.ts';
import {closed, type Place} from './place.ts';
import {calledIn, standingIn, type Thing, thingIn} from './threads.ts';
import {jobIn, topicIn} from './topics.ts';

/** A statement with one of these is of persons, whatever work it names. */
const OF_PERSONS =
  /^I(?![a-zA-ZÀ-ɏ])|(?<![a-zA-ZÀ-ɏ])(?:you|u|he|she|they|who|that|proves?|shows?|bahwa|orang|kamu|Anda|lo|lu|Saudara|Bapak|Ibu|Pak|Bu|Mas|Mbak|Kak)(?:['’][a-z]+)?(?![a-zA-ZÀ-ɏ])/i;

/** What the sentence says of work once the words against the person are gone. */
function workSaid(place: Place): string[] {
  const {sentence, lang} = place;
  const clean = withoutInsults(sentence);
  const request = clean && asked(clean, lang);
  const help = lang === 'en' ? 'What would help?' : 'Apa yang bisa dibantu?';
  const facts = statementsOf(sentence, lang).filter(
    fact => !OF_PERSONS.test(fact) && thingIn(fact, lang, 'made'),
  );
  return some(
    request,
    clean && !request && thingIn(clean, lang, 'made') && closed(clean),
    ...facts.map(fact => `${closed(capital(fact))} ${help}`),
  );
}

const pointsIn = ({known}: Thing): string =>
  `There are a few points in ${known} that I'd like to go through with you.`;

export const personalAttack: Mender = place => {
  const {own} = thingOf(place, 'made');
  const name = calledIn(place.sentence);
  const topic = thingIn(place.sentence, place.lang, 'event')?.known ?? topicIn(place.sentence, place.lang);
  if (place.lang === 'en') {
    const person = toReader(place.sentence) ? null : personOf(place);
    return some(
      ...workSaid(place),
      person && `I'd rather talk this through with ${person} directly.`,
      own && pointsIn(own),
      own && `Could we go through ${own.known} together?`,
      topic && `I'd like to talk with you about ${topic}.`,
      ...general(place, 'differently', name),
    );
  }
  return some(
    ...workSaid(place),
    own && `Ada beberapa hal dalam ${own.known} yang ingin ${place.self} bahas bersama ${place.you}.`,
    own && `Boleh kita bahas ${own.known} bersama?`,
    topic && `Boleh kita bicarakan ${topic}?`,
    ...general(place, 'differently', name),
  );
};

/** "For someone from …, you write surprisingly good English": the praise in it, unqualified. */
function praiseIn(sentence: string): string | null {
  const said = PRAISE.exec(sentence)?.[1];
  return said ? said.replace(/(?:surprisingly|almost|actually|remarkably|rather|quite)\s+/gi, '') : null;
}
const PRAISE =
  /^for\s+(?:an?|some(?:one|body))\s[^,]{3,60},\s*(you(?:['’]re|['’]ve)?\s[^,;.!?]*(?:good|great|well|impressive|clear|sharp|lovely|beautiful(?:ly)?|brilliant(?:ly)?)(?:\s[^,;.!?]*)?)[.!]?$/i;

export const belittling: Mender = place => {
  const {own} = thingOf(place, 'made');
  const {you, self, lang} = place;
  const Self = capital(self);
  const topic = thingIn(place.sentence, lang, 'workplace')?.known ?? topicIn(place.sentence, lang, true);
  const name = calledIn(place.sentence);
  if (lang === 'en') {
    const isToReader = toReader(place.sentence);
    const standing = isToReader && standingIn(place.clause, lang);
    const person = isToReader ? null : personOf(place);
    const job = jobIn(place.sentence);
    const praise = praiseIn(place.sentence);
    return some(
      praise && `${capital(praise)}.`,
      person && `I'd be glad to hear how ${person} sees this.`,
      standing && `As ${standing}, you may well see things here that I don't.`,
      own &&
        (/^your/.test(own.known)
          ? `I'd be glad to hear more about ${own.known}.`
          : `I'd value your view of ${own.known}.`),
      own && `I'd be glad to go through ${own.known} together.`,
      topic && !/^(?:my|our)\s/.test(topic) && `I'd be glad to hear more about ${topic}.`,
      job && `I'd be glad to hear how ${job} sees this.`,
      ...general(place, 'view', name),
    );
  }
  const standing = standingIn(place.clause, lang);
  return some(
    standing && `Sebagai ${standing}, ${you} tentu melihat hal yang tidak ${self} lihat.`,
    own && `${Self} ingin mendengar pendapat ${you} soal ${own.known}.`,
    topic && `${Self} ingin tahu lebih banyak soal ${topic}.`,
    ...general(place, 'view', name),
  );
};

export const boasting: Mender = place => {
  const {sentence, lang, self} = place;
  const Self = capital(self);
  const won = thingIn(sentence, lang, 'won');
  const {own} = thingOf(place, 'made');
  const facts = statementsOf(sentence, lang)
    .filter(fact => isFact(fact, lang))
    .map(capital);
  const event = thingIn(sentence, lang, 'event');
  const plain = plainly(sentence, lang);
  const fact = plain && isFact(plain, lang) ? closed(plain) : null;
  const companions = COMPANIONS[lang].exec(sentence)?.[1]?.toLowerCase();
  const mine = own && !/^your|numbers$|figures$|data/.test(own.known) ? own : null;
  return lang === 'en'
    ? some(
        fact,
        ...facts.map(closed),
        won && `I'm grateful for ${/^your/.test(won.known) ? `the ${won.bare}` : won.known}.`,
        mine && `I enjoyed working on ${mine.known}, and I'm still learning.`,
        event && `I enjoyed ${event.known}.`,
        companions && `I'm grateful to work with my ${companions}.`,
        ...general(place, 'modest'),
        saysMore(place) && '',
      )
    : some(
        fact,
        ...facts.map(closed),
        won && `${Self} bersyukur atas ${won.bare} itu.`,
        mine && `${Self} senang mengerjakan ${mine.bare} itu dan masih terus belajar.`,
        event && `${Self} senang bisa ikut ${event.bare} itu.`,
        companions && `${Self} bersyukur bisa bekerja dengan ${companions} ${self}.`,
        ...general(place, 'modest'),
        saysMore(place) && '',
      );
};
