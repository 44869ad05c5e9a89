import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'gossip',
  idea: 'D1',
  severity: 'serious',
  title: {en: 'This talks about someone absent', id: 'Ini membicarakan orang yang tidak hadir'},
  why: {
    en: 'Whoever hears gossip from you wonders what you say about them.',
    id: 'Orang yang mendengar gosip dari Anda akan bertanya-tanya apa yang Anda katakan tentang dirinya.',
  },
});

export const cues: Cues = {
  en: {
    hard: `
(word is|rumor is|story is|talk is|they say|i hear|heard|reportedly|apparently|everybody knows|everyone knows) ~6 (@name|@third|@role|@absent|their|her brother|his uncle) ~8 (did not|wrote|got|only|never|was pushed|cooked|hiding|slept|drinks|smells|selling|sacked|cried|lasted|out by|line|let go|fell)
(have|did|do) you (ever)? (wondered|wonder|noticed|notice|asked yourself) (how|why) ~3 (@name|@third|@role|@absent|our|their)
(notice|noticed|funny) (how|that) ~2 (@name|@third|@role|our|their|nobody|no one) ~10 (never|always|expenses|same|after|asks|mentions|went missing|promotion|left|happened|leave|sail)
(ask|ask anyone|ask those|those of us) ~2 (who|in|at) ~4 (meeting|audit|theater|theatre|reorg|corridor|studio|room|trip|there)
(did not|didn't) ~1 (quotation|step back|resign|retire|step down|leave|take early retirement) ~8 (was pushed|pushed|fired|ask anyone|whatever it said|was made to)
(she|he|they|@name) was pushed
(smells|smelled|reeks|reeking|stinks) of (whisky|whiskey|gin|brandy|drink|beer|booze|alcohol|vodka|wine) 
(my|our|your|the) (boss|manager|director|supervisor|lead|prof|professor|head|chief) ~3 (has not|hasn't|never|is cooking|cooks|invents|cannot|turns up|came in|comes in|only remembers|steals|fakes|hasn't opened|shows up|rolls in|plays favorites|takes the credit)
(came|comes|turns|turned|shows|showed|rolls|rolled) (in|up) ~1 (drunk|hungover|with a hangover|high|smelling|late and drunk)
(is|was|so is) it true (about|that|what|@name|@third|@role)
(what|whatever) (really|actually|ever)? ~1 (happened (between|with|to)|did they (sack|fire|suspend|drop)) ~6 (for|and|?|him|her|@name)
(any|some|got|have|know) ~2 (spicy|juicy|dirty|ugly|wild|dark) (story|stories|gossip|details|detail|news|secrets)
(do not quote me|not for repeating|you did not hear it|but shh|keep it under your hat|not that i know|not saying anything|i am just saying what|join the dots|connect the dots|those who know know|do the math|i will leave it right there|no comment on why|if you know what i mean|if you understand me|between the two of us)
(half the|the whole|the entire|everyone at|everybody at|the staff room|staff room|the whole) ~1 (floor|office|team|school|branch|clinic|crew|building|room|department) ~2 (has a theory|is convinced|is talking|knows|can smell|heard|saw|thinks|suspects)
(got|landed|kept) (the|that|her|his|their) ~2 (chair|job|badge|office|promotion|post|seat|role|corner office) ~2 (through|because|by) ~2 (uncle|father|husband|wife|brother|aunt|friend|favors|golf|connections|he lets|she lets|lets)
(what|why) ~1 (is|are) (@name|@third|@role|our|your) ~3 (hiding|really up to|so close|always with)
(cooking|cooked|fiddling|faking|massaging) (the|his|her|their) ~1 (books|figures|numbers|visitor figures|returns|expenses|results)
(a|one|that) certain ~6 (has been|got|did|is|was|bought|started|left)
(is|was|he is|she is) ~1 (pickled|plastered|hammered|wasted|sloshed|drunk) (by|at|most|again|before)
(new|old) (guy|girl|bloke|woman|lad|hire|chap) ~3 (let go from|fired from|sacked from|ran off|is not all he says|is not what)
ghostwrites
(what is|got|have|give me|any|know|tell me|need|want|heard|share|spill) ~2 (the)? (dirt|tea|goss|juicy|lowdown|skeletons|gory details) ~3 (on|about|with|?|behind|from)
(any|some) (dirt|gossip|goss|juicy) (on|about)
spill (the)? (tea|beans|it all|everything|@punctuation|$)
(what is|tell me|want|know|give me|hear) ~1 (the)? (real|true|full|whole|inside|actual) (story|reason) (behind|about|with|of) (@their|@third|@name|@role|@honorific|them|that|your|our|why) !(bug|project|product|logo|name|company|merger)
(is it|are the stories) true ~3 (@third|@name|@role|@honorific|the rumors|what they say) ~8 (@private-life|@vice|cried|walked|got|fired|left|lied|stole|written|hit|kicked|threw|caught|divorce|sleeping)
(i|we) (heard|hear|am told|was told|have heard|have been told|gather|understand) ~3 (@third|@name|@role|@absent|@honorific|they|her|his) ~8 (@private-life|@vice|cheating|sleeping|drinking|fired|let go|cries|screams|shouts|takes envelopes|pushed|lied|lies|fight|fought|steals|stole|affair)
(@rumor) ~4 (@third|@name|@role|@absent|@honorific|they|his|her) ~8 (@private-life|@vice|stole|steals|lied|lies|fake|faked|caught|cheated|drinks|got the job|slept|walked out|stormed out)
(did|have|had) you (hear|heard) ~4 (about|that|what|why) ~1 (@third|@name|@role|@absent|@honorific|her|his|the|our new|your new) ~8 (@private-life|did|lady|fired|caught|divorce|affair|left|walked|lied|stole|got)
(did|have) (you) hear what (@absent|@name|@third|our|the|your) ~4 (did|said|pulled|got)
(guess|ask|wonder|imagine) (who|what|why|how|where) ~4 (@third|@name|@role|@absent|got|was|did|left|slept|got caught) ~6 (@private-life|caught|fired|again|last night|did|promotion|slept|slipping)
(wonder|ask yourself|makes you wonder|funny) (how|why|what) (@third|@name|@role|@absent) ~2 (really|actually)? (got|gets|left|landed|can afford|affords|earned|keeps|pays)
(draw|make) (your) (own) conclusions
(@secret) ~~8 (@third|@name|@role|@absent|@honorific|her|his) ~4 (@vice|drinking|sleeping|cheating|fired|past it|lost it|failed|useless|incompetent|affair|divorcing|stealing)
(@third|@name|@role|@absent|@honorific) ~3 (is|was|are|were|has been|keeps|is always|has) ~2 (having an affair|sleeping with|sleeping around|cheating on|drinking again|hitting the bottle|on the take|taking bribes|skimming|fiddling|padding|embezzling|stealing|lying|getting divorced|seeing someone|seeing the|a drunk|a liar|a cheat|a snake|a nightmare|losing it|getting fired|about to be fired|being pushed out|screwing|sleeping his way|sleeping her way|a fraud|in rehab|in debt|faking)
(@third|@name|@role|@absent) ~2 (got|was|were|is being|has been|getting) (fired|sacked|dumped|ghosted|arrested|caught|kicked out|thrown out|escorted|demoted|suspended|busted|chewed out|pushed out|forced out)
(my|our|your|the) ~1 (boss|manager|director|ceo|cfo|chairman|treasurer|lead|supervisor|head|foreman|colleague|coworker|cofounder|md|principal|owner) (is|was|has|never|only|always|keeps|invents|lies|cheats|steals|drinks|takes|can not|does not|could not|sleeps|favors|plays) ~1 (such a|a|an|so|completely|totally)? ~2 (@vice|@insult|@insult-adj|clue|favorites|the returns|nothing|credit|bribes|lies)
(@third|@name) ~1 (slept|lied|cheated|drank|stole|bought|bribed|flirted) (@their)? (way|to|into|his|her|with|from|the)
(@third|@name|@role|@absent) ~2 (only)? got (the|that|this|@their) (job|promotion|role|position|seat|contract|post|grant|part) (because|through|thanks to|by|since|due to) ~4 (@kin|uncle|father|husband|wife|slept|sleeping|connections|golf|daddy|boss|related|affair|married)
(everyone|everybody|people|folks|half the|the whole|the crew|the drivers|the nurses|the team|they|staff|some|someone) ~2 (says|say|are saying|is saying|knows|know|reckons|talk|thinks|suspects|whispers|is talking|are talking|heard|hear) ~4 (@third|@name|@role|@absent|they) ~4 (@private-life|@vice|close close|is|was|got|slept|were|cheated|stole|drinks|took|left)
(ask anyone|ask around|ask the|ask him|ask her|ask his|ask them) ~6 (why|what|where|how|about|who) ~6 (@private-life|left|never|last two|happened|went|invited|money|caught|quit)
(there is|there are|there was) ~2 (rumors|a rumor|gossip|stories|talk|whispers|a story|more to it) ~3 (about|going|that|behind)
(can not|could not|do not|never) (stand|trust|rate) (@absent|@name|that (woman|man|guy)|him|her|our new|my new|my boss|our boss|this guy)
(drop|share|post|send) (your)? (guesses|names|stories|theories|receipts|gossip) (below|here|about|in)
(you know|heard|know) (what|who|why) (@third|@name|@absent|@role) ~2 (did|is seeing|is sleeping|was caught|got up to|really did|really left)
who ~3 (is|was|are) ~1 (@third|@name|@role)? (sleeping|seeing|dating|shagging|screwing|cheating|going out) ~3 (with|?|these days)
(who is) (she|he) (seeing|sleeping|dating|shagging|screwing|with)
(you did not|you never|you have not) (hear|heard|hear it|hear this) ~3 (from me|here|but)
(pass|spread) (it|the word|this) (on|around) (@punctuation|$)
`,
    soft: `
(@third|@name|@role|@absent|@honorific) ~4 @private-life
(@third|@name|@role|@absent) ~3 @vice
@rumor
@secret
(what is|what was) ~1 the story (with|behind)
(heard|hear) (about|from) (@name|@third|@role)
(cried|crying|screamed|shouted|drunk|hungover) (in|at|during)
(ring|call) me for (the)? (details|rest|story)
(too good|too long|better) (to type|in person|told)
`,
    unless: `
(i|we) (would|do|did|will)? (not|never|rather not) ~3 (gossip|rumors|comment|speculate|repeat|talk about)
(gossip|rumor) (protocol|girl|detection|mill coffee|column)
(my|our) (own)? (wife|husband|son|daughter|mother|father|mom|dad|family|kid|brother|sister)
(i|we|you) (got|was|were|am|are|have been|had|had been) ~1 (fired|sacked|laid off|let go|pregnant|divorced|sick)
(she|he|they) (told|asked|wants|announced|shared|said) (me|us|everyone|the)? ~3 (share|pass|announce|publicly|herself|himself|know)
(surprise) (party|cake|gift)
(no) (gossip|rumors)
(good news|great news|happy news|promoted|promotion|congratulations|congrats|won|engaged|wedding)
i (hear|heard|am told) (that)? you
`,
  },
  id: {
    hard: `
(@honorific|@name|bos|bosku|bosmu|ketua|bendahara|kepala|si ~1|manajer|gm|anak baru|auditor|pengawas|montir) ~4 (utangnya|langganan pinjol|ketagihan judol|main mata|tidur mulu|doyan sunat|doyan|digadai|dipolisikan|ditulis asistennya|dibuatkan orang|simpenan|simpanan|main uang|mbonceng|hasil suap|rajin ke karaoke|jarang ngantor|dikejar penagih|diumrahkan|heboh sama|pisah ranjang|godain|cari muka|naik karena)
(tidak mau|tidak|bukan|nggak mau) (suudzon|suuzon|suuzan|suudzan|nuduh|menuduh|gosip|julid|ngegosip) ~2 (,|tapi|cuma|tp|ya|bu|pak)
(funny|lucu|aneh|heran|kebetulan) ~2 (tiap|setiap|sejak|kok|kalau) ~8 (selalu|sakit|sick leave|ganti|kurang|hilang|naik|sehat|mobilnya|absen)
(ceritain|ceritakan|cerita|kasih tahu) (dong|ya|lah)? (,)? (kenapa|soal|gimana|bagaimana) ~1 (@honorific|@name|si|bos|dia) ~3 (cerai|keluar|dipecat|pindah|resign|nangis|ribut|mundur|putus|kabur)
versi (aslinya|lengkapnya|sebenarnya)
(jare|jarene|ceunah|cenah|konon|katanya|kabarnya|kata satpam|kata tukang|kata sopir|kata ob|menurut cerita) ~10 (utang|main|skincare|sunat|dipolisikan|kas|asistennya|simpanan|penagih|suap|selingkuh|tidur|doyan|nilep|mabuk|kabur|cerai|karaoke|janda|duit|godain|diumrahkan|digadai)
(tahu|tau) (si|@name|@honorific) ~4 kenapa
(gaji|dari mana|bisa) ~5 (beli|ganti) (pajero|mobil|rumah|alphard|fortuner|motor|tas) ~4 (curiga|sponsor|siapa|dari mana|?|padahal)
(mobilnya|rumahnya|tasnya|jamnya) ~2 (ganti|baru|naik) ~2 (tiap|terus|mulu|lagi)
(bukannya|itu bukannya|bukannya itu) ~2 (yang) ~3 (sama|katanya|dulu|pernah|doyan|heboh)
(iykyk|sudah tahu kan|disimpulkan sendiri|simpulkan sendiri|kebetulan kali|yang tahu tahu saja|yg tau tau aja|tapi sssst|sssst)
(skripsinya|tesisnya|disertasinya|pidatonya|ijazahnya) ~3 (dibuatkan|ditulis|ditulisin|dijoki|joki|palsu|beli|nyontek|dikerjakan)
(know|ada|tahu) (anything|something|hal|yang) (bad|jelek|buruk|aneh) ~1 (about|soal|tentang)
(@rumor) (sih|ya|tuh|kan)? ~4 (@third|@name|@role|@absent|@honorific|nya|mereka|rumah|suami|istri|manajer|orang) ~8 (@private-life|@vice|ditendang|dikejar|nyomot|beli|masuk lewat|jalur|naik karena|dapat|ketahuan|kena|lari|goyang|curang|nangis|bohong|jiplak|nebeng)
(@name|@role|@absent|@honorific|dia|doi|beliau) ~4 (@rumor) ~8 (@private-life|@vice|masuk|ketahuan|kena|naik|beli|lewat|dititipkan|genit|keluar|mau|dipecat|jalur)
(@honorific|@name|@role|@absent|si|dia|doi|beliau) ~3 (itu|tuh|lagi|kan|ternyata|sering|suka|pernah|sudah|memang|ketahuan|main|kena|juga|punya|ada)? ~1 (selingkuh|main mata|main api|main gila|nilep|korupsi|mabuk|simpanan|muka dua|cari muka|carmuk|penjilat|pelit banget|titip absen|pencitraan|caper|julid|songong|toxic|tidak becus|tukang utang|dikejar utang|dipecat|didepak|digerebek|hamil duluan|punya simpanan|orang ketiga|nikah siri|makan uang|beli ijazah|titipan|mangkir|bolos|judi|pelakor)
(udah|pada|eh) ~1 (dengar|tahu) (belum|soal|kabar|gosip|berita|cerita) ~4 (@name|@honorific|@role|si|dia|soal|tentang|@absent)
(tahu) (tidak) (sih|ya)? ~2 (si|@name|@honorific|@role|kenapa|siapa) ~6 (@private-life|@vice|keluar|resign|cabut|pindah|dipecat|ternyata)
(spill|spill dong|bocorin|bocorkan|ceritain|ceritakan|cerita) (dong|ya|lah|donk|deh|the tea|ke saya)? ~4 (gosip|aib|borok|boroknya|borok-boroknya|kejelekan|kelakuan|kelakuannya|skandal|rahasia|soal @honorific|jelek|jeleknya|the tea|tea|belangnya|aslinya|busuknya)
(spill) (the tea|tehnya|dong|semua|@punctuation|$)
(apa|ada|minta|cari|kumpulin|kumpulkan|bagi|punya|butuh|tahu) ~3 (aib|borok|boroknya|kejelekan|kejelekannya|skandal|skandalnya|gosip|gosipnya|cerita jelek|kartu as|bahan gosip|keburukan)
(jangan bilang|jangan cerita|jangan sampai) ~4 (siapa-siapa|siapa|bocor|dari saya|ketahuan) ~~8 (@third|@name|@honorific|@role|@absent|dia|si|nya) ~6 (@private-life|@vice|ternyata|itu|lagi|mau|akan)
(antara kita|rahasia ya|off the record|between us) ~~6 (@third|@name|@honorific|@role|@absent|dia|si) ~8 (@private-life|@vice|ternyata|itu|lagi|memang|sebenarnya)
(@name|@role|@honorific|dia|doi|beliau|si) ~6 (karena|makanya|berkat) ~3 (selingkuh|affair|utang|titipan|orang dalam|dekat sama|main|kasus|om-nya|pamannya|mertuanya|besannya|istrinya|suaminya|bapaknya|hamil|korupsi|fraud|anaknya|simpanan|pelecehan|mabuk|nilep)
(kata|menurut) (orang|orang-orang|anak-anak|bu|pak|teman-teman|tetangga|sopirnya|orang dapur|cerita|satpam|mereka|anak) ~6 (@third|@name|@honorific|@role|dia|si|mereka|nya|sih|itu) ~8 (@private-life|@vice|naik|masuk|keluar|sering|suka|pernah|titip|ketahuan|bukan karena)
(orang-orang|semua orang|satu kantor|sekantor|anak-anak|banyak orang|everybody|people|orang) ~2 (bilang|tahu|cerita|ngomong|omongin|are saying|knows|bisik-bisik|curiga) ~3 (@third|@name|@honorific|@role|dia|si|kalau|nya)
(betulkah|betul kah|benarkah|bener|emang bener|apa benar|masa sih|beneran) ~4 (@name|@honorific|@role|dia|si|beliau) ~6 (@private-life|@vice|dipecat|selingkuh|cerai|kena|keluar|pindah|hamil|dikeluarkan)
(pantes|pantesan|pantas) (saja)? ~4 (@name|@honorific|dia|si|@role) ~6 (@private-life|@vice|orang dalam|titipan|naik|dekat|simpanan|beli|cepat kaya)
(ngomongin|omongin|gosipin|ghibahin|gibahin|ghibah|gibah|menggosipkan|ngegosip|ngerumpi) ~1 (@name|@honorific|@role|dia|si|soal|yuk|bareng)
(yuk|ayo|mau) ~1 (gosip|ghibah|gibah|rumpi|ngegosip|ngerumpi|ngegibah)
(duit|dana|kas|anggaran) ~5 (dipakai|ditilep|dimakan|dibawa kabur|digelapkan|hilang|masuk kantong|kepake) ~3 (@name|@honorific|dia|si|@role|beliau|pribadi|buat|nya)
(anak baru|bos|manajer|ketua|bendahara|atasan|kepala|direktur|lead|dosen) ~2 (itu|kita|saya|kami|mu|baru)? ~1 (memang|tuh|kayaknya|kelihatannya|sepertinya|katanya|kabarnya|ternyata) ~4 (@private-life|@vice|@insult-adj|moonlighting|titipan|beli|masuk)
(coba|tolong) (korek|pancing|cari tahu|selidiki|tanya-tanya|tanyain|kepoin|perhatikan) ~4 (@name|@honorific|dia|si|sopirnya|jam tangannya|kenapa|siapa|beliau)
(siapa) (orang ketiganya|selingkuhannya|pacarnya|simpanannya|bapaknya)
i heard ~5 (@third|@name|@honorific|@role|portfolio|her|his|manajer) ~8 (@private-life|@vice|dipecat|nyomot|got fired|resigned|toxic|kena)
(si) (@name|bos|dia|anu) ~4 (@private-life|@vice|@insult-adj)
`,
    soft: `
(dijemput|diantar|bareng|berduaan|bonceng|mbonceng) ~3 (mobil|beda-beda|beda|terus|si bos|bos|tiap malam|hotel)
(di depan|depan) ~3 (manis|baik|alim|ramah) ~2 (,|begitu|di belakang|pintu)
@rumor
@secret
(@third|@name|@honorific|@role|@absent) ~5 @private-life
(@third|@name|@role|@absent) ~3 @vice
(tahu kan|iykyk|you know lah)
(japri|telepon) ~3 (kalau mau|lebih seru|detail)
(orang dalam|titipan)
`,
    unless: `
(tidak|jangan|enggan|bukan|malas|berhenti|stop) ~2 (bergosip|gosip|ghibah|gibah|menggosip|ngegosip|ikut-ikutan|membicarakan|ngomongin|menyebarkan)
apa kabarnya
(katanya|kabarnya) (kamu|anda|mas|mbak|bapak|ibu|pak|kak|kantor|rapat|acara|barang|kiriman|paket|besok|hari|sinyal|jalan|cuaca|harga|stok|bisa|ada promo)
(suami|istri|anak|ibu|ayah|adik|kakak|orangtua) (saya|kami)
(saya|kami) ~2 (hamil|cerai|dipecat|phk|sakit|keguguran|utang|mabuk|resign|keluar)
(selamat|promosi|dapat penghargaan|naik jabatan|menikah|kabar baik|kabar gembira|juara)
(dia|beliau) ~2 (sendiri|sudah) ~1 (yang)? (umumkan|mengumumkan|mengabari|cerita di|bilang boleh)
`,
  },
};

export const flags: Examples = [
  'What’s the dirt on our new manager?',
  'Rumor has it Dana is sleeping with the director.',
  'My boss is a nightmare and takes credit for everything.',
  'Is it true Marcy got fired again?',
  'Keep it between us, but Tom is drinking again.',
  'Katanya Pak Hendro selingkuh sama staf gudang.',
  'Udah denger belum soal Bu Yanti?',
  'Jangan bilang siapa-siapa ya, si Reza ternyata mau dipecat.',
  'Spill dong kelakuan bos baru itu.',
];

export const leaves: Examples = [
  'Great news: Denise made partner, it is on the firm’s page.',
  'I would rather not gossip about Peter, let us ask him.',
  'The gossip protocol handles membership in the cluster.',
  'Andi suggested I write to you about the vacancy.',
  'Apa kabarnya Bu Ratna? Semoga sehat selalu.',
  'Saya tidak mau bergosip soal rekan kita.',
  'Katanya rapat pindah ke ruang B, benar ya?',
  'Pak Budi dipromosikan jadi kepala cabang, selamat ya!',
];
