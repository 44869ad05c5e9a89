/** Words without which the Indonesian patterns cannot match. */
import {Clues} from '../text/clues.ts';

export const INDONESIAN_CLUES = new Clues({
  self: 'saya sy aku ak gue gua gw gwe ane kami kulo kula awak daku hamba kita balik ku* tak*',
  future:
    'akan bakal bakalan pasti segera langsung nanti nnti nti ntar tar usahakan usahain berusaha janji berjanji siap insya* insha* secepatnya coba commit besok bsk lusa bersedia sanggup menyanggupi berkomitmen komit bantu bantuin baru',
  continues: 'akan bakal segera',
  accepts: 'laksanakan dilaksanakan siap meluncur otw pokoknya do',
  confides: 'akan bakal bakalan',
  time: 'waktu tempo',
  takesOn: 'yang* yg* serah* percaya* janji* berjanji* pasti* jamin* usaha* sanggup*',
  back: 'balik',
  us: 'kita',
  elder: 'bapak ibu kakak om tante eyang pakde bude mbak mas',
  comes:
    'hadir datang dateng mampir silaturahmi menghadap main berkunjung sowan merapat standby stand gabung join ke meluncur di jadi menjadi tunggu nunggu kutunggu taktunggu',
  passive: 'di*',
  passiveLead:
    'akan bakal nanti nnti ntar segera besok bsk lusa langsung pasti hari malam senin selasa rabu kamis jumat sabtu minggu',
  follows: 'menyusul nyusul instead',
  done: '*beres *kelar *selesai *rampung *terbit *terkirim *ready *jadi',
  arrives: 'tangan* meja* masuk* sampai* terima* nerima* menerima* dapat* dapet*',
});

const {bits: CLUE} = INDONESIAN_CLUES;
const ALONE = CLUE.self | CLUE.elder | CLUE.follows | CLUE.arrives | CLUE.accepts | CLUE.confides | CLUE.time;

/** Whether a text may promise anything by the clues that it holds. */
export function mayPromiseInIndonesian(held: number): boolean {
  return (held & ALONE) !== 0 || ((held & CLUE.passive) !== 0 && (held & CLUE.passiveLead) !== 0);
}
