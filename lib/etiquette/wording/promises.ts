/** A promise that is not kept: said with a reason and an apology. */
import {APOLOGY, EXPLAINS} from '../manners/frames.ts';
import {capital, type Mender, some} from './mender.ts';
import {closed, type Place} from './place.ts';

/** Reasons that name their cause without "because". */
const SAYS_WHY =
  /(?<![a-zA-ZÀ-ɏ])(?:something\s+came\s+up|overslept|slept|forgot|bentrok|ketiduran|kelupaan|lupa|sakit|kecelakaan|mogok|macet)(?![a-zA-ZÀ-ɏ])/i;

/** A sentence that only leads up to what is not kept: what is said of it comes before. */
const LEADS_UP =
  /\?\s*$|^(?:remember|(?:I|we)\s+(?:know\s+|did\s+)?(?:I\s+|we\s+)?(?:said|say|was\s+(?:going|meant|supposed)|were\s+(?:going|meant)|promised|told)|was\s+meant)(?![a-zA-ZÀ-ɏ])/i;

const OURS =
  /(?<![a-zA-ZÀ-ɏ])we(?!\s+(?:had\s+)?(?:planned|agreed|set|arranged|said|moved|talked|spoke)(?![a-zA-ZÀ-ɏ]))(?![a-zA-ZÀ-ɏ])/i;
const MINE = /(?<![a-zA-ZÀ-ɏ])(?:I|my|me|i)(?:['’][a-z]+)?(?![a-zA-ZÀ-ɏ])/;

function inEnglish(place: Place, sorry: boolean, reason: boolean): string[] {
  const own = closed(place.sentence);
  const isOurs = OURS.test(place.sentence) && !MINE.test(place.text);
  const I = isOurs ? 'we' : 'I';
  const my = isOurs ? "We're" : "I'm";
  const planned = `${I} should have planned it better`;
  return some(
    sorry && !reason && `${own} ${capital(planned)}.`,
    sorry && !reason && `${own} This is because ${I} didn't plan it well enough.`,
    reason && !sorry && `${own} ${my} sorry about this, and ${I} know that you were counting on it.`,
    LEADS_UP.test(place.sentence) && `${my} sorry; ${planned}. ${capital(own)}`,
    `${own} ${my} sorry about this; ${planned}.`,
    `${own} ${my} sorry about this; it is because ${I} didn't plan it well enough.`,
    `${my} sorry to let you down on this; it is because ${I} didn't plan it well enough.`,
  );
}

export const brokenPromise: Mender = place => {
  const own = closed(place.sentence);
  const sorry = APOLOGY.test(place.text);
  const reason = EXPLAINS.test(place.text) || SAYS_WHY.test(place.text);
  if (place.lang === 'en') return inEnglish(place, sorry, reason);
  const {self, you} = place;
  const planned = `seharusnya ${self} merencanakannya lebih baik`;
  return some(
    sorry && !reason && `${own} ${capital(planned)}.`,
    sorry && !reason && `${own} Ini karena ${self} kurang baik merencanakannya.`,
    reason && !sorry && `${own} Mohon maaf, ${self} tahu ${you} sudah menunggu.`,
    `${own} Mohon maaf soal ini; ${planned}.`,
    `${own} Mohon maaf, ini karena ${self} kurang baik merencanakannya.`,
    `Mohon maaf, ini belum bisa ${self} penuhi karena ${self} kurang baik merencanakannya.`,
  );
};
