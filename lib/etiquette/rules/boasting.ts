import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'boasting',
  idea: 'D3',
  severity: 'caution',
  title: {en: 'This shows off', id: 'Ini terkesan pamer'},
  why: {
    en: 'People remember what you did for them longer than how good you are.',
    id: 'Orang lebih lama mengingat apa yang Anda lakukan untuk mereka daripada sehebat apa Anda.',
  },
});

export const cues: Cues = {
  en: {
    hard: `
(top|first|number one) ~2 (percent|seller|earner|producer|closer|biller|performer) ~6 (running|again|straight|years|nationwide|in asean|fyi|worldwide|in the region)
(my|our) (trophy|trophies|awards|medals|prize) ~1 (case|cabinet|shelf|shelves|wall)
(another|third|fourth|fifth|sixth|yet another|one more) (award|trophy|medal|prize|promotion|degree|doctorate|honorary doctorate|award-winning|ferrari|g-wagon|house) (@punctuation|this|and|,|in)
(exhausting|tiring|embarrassing|awkward|hard) (being|to be) ~2 (begged|asked|wanted|in demand|chased|recognized|successful|famous|good|right)
i (published|did|built|solved|predicted|invented|won) (it|this|that|exactly this|that one) ~2 (in|back in|years|twice|first|better|last|on triple)
(ruined|spoiled) ~2 (all)? ~1 (other|others) ~4 (for them|lecturers|teachers|doctors)
i (shall not|will not|do not|shan't|don't) (stoop|wish to correct|need to|have to) ~3 (quoting|quote|list|mention|correct|introduce|advertise|pitch|apply|sell)
i do not (do|apply|pitch|chase|compete|interview|cold call|audition|queue|wait|lose|miss) ~4 (@punctuation|anymore|to|for|as a rule|,)
(legends|legend|winners|champions|queens|kings|closers|artists) (do not|get|never|are|like me|don't)
(nobody|no one) ~1 (in|on) (this|the|our|that) ~1 (city|town|industry|field|company|country|room|trade|unit|region|state|building|office|business|market) ~4 (like i do|the way i do|than me|as i do|like me|but me|than i|faster|better)
(who else|anyone else|anybody else) ~2 (here|in this|can|has|could) ~4 (say|that|match|done|claim|same|?)
(beat|top|match) that (, )? (@punctuation|colleagues|everyone|folks|guys|anyone|$|people)
(but who is|not that i was|not that i am|who is) (counting|keeping score|keeping count|comparing)
(most people|most of you|others|the rest of you|you lot|everyone else|nobody else|ordinary people) (could not|can't|couldn't|won't|will not|could|would not|never|wouldn't|are not)
(i made|made|i earned|i had) (mine|my first million|that|that much|it) ~1 (at|by|before|in my) ~2 (nineteen|twenty|@number|age|first|teens|twenties|lunch|breakfast)
(congrats|congratulations|nice|well done|good for you|lovely|great) ~6 (i|took me|mine|we) ~2 (won|made|passed|did|hit|got|had|sold|closed|published|built|wrote) (that|mine|it|the same|one|my) ~4 (twice|years ago|already|at|in my|before|first|in|last)
(the|a) (minister|premier|president|governor|ceo|king|prince|chairman|secretary-general|mayor|board|ambassador) (rings|calls|texts|phones|asks|emails|wrote to|consults|listens to) (me|my)
(my|the) (cv|resume|bio|h-index|portfolio|client list|award list|linkedin) (runs to|is|passed|hit|has|reads|takes) ~2 (@number|longer|pages|too|legendary)
(ask|just ask) (anyone|anybody|around|any|the board|your boss) (who|about me|who i|in the|,|@punctuation|$|what i)
(the rest of you|you all|the others|people) (look up to|learn from|copy|follow|take notes|watch and learn|to me)
(nobody|no one|none) ~1 left to (compare|beat|teach|compete)
(unlike|as opposed to) (other|others|most|some|the) ~4 , i
there is (only)? one ~3 (in|on) (this|the) (city|town|industry|state|country) ~3 (and|it is|me|he is|you are)
(some people|some of us) just (have|got) it
(best|finest|fastest|sharpest|top) (fixer|closer|designer|negotiator|engineer|lawyer|seller|recruiter|broker|surgeon|chef|writer|dealmaker|coach|teacher|stylist|agent) (in|of|on|this|around|here)
(i would|i will|i'd) raise the (level|tone|standard|bar) of (your|the|this)
(two|three|four|five|six|seven|@number) (patents|companies|books|degrees|houses|cars|ferraris|offers|awards|countries) (before|by|and counting|at|in) ~3 (breakfast|age|lunch|counting)
(we all know|everyone knows|they all know|people know) ~2 (i am|who i am|i'm|my name)
(not|never) (to|trying to|wanting to|one to|meaning to|that i want to) (brag|boast|show off|flex|toot my own horn|blow my own trumpet|sound arrogant|sound conceited|name-drop|be immodest) (but|, but|,|and yet|though)
(i do not|do not) (mean|like|want) to (brag|boast|show off|flex|name-drop|sound arrogant) (but|, but)
(humblebrag|slight|little|small|shameless) (brag|flex|humblebrag)
(do|did) you (even)? know who (i am|you are (talking|speaking|writing|dealing))
(know|remember|realize|forget) who you are (talking|speaking|dealing|writing) (to|with)
(unlike|compared (to|with)) (most|other|others|the other|many|the rest|you|some|everyone|everybody) ~~5 i (actually|do|can|have|am|know|don't|never|always|close|get|deliver|did)
(i am|i was|i have always been) (by far|easily|simply|probably|literally|frankly|honestly|still|arguably|basically|hands down|clearly)? (the|your|their)? (@superior) ~3 (in|of|at|on|for|here|there|anyone|you|ever|around|person|seller|negotiator|recruiter|engineer|designer|mind)
(the|a) @superior ~3 (you will|anyone will|you have|they have|he had|she had|i know of|money can) ~2 (ever|find|meet|seen|met|sit|work|buy|hire)
(i|i am) ~1 (the|one of the|among the) (only) (one|person|man|woman|engineer|designer|recruiter|expert|consultant|lawyer|architect|doctor|writer|broker|agent) ~2 (who|that|in|here|could|can)
(only i|i alone|nobody but me|no one but me) (can|could|have|am|know|would|had|managed)
(no one|nobody|none|not one|no other ~1|few) ~4 (comes|came|come|gets|can|could|has|have|knows|touches|does|matches|rivals|beats|near) ~2 (close|near|to me|like me|like i do|what i|touch me|match me|as well as i|better than me|than i do|me on|as i do|of what i)
nobody (touches|beats|rivals|matches|outsells|outworks|knows) ~2 (me|than me|better|more)
(find|show|name) me (another|one|anyone|a) ~4 (who|that|with) (can|comes|has|could|did|knows)
(i am|we are|mine is|mine are) ~2 (better|smarter|faster|sharper|brighter|quicker|cleverer|more (talented|successful|experienced|qualified)) than (you|most|anyone|everyone|everybody|any of|all of|the rest|others|anybody|any other|your)
i ~3 (smarter|better|faster|more|ahead|above|superior|sharper) ~2 than (you|most|anyone|everyone|everybody|any|all|others|the rest)
(i|my) ~6 (put|puts|leave|leaves|blow|blows|left) ~3 (to shame|in the dust|out of the water|everyone else behind)
(i|we) (wrote|built|invented|created|discovered|pioneered|made) (the book on|this industry|that word|the whole|it all|this field|the standard)
(single-handedly|singlehandedly|single handed)
(people|clients|companies|firms|ceos|chairmen|recruiters|everyone|investors|editors|doctors|ministers|they|headhunters|brands|governments|students|men|women) ~2 (beg|begging|begged|queue|queuing|line up|fight over|fighting over|compete|bow|chase|flock|come crawling|come running|travel|fly) ~3 (me|my|for me|to me)
(begging|fighting over|hounding|courting) (me|for my) !(not|to)
(so|such a|really|very|getting) (tired|exhausting|hard|tiring|difficult|annoying|embarrassing|tough) ~2 (of|to|that|being|when) ~4 (recruiters|offers|admirers|awards|fans|ceos|successful|in demand|gifted|headhunters|talented|right|this good|recognized|invitations|best)
(i have|i had|i) (never) (lost|failed|missed|been wrong|been beaten|been second|made a mistake|been rejected|needed|been turned down|had to) ~4 (case|deal|client|in my life|once|target|anything|anyone|apply|look|pitch|second|@punctuation|$)
(i|my) ~3 (top|in the top|ranked in the top) (one|@number|1%|percent) ~3 (percent|%|in|of|worldwide|globally|creator|seller)
(my|i have) (iq|net worth) ~4 (@number|million|genius|mensa)
(some of us|people like me|a mind like mine|someone of my|a man of my|a woman of my|talent like mine|at my level|of my caliber|of my stature|of my standing) ~3 (simply|just|have|are|do|did|caliber|can|level|talent|standing|it)
(i am|i was) ~1 (basically|kind of|pretty much|practically|something of|considered|known as|called|regarded as|widely)? (a|an|the) (genius|legend|celebrity|prodigy|visionary|rockstar|star|guru|big deal|household name|national treasure|natural|unicorn|maestro|rainmaker|king|queen|goat|wunderkind|living legend|mastermind)
(i|we) (was|were|am|had|sat|dined|lunched|golf|golfed|played|spoke|had dinner|had lunch|had drinks|just finished|put the phone|skied|sailed) ~6 (with|to|from|next to|opposite|at) ~3 (@prestige)
(as i|like i|i|just) (was|am|were)? (telling|told|said to|explained to|texting|advised) (the|my friend|a|our)? ~1 (@prestige)
(@prestige) ~5 (has my|have my|calls me|call me|ring me|rings me|asked me|asks me|my number|my cell|on speed dial|personally|begged|follows me|knows me|wrote to me|sought my|wanted my|thanked me)
(my|i drive|i own|bought|from) ~2 (ferrari|porsche|lamborghini|rolex|yacht|private jet|penthouse|second home|third house|bentley|tesla|mansion|driver)
(you are welcome) (, )? (world|city|everyone|team|industry|internet)
(at|by) (my|your|his) age i (was|had|already|ran|owned|made|managed|led)
(i|took me) (only)? ~3 (did|passed|built|finished|learned|took) ~4 (without even|in half the|without studying|without trying|in my sleep|effortlessly|first try|while you|with my eyes closed)
(i|my) ~4 (years|months|decades|way) (ahead of|before) (everyone|you|all of you|anyone|the rest|others|the competition)
(top|best|first) (of|in) (every|my|the|each) (class|year|school|country|region|company) ~6 (since|always|just saying|again|every|,|and)
(without me|if not for me|if it were not for me|were it not for me) ~6 (would|there|nothing|none|they|the|fail|collapse|company)
(i|my) ~2 (carry|carried|carrying|saved|am carrying) (the|this|that) (whole|entire)? (team|company|department|board|project|firm|office|show|campaign|place)
(lucky|privileged|fortunate|honored) to (have|know|work with|get|be able to learn from) (me|someone like me|a person like me)
(i|it) (took me|takes me) ~3 (minutes|a day|a week|seconds|hours|an hour) ~4 (what|where|while|you|most|others|to pass)
(i|you) (deserve|am owed|should expect) ~3 (recognition|better|respect|applause|credit) ~3 (someone|for|like me|of my)
(humbled|honored|blessed) to ~8 (third|fourth|fifth|once more|yet another|sixth|best|most|youngest|top|number one)
(everything|anything) i (touch|do|write|launch|make|publish) ~2 (turns|becomes|sells|goes|gold|wins|succeeds)
(i am) (that|just that|this) (good|talented|special|valuable|important|gifted|famous)
(i am) (far|way|much) (too|out of) (good|senior|qualified|important|experienced|your league|talented)
(they|nobody|companies|people) (can not|could not) ~3 without me
`,
    soft: `
(call|look) me ~1 (back)? (when|if|once) you ~2 (know who|have|reach|get to|made|are)
(just saying|guess it's me|what can i say|that's just who i am|not that i keep count) ~4 (@punctuation|$|brag|keep count|count|again|kind of leader)
(i|my) ~5 @superior
(i|we) ~3 @award
(i|my) ~4 @prestige
(i) ~3 @achieve ~6 @number
(better|faster|smarter) than
(just saying|humbled|honored|blessed)
(youngest|first) (ever|in)
(people|they) (always|keep) (tell|telling|ask|asking) me
some of us
at (22)
again @punctuation
`,
    unless: `
(i am|i was|we are) not (the|better|smarter|a genius|an expert|claiming)
(not|never) ~2 (better|smarter|best|genius)
(you are|she is|he is|they are|team|we) ~2 (the)? (best|greatest|finest|better|legend|star)
(best|warm|kind|top) (regards|wishes|of luck|practice|practices|way|time|option|person to|contact|of the (list|page|agenda|morning))
(couldn't) have ~4 without
(thanks|thank|grateful)
(luck|lucky|learn|learning|still learning|beginner)
(what|which|who) is the best
(better|faster|more) than (i|expected|last|before|nothing|usual|planned|never|the old)
(feel|get|got|feeling) better
(one of|among) the best (things|ways|days|talks|decisions|meals|parts)
`,
    eases: `
(our|my) (whole|entire)? team
(because of|credit|credits|thanks to|all down to) ~4 (team|them|you|her|him|crew|colleagues)
(since|as) you asked
(applying|application|apply) for
(learned|learnt|lucky|luck)
`,
  },
  id: {
    hard: `
(pengembang|arsitek|dokter|orang|siapa) mana ~2 (tak|tidak) kenal ~1 (namaku|nama saya|saya|aku)
(pujian saya|nama saya|tanda tangan saya|akta saya|rekomendasi saya) ~3 (mengangkat|dipakai|dicari|cukup|laku|membuka|langsung)
(banyak|semua|tiga|lima|dua) (perusahaan|orang|klien|bank|pemain) rebutan
satu telepon dari (saya|aku|gue)
(privilege of being me|you're welcome|you are welcome ,|as always|my pitch|my idea|memang belum ada saingan|belum ada tandingan|belum ada saingan|tidak ada saingan|nggak ada lawan|tiada lawan|macam biasa|sisanya pengekor|kualitas tidak bisa bohong)
(cuma|hanya) (punyaku|saya|aku|gue|sy) ~4 (di kota|se-|yang menang|yang paham|di sini|se|yang bisa)
(tanpa|kalau tidak ada) (saya|aku|gue|sy) ~4 (hanya mimpi|mimpi|bubar|tutup|hancur|tidak jalan|gagal|bangkrut|tinggal nama)
(penghargaan|piala|beasiswa|sertifikat|juara) itu (saya|aku|gue) ~2 (sudah|sih sudah|dapat|tiga)
(saya|aku|gue) dapat ~2 (itu)? ~2 (lebih dulu|duluan|tahun lalu|dua kali|tiga kali)
(@number|500|segitu) ~1 (juta|miliar|milyar) (mah|sih|itu) ~2 (komisi|uang jajan|receh|sebulan|sehari|kecil|saya|gue)
(tidak pernah|nggak pernah|jarang) ~1 (pasang|tanya|nanya|lihat) (tarif|harga)
(foto bareng|makan malam|undangan|sarapan|golf) ~2 (gubernur|istana|menteri|presiden|dubes|artis|bupati)
(mobil|rumah|ruko|piala) (tiga|empat|lima|@number|dua) ,
(sampai bosan|sampai bingung nolaknya|sampai menumpuk|maklum menumpuk|sampai antre|sampai lorong|lemari tidak muat|rak tidak muat|tidak muat)
(antre|antri|ngantri) ~3 (demi|buat|untuk|mau) (saya|aku|gue|dibimbing)
(murid|didikan|anak didik|bimbingan) (saya|aku|gue|sy)
(tanya|cek) (saja|aja) ~1 (siapa saja|siapa pun|ke asosiasi|blog gue|sama)
(sebut|bilang) nama (saya|gue|aku)
(kubukukan|kulibas|kumenangkan|kuborong|kucetak)
(akulah|sayalah|guelah) ~2 (juaranya|rajanya|pemenangnya|yang terbaik|jagonya|orangnya)
(nomernya|nomornya) ~1 ada di (hp-ku|hpku|hp saya|kontak saya)
(pun|sampai) ~3 (manggilnya|larinya|carinya|tanyanya|minta tolong|belajarnya) ~1 (saya|ke saya|aku|gue|sama saya)
(gue|saya) yang ngajarin ~3 (semua|hampir|mereka)
top performer lagi
network is all
(bukan|bukannya|tidak|bukan bermaksud|bukan maksud|tanpa bermaksud|maaf bukan) ~2 (sombong|pamer|flexing|flex|riya|menyombong|membanggakan|nyombong|sok) ~3 (tapi|,|ya|but|cuma|nih)
not to (flex|brag|boast|show off)
(pamer|sombong|flexing) (dikit|dulu|sebentar|tipis-tipis)
(tahu|kenal|sadar) (tidak)? ~2 (siapa) (saya|kami|yang kamu|yang anda|yang diajak)
(kamu|anda|kalian) (tahu|kenal) (tidak)? (saya) (ini)? siapa
(kamu|anda|bapak|situ) (tidak|belum)? (tahu|kenal) (saya ini|saya) (siapa)
(sedang|lagi) (bicara|berbicara|berurusan|berhadapan) (dengan|sama) siapa
(level|kelas) (saya|kita|kami) ~2 (beda|lain|sudah|jauh|di atas)
(saya|kami) (ini|itu|kan|memang|sudah|jelas|adalah|paling|yang)? ~2 (@superior|paling jago|paling pintar|paling hebat|paling paham|paling dicari|paling ditunggu|terbaik|nomor satu|rajanya|ratunya|suhu|legenda|jagonya|terpintar|tercerdas|termuda) ~3 (di|se~1|dari|seantero|se-indonesia|kantor|sini|ruangan|angkatan|provinsi|@punctuation|$|bidang|indonesia|kota|tim|antara|pada)
(saya) ~1 satu-satunya ~1 (yang|orang yang|doktor|ahli|konsultan)
cuma saya (yang|kan yang) (bisa|mampu|sanggup|tembus|berhasil|menang|tidak pernah|dipercaya|punya|juara|dapat|jago|paham)
(tidak|belum|jarang) (ada|pernah ada|akan menemukan|bakal nemu|pernah ketemu) ~4 (yang)? ~2 (selevel|sehebat|sebagus|menyamai|mengalahkan|ngalahin|menandingi|mendekati|bisa seperti|kayak|lebih paham dari|lebih jago dari|di atas|sanggup mengejar|sanggup menyamai) ~1 (saya|kami|itu)
(siapa|ada) (lagi)? (yang|kalau) (bisa|sanggup|berani|ngalahin|bukan) ~3 (saya|kalau bukan|selain)
kalau bukan (karena)? (saya)
(tanpa|without) (saya|me) ~1 (,|semua|kantor|tim|proyek|perusahaan|koperasi|mereka|tambang|acara|ini|itu|pasti|mana)
(lebih|jauh lebih) (jago|pintar|paham|hebat|cepat|bagus|sukses|berpengalaman|kaya|tinggi|unggul|mampu|dulu|banyak) ~2 (dari|daripada|ketimbang|dibanding) (kamu|kalian|anda|mereka semua|yang lain|orang lain|rata-rata|kebanyakan|semua|siapa pun|bapak)
(tidak|beda|lain|berbeda) (seperti|dengan|sama|dari) (yang lain|orang lain|kebanyakan|kamu|mereka|kalian|instruktur kebanyakan|rata-rata|lainnya) ~3 (saya|kelas saya|,)
(@lowly|designer|mentor|marketer|agen|pengacara|arsitek|dokter|dosen|trainer|praktisi|konsultan|vendor|sales|orang|yang) lain ~6 , ~1 (saya|i)
(yang lain|lainnya|liyane|orang lain) (tinggal|cuma|masih|pada|mah|minggir|lewat|belum|baru) ~3 (meniru|niru|nyontek|belajar|bisa|minggir|ngekor|ketinggalan|nonton|lewat|@punctuation|$)
(ngalahin|mengalahkan|melebihi) ~2 (satu|tim|kalian|semua|kamu|divisi|setahun)
(semua|banyak|para|dua|tiga|empat|lima|@number) ~1 (orang|bos|klien|perusahaan|ceo|menteri|bupati|gubernur|direksi|hrd|headhunter|recruiter|media|kementerian|brand|pejabat|investor) ~4 (rebutan|antre|antri|ngantri|memohon|mohon|cari|mencari|mengejar|ngejar|menelepon|nelepon|minta|meminta|menyimpan|berebut|minta foto|minta nomor) ~3 (saya|nomor|foto|pendapat|waktu|bareng)
(@prestige) ~4 (simpan|menyimpan|punya|minta|telepon|menelepon|nelepon|hubungi|kenal|memuji|mengundang|tanya|wa|chat|sampai|selalu) ~3 (nomor saya|saya)
(saya|tadi|kemarin|barusan|semalam|baru) ~4 (semeja|makan|ngopi|golf|main golf|dinner|lunch|sarapan|satu mobil|duduk|ngobrol|foto|telepon|teleponan|satu pesawat) ~4 (sama|dengan|bersama) ~2 (@prestige)
(seperti) ~2 (saya bilang|kata saya|saya sampaikan|saya ceritakan) (ke|kepada|pada|sama) ~2 (@prestige)
(gaji|omzet|penghasilan|honor|tarif|income|jam tangan|mobil|rumah|transferan|cuan) (saya) ~3 (tembus|sudah|di atas|tiga digit|dua digit|miliar|milyar|puluhan|ratusan|@number juta|melebihi|cukup|segitu)
(saya) ~1 (tidak pernah|belum pernah|never) ~2 (gagal|kalah|salah|ditolak|rugi|meleset|telat|dikalahkan|revisi|nganggur) ~3 (sekali|seumur|selama|sekalipun|satu|@punctuation|$|tuh)
(cari|carikan|tunjukkan|sebutkan|coba cari) ~3 (yang)? ~2 (seperti|sehebat|selevel|lebih dari|mengalahkan|bisa) ~2 (saya|ini)
(di usia|umur|usia|seumuran|waktu seumur) ~3 (kamu|anda|segitu|@number|kalian|mu) ~2 (saya) (sudah|punya|bisa|memimpin|jadi)
(saya) ~2 (terlalu) (pintar|hebat|senior|bagus|mahal|sibuk|jenius|overqualified|berpengalaman) (untuk)
(beruntung|untung) ~3 (kenal|punya|dapat|bekerja sama|ketemu) ~1 (saya|orang seperti saya)
(orang|talenta|sekelas|sekaliber|kaliber) (seperti|sekaliber|sehebat)? (saya) ~2 (ini|itu|mana|tidak|langka|jarang|susah|pantas|layak|biasanya|mah)
(memang) (sudah)? (bakat|bawaan|jenius|dari lahir|hoki|jago|beda) (saya|dari|lahir|kelasnya|sih)
(terima kasih|sama-sama) ~2 (dunia|semesta) ~3 saya
(biasa|biasalah|gampang|enteng|kecil|receh|sepele) (lah|banget|saja|mah|sih|kok)? (buat|bagi) (saya|orang sekelas)
(masih|baru) ~2 (@number|segitu) ~4 ? (saya) (sudah|dulu)
(yang lain|kalian|orang) (masih|baru) ~4 , (saya) (sudah|dulu)
(capek|bingung|pusing|repot|susah) (juga|ya|banget|nolak|menolak)? ~3 (jadi|karena|nolak|menolak|ditawari|terlalu|kebanyakan) ~2 (orang|tawaran|banyak|terkenal|sukses|favorit|pintar|kebanyakan|penggemar|fans|ganteng|cantik|dikejar)
`,
    soft: `
(gue|saya|aku) (beresin|selesaikan|kerjain|bereskan) ~4 (sendirian|sendiri|tiga minggu|sehari|@number)
(saya) ~5 @superior
(saya) ~5 @award
(saya) ~6 @prestige
(tembus|juara) ~6 (saya)
(lebih) ~1 (dari|daripada)
(h-index|toefl|ipk|cum laude)
(wajah|nama) saya
(yang lain|lainnya|orang lain)
(miliar|milyar|omzet)
privilege
`,
    unless: `
(bukan|tidak) ~2 (terbaik|hebat|jago|paling|ahli|pintar)
(kamu|anda|mas|mbak|bapak|ibu|kak|tim|dia|beliau|kalian|kita) ~2 (memang)? (terbaik|hebat|jago|juara|paling)
(berkat|terima kasih|terimakasih|alhamdulillah|syukur)
(masih|sedang|terus) belajar
(semoga|doa) ~3 (terbaik|sukses)
(yang|hal) terbaik (untuk|bagi)
(salam|hasil|doa|versi|solusi|pilihan|harga|pelayanan|layanan|guru|teman|pengalaman) terbaik
(lebih) (dari|daripada) (cukup|sekadar|itu|satu|dua|@number|biasanya)
(lebih) (baik|cepat|awal|murah|jelas|lanjut|dulu|mudah|enak|aman)
`,
    eases: `
(tim|teman-teman|rekan|bersama)
(berkat|atas bantuan|atas dukungan)
(melamar|lamaran|posisi)
`,
  },
};

export const flags: Examples = [
  'Not to brag, but I closed more deals than your whole team.',
  'Do you know who I am?',
  'Nobody comes close to me in this field.',
  'As I was telling the minister over dinner, I am the best negotiator in the region.',
  'Unlike most recruiters, I actually know what I am doing.',
  'Bukannya sombong ya, tapi cuma saya yang bisa.',
  'Lo tau nggak gue siapa?',
  'Gue paling jago di kantor ini, yang lain tinggal meniru.',
  'Tanpa saya, koperasi ini sudah tutup.',
];

export const leaves: Examples = [
  'I led a team of five on two hospital projects and am applying for the post.',
  'Our team won the prize, thanks to everyone who helped.',
  'I am not better than anyone here, I just had more time.',
  'Best regards, and good luck with the talk.',
  'Saya sudah lima tahun di bidang pajak dan ingin melamar posisi ini.',
  'Alhamdulillah tim kami juara, terima kasih dukungannya.',
  'Semoga ini yang terbaik untuk kita semua.',
  'Lebih baik kita rapat besok saja.',
];
