import {lacksReasonOrApology} from '../features/amends.ts';
import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'broken-promise',
  idea: 'D4',
  severity: 'caution',
  title: {en: 'A promise is not kept', id: 'Janji tidak ditepati'},
  why: {
    en: 'A promise that fails needs two things: the reason, and an apology.',
    id: 'Janji yang tidak ditepati butuh dua hal: alasannya, dan permintaan maaf.',
  },
  isNegatable: false,
  judge: (judgement, analysis) => (lacksReasonOrApology(judgement, analysis) ? judgement : null),
});

export const cues: Cues = {
  en: {
    hard: `
(i will|i'll|i am going to|gonna) miss (our|your|tomorrow's|tonight's|today's|the) ~2 (@event|@time|oclock|@number)
^ (sorry|apologies|hi ~1|hey|team|so sorry)? ,? running (late|@number|forty|thirty|twenty|an hour|behind|half an hour) ~~4 (start|begin|order|without|behind|minutes|late|,|go ahead)
running ~3 (late|behind) , ~3 (start|begin|order|without me|go ahead)
(start|begin|order|carry on|go ahead|go on) without me
(i know|i said|know i) ~2 (i said|i promised|i told|what i said|tuesday|morning|friday) ~~10 (did not|didn't|not going to|make it|forget|changed|comes when|when it comes|gave it|figure|solo|have not|still|not anymore)
(comes|come|coming|ready|get it|done) when (it|you) (comes|come|is|get|gets|it's|is coming)
(forget|scratch|scrap|drop) (the|about|our|that) ~4 (i offered|i said|i promised|i mentioned|we agreed|we planned|i owed)
^ forget (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|lunch)
(pushing|moving|bumping|shifting) (our|your|the) ~3 (@event|start date|date|@deliverable|payment) (again|to|back|till|until|by|into|two|@time|moving)
your (start date|payment|delivery|order|appointment|refund|bonus|slot) 's? ~1 (is|has)? ~1 (moving|moved|pushed|delayed|slipping|going to be late|shifting)
(will land|will hit|will go out|will be paid|will arrive|will reach|will go in|goes in|lands|will come|comes) ~5 (next quarter|next month|next week|instead|later|not today|tomorrow and not|and not|the week after)
(still)? (have not|haven't) (posted|sent|read|written|started|done|finished|paid|called|looked|touched) (your|the|it|them) ~6 (nor|sorry|yet|either|today|@punctuation|$)
(there will be|there is|there's) no (draft|report|call|meeting|delivery|intro|review|payment|lunch|session|update) (from me|today|tonight|this week|after all|tomorrow)
(change of plan|change of plans) ~~4 (i will not|won't|not|can not|i'm not|cannot|you will|no longer)
(i have to|i must|i need to|i am going to) (drop|pull|back|bow) out
(turns out|it turns out) ~2 (i|we) (double booked|double-booked|can not|can't|have|won't|will not|am not|overbooked)
(let us|let's) (call|leave|push|skip|drop|cancel) ~2 (mentoring|meeting|call|lunch|session|it|this|that|the) ~2 (off|out|for now|to|next|this month)
(you will be|you'll be|you are) ~1 (doing|running|presenting|hosting|going|taking) ~4 (solo|alone|without me|by yourself|on your own)
(not anymore|no longer happening|not any more|off the table|not going to happen) ~2 (@punctuation|$|sorry|for)
(nobody|no one|i) (fetched|met|called|picked|came|showed|turned) ~4 ~~4 i (had)? (said|promised) i would
(had|got|have) (a)? (better|other|another) (invitation|offer|plans|job on|commitment|engagement|thing)
(won't|will not) (reach|get to|be with) you (this|today|on|until|before|by|either|after)
(i|we) (will not|can not|shall not) ~3 (after all)
(not|won't) ~5 after all (@punctuation|$)
(am|are|but|sorry|today) not (coming|going to make it|joining|attending|able to make it|going to be there|making it|happening) ~4 (@event|tonight|today|tomorrow|after all|@time|@punctuation|$)
^ (skipping|bailing on|missing|canceling|ditching|scrapping) ~3 (@event|@time|tomorrow|our|tonight)
(i am|we are) (skipping|bailing on|canceling|cancelling|pulling out of|dropping out of|ditching|backing out of|going to skip|going to cancel|scrapping) ~4 (@event|@time|our|the|tonight)
(i|we) (have to|need to|must|am going to) (cancel|postpone|skip|reschedule|withdraw|pull out|bow out|back out|call off) ~2 (our|tomorrow's|today's|tonight|tonight's|today|tomorrow|on you|from our|of our)
(i|we) (forgot|forgot about) (our|your) ~3 (@event|@deliverable|reference|interview|call)
^ ~1 (forgot) (our|your|the|about|to)
(your|our) ~1 @deliverable ~3 (will be|is going to be|are going to be|is running|are running|might be) ~2 (late|delayed|overdue|behind)
(your|the) ~1 (@deliverable) ~2 (is|are|will be) ~2 (not|late|overdue|delayed|behind|nowhere) ~1 (ready|done|finished|sent|coming|complete|there|today|written|started|be|gone|in|going|on time|yet|@punctuation|$)
(@deliverable) ~4 (will not|can not) (reach|be|get to|arrive|make|come|happen) ~4 (you|ready|@time|with|there|until|this)
(i|we) (promised|said|told you|told|agreed|committed|undertook|pledged|swore|had promised|had agreed|had told|had said|confirmed|announced|offered|owed) ~12 (is not|are not|did not|will not|not happening|has not|have not|never|late|not done|not ready|not going|not there|off|nowhere|was not|cannot|instead|forgot|changed)
(i owed you|said you would have|agreed|committed to|told you about|were expecting|was expecting|were to have|were to receive|was to submit|was supposed to|were supposed to|had agreed|meant to|were going to get) ~~10 (not|never|instead|late|delayed|next week|next month|later|after all|pushed|moved|will have to wait|postponed|slipped|still on my list|did not happen|didn't)
(i know) (i|we) (said|promised|told) ~8 (@time|would|@deliver|@number) ~~4 (not|make it|figure|didn't|but|instead|next|never)
(said|promised|told you) (@time|i would ~6|it would ~4|by ~3) ~~3 (make it|did not|not happening|will be|now|next|figure|not going to|it is not|still|never|won't|instead)
(our|the|your|tomorrow's|tonight's|today's|@time) ~3 (@event) ~3 (is|are|has been|will be|was) ~1 (off|canceled|cancelled|postponed|not happening|called off|scrapped|on hold|dropped|pushed|moved|put back)
^ (cancel|scrap|scratch|forget) (our|today's|tomorrow's|tonight's) ~3 (@event|@time)
(late) (with|on) (your|the|that|our|my) ~3 (@deliverable|@event)
(dropped the ball|slipped my mind|fell through the cracks|let it slide|never went out|is not happening|it is not going to happen|had second thoughts|decided against|going back on|something better came up|got a better offer|have arranged other things|found something better|i have other plans) ~6 (@punctuation|@deliverable|@event|@time|$|your|the|that|our|now|about|helping|coming|it|to)
(can not|unable to) (do|make|keep|honor|attend|give|sit) (our|your|tomorrow's|tonight's|today's|saturday's|friday's|monday's|my promise|what i promised|the talk|the call|the panel|the date i)
(i|we) (will not|can not|will not be able to|am not able to) (make|attend|be at|come to|do) (our|your|tomorrow's|tonight's|today's|the) ~3 (@event|@time) ~4 (after all|as agreed|as planned|as confirmed|we agreed|we booked|i confirmed|i promised|i said|i accepted)
(need|needs|will need) (more|another|a few more|extra) (time|days|week|weeks|month) (for|on|with|to) (@deliverable|your|the|it|finish)
(not|never) (going to) ~2 (finish|make|be able|send|have|get|come|happen|be ready|meet|deliver) ~5 (@time|deadline|on time|it|today|@deliverable|as promised)
`,
    soft: `
late because
^ (will not|can not) (make|be able to make|come|join|be there|be at|be coming|do|attend) ~3 (@event|it|@time|tonight|lunch)
(i am|we are|i will be|we will be|i might be|^ running|^ will be|am going to be|are going to be|i am running|we are running|am running|are running) ~2 (late|behind|delayed|an hour late|half an hour late|@number late) ~3 (@event|for|with|on|today|tonight|again|start|@punctuation|$)
(i|we) (will not|can not|could not|am not able|are not able|shall not|will not be able|am unable|are unable) (to)? (make|attend|come|join|be at|be there|be coming|be joining|be attending) ~4 (@event|it|tonight|today|tomorrow|@time|there|after all|along|your|that one|this one|the)
(i|we) (did not|never|have not|had not) ~2 (get|got|manage|find|make|sent|send|written|write|started|finished|gotten|get around|done|touched|place|placed|submit|submitted|call|called|book|review|reviewed|looked|look) ~5 (@deliverable|@deliver|to it|it|yet|around to|@time|on time|as promised|like i said|promised)
(i|we) (withdraw|am withdrawing|are withdrawing|pull out|back out|take back|have decided not to|decided not to|have decided to use) ~6 (from|my offer|our offer|the|jury|panel|@event|for something|support|promise)
(your|the|that) ~4 (@deliverable|@event|visit|accounts) (move|moves|moved|slips|slip|shifts|goes|go|is moving|is put back|are put back|is pushed|has slipped|will slip|is being replanned|is delayed|are delayed|will be late) ~4 (from|to|past|until|next|into|back|@time|@punctuation|$|instead|be)
(will be|is|comes|will come|arrives|will arrive|will reach you|will be with you|expect it|have it) ~4 (next week|later|instead|next month|some day|one of these days|at some point|eventually|in its own time|when it is done|when you get it|end of next month|the week after|after the weekend|tuesday after) ~1 (instead|then|maybe|@punctuation|$)
(promised|agreed|committed)
after all
instead
(late|delayed|overdue|behind)
(not ready|not done)
(cancel|canceled|postpone|postponed|reschedule)
forgot
(off|skip)
`,
    unless: `
(can not) wait
(do not|not|never|to) forget
forgot to (mention|say|add|attach|ask|tell|introduce|thank|include)
(missed|miss) you
(he|she|they|@name|@third|his|her|their|supplier|courier|train|flight|plane|bus|driver|contractor|vendor) (will not|can not|is|are|has|did not|forgot|was|is running) ~4 (late|make|cancel|delayed|canceled|forgot|not)
(if|unless|in case|should|when|whenever|would|could|can|might) (you|we|it|anything|he|she|they|the) ~6 (cancel|late|not|reschedule|postpone|skip|move|delayed)
you (will not|can not|did not|have not|forgot|missed|are late|canceled|promised|said|do not)
(no|not) ~2 (late|delay|delays)
(never) too late
(did|have|has|is) (you|it|the|your) ~6 ?
late (night|stage|afternoon|evening|summer|mother|father|shift|fee|fees)
(until|till|by) late
(so|in order|want|don't want|trying) ~3 (not|to avoid) ~2 (late|delay|miss)
(as|kept|like) (i)? promised (here|,|,? here|attached|please)
(as promised)
(better late|late last|lately|later|of late)
sooner or later
`,
  },
  id: {
    hard: `
(can't|cannot|can not) make it (tonight|to our|to the|malam ini|besok|today)
(kujanjikan|kujanjiin|yang dijanjikan|tak janjiin|janjiku) ~8 (tidak|belum|nyusul|besok|batal|nanti|mundur|terlambat|lain kali|minggu depan)
(baru bisa|baru tiba|baru jadi|jadinya|jadi) ~2 (tgl|tanggal|kamis|besok|minggu depan|bulan depan|jam|lusa|@time) ~1 , (bukan|tidak) 
(aku|saya|gue) (telat|terlambat|ngaret) ~3 , (mulai|tunggu|jalan|duluan)
(silakan|tolong|harap) ~1 (dicarikan|cari|carikan) pengganti
(batal|tidak jadi) (menjadi|jadi) (pembicara|narasumber|moderator|mc|juri|panitia|pengisi)
(nyusul|menyusul) ~1 (minggu depan|besok|nanti|bulan depan|lusa)
(lupa total|lupa banget|kelupaan)
(hari ini|besok|siang ini|malam ini|nanti) ~2 (aku|saya|gue) (nggak|tidak|gak) (ke|datang|jadi|bisa|hadir|masuk)
(next week|next month) (aja|saja|maybe|ya) 
(kemarin|kemarin lusa|minggu lalu) ~1 (saya|sy|aku) bilang ~6 . (belum|tidak|nggak)
(saya bayar|kubayar|saya kirim|saya antar) (bulan depan|minggu depan|besok-besok|nanti-nanti|kapan-kapan)
(saya|kami) (tidak|belum|batal) (bisa|jadi|dapat|sempat|akan|sanggup) (ikut)? (hadir|datang|ikut|menghadiri|gabung|bergabung|mengisi|menyelesaikan|selesaikan|menyerahkan|memenuhi|menepati|ketemu|join|nyusul|nemenin|menemani|jemput|antar|tampil|kerjakan|mengerjakan|garap|make it|serahkan)
(tidak|batal) jadi (ikut|datang|hadir|ya|saya|kami|,|kerja sama|kirim|pesan|sama|ngisi|besok|malam|hari|deh|dulu|nih)
(@event|@deliverable|@time|janji|janjinya|jemput|diskon|rencana|traktirannya|beli|pesanan|kunjungannya) ~6 (tidak jadi|batal|dibatalkan|saya batalkan|kami batalkan|ditunda|saya tunda|diundur|saya undur|mundur|molor|saya cancel|dicancel|cancel|saya skip|ditiadakan|saya coret|kita tunda|diundur dulu|kepending|ketunda|urung)
(batal|cancel|batalin) (dulu|ya|deh|aja|,)? ~2 (besok|ya|deh|nih|meeting kita|janji kita|rapat kita)
(saya|kami) ~2 (batalkan|batalin|skip|cancel|tunda|undur|undurkan|mundurkan|drop|urungkan) !diri ~4 (@event|@time|ya|dulu)
(janjikan|janji|janjiin|sanggupi|sepakati|saya bilang|kami bilang|bilang beres|committed|promised|promise|saya konfirmasi|confirmed|harusnya kami|seharusnya saya|sedianya) ~~12 (belum|tidak jadi|batal|mundur|molor|tidak bisa|tidak ada|tidak sempat|tidak dapat|telat|terlambat|diundur|ditunda|baru akan|baru bisa|baru dapat|gagal|late|delay|slip|menyusul|lupa|kapan-kapan|belum beres|lain kali|akan dibayarkan setelah|urung|it's not happening)
(saya) (bakal|akan)? (telat|ngaret) ~3 (jam|ya|nih|kayaknya|sejam|setengah)
baru otw
(tanggal|jadwal|kabar|jadwalnya|waktunya) (menyusul|belum tahu|nanti saja|belum pasti)
(ternyata|terpaksa|sepertinya|kayaknya) (saya|kami)? (batal|mundur|tidak sempat|tidak jadi|batalkan|molor|telat|tidak bisa (hadir|datang|ikut))
(can't make it|have to drop|not happening|have to cancel|i can't make it|won't make it|bakal late|i have to skip|can't attend)
(gue) skip
(bukan|tidak|belum) (hari ini|sekarang|besok|minggu ini) ~2 (ya|dulu|selesainya|bisanya|jadinya)
(tolong|coba|silakan) (cari|dicari|hubungi) ~1 (pengganti|yang lain|orang lain|vendor lain|pembicara lain|jalur lain)
`,
    soft: `
(tidak|gak|nggak|belum) ~1 (jadi|bisa) (mengisi|menulis|jadi moderator|minggu ini|tak bantu|bantu|dibagikan|share|bayar|saya bayar|saya share)
(telat|terlambat) ~1 (sejam|sebulan|seminggu|setengah jam|sehari|empat puluh|sepuluh|@number) ~2 (aku|saya|,|.|menit|ke|tunggu)
(naskah|honor|honornya|cicilan|dataset|video|hadiah|daftar hadir|bimbingan|pesanan|jahitane|jahitan|kotak|cicilannya|rekaman) ~6 (belum|baru bisa|bulan depan|besok saja|lain waktu|tidak masuk|nyusul|terlambat|tidak datang|nanti-nanti)
(handle sendiri|jalan aja dulu|jalan saja dulu|mulai duluan|tunggu aja di sana|tunggu saja|sabar ya|toh)
(belum|tidak) (bisa|dapat|jadi|sempat) (saya|kami)? ~1 (hadir|datang|ikut|kirim|selesaikan|serahkan|laksanakan|transfer|penuhi|bayar|kerjakan|isi|pasang|bayarkan|antar|teruskan|sentuh|buat|urus|beresin|setor|kabulkan|lanjutkan|pertemukan|kabari|cairkan)
(saya|kami) (lupa|kelupaan|khilaf|ketiduran) ~4 (@event|@deliverable|janji|kita|kirim|belum|transfer|,|@punctuation|$)
(berubah pikiran|ada acara lain|ada kondangan|ada urusan lain|pilih yang lain|mendahulukan proyek lain|ada tawaran lain|lebih memilih|ada job lain)
(belum) (jadi|selesai|beres|siap|rampung|saya sentuh|sempat|kelar|ada|saya kerjakan|saya mulai|jalan|saya buka|tuntas|saya garap|saya buat|terkirim|terbayar|saya transfer) ~1 (@punctuation|$|,|ya|nih|pak|bu|sama|dan|kak|mas|mbak|juga|deh|mundur)
(telat|terlambat|ngaret|molor) ~2 (ya|nih|sejam|setengah|@number|dikit|kayaknya|paling|seminggu|jam|menit|lagi|datang|bayar|kirim|empat|dua|tiga|satu)
(lupa) (saya|ya|banget|sama|kirim|bawa|transfer|janji|kalau|soal|,)
(mundur|molor|geser|diundur|bergeser|tertunda|slip|lewat) ~2 (jadi|ke|sampai|seminggu|sehari|dua|beberapa|hingga|tiga|sebulan|dari|bulan|minggu|akhir)
(kapan-kapan|lain kali|lain waktu|nanti-nanti|kapan kapan) (saja|ya|kita|kalau)
(janjikan|janji|janjiin|sanggupi)
(batal|mundur|telat|molor|ditunda|diundur)
belum
lupa
(tidak jadi)
(menyusul|lain kali)
`,
    unless: `
(jangan|tidak|supaya tidak|biar tidak|takut|khawatir) ~2 (lupa|telat|terlambat|batal|molor|mundur)
(kalau|misal|seandainya|andai) ~6 (batal|telat|terlambat|tidak jadi|tidak bisa|belum|lupa|mundur|berhalangan|lewat)
(dia|beliau|mereka|@name|pak ~1|bu ~1|kereta|pesawat|kurir|vendor|supplier|sopir|driver|barang|paket|teknisi|pembicara) ~2 (telat|terlambat|batal|tidak jadi|belum datang|tidak bisa|lupa|mundur)
(sebelum|belum) (tahu|pernah|punya|ada kabar|mengenal|menikah|menerima|terima|dapat|dibalas|bayar|bertemu|makan|tidur|lama|tentu|ikut|paham|ngerti|lulus|buka|bekerja)
(kamu|anda|mas|mbak|kak|ibu|bapak) ~1 (belum|lupa|tidak jadi|batal|telat|terlambat)
(sudah|apakah|apa) ~3 (belum) ?
(maju|langkah|kaca) mundur
mundur (ke belakang|satu langkah)
lupa (password|kata sandi|nama|pin|makan)
(sesuai janji|seperti janji)
(tidak|tanpa|never) ~1 (telat|terlambat|batal)
`,
  },
};

export const flags: Examples = [
  "I can't make our call tomorrow after all.",
  'The report I promised you for Monday is not ready.',
  'Forgot our interview, went for lunch.',
  'Sorry, I have to cancel our meeting.',
  'Your draft will be late because my laptop crashed.',
  'Besok saya nggak jadi datang ya, Pak.',
  'Laporan yang saya janjikan Senin belum selesai.',
  'Maaf, saya batal ikut rapat besok.',
  'Pesanan Ibu mundur ke minggu depan karena mesin rusak.',
];

export const leaves: Examples = [
  'I am so sorry, my son is ill, so I can’t make our call today. Could we do tomorrow at ten?',
  "Can't wait to see you on Friday!",
  'I forgot to mention that the room has changed.',
  'Peter’s flight was delayed, he will be an hour late.',
  'Mohon maaf Pak, saya tidak bisa hadir besok karena ibu saya masuk rumah sakit. Boleh kita ganti hari Selasa?',
  'Jangan lupa bawa laptop ya.',
  'Kalau batal, kabari saya ya.',
  'Kereta Pak Budi telat satu jam.',
];
