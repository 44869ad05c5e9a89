import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'pressure',
  idea: 'D2',
  severity: 'caution',
  title: {en: 'This pushes', id: 'Ini mendesak'},
  why: {
    en: 'Pushing people costs more goodwill than it wins; an open door is answered sooner.',
    id: 'Mendesak orang lebih banyak merugikan daripada menghasilkan; pintu yang terbuka lebih cepat dijawab.',
  },
});

export const cues: Cues = {
  en: {
    hard: `
do not you dare
(sign|pay|buy|decide|reply|answer|confirm|accept|decline|post|say yes|join) ~4 or (i|we|your|the|you are|it is|don't) ~3 (give|goes|go|gone|lose|done|dead|cancel|drop|call|tell|walk|find|finished|is gone|am done)
(still|still nothing|nothing) ? ~~4 (i have tried|tomorrow i|four|@number|from you|wow|noted|guess)
(bumping|bump|bumped|pinging|nudging) (this|you|it|again)? ~2 (fifth|sixth|seventh|fourth|again|for the|time|@number|until|till)
(i have|i've) (already)? (blocked|booked|reserved|told|printed|announced|put|promised) ~6 (you|your) ~3 (thursday|day|name|will|help|are in|said yes|confirmed|calendar|spot|coming)
everyone ~4 (except|but) you
(do not|don't) make me (a liar|a fool|look|beg|ask|come|chase|wait|say|go)
(friends|a friend|real friends|family|good neighbors|colleagues|team players|winners|professionals|leaders) (show up|do not|don't|would have|would|does not|never|doesn't get to|sign|help|say|answer|leave)
(must be|it must be) nice to ~2 (too busy|busy|have|forget|not|ignore)
(too busy) (for|to) ~3 (people|us|me|friends|help|answer|reply|the people)
(i keep count|i keep score|i am keeping count|i will remember this|i will remember who|i never forget|i do not forget|i won't forget|noted $|i know where i stand|guess i know where|we are done|we're done|we are finished|then we are done|consider us done|don't ask me again|don't ever ask me|don't come to me again)
remember who (signed|helped|gave|got|hired|covered|stood|introduced|paid|lent|trained|brought)
(you said no|said no) ~~4 (do not accept|don't accept|not accept|call me|asking again|not an answer|doesn't count|does not count|anyway|still)
(whether|if) you like it or not
(i will|i'll|i am) (be|sit|stand|wait|stay|camp|come|turn up|knock|keep) ~4 (outside|office|lobby|door|house|desk|inbox|there|here|reception) ~4 (until|till|at four|at five|every|tomorrow|you)
(blue ticks|read receipts|you have seen this|you've seen this|seen at|seen zoned|i see you online|you are online|you were online)
(pick up|answer|reply|call back) (!|@insist|now|today|tonight)
(nice|fine|oh|never mind|ok) ~4 (i will let|i'll let|i will tell|i'll tell|i will just|i'll just|i will simply) ~2 (explain|tell|know|the|them|my|everyone)
(i will|i'll|we will) ~1 (assume|take it|conclude|presume) ~3 (is not a|isn't a|do not care|don't care|priority|not interested in|agree|yes|in)
(take it up|raise it|discuss it|go) (with|to) your (boss|vp|manager|director|ceo|chair|board|supervisor|client|wife|husband)
(decline|refuse|say no) (again|by all means|if you|and) ~4 (done|tell|your chair|finished|sorry|over|remember|consequences|mention)
(just|only) say yes ~~4 (not leaving|until|won't|already|please|done|or)
(offer|deal|slot|seat|discount|price) (dies|expires|ends|goes|is gone|disappears) (at|in|by|tonight|if) ~3 (midnight|hour|minutes|noon|tonight|you) ~~6 (no|winner|extension|else|sleeping|now|decide)
(i was not|i wasn't|i never was) too busy when
(pity|shame|unfortunate) if (your|the|that|anything|something|someone)
(would not|wouldn't) like ~3 (people|anyone|them|others|it) ~5 (think|know|hear|find)
quit (thinking|stalling|overthinking|making excuses|dodging|dragging)
(will not|do not|not|refuse to|never|can not|will not be) (take|taking|accept|accepting|hear) (a)? no (for|as) (an)? answer
(no|quotation) is not an (answer|option)
(stop|quit) (ignoring|avoiding|ghosting|dodging|stalling) (me|us|my|this)
(are|why are|so are) you (ignoring|avoiding|ghosting|dodging) (me|us|my)
(do not|dare not|never) (ignore|ghost|dodge) (me|us|my (message|email|mail|text|call)s?)
you (do not get to|can not|can not just|will not) (ignore|go quiet|back out|go silent|say no|walk away|refuse|pull out|disappear)
(can not) (really)? back out (now|of)
you owe (me|us|it to (me|us|him|her|them|the)|this) !(a|an|the|for)
you (still)? owe (me|us) (one|this|big|that much|at least|a favor|an answer|an explanation|a reply|a yes)
(after|considering|given) (all|everything) (i|we|that i|that we) (have|had)? (done|did|gave|given|put|sacrificed)
(is|so) (this|that) (is)? how you (repay|thank|treat) (me|us)
(least|the very least) you (can|could) do
(i|we) (did|gave|got|helped|covered|stood|drove|wrote|lent|paid|spoke|put) ~8 now (you|it is your turn|i (ask|need|want))
(reply|answer|respond|call|sign|confirm|decide|pay|vote|transfer|send it|say yes|post) ~3 or (i|we|else|you|it|the) (will|shall|am|are|is|can|lose|goes|tell|go|call|ring|report|find|post|put|hear|forget|walk)
if (you|i|we|it) (do|does|have|am|are|is) not ~8 (i|we) (will|shall|am going to|have to|will have to) ~2 (@threat-verb|make sure|let everyone|see to it)
if (you|i) (do|have) not ~6 (tell|report|expose|post|name) ~2 (everyone|your boss|your manager|publicly|the whole|your name)
(or|otherwise) (i|we) (will|shall) (tell|report|expose|post|publish|leak|let everyone|make sure|remember|ruin|call your|ring your|write to your|go to your|copy|forward)
or (your|the|my) (boss|manager|director|wife|husband|editor|board|client|chairman) (hears|finds|will hear|gets|will know|knows)
(no|without|any|more|your) (more)? excuses (@punctuation|this|please|$)
(no more excuses|no excuses|no ifs|no buts)
(i|we) (expect|demand|insist on|want) (an|a|your|my) (answer|reply|response|yes|decision|signature|commitment|confirmation|yes or no)
^ (answer|reply|respond|sign|decide|pick up) (me)? (now|right now|immediately|at once|this minute) (@punctuation|or|$)
^ (answer|reply|respond) (me)? (@punctuation|$)
^ (yes|just yes) or no (@punctuation|$)
(i|we) (will|shall|am going to|keep) (keep|be)? (calling|ringing|messaging|writing|asking|emailing|texting|coming|knocking|pestering|bothering|chasing|phoning|sending) ~6 (until|till)
(not|never) (stop|stopping|give up|rest|go away|leave) ~4 (until|till) (you|it|i)
(i|i will|will) (ask|call|ring|write|message|come back|email|send) ~3 (again|every) ~6 (until|till)
i can see (that)? you (are|have|were|read|saw|got|opened) ~3 (online|read|seen|opened|it|this)
(you) (have)? (left|leaving) (me|us) on (read|seen)
(i|we) (know|see|saw) (that)? you (have|had) (read|seen|opened) (it|this|my|that)
(third|fourth|fifth|3rd|4th|5th|sixth) (and (last|final))? (message|email|mail|request|reminder|text|call|time of asking|time i ask|time i am asking) ~5 (@punctuation|$|ignored|answer|why|ask|asking|now)
(hello|hey|hi|anyone|well) @insist
(why|how come) (have|has|did|do|are) you (not|still not) (replied|reply|answer|answered|respond|responded|called|signed|gotten back|got back)
why (are|is) (you|it) (taking|so) ~3 (long|slow|hard|difficult)
(you|do) (must|have to|have got to|need to) (refer|vote|buy|agree|approve|say yes|accept|attend|come|help me|pay|decide|reply|answer|invest|recommend) ~6 (today|tonight|now|no excuses|whether|or|this week|immediately)
(will|would) you (really|seriously) (let|leave|say no|refuse|abandon|turn) ~4 (down|alone)
(do not) (let|make) (me|us|the team|them|him|her) (down|beg|regret|ask again|ask twice|look|come|wait)
(do not) make me (@threat-verb|go|come|say|use|do|chase|remind|send|look)
(real|true|good|loyal) (friend|friends|colleague|professional|colleagues|supporter|team player|leader|christian|man|alumni|believer|partner) (would|do not|does|never|wouldn't|will)
if you (really|truly|actually|even|ever) (cared|care|valued|value|believe|believed|loved|respect|respected|meant|were)
(everyone|everybody|all the others|the others|the rest) ~4 (has|have|already) (signed|donated|agreed|paid|said yes|pledged|joined|given|voted|bought|committed)
you (are|would be|will be) the only (one|name|person|member|house|company|team|department|branch) ~5 (not|who|left|missing|without|in red)
you would not want (me|us|your|the|them|people|anyone|everyone) to (know|think|hear|find|see|tell|post|learn|believe|get)
(i would|i) (so)? hate (for|to) (your|the|him|her|people|anyone|everyone|it|them|others|see) ~8 (hear|find out|know|think|learn|impression|get out|conclusion|conclusions|lose)
(it would be|would be|such) a (shame|pity) if (your|the|people|anyone|everyone|this|word|someone|it|i)
(think|remember) (carefully)? (about)? what (this|it|that) (means|could mean|will do|would do|does) ~3 (career|reputation|job|future|name|family)
(last|final|only) (chance|warning|opportunity) (@punctuation|before|to|$|i|,)
(take it or leave it|now or never|or else $|i am not asking|i was not asking|this is not a request|it is not a request|not up for discussion|not negotiable)
(you|we) (leave|left|leaves) (me|us) no choice
(hope|trust) (you can|you will be able to|you) (live with|sleep|look yourself|forgive yourself)
(i|we) (have)? (already)? (told|promised|put|printed|announced|signed) ~8 (so)? (you|now you) (can not|must|have to|will have to)
(your|a) (silence|refusal|no) (will|says|speaks|tells|is|would|has been|been) ~3 (noted|volumes|everything|remembered|loud|coward|taken|yes|agreement)
(i will|we will|i) (take|taking) your silence (as|for|to)
(i|we) (do not|will not|shall not) (ask|be asking|remind|say it|be writing) (you)? (again|twice)
(you|do) (really)? (want|going) to (make|let|be the one|disappoint|explain) ~5 (enemy|down|children|kids|team|suffer)
said no ~8 (i am not taking|not taking|asking again|ask again|do not accept|not accept|still|anyway|reconsider|try again)
(know|heard|remember) (what|that) you said (no)? ~8 (asking again|ask again|i am asking|still need|still)
just (say|do|sign|answer|tell|buy|transfer|agree|reply) (yes|it|me|the) ~2 (already|now|for once|and be done|damn)
(answer|pick up|reply to|return) (me|your phone|the phone|my (calls|messages|emails)|my call) (@punctuation|$|now|already)
how (many|much) (times|more times|longer) (do|must|will|should|have) (i|we) (have to)? (ask|wait|chase|remind|write|message|beg)
(no|do not have|have no) (choice|option) (but|in this|here)
`,
    soft: `
(your|the) name is (on|missing|the only|in red|up)
(seventh|sixth|fifth|fourth|eighth|ninth|tenth|@number) ~1 (bump|message|call|calls|missed calls|reminder|email|messages|emails|texts) ~~4 (since|and|still|answer|pick|i|from|,|na|already|now)
(god|he|the lord|allah) (already|sees|will|is watching|knows) ~3 (answered|who|remember|judge|you|hides)
(still|been) waiting
(asap|right now|immediately|right away|by tonight|at once)
(have not|has not|not) (heard|replied|answered|responded|gotten back)
@insist
(must|have to) @sign-verb
i expect
(after all|after everything) i
by (noon|midnight|tonight|six|five|friday|tomorrow) or
(disappointed|disappointing|hurt|shocked|surprised) ~3 (you|your)
you promised
(everyone|everybody) else
(do not|no) disappoint
do not embarrass
(last|final) (chance|warning)
until you
remember who
`,
    unless: `
no (worries|pressure|rush|problem)
you owe (me|us) (nothing|no|an invoice|a coffee)
(do not|not|never) owe (me|us)
you owe (me)? (a)? (beer|coffee|drink|dinner|lunch)
or else (it|we|they|the|i)
(not|no|never) ~2 (pressure|pushing|rush)
i owe you
(last|final) (chance|opportunity) to (register|enroll|buy|save|sign up)
`,
  },
  id: {
    hard: `
(kalau|klo) ~6 (tidak|nggak|gak|belum) ~4 , ~3 (terpaksa saya|saya tarik|saya datangi|saya putus|saya laporkan|saya ceritain|kontrak|dana|selesai|anggap saja|bukan teman|lupakan)
(tanda tangan|teken|jawab|bayar|transfer|setuju|deal today|putuskan) ~2 (hari ini|sekarang|malam ini)? ~1 atau ~4 (putus|saya|lupakan|batal|selesai|cabut|cari|lapor|tarik)
(undangannya|namamu|nama ibu|nama bapak|spanduk|poster|sudah kucetak|terlanjur|telanjur) ~6 (jadi|tidak bisa|nggak bisa|tercetak|mundur)
(tidak|nggak|gak) bisa (nolak|menolak|mundur) lagi
mundur bukan pilihan
(berarti|itu artinya) ~1 (tidak|bukan|nggak) (peduli|teman|kanca|kawan|loyal|setia|sayang|menghargai)
(saya|gue|tak) (catat|cathet|catet|ingat) (siapa|namanya|nama|semua|yang)
(tak cathet|kucatat|gue catet)
(ya sudah|yaudah) ~2 (kalau|berarti) ~2 (memang|persahabatan|berat|tidak mau|cuma segini)
(cuma segini harganya|cuma saya yang menganggap|ternyata cuma saya|kukira kita keluarga|saya kira kita|selama ini kita keluarga)
(sampai|hingga) (mbak|bapak|ibu|kamu|mas|kakak|tanda tangan|dapat) ~1 (turun|terima|tanda tangan|mau|bilang|jawab|kasih)
(silakan|monggo) (menolak|ditimbang|tolak|nolak) ~1 , ~4 (asal|kebetulan|tapi|siap)
(angkat|jawab|balas) (telepon|teleponku|telepon saya|wa|chat) ~1 (saya|ku|aku)? ~1 . sekarang
(sudah|udah|ini) ~1 (dua belas|sembilan|sepuluh|lima|empat|4x|5x|@number|tiga) ~1 (kali|x) ~4 (angkat|diem|diam|jawab|follow up|telepon|chat|just|!|.)
(giliran|sekarang giliran) (kakak|kamu|mas|mbak|bapak|ibu|lu|anda) ~1 (accept|like|bantu|balas|dong|yang)
(kok diem|kok diam|kok cuma dibaca|no reply|di-like doang|like doang)
(gara-gara|karena) kamu ~6 (tidak|belum|terancam|gagal|gajian|rugi)
(kamu|kalian|mas|bapak|ibu|kak) tega 
(tega|kasihan) ~2 (kalau|sama|lihat|membiarkan)
(wajib|kudu|harus) (dibeli|beli|hadir|datang|ikut|transfer|dukung)
(satu orang|kamu) (yang)? (bikin|buat) ~3 (kecewa|gagal|batal|malu)
(won't take it|not taking no|just say yes|last chance|better reply|i expect|don't make me)
(pilih|pilih aja|pilih saja) ~2 (mau yang|gampang|cara)
(sekarang) . (gak usah|tidak usah|jangan)
(hitung-hitungan|perhitungan)
(sarapan|ketemu|makan siang) dengan atasan (mas|mbak|bapak|anda|kamu)
(pokoknya|pokoke) (harus|wajib|mesti|kudu|kamu|kak|mas|mbak|pak|bu|saya tunggu|saya mau|hari ini|besok|jadi|ikut|dan)
(tidak mau) (tahu|dengar|terima alasan|terima penolakan|ada alasan)
(tidak|jangan) (ada|pakai|banyak|terima|menerima) (alasan|tapi-tapian|penolakan|kata tidak|jawaban tidak|excuse) !khusus
(tidak|not) (terima|menerima|accept|bisa terima|akan terima|take) (kata)? (tidak|no|penolakan)
(i do not|tidak|saya tidak) (accept|take|terima) no
(jangan|tolong jangan|please jangan) (cuma)? (dibaca|di-read|diread|baca)
(kok|kenapa|jangan) (cuma) (dibaca|di-read|centang biru|dilihat)
(centang|centang dua) (biru|birunya)
(kok|masa|mana) ~2 (tidak|belum) ~1 (dibalas|balas|bales|dibales|jawab|dijawab|respon|direspon|diangkat|angkat) ~3 (sih|ya|?|@punctuation|juga|pesan|chat|telepon|kenapa|$)
(jangan) (pura-pura|sok) (tidak|lupa|sibuk|tuli|mati|amnesia)
(pura-pura) (tidak|lupa|sibuk|mati|tuli) ~2 (baca|lihat|dengar|tahu|ya|?)
(sengaja|memang sengaja) ~1 (tidak) (bales|balas|jawab|dibalas|baca|angkat|dijawab)
(jawab|balas|bales|angkat|teken|transfer|putuskan|bayar|tanda tangan|konfirmasi|approve|setujui) ~2 (sekarang|sekarang juga|detik ini|saat ini juga|hari ini juga|malam ini juga|now)
(saya tunggu|ditunggu) ~4 (sekarang juga|detik ini|paling lambat|tidak pakai|titik|atau|kalau tidak)
(ya|iya|yes) atau (tidak|no) (@punctuation|$|saja|sekarang|jawab)
(kalau) ~8 (tidak|belum|nolak|menolak) ~8 (jangan) (harap|salahkan|harapkan|pernah|menyesal|heran|kaget|nyesel)
jangan (harap|pernah berharap|pernah harap) ~8 (lagi|bantu|proyek|saya|kami|proposal)
jangan (salahkan|menyesal|nyesel) (saya|kalau|nanti|ya)
(kalau) ~8 (tidak|belum|nolak|menolak|mundur|batal) ~6 (saya|kami) (akan|bakal|terpaksa|pasti)? (@threat-verb|sebar|ceritain|laporkan|laporin|screenshot|viralkan|umumkan|kasih tahu|anggap|datangi|bongkar|share)
(atau|kalau tidak) ~2 (saya|kami) (akan|bakal|terpaksa|langsung)? (laporkan|laporin|lapor|sebar|sebarkan|viralkan|viralin|bongkar|ceritakan|ceritain|kasih tahu|screenshot|posting|adukan|umumkan|datangi|tuntut|coret|keluarkan|loop in)
(awas) (ya)? (kalau|saja|lo|nanti)
(kamu|anda|bapak|ibu|mas|mbak|kak|situ|pak|bu) ~1 (masih)? (utang|hutang|berutang|berhutang|punya utang) (budi|jasa|satu|nyawa|ke saya|sama saya|sama)
(balas budi|balas jasa|utang budi|hutang budi|balas budinya)
(you owe|kamu owe|owe me)
(siapa|sapa) (dulu|yang dulu) ~4 (bantu|nolong|mengusulkan|bukakan|carikan|kasih|membantu|menolong|mengangkat|rekomendasi)
(dulu|kemarin|waktu) ~3 (saya|kami) (yang)? ~1 (bantu|tolong|nolong|bantuin|carikan|cariin|bayari|tanggung|kasih|pinjami|belain|mengusulkan|bukakan) ~8 (sekarang|giliran|masa|kok|masak|buktikan|now)
(inget|ingat|ingat-ingat|jangan lupa) (ya)? (siapa|jasa|dulu) ~4 (bantu|nolong|dulu|bantuin|saya|jasa)
(masa|masak) ~3 (tidak mau|tega|gitu saja|sekadar|tidak bisa|nolak|menolak|pelit|lupa)
(tega|sampai hati) ~3 (sama|membiarkan|melihat|menolak|nolak|biarin|lihat|ninggalin)
(kalau) (memang|benar|beneran|benar-benar|sungguh|masih|lu|kakak|mas|mbak|uda|bapak|ibu) ~2 (sayang|cinta|peduli|loyal|setia|teman|anggap|menghargai|niat|punya hati|serius|ngaku) ~5 (pasti|harusnya|seharusnya|buktikan|tunjukkan|transfer|ikut|datang|dong)
yang (ngaku|mengaku) (teman|peduli|loyal|alumni|anak) ~4 (pasti|wajib|harus|share)
(wajib|harus|kudu|mesti) (datang|hadir|ikut|beli|bayar|transfer|bantu|approve|mau|jadi|setuju|balas|jawab|dukung|share|bisa) ~5 (titik|tidak ada alasan|!|sekarang|hari ini|malam ini|no excuse|apa pun)
(mau tidak mau|suka tidak suka|bisa tidak bisa)
(kesempatan terakhir|peringatan terakhir) ~3 (kali|saya|,|sebelum|kalau|jawab)
(saya|kami) (akan|bakal|terus|tetap)? ~1 (tagih|chat|telepon|hubungi|tanya|datangi|wa|spam|kejar|tunggu|mengetuk|e-mail) (terus|tiap|setiap) ~6 (sampai|hingga|pagi)
(tidak|won't) (akan)? (berhenti|stop|pulang|diam|pergi|menyerah) ~3 (sampai|hingga|sebelum)
(sampai|hingga) (kamu|anda|ibu|bapak|mas|mbak|kakak|mau|dijawab) ~3 (berubah pikiran|mau|setuju|jawab|daftar|dijawab|bilang iya|luluh|bilang ya|tanda tangan)
(jangan) (bikin|buat|mempermalukan|permalukan) (saya|kami|malu|panitia|orang)
(jangan) (sombong|pelit|egois|susah) (dong|ya|,|jadi|terima|begitu|lah)
tinggal (kamu|anda|bapak|ibu|mas|mbak|kakak|nama) ~3 (belum|satu-satunya|seorang)
(satu-satunya) (yang|orang yang) (belum|tidak|nolak|menolak)
(semua|yang lain|teman-teman|orang lain|semua orang) (sudah|pada) ~2 (setuju|bayar|transfer|ikut|daftar|tanda tangan|nyumbang|beli|sign) ~5 (tinggal|cuma|kamu|kok|masa|belum)
(diamnya|diam) (mas|mbak|bapak|ibu|anda|kamu|kakak)? ~2 (saya anggap|saya artikan|berarti) ~2 (setuju|iya|ya)
(sudah|telanjur|terlanjur) ~2 (bilang|umumkan|cetak|janji|daftarkan|lapor|tulis|told) ~8 (jadi|sekarang|jangan) ~3 (harus|wajib|tidak bisa|tidak boleh|buat|mundur|kehilangan)
(kalau) (sampai)? ~4 (tidak|belum) ~6 (hubungan|kerja sama|kerjasama|pertemanan|kontrak) (kita)? (selesai|putus|berakhir|sampai di sini|bubar)
(nanti|semoga) ~3 (nyesel|menyesal) ~2 (seumur hidup|sendiri|ya|kamu)
(semoga|mudah-mudahan) ~3 (tidur|tenang|nyenyak) ~3 (nyenyak|malam)
(berapa|sudah berapa) kali (lagi)? (saya|kami|harus|mesti) ~3 (minta|tanya|bilang|tagih|chat|ingatkan|harus|mengingatkan)
(cepat|cepatan|segera) (dong|jawab|balas|bales|transfer|bayar|putusin|approve|teken|!)
(i expect|saya mau|saya minta) (jawaban|kepastian|konfirmasi|jawabannya|your) ~4 (sekarang|hari ini|malam ini|besok pagi|sebelum)
`,
    soft: `
(pasti) (datang|daftar|transfer|ikut|share|beli|dukung) ~1 (malam ini|hari ini|sekarang|.|,)
(saya|aku|gue) ~1 (datangi|tunggu|duduk|tongkrongi|samperin|tetap ke) (rumah|kantor|lobi|di lobi|di sini|depan)
(pokoknya|buruan)
(sekarang juga|detik ini juga)
kok belum
sudah berapa kali
(masa|masak)
(jangan) (kecewakan|mengecewakan)
@insist
(harus|wajib) @sign-verb
(kalau) ~4 (menolak|nolak)
(saya tunggu|tunggu jawaban)
tega
mengungkit
`,
    unless: `
(tidak|jangan|tanpa) (usah|perlu|harus) ~2 (buru-buru|segera|balas|sekarang)
(masa) (depan|kerja|lalu|tenggang|berlaku|aktif|garansi|kontrak|studi|jabatan|percobaan|pandemi|tanam|panen|kecil|itu|pensiun)
(tidak) (masalah|apa-apa|apa)
awas (licin|jatuh|panas|hujan|macet)
(mohon|minta) maaf
`,
  },
};

export const flags: Examples = [
  "I won't take no for an answer. When is our call?",
  'Stop ignoring me and answer.',
  'After everything I did for you, the least you can do is sign.',
  "Reply by six or I'll tell your boss.",
  "I'll keep calling until you say yes.",
  'Why haven’t you replied? I can see you’re online.',
  'Pokoknya harus datang, nggak ada alasan!',
  'Jangan cuma di-read, jawab sekarang juga.',
  'Kalau menolak lagi, jangan harap proyek berikutnya.',
  'Lo utang budi sama gue.',
];

export const leaves: Examples = [
  'No pressure at all, only if you have time.',
  'The printer closes the slot on Friday, so a yes or no before then would help us. Thank you!',
  "You don't owe me an answer.",
  'Just a gentle reminder about the draft I sent last week, no rush.',
  'Tidak usah buru-buru, santai saja ya Pak.',
  'Mohon konfirmasi kehadiran sebelum Kamis, yang berhalangan tidak apa-apa.',
  'Masa depan proyek ini cerah.',
  'Saya tunggu kabarnya ya Bu, terima kasih.',
];
