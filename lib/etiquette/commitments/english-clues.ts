/** Words without which the patterns of `english-words.ts` cannot match. */
import {Clues} from '../text/clues.ts';

export const ENGLISH_CLUES = new Clues({
  self: 'i we im ill my our ll m re ok* sure* yes* will* gonna* shall* should*',
  will: 'll ill well will shall won wont going gonna',
  can: 'can',
  should: 'should',
  given: 'do consider got done count leave handle manage',
  on: 'on',
  it: 'it',
  pledged:
    'promise guarantee undertake commit swear vow pledge plan aim intend mean expect should committed aiming planning word assured count rely bank',
  noted: 'note reminder diary calendar',
  commits: 'commit',
  going: '*ing',
  let: 'let',
  you: 'you',
  have: 'have get',
  arrives: 'goes go follows follow comes come lands land',
  way: 'way coming heading headed',
  giveMe: 'need give allow grant',
  confides: 'won will shall',
  delivered: 'reach reaches yours inbox mailbox mail desk door doorstep hands account letterbox dm dms',
  owes: 'owe',
  expect: 'expect look watch keep',
  assures: 'word* promise* assured* hold',
  simple:
    'send call mail email bring pay give deliver return forward transfer share text message introduce ship',
  dropped: 'call text ping email message send ring phone update brief tell pay',
  droppedDoing:
    'calling running redoing redrawing finishing checking sending emailing mailing forwarding paying bringing shipping posting ordering transferring uploading dropping handing returning couriering booking fixing updating sharing delivering',
  when: 'by on before tomorrow tonight this next within first later',
});

const {bits: CLUE} = ENGLISH_CLUES;

/** Clues that may promise alone, beside the writer, and beside the reader. */
const ALONE =
  CLUE.given |
  CLUE.pledged |
  CLUE.let |
  CLUE.arrives |
  CLUE.will |
  CLUE.should |
  CLUE.way |
  CLUE.giveMe |
  CLUE.delivered |
  CLUE.owes |
  CLUE.expect |
  CLUE.assures |
  CLUE.droppedDoing;
const WITH_SELF = CLUE.can | CLUE.noted | CLUE.commits | CLUE.going | CLUE.confides | CLUE.simple;
const WITH_YOU = CLUE.can | CLUE.have | CLUE.when | CLUE.dropped;

/** Whether a text may promise anything by the clues that it holds. */
export function mayPromiseInEnglish(held: number): boolean {
  return (
    (held & ALONE) !== 0 ||
    ((held & CLUE.self) !== 0 && (held & WITH_SELF) !== 0) ||
    ((held & CLUE.you) !== 0 && (held & WITH_YOU) !== 0) ||
    ((held & CLUE.on) !== 0 && (held & CLUE.it) !== 0)
  );
}
