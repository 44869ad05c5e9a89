/** Words without which the patterns of `english-words.ts` cannot match. */
import {Clues} from '../text/clues.ts';

export const ENGLISH_CLUES = new Clues({
  will: 'll ill well will shall won wont going gonna',
  can: 'can',
  should: 'should',
  given: 'do consider on got done count leave handle manage',
  pledged:
    'promise guarantee undertake commit swear vow pledge plan aim intend mean expect should committed aiming planning word assured count rely bank',
  noted: 'note reminder diary calendar',
  commits: 'commit hold',
  going: '*ing',
  let: 'let',
  you: 'you',
  have: 'have get',
  arrives: 'goes go follows follow comes come lands land',
  way: 'way coming heading headed',
  giveMe: 'need give allow grant',
  confides: 'won will shall',
  delivered: 'reach reaches your yours',
  owes: 'owe',
  expect: 'expect look watch keep',
  assures: 'word* promise* assured* hold',
  simple:
    'send call mail email bring pay give deliver return forward transfer share text message introduce ship',
  dropped: 'call text ping email message send ring phone update brief tell pay *ing',
});
