/** Words without which the rules of dates cannot match; each rule names the lists that it needs. */
import {Clues} from '../text/clues.ts';
import {MONTH_CLUES, SHORT_WEEKDAY, WEEKDAY_CLUES} from './words.ts';

export const DATE_CLUES = new Clues({
  digit: '#',
  period: 'week weeks month monthend year years quarter q spring summer autumn fall winter eom eow eoy eoq',
  span: 'minggu pekan mgg mggu bulan bln tahun thn kuartal triwulan',
  end: 'end close last akhir akir ujung penghujung terakhir weekend wiken wknd wkend eod cob eom eow eoy eoq monthend year',
  month: MONTH_CLUES,
  weekday: WEEKDAY_CLUES,
  minggu: 'minggu',
  shortWeekday: SHORT_WEEKDAY.replaceAll('|', ' '),
  after: 'after on from',
  nth: 'st nd rd th',
  ordinal: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  tanggal: 'tanggal tgl tggl',
  within: 'in within over',
  later: 'from later lagi depan mendatang dari',
  give: 'give allow kasih beri kasi',
  limit: 'dalam dlm maksimal maks max paling',
  ago: 'ago back lalu kemarin kemaren silam',
  today: 'today ini ni',
  tomorrow:
    'tomorrow tommorow tomorow tmrw tmr tmw moro tomoz besok bsk bsok besuk esok keesokan overmorrow lusa tulat',
  yesterday: 'yesterday yday kemarin kemaren kmrn kmren kemrin',
  eventDay: 'h',
  half: 'am pm a p m',
  at: 'at around from until till by before',
  clock: 'oclock clock past quarter ten five twenty setengah lewat lebih kurang',
  jam: 'jam* pukul* pkl* jm*',
  part: 'morning pagi pg subuh shubuh dini noon midday lunch* siang afternoon sore petang evening maghrib magrib night malam malem mlm mlem makan midnight tonight nite tonite semalam semalem',
  landmark: 'ashar asar isya tea teatime dinner supper dzuhur zuhur lohor',
  pointer: 'this next last past coming',
  soon: 'ini nanti ntar entar nnti nti tar mengko',
  justNow: 'tadi td barusan baru now',
  feast: 'christmas natal eve year',
});

/** The bit of each list. */
export const CLUE = DATE_CLUES.bits;
