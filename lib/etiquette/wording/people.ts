/** Said of or to people: turned to the work, to their view. */
import {asked} from './asks.ts';
import {statementsOf, withoutInsults} from './facts.ts';
import {general} from './general.ts';
import {capital, type Mender, personOf, some, thingOf, toReader} from './mender.ts';
import {isMany, THINGS} from './nouns.ts';
import {closed, type Place} from './place.ts';
import {calledIn, standingIn, type Thing, thingIn} from './threads.ts';
import {jobIn, literal, matterIn, topicIn} from './topics.ts';

/** A statement with one of these is of persons, whatever work it names. */
const OF_PERSONS =
  /^I(?![a-zA-ZÀ-ɏ])|(?<![a-zA-ZÀ-ɏ])(?:you|u|he|she|they|who|that|proves?|shows?|bahwa|orang|kamu|Anda|lo|lu|Saudara|Bapak|Ibu|Pak|Bu|Mas|Mbak|Kak)(?:['’][a-z]+)?(?![a-zA-ZÀ-ɏ])/i;

/** What the sentence says of work once the words against the person are gone. */
function workSaid(place: Place): string[] {
  const {sentence, lang} = place;
  const clean = withoutInsults(sentence);
  const asks = clean && asked(clean, lang);
  // "Take your pills, psycho" is no request, whatever its form: one about work names it.
  const request =
    asks && (matterIn(asks, lang) || thingIn(asks, lang, 'made') || thingIn(asks, lang, 'owed')) && asks;
  const help = lang === 'en' ? 'What would help?' : 'Apa yang bisa dibantu?';
  const facts = statementsOf(sentence, lang).filter(
    fact => !OF_PERSONS.test(fact) && thingIn(fact, lang, 'made'),
  );
  return some(
    request,
    clean && !asks && thingIn(clean, lang, 'made') && closed(clean),
    ...facts.map(fact => `${closed(capital(fact))} ${help}`),
  );
}

const pointsIn = ({known}: Thing): string =>
  `There are a few points in ${known} that I'd like to go through with you.`;

/** To be asked to talk about one's job, by somebody angry, sounds like losing it. */
const STANDING = /(?:job|position|role|account|accounts|pekerjaan(?:nya)?|jabatan(?:nya)?)$/i;

export const personalAttack: Mender = place => {
  const {own} = thingOf(place, 'made');
  const name = calledIn(place.sentence);
  const matter = matterIn(place.sentence, place.lang);
  const topic = matter && !STANDING.test(matter) ? matter : null;
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

/** Where the reader works or studied, and what is called theirs, can be asked about; of anything else one asks their view. */
const isTheirs = (topic: string): boolean =>
  /^your\s/.test(topic) ||
  (!/^(?:my|our)\s/.test(topic) && (STUDY.test(topic) || THINGS.workplace.en.test(topic)));
const STUDY =
  /(?<![a-zA-ZÀ-ɏ])(?:degree|course|diploma|PhD|college|university|certificate|training|bootcamp|polytechnic|school)$/;

export const belittling: Mender = place => {
  const {own} = thingOf(place, 'made');
  const {you, self, lang} = place;
  const Self = capital(self);
  const said = literal(place.sentence, lang);
  const topic = thingIn(said, lang, 'workplace')?.known ?? topicIn(said, lang, true) ?? matterIn(said, lang);
  const name = calledIn(place.sentence);
  const job = jobIn(said, lang);
  if (lang === 'en') {
    const isToReader = toReader(place.sentence);
    const standing = isToReader && standingIn(place.clause, lang);
    const person = isToReader ? null : personOf(place);
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
      topic &&
        (isTheirs(topic) ? `I'd be glad to hear more about ${topic}.` : `I'd value your view of ${topic}.`),
      job && `I'd be glad to hear how ${job} ${isMany(job) ? 'see' : 'sees'} this.`,
      ...general(place, 'view', name),
    );
  }
  const standing = standingIn(place.clause, lang);
  return some(
    standing && `Sebagai ${standing}, ${you} tentu melihat hal yang tidak ${self} lihat.`,
    own && `${Self} ingin mendengar pendapat ${you} soal ${own.known}.`,
    topic && `${Self} ingin tahu lebih banyak soal ${topic}.`,
    job && `${Self} ingin mendengar dari sudut pandang ${job}.`,
    ...general(place, 'view', name),
  );
};
