import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'belittling',
  idea: 'D3',
  severity: 'caution',
  title: {en: 'This looks down on someone', id: 'Ini merendahkan orang lain'},
  why: {
    en: 'Nobody’s job, school or background makes their word worth less.',
    id: 'Pekerjaan, sekolah, atau latar belakang seseorang tidak membuat ucapannya kurang berharga.',
  },
});

export const cues: Cues = {
  en: {
    hard: `
(did not|didn't|never) (know|realize|think) (they|you) (let|allowed|allow|had|gave) ~2 (@lowly|people like|anyone|someone|nurses|that) ~2 (publish|speak|present|vote|write|comment|do|in|now)
(impressive|good question|not bad|well done|nice work|nice try|bold|brave|clever|decent|great work|well spoken|great resume|quite good) (, | .) ~1 (for|considering) ~3 (@lowly|@lowly-school|agency|school|adjunct|small|girl|woman|your|someone|somebody|comes)
(since|because|as|given) you are (only|just|merely) (in|a|an|from)
(explain|say|type|go|speak) ~2 (slowly|in small words|in simple words|in crayon|with pictures|in baby language)
(@lowly|interns|nurses|secretaries|juniors|post-docs|postdocs|miners|farmers|drivers|clerks|salespeople|cleaners|women|fresh grads|junior devs|assistants|warehouse lads|temps) (should|ought to|must|need to) (listen|not comment|be seen|keep quiet|fetch|stay|know|stick|not have|not speak|stop|not chair|just)
(should not|shouldn't) (comment|speak|vote|opine|advise|teach|manage|chair|present) (on|about|here|to|until)
(that is|it is|that's|quite) a big word (for|coming from)
(@lowly|coordinator|teaching|fundraising|hr|marketing|recruiting|pr|nursing|sales|accounting|bookkeeping|blogging|freelancing|qa|support|social work|public relations|virtual assistant|translation) (is not|isn't|are not) (a|an|really|even|exactly|actually)? ~1 (job|career|engineering|profession|real|sales|science|work|skill|management|journalism|coding|accounting)
(surprised|amazed|shocked|funny|strange) (that)? (they|you) (let|allow|give|hire|hired|put) ~2 (@lowly|diploma|a ~1|people|anyone|someone)
(what|that is what|where|who) ~2 (people|ones|those|they) (do|land|end up|go|who) ~2 (when|who|if) ~3 (corporate|fail|failed|could not|can not|did not want|couldn't|real|fall)
(is|are) (for|what) (people|those|ones) (who|whom|that) ~2 (fail|failed|could not|can not|couldn't|can't|turned down|no one|did not get|flunked|rejected)
how hard can (it|the|that|your) ~3 be
(you people|your lot|your kind) (out)? ~3 (do try|try so|mean well|would not|from the|at the branch)
(how|so|very) (brave|sweet|cute|ambitious|inclusive|nice|adorable|refreshing|bold) of (a|an|you|them|your) ~6 (small|little|agency|alongside|people at your|your level|against|them|to bid|to try|to let)
(someday|one day|when) ~2 (you will|you'll|you|you are) ~2 (get|have|find|be ready for|ready for) ~1 (a)? (grown-up|real|proper|serious) (job|clients|money|company|career|work)
(does not|doesn't|hardly|barely) count as (experience|work|a degree|a job|tech|real|education|a career) 
(a|some) degree from (there|that|where|a) ~6 (thought|only|nails|catering|who|hobby|worth)
(hires|hire|accepts|takes|let in) (anybody|anyone|everybody|everyone) who can
(not everybody|not everyone|some people|some) ~2 (has|have|got) the (mind|brains|head|brain) for
(so you|you) (could not|couldn't|failed to) (get|find|land|hack) ~1 (a)? (real|proper|better|into)
(by|from|about|ask|take|taking|budget) ~1 advice (now)? ~1 (from|by) (someone|somebody|a|an|people|those) ~3 (who|@lowly|major|never|without)
(@lowly|warehouse lads|franchise guy|nail tech) ~1 (giving|teaching|lecturing|with|turned) ~2 (advice|lessons|opinions|ideas|consultant|strategy|career)
people (at|of|on) your (level|grade|rank|station|age|side|sort)
(next|soon) , (clowns|the cleaners|the janitor|toddlers|children)
(at your age|at his age|at her age) , ~4 (let|leave|should|software|computers|young)
(where did you|which school|did they not) ~2 (study|teach|go|learn) ~2 , ~2 (a|clown|kindergarten|circus|the)
you are (just|only|merely|nothing but|basically|simply|still just) (a|an|the|some) ~1 (@lowly|@job-title|little)
(he|she|they|@name|this guy) (is|are|was) (just|only|merely|nothing but|basically) (a|an|the|some) ~1 (@lowly)
(for|coming from|from) (someone|somebody|a person|people|a guy|a girl|a woman) (from|who|with|in) ~4 (@lowly|@lowly-school|never|only|like you|just|background|no degree|the provinces|finished)
(for|from) (a|an) (mere|simple|humble|small-town)? (@lowly|@lowly-school) (you|that|this|it|not bad|your|she|he|,)
(you|people like you|they|she|he|someone like you) (would|could|will|can) (not|never|hardly) (possibly|really|even)? (understand|get it|follow|grasp|know|appreciate|keep up|comprehend|have heard) !(until|without)
(let|leave|allow) ~3 (the)? (grown-ups|grownups|adults|grown folks|big boys|experts|real (engineers|nurses|doctors)|professionals|senior people|medical people|people who know|people who understand|those of us who|the ones who) ~3 (talk|speak|answer|handle|do|decide|draft|deal|work|think)
(leave|let us leave) (the)? ~2 (thinking|talk|figures|numbers|strategy|it|questions|that|decisions|this) (to) (those|people|us|the|someone|men|real|grown|professionals|experts|adults)
(get|find|when you want|want|go get|look for) (yourself)? (a|an) (real|proper|actual|serious) (job|career|degree|profession|education|qualification|company)
(is|are|was) not (a)? real (job|engineering|work|science|degree|university|profession|doctor|nurse|engineer|accounting|journalism|company|business|medicine|writing|school|coding|programming|art|law)
(real|proper|actual|serious) (engineers|doctors|nurses|companies|scientists|universities|developers|journalists|professionals|lawyers|designers|programmers|people) (do|know|would|will|do not|can|have|never|use|write|run)
(even) (a|an|my) (child|monkey|trained monkey|toddler|intern|five-year-old|kid|fool|secretary|grandmother|grandma|cleaner|12-year-old|chimp|first-year|schoolboy) (could|can|would|knows|understands|gets)
(any|a) (monkey|trained monkey|child|idiot|fool|chimp|parrot|toddler) (can|could) (do|write|see|understand|manage|answer|have)
let me (dumb|simplify|break|spell|put|use) (it|this|that) (down|out|short words|simply|in small words)? ~2 (for you|for your|so you|down)
(dumb|dumbed|water) (it|this) down (for you|for)
(short|small|simple|little) (sentences|words) (since|because|so that|for|,)? ~3 you
(know|remember|forgotten|forget|learn|stay in) (your|her|his|their) (place|lane|level|station) !(of|in|at|to)
(above|beyond|over|outside|below) (your|her|his|their) (pay grade|head|level|station|league|paygrade|intellect|depth|ability|understanding|competence)
(out of) (your|her|his) (league|depth|element)
(stick|go back|get back|return) to (your|the|answering|making|pouring|fetching|serving|cleaning|typing|filing|teaching|selling|stacking|baking|knitting) ~2 (phones|coffee|counter|kitchen|desk|typing|invoices|tea|filing|keyboard|spreadsheets|shelves|till|classroom|mop|broom|cleaning|knitting|recipes|school|day job|lane|where you|copying|paper)
(did not|do not|never) (they|you) ~2 (teach|learn|go|finish|cover) ~6 (school|college|university|academy|course|degree) ~2 ?
(what|how) (can|could|do|did|would|should) (one|you|we|i|anyone) (else)? (expect|expected|hope) (of|from) (a|an|the|someone|people|somebody|that|such)
(not|never) (expect|expected|guessed|think|thought|believe|imagined) ~5 (from|by|of) (a|an|someone|somebody|the|people|such a) ~1 (@lowly|@lowly-school|shop floor|regional campus|small town|from|like you|background|sales|provinces|with a)
(surprised|surprising|surprisingly|impressive|impressed|remarkable|amazing|astonished|astonishing|shocked) ~6 (for|from|given|considering|coming from|that) (a|an|someone|somebody|your|such|you) ~2 (@lowly|@lowly-school|background|education|small|little|provincial|sales|like you|could|could string|of your)
(with|given|considering) your (background|education|level|degree|qualification|qualifications|experience|schooling|training|upbringing|limited ~2) ~3 (i am|i would|you|surprised|not|wonder|expect|best|it is)
(people|folks|types|someone|somebody|a guy|girls|women|kids) (like|such as) you ~2 (do not|can not|never|should|need|are lucky|will never|would not|could not|belong|always|usually)
you (people) (are|do|always|never|mean|can|should|have|from|in)
(your|a|that|this) (little|tiny|cute|sweet|quaint|silly) (shop|job|blog|business|company|startup|project|hobby|firm|degree|diploma|course|website|school|team|department|career|app|store|office|village|certificate|side hustle|workshop|salon)
^ (cute|adorable|sweet|bless|aww|bless your heart|how sweet|how cute|how adorable|how quaint) (@punctuation|that|,|@emoji|$)
(cute|sweet|adorable|precious|charming|quaint|bless) ~2 (that|when|how) (you|the|they|she|he|everyone|a|even|small) ~5 (think|thinks|are|call|calls|try|trying|weighing|has|have|opinion|consider)
(well done|good|great|nice|not bad|pretty good|decent|respectable|quite good|impressive) ~2 (for) (a|an|someone|your|such a) ~2 (@lowly|@lowly-school|level|village|small|girl|woman|your age|provincial|little|school like|beginner|company your)
(anyone|anybody) (with a pulse|who can|can) ~3 (answer|do|will do|file|type|do that|do it|clean|drive|teach)
(who|which) (hires|would hire|cares about|takes|has heard of|listens to) (from|anyone from|graduates of|a|an|that)? ~2 (@lowly-school|there|that (campus|school|college)|degree from)
(nobody|no one) (hires|takes|listens|respects|reads|cares) ~2 (from|about|to)? ~2 (@lowly-school|that (campus|school|college|degree)|@lowly|degree)
(couldn't|did not|failed to) (get|make it) (in|into) (anywhere|a real|a proper|a decent|any other|medical school|university|law school)
(so)? (you) (went|go|studied|graduated|are from|work) ~3 (@lowly-school|@lowly) ~3 (explains|that explains|figures|no wonder|makes sense|shows|bless|cute|lol)
(that|which|it) (explains|shows) (a lot|everything|the|why|it) ~4 (@lowly|@lowly-school|degree|school|education|background)
no (degree|diploma|education|qualification|qualifications|college) ~3 (no|so|and|what|you|shows) ~3 (opinion|say|clue|wonder|expect|sit|voice|speak)
(since when) (do|does|did|are|is) (a|an|the|our)? ~1 (@lowly|@lowly-school|junior)
(what|how) (does|do|would|could|can|should) (a|an|the|some) (@lowly|@lowly-school) ~1 (know|understand|do|have to say|possibly)
(a|an|some) (@lowly) (giving|lecturing|teaching|telling|explaining|correcting|advising|with) ~3 (advice|lessons|opinions|us|me|strategy|ideas|people|doctors|engineers)
(hired help|mere mortals|the little people|the peasants|the unwashed|uneducated|uncultured|unskilled people)
^ (only|just|merely) (a|an|another) (@lowly) (@punctuation|would|could|,|$)
(my dear|young lady|little girl|young man|missy|hon|sweetie|sweetheart) , (let|leave|stick|this is|the) 
`,
    soft: `
(just|only|mere|merely) (a|an) @lowly
@lowly-school
(your|her|his) (level|background|station|place)
(cute|bless|adorable)
you people
(obviously|clearly) ~3 (understand|know|beyond)
(junior|intern|secretary|receptionist) ~3 (opinion|opinions|idea|think)
(grown-ups|grownups|adults)
@hearer-title $
`,
    unless: `
(i|we) (am|was|were|are) (just|only|merely|still) (a|an)
(i|we) ~2 (just|only) (a|an) @lowly
(not|never|nobody|no one) ~1 (just|only|merely) (a|an)
you are (just|only) (a|an) (call|click|message|phone|few|step|minute|stone|email|text)
(just|only) (a|an) (moment|minute|second|quick|note|reminder|heads up|question|thought|suggestion|draft|few|little)
you guys are
(would|will) not (understand|know|get it) (if|unless|until|without)
(great|good|lovely|wonderful|nice) little (shop|business|team|company)
`,
  },
  id: {
    hard: `
(oh|wah|ah|oalah|halah) (,)? cuma (@lowly|@lowly-school|admin|anak|tukang|magang)
(@lowly|@lowly-school|anak magang|anak smk|anak baru|guru honorer|ibu rumah tangga|anak asuransi) ~1 (,)? tahu apa (soal|tentang)? 
(bidan desa|satpam|perawat|admin|guru|honorer|ob|sopir|kasir|dokter umum|sekretaris|staf|magang) (saja|aja) kok
(buat|untuk) (lulusan|ukuran|seukuran|sekelas|level) ~2 (@lowly-school|@lowly|smk|sma|kampung|daerah|magang|honorer) 
(anak|lulusan) ~1 (kampus daerah|smk|bootcamp|kampus ~1|desa|kampung|dusun|pelosok) ~4 (sudah boleh|sudah berani|kok|bisa ya|mau dikasih|berani|mana)
(perawat|guru|admin|bidan|kasir|hr|staf|guru tk|satpam) (kan|mah) ~2 (cuma|tugasnya|basically|hanya)
(tugasnya|kerjanya|kerjaannya) cuma
(turun kasta|naik kasta|kelasnya memang segitu|segitu mutunya|kelas kampung|cara kampung|orang dusun|tahu apa)
(kampung|dusun|ndeso|katrok) (nian|banget|pol|sekali|amat)
(perusahaan|kantor|koperasi|kampus|media) (kecil|isinya|begitu|kelas|kelas kampung|sekecil itu) ~4 kok
kampus begitu
(paling banter|paling mentok|mentok-mentok) (smp|sma|smk|sd|d3|s1)
(umur segitu|usia segitu) (masih|kok|baru)
(cocoknya|pantasnya|mending) (pegang|jadi|jaga|di|ngurus|urus|jualan) (kunci|dapur|toko|rumah|parkiran|sapu|warung|tukang|sopir|gudang|kasir|sapi|office boy|pembantu)
(jabatannya|titelnya|gelarnya) ~2 , ~4 padahal ~2 (cuma|tetap|tukang)
(tidak|nggak|gak) usah ikut (menganalisis|mikir|rapat|bicara|ngomong|campur|nimbrung|komentar)
(sok-sokan|sok sokan|ikut-ikutan) ~1 (nimbrung|komen|bicara|ngajarin|pintar|ngatur)
(suruh|sana) (saja|aja)? ~2 (di pos satpam|ke dapur|jaga|cuci|nyapu|bikin kopi)
kan belum (s3|s2|s1|sarjana|doktor|lulus)
(strategy|strategi|mikir|berpikir|analisis) ~3 (is for grown-ups|biar kami|serahkan|urusan kami|bukan urusan)
(tidak|nggak) (dituntut|perlu|usah) mikir
(kok bisa ya|bisa ya) ~4 (padahal|anak petani|lulusan|cuma)
(padahal|walau|meski) cuma (anak|lulusan|tamatan|tukang|sopir|petani)
(cuma|sebatas|just|only) (a|an)? (@lowly|@lowly-school|anak ~1|orang ~1) ~1 (kok|mana|saja|sih|ya|jangan|tidak|belagu|berani|mau|sok|,|ngapain|ikut|minta)
(@hearer|dia|kalian|mereka|@name|situ) ~2 (kan|itu|tuh|cuma|memang|mah|saja)? ~1 (cuma|just|hanyalah) (a|an|seorang|lulusan|tamatan|anak|tukang|bagian)? ~1 (@lowly|@lowly-school)
(@lowly|@lowly-school|lulusan ~1|anak ~1) (kok|koq|malah|sok) ~1 (jadi|ngatur|ikut|ikutan|berani|bisa|mau|ngajarin|ngajari|minta|sok|mimpi|bicara|kritik|protes|bahas|punya|kasih|memberi|ngasih|mengkritik|ngomongin)
(tahu) (diri|apa) (dong|lah|sedikit|saja|kamu|anda|sih|situ)
(sadar|sadari|kenali|ukur) (posisi|diri|level|kelas|kemampuan|tempat|kasta)
(mana|manalah|mana mungkin|mana bisa|mana sanggup|mana paham|mana ngerti) ~2 (ngerti|paham|mengerti|sanggup|tahu|bisa|nyambung|nyampe|mampu)
(@lowly|@lowly-school|lulusan|tamatan|orang kampung|ibu-ibu|emak-emak|anak daerah|orang daerah|anak magang|petani|kampus) ~3 (mana|tidak akan|tidak bakal|tidak mungkin|belum tentu|percuma|tidak perlu) ~2 (paham|ngerti|mengerti|nyambung|bisa|sampai|tahu|sanggup|nyampe|dijelaskan|mikir|mikirin)
(tidak|belum|mana) (level|selevel|sekelas|sederajat)
(beda|lain) (level|kelas|kasta) (sama|dengan|kita|ya|lah|dong|kamu|jauh)
(kampus|sekolah|universitas|perusahaan|kantor|startup|lulusan|ijazah|agensi|vendor|gelar) (abal-abal|ecek-ecek|antah berantah|ruko|rumahan|kampungan|kelas tiga|murahan|gurem|bodong|kacangan|pinggiran|buangan|receh|ndeso|tidak jelas)
jurusan (buangan|gampang|tidak jelas|ecek-ecek|receh)
(anak|bocah) (sd|tk|kecil|paud|smp) (juga|saja|pun) (bisa|tahu|ngerti|paham|lebih)
(gitu|segitu|begini) (saja) (kok)? (tidak) (bisa|becus|paham|ngerti|mampu|tahu)
(masa|masak) (gitu|begini|segitu|hal|yang) ~2 (saja|sepele|dasar) ~2 (tidak) (bisa|paham|ngerti|tahu|mampu)
(belajar|sekolah|kuliah|kursus) (lagi|dulu) (sana|deh|lah|yang bener|dulu sana|gih)
(cari|cari dulu|carilah) (kerja|kerjaan|pekerjaan) (yang)? (benar|beneran|betulan|layak|serius)
(mending|sebaiknya|lebih baik|baiknya) ~2 (urus|ngurus|bantu|jaga|kembali ke|balik ke|fokus|bikin|di|tetap di) ~1 (dapur|kopi|anak|rumah|warung|sawah|ladang|parkiran|sapi|kasir|toko|belanjaan|kandang|absensi|gudang|fotokopi|pasar|teh|cucian|bagian absensi)
(untuk) (ukuran|sekelas|level|seorang|orang) ~1 (@lowly|@lowly-school|vendor|kampus|lulusan|daerah|orang|anak|guru|desa|kampung|umkm|perempuan|ibu|wartawan|tukang|satpam|perawat|staf|magang)
(buat) (@lowly) , ~8 (juga|ternyata|lumayan|rapi|bagus|hebat|bisa|tidak jelek)
(tumben|ternyata|kaget|kirain|tidak nyangka|heran|tidak menyangka|lumayan) ~4 (@lowly|@lowly-school|orang kampung|anak daerah|tukang|lulusan ~1) ~3 (bisa|juga|paham|ngerti|rapi|pintar|sampai)
(norak|kampungan|udik|ndeso|katrok) (banget|sekali|deh|sih|ya|kamu|,|memang)
(namanya juga|maklum) (sih|saja|lah|,|isinya)? ~1 (@lowly|@lowly-school|orang kampung|anak magang|bocah magang|anak daerah|lulusan ~1|kampungan|orang desa|ibu-ibu|emak-emak|swasta|negeri|pns|orang lapangan|sales|content writer)
(kerja|kerjaan|kerjaannya|kerjanya|pekerjaannya|tugasnya) (kok|kan|cuma|mah|paling)? ~1 (cuma|klik-klik|jaga|angkat telepon|fotokopi|bikin kopi|nyapu|ngetik|tempel|duduk|jalan-jalan|sebar) ~2 (doang|kok|kasir|telepon|brosur|stempel|@punctuation|$)
(percuma|buang waktu|buang-buang waktu|capek) ~2 (jelasin|menjelaskan|ngomong|jelaskan|debat|diskusi|ngajarin) ~2 (sama|ke|dengan|kepada|ke orang) ~1 (@lowly|@lowly-school|orang ~1|kamu|kalian|anda|yang|lulusan|situ)
(serahkan|serahin|biar|biarkan|biarlah|leave) ~4 (kami|yang) (saja)? ~1 (yang)? (di kantor|ahli|berdiskusi|mikir|senior|profesional|lulusan|paham|ngerti|orang dewasa|sarjana|engineer beneran|berpendidikan)
(sekolahnya|pendidikannya|pendidikanmu|sekolahmu|otaknya|ijazahmu|ijazahnya|kuliahnya) (saja|cuma|kan|mah|pun|juga) ~2 (tidak|sampai|cuma|paket|smp|sma|smk|sd|d3|tinggi|mana|rendah)
(ngapain|buat apa|kenapa|kok) ~3 (nanya|tanya|dengar|dengerin|undang|diundang|libatkan|masukin|opininya|ajak) ~3 (@lowly|@lowly-school|admin|orang lapangan|orang daerah|tukang|anak magang)
(ibu rumah tangga|emak-emak|ibu-ibu) ~3 (tahu apa|mana ngerti|mana paham|cocoknya|mending|pusing)
(bukan|not) (kerjaan|pekerjaan|wilayah|bidang|urusan|level|tempat|kelas|buat|ranah) (@lowly|orang seperti|orang macam|kamu|kalian|otak|tukang|anak|anda|lulusan|yang sekolahnya)
(know your place|stay in your lane|leave it to the|grown-ups|real company|real job|real engineer|real doctor)
(terlalu|agak) (tinggi|berat|rumit|susah|kompleks) (untuk|bagi) ~2 (@lowly|@lowly-school|ibu rumah|dipahami|orang|kamu|level|kalian|otak|mbak|lulusan|yang cuma)
(sok) (ngajarin|ngajari|menggurui|ngatur) ~3 (padahal|@lowly|cuma|lulusan)
(spesies|kasta|golongan) (lu|rendahan|kayak)
`,
    soft: `
(cuma|just) ~1 (@lowly|@lowly-school)
(lulusan|tamatan) @lowly-school
(@lowly) kok
(mana) (ngerti|paham)
(maklum|pantas|pantesan)
(kampungan|norak)
ukuran
levelmu
`,
    unless: `
(saya|kami) ~2 (cuma|masih|juga)? ~1 (lulusan|tamatan|anak|tukang|seorang|@lowly|@lowly-school)
(cuma) (saya|mau|ingin|tanya|mengingatkan|info|memastikan|ada|bisa|butuh|perlu|sebentar)
(tidak|bukan) (cuma)
(lulusan|tamatan) ~2 (juga bisa|dipersilakan|boleh|silakan|minimal|diutamakan|kami terima|dapat melamar|terbaik|segar)
(minimal|syarat|kualifikasi|pendidikan|dibutuhkan|lowongan|dicari) ~4 (@lowly|@lowly-school|lulusan)
`,
  },
};

export const flags: Examples = [
  'You are just a receptionist, leave the numbers to us.',
  'Get a real job before you comment.',
  'Let the grown-ups answer this one.',
  'Not bad for someone who only finished community college.',
  'Even a child could do this.',
  'Cuma satpam kok ikut-ikut kasih usul.',
  'Kampus abal-abal begitu mana ngerti.',
  'Gitu aja nggak bisa.',
  'Dia kan cuma bidan desa, mana paham.',
];

export const leaves: Examples = [
  'I am only a junior, so please correct me.',
  'Just a moment, I will send the file.',
  'It is only a draft for now.',
  'You guys are wonderful.',
  'Saya cuma lulusan SMK, mohon bimbingannya.',
  'Lowongan staf admin, minimal lulusan D3.',
  'Cuma mau tanya, rapatnya jam berapa ya?',
  'Satpam kami sudah menerima paketnya.',
];
