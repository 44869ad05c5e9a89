/** A promise that is not kept: said with a reason and an apology. */
import {APOLOGY, EXPLAINS} from '../manners/frames.ts';
import {type Mender, some} from './mender.ts';
import {closed} from './place.ts';

export const brokenPromise: Mender = place => {
  const own = closed(place.sentence);
  const sorry = APOLOGY.test(place.text);
  const reason = EXPLAINS.test(place.text);
  if (place.lang === 'en') {
    const cause = 'because something came up on my side that I could not move';
    return some(
      sorry && !reason && `${own} This is ${cause}.`,
      reason && !sorry && `${own} I'm sorry about this, and I know that you were counting on it.`,
      `${own} I'm sorry about this; it is ${cause}.`,
      `${own} I apologise, and I'm sorry for the trouble: this is ${cause}, and I'll tell you the new day as soon as I have it.`,
      `I'm sorry to let you down on this, ${cause}; I'll come back to you with a new day.`,
    );
  }
  const cause = `karena ada keperluan mendadak yang tidak bisa ${place.self} tinggalkan`;
  return some(
    sorry && !reason && `${own} Ini ${cause}.`,
    reason && !sorry && `${own} Mohon maaf, ${place.self} tahu ${place.you} sudah menunggu.`,
    `${own} Mohon maaf, ini ${cause}.`,
    `${own} Mohon maaf yang sebesar-besarnya, ini ${cause}; hari barunya segera ${place.self} kabari.`,
    `Mohon maaf, ini belum bisa ${place.self} penuhi ${cause}; hari barunya segera ${place.self} kabari.`,
  );
};
