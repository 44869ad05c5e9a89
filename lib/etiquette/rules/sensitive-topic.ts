import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'sensitive-topic',
  idea: 'T4',
  severity: 'caution',
  title: {en: 'This is a divisive topic', id: 'Ini topik yang memecah belah'},
  why: {
    en: 'Politics, faith, origin and bodies divide people who could otherwise work well together.',
    id: 'Politik, agama, asal-usul, dan tubuh memecah orang yang sebenarnya bisa bekerja sama dengan baik.',
  },
});

export const cues: Cues = {
  en: {
    hard: `
(jab|vaccine|mask|lockdown) (mandates|mandate|passports|rules) ~3 (tyranny|crime|wrong|fascist|evil|nonsense|plain)
(hang|shoot|deport|jail|castrate|flog|cane) (the|all|them|every) ~3 (corrupt|criminals|thieves|politicians|rapists|illegals|addicts|dealers|in public|and be done)
(against|for|support|supports|favor) the death penalty
(only|just) (born-again|christian|muslim|hindu|white|straight|native|local|catholic|married|god-fearing) ~1 (people|men|women|families|couples|staff|believers|ones) should
(about time|high time) ~4 (north|republic|country|women|men|hindus|christians|government|independence|joined|this country)
(everyone|anybody|anyone|whoever|those|people) ~3 (voted|voting|votes|supports|support|vote) ~1 (for)? ~3 (party|that family|him|her|them|no on|yes on|this government|leave|remain|president)
(i am|we are|who is|are you|everyone is|everyone with a brain is) voting (no|yes|for|against|out)
(dictator|regime|junta|occupier|communists|fascists|republicans|democrats|tories|socialists|liberals|leftists) ~2 (wrecked|ruined|destroyed|cleaned|saved|stole|built|made|did)
(immigrants|migrants|refugees|foreigners|muslims|jews|gays|feminists|boomers) are (the reason|why|to blame|behind|taking|all|just|like|why your)
(this|our) country is (for|only for) (hindus|christians|whites|muslims|us|natives|our own) 
(there is no god|no god|god is not real|god does not exist|god is dead|god is a)
(praying|pray|prayed|hope|hoping) (for)? ~1 (you|that you) ~2 (find|accept|see|meet|return to|come to|turn to) (jesus|christ|god|the lord|allah|islam|faith)
(preaches|preach|teaches) (a|the)? (false|wrong|fake) (gospel|religion|god)
(asian|asians|african|africans|jewish|jews|indian|indians|chinese|black|white|latino|arab|male|female|women|men) ~1 (engineers|people|workers|men|women|brains|staff)? are (just|simply|naturally|all|more|better|wired|born|too|less|not) (wired|better|good|lazy|smart|emotional|for|at|suited|built|made|born|hardwired)
(if you believe|anyone who believes|people who think|if you think) (men|women|gender|god|abortion|in evolution|in climate) ~5 (women|men|become|real|wrong|right|not|two)
(theater|theatre|nonsense|propaganda|rubbish|garbage|virtue signaling) (for|from|by|of) the (woke|left|right|elites|globalists)
(pride flags|pride flag|pride month|drag queen|drag queens) ~5 (count me out|disgusting|off|remove|no|stop|ban|not|shoved)
(on which side|which side) (does|do|are|is) (you|your)
(a|in a|wear) (shorter|tighter|lower) (skirt|dress|top|neckline|blouse)
(gained|put on|lost|filled out) ~3 (hips|weight|a bit|in the right places|curves) 
(did|have|had) you (lose|lost|gain|gained|put on) (weight|a few)
(way|much|even|far|so) (hotter|sexier|prettier|fitter|slimmer) (than|in|now|without)
(god|allah|nature) made (women|them|her|men|you|us) ~2 (mothers|wives|men|different|first|to serve|for)
(send|hire|sent|hired|why) ~3 (a|another) (muslim|jew|woman|black|gay|hindu|foreigner|pakistani|pole|mexican|nigerian) (for|to|again|on)
you know what (they|those people|that lot) are like
(with a name like)
(all other|your|false) (faiths|religions|gods|beliefs) ~2 (lead|are|go) ~2 (hell|hellfire|false|lies|nonsense)
(when are you|why not|you should) (converting|convert|becoming a christian|coming to church|getting saved|leaving the church)
(vote|throw|kick|boot) (this|that|the) (government|president|lot|party|mayor|regime) out
(your|that) (dress|skirt|figure|frock|body) ~4 (sexy|shows your|show off|turnout|distracts|distracting|men like|figure)
(one|a|the) man with (one|two|four) (wife|wives)
(dry spell|bed tonight|cold night|lonely night|warm each other|share the tent)
(@politics|@religion|@ethnic|women|men|they|it|this|that|people|all of them) ~4 (@divisive-claim)
(@divisive-claim) ~4 (@politics|@religion|@ethnic|country|nation|women)
(abortion|homosexuality|gay marriage|same-sex marriage|divorce|transgenderism|islam|religion|christianity|vaccination|feminism|socialism|capitalism|vaccines|evolution|climate change|democracy) (is|are) (a|an|the|just|nothing but|simply|pure)? ~1 (murder|sin|scam|hoax|disease|cancer|poison|plague|lie|abomination|crime|cult|nonsense|evil|theft|joke|fraud|slavery|nothing|war)
(the|last|that|this|2020|whole) ~1 election ~2 (was|is) ~2 (stolen|rigged|a fraud|a sham|fixed|bought)
(hope|pray|trust|assume) ~3 (you)? ~3 (voted|vote|voting|are voting|will vote|did not vote)
(you|who|how) ~2 (did not)? (voted|vote|voting) (for|leave|remain|labour|tory|trump|biden|that|him|her|them|red|blue|republican|democrat|green)
(vote|voting) (for|against|out|them out) ~3 (@politics|party|president|candidate|man|him|them|on sunday|crooks|lot|accordingly|or)
(@politics|the (left|right)|liberals|socialists|conservatives|tories|democrats|republicans|this government|that government|this president|this lot|that lot|immigrants|migrants|feminists|refugees) ~2 (is|are|have|has|will|want|wants|keep|just) ~2 (ruining|destroying|killing|ruined|destroyed|wrecked|close|steal|stealing|invading|crooks|thieves|criminals|traitors|liars|idiots|evil|clueless|corrupt|to blame|a disgrace|a joke|insane|brainwashed|bleeding|parasites|lazy|ruin|taking our|handing|lost its|behind)
(only|no) (one)? (party|president|candidate|leader) ~2 (loves|can save|cares|will|stands|has) ~3 (country|us|nation|economy)
(too many|so many|enough of|sick of|tired of|fed up with) ~2 (immigrants|migrants|foreigners|refugees|muslims|blacks|arabs|asians|mexicans|gays|women|liberals|leftists|feminists|illegals|jews|indians|pronouns|the foreigners)
(all|these|those|most|typical|you) (@ethnic|muslims|jews|christians|blacks|whites|women|gays|catholics|immigrants|refugees|boomers) (are|is|have|do|always|never|just|can|should|want|breed|know|steal|only)
(women|men|girls|wives|mothers) ~1 (should|belong|are not|can not|do not|ought|were never|must|have no) ~2 (not|stay|at home|in the kitchen|command|obey|submit|made for|built for|lead|meant|work|vote|suited|business)
(man|god|nature) (made|created|ordained) ~2 (two|man|woman|only|men|women) ~2 (genders|sexes|and|to)
(there are)? (only)? two (genders|sexes)
(your|that|this|his|her) (people|kind|tribe|race|lot|sort) ~3 (are|always|never|should|go|can|think|steal|have|about)
(go back|went back|belong|send them back|get back) (to|in)? ~1 (your|their) (own)? (country|countries|village|homeland|island)
(have you|did you|will you|you should|you must|why not|do you) ~3 (accepted|accept|found|find|considered|try|need|know|believe in) ~4 (jesus|christ|god|islam|allah|the lord|leaving islam|the bible|the church|faith|salvation|left islam|quran)
(without|unless|until) ~3 (jesus|christ|god|islam|allah|the lord|repent|baptized|saved) ~4 (burn|hell|lost|damned|perish|wasted|empty|succeed|nothing|doomed)
(answer|answerable) (to|before) god
(invisible|imaginary|sky) (man|friend|daddy|being)
(religion|faith|believers|churchgoers|prayer|god|muslims|christians) (is|are) (for|a|the|just|nonsense|why|poison|what) ~2 (weak|fools|crutch|idiots|reason|delusion|stupid|nonsense|opium|problem|root|dumb|fairy)
(you|she|he|they) ~1 (are|look|looks|looked|looking|have|has|is) ~2 (so)? (sexy|hot|fat|chubby|gorgeous|skinny|curvy|busty|fit|smoking|delicious|tasty|ravishing|grown round|quite round|lost weight|put on weight|gained weight|thinner|slimmer)
you (have|had|'ve) ~1 (lost|gained|put on|dropped) ~2 (weight|pounds|kilos|a few)
(nice|great|gorgeous|lovely|sexy|those|your|what|such|hot) (legs|bum|butt|breasts|chest|hips|lips|thighs|cleavage|ass|rack)
(nice|great|gorgeous|lovely|sexy|hot|amazing) (body|curves|figure)
(wild in bed|good in bed|type in bed|between the sheets|my hotel room|your hotel room|skinny dip|share a room|keep me warm|warm my bed|get you drunk|under that dress|without that dress|take off that|naked|undress|wild type|fantasize|dream about your) ~4 (haha|@emoji|with|me|you|if|together|@punctuation|$)
(that|your|the) (dress|skirt|blouse|top|jeans) ~4 (sexy|hot|tight|distracting|tempting|off|short|hugs)
(you|watch) ~2 (want to)? (watch|mind) (that|your) (weight|figure|waistline|belly)
(bring back) (hanging|the death penalty|conscription|the cane|slavery|apartheid)
(vaccine|vaccines|vaccine mandate|covid|climate|5g|chemtrails|lockdown|lockdowns|masks) ~3 (was|is|are|were) ~1 (a|an|the|all)? (scam|hoax|crime|poison|scare|lie|fraud|plot|invented|fake|tyranny|nonsense|made up|bioweapon)
(climate scare|climate hoax|great replacement|deep state|woke mob|gender ideology|gay agenda|woke agenda|trans agenda|woke nonsense|rainbow nonsense|cultural marxism|race traitor|feminazi|libtard|libtards|snowflakes|sheeple|globalists)
(pro-|anti-)? (israel|palestine|russia|ukraine|gaza|kashmir|taiwan|zionists) ~5 (deserve|deserves|had it coming|are terrorists|genocide|should be wiped|is right|are right|murderers|nazis|started it|asked for it|must win|belongs to)
(one side|they|that side) deserves (everything|what|it)
(politicians|tories|democrats|republicans|liberals|socialists|politics) (are|is) all
(gay|gays|lesbians|homosexuals|trans|transgender|lgbt) ~3 (should not|must not|unnatural|sin|sick|disgusting|get|wrong|banned|disease|against|have no business|adopting|are not)
(halal|hijab|headscarf|burqa|mosque|church|prayer room|kippah|turban) ~4 (has no place|should|tax on|backward|oppression|ridiculous|banned|take that off|off|brainwashed|disgusting|have their own countries)
(racial|race|reservation|gender|diversity) (quota|quotas|hire|hires|candidates|candidate) ~6 (@punctuation|have|has|are|is|driven|dead|merit|no|hired|never)
(this|our|that) (country|nation|continent) ~3 (is|was|will) ~2 (better|going|dying|finished|lost|run by|sold|dead|safer|white|christian|ruined|flooded|full|not a|being)
(blood on) (your|their|its|his|her) hands
(tax|eat|jail|hang) the (rich|billionaires|bankers|politicians)
(land|stolen goods|hectare|reparations|get over it) ~4 (stolen|hand back|centuries ago|thieves|colonizers|slavery|apartheid)
`,
    soft: `
@divisive-claim
@politics
(all|these|those) @ethnic
@religion
@body-look
(vote|voted)
(sexy|naked)
god
`,
    unless: `
(election|parliament|government|ministry|president|minister) ~3 (result|results|calendar|timeline|bill|contract|tender|grant|policy|office|relations|affairs|department|program|agency|of the company|of our|regulation)
(happy|merry|blessed|blissful) (christmas|easter|ramadan|eid|hanukkah|diwali|new year|holidays)
(sexual health|reproductive health|women's health|weight limit|body of|body text|body shop|body copy|student body)
(god|thank god) (bless|willing|speed)
(vote|voted|voting) (on|for) (the|our|a|your|my)? ~1 (logo|name|date|venue|agenda|motion|committee|design|board|talk|session|proposal|treasurer|chair|best|project|favorite|winner)
(legs) of (the|our|this|my)
nice legs (on|of) (the|that) (table|chair|stand|tripod|wine)
`,
  },
  id: {
    hard: `
(badanmu|badan|lengan|perut|perutnya|pipi|pinggul|pinggulnya) ~3 (mekar|gemuk|lemu|melar|seksi|kayak paha|buncit|kelihatan|montok|berisi)
(tambah|makin|kok) (lemu|mekar|melar|gendut|gemuk|kurus|seksi|singset|bohay|montok|semok)
(gendut|gemuk|lemu|seksi|kurus|montok) (kali|banget|nian|pol|tenan|ya) ~2 (kau|kamu|sekarang|mbak|mas|dokter|kita|lae)
(aurat|auratnya|auratmu)
(hijrah|tobat|taubat) (dulu|lah|dong|yuk|saja)
(seiman|seagama|muslim|nonmuslim|nonis|kafir) ~3 (titik|saja|dulu|merekrut|direksinya|pembicaranya|kurang berkah|jangan)
(merekrut|rekrut|terima|cari|pilih|kerja|hanya) ~3 (yang)? (seiman|seagama|sesuku|pribumi)
(lgbt|gay|feminis|feminisme|feminists|childfree) ~4 (tidak cocok|nggak cocok|minggir|ngerusak|merusak|selfish|against nature|lupa kodrat|kebablasan|bikin|change my mind|propaganda|dilarang|ditolak|sakit)
(pendukung|pendukungnya|yang pilih|yg pilih|yang nyoblos|pemilih) ~4 (minggir|keluar|silakan keluar|unfriend|doyan|bodoh|goblok|dibohongi|bayaran)
(bank|kerja di bank|bunga) ~3 (riba|haram)
riba (lho|itu|,|kan|haram|tuh|bu|pak)
istri satu ~3 (cukup|kurang|bosan)
(tambah|nambah) (satu)? ~1 (istri|lagi) ~2 (biar|supaya|hehe|pak)
poligami itu
(hukum mati|hukuman mati) ~2 (aja|saja|semua|setuju|buat koruptor|untuk)
(orang|anak) (tionghoa|cina|jawa|batak|padang|arab|madura|timur|sunda|papua) ~2 (kan|memang|dari sananya|emang|itu)
(bubarkan|boikot|ganyang|usir) ~1 (saja|aja)? ~1 (partai|ormas|lgbt|kafir|cina|asing|mereka|itu)
(politik dinasti|antek|pengkhianat bangsa|dipimpin partai|rezim ini|rezim zalim)
(rok|roknya|rokmu|bajunya|baju) ~2 (pendek|pendekan|ketat|seksi|mini|terbuka)
(jangan|wajib|harus) (coblos|pilih|nyoblos|dukung) ~3 (beda agama|yang|kafir|seiman|orang|partai|calon)
(malu|dosa|haram) ~2 (bekerja|kerja|jualan|gajimu|gajinya|jual) ~3 (hotel|minuman|bank|bar|asuransi|haram)
(just like me every morning|keras banget just like|ranjang|sange|horny|goyang ranjang|malam pertama)
(should lose weight|lose weight|diet to|diet dong|diet dulu|dietnya)
(tidak|nggak|gak) (berhijab|berjilbab|berkerudung|menutup aurat|salat|sholat|puasa)
pikirkan akhirat
(@politics|@religion|@ethnic|mereka|orang|itu|ini|perempuan|dia) ~5 (@divisive-claim)
(@divisive-claim) ~4 (@politics|@religion|@ethnic|negeri|bangsa|perempuan|umat)
(presiden|presidennya|rezim|pemerintah|capres|partai|penguasa|wakil rakyat|dpr|menteri|gubernur) ~4 (antek|boneka|bobrok|korup|maling|tolol|goblok|bego|zalim|penipu|pengkhianat|sumber kerusakan|dinasti|curang|gagal total|biang|pembohong|rusak|diktator|otoriter|sampah|laknat|bodoh|pki|komunis|oligarki)
(pemilu|pilpres|pilkada|pemilu kemarin) ~3 (curang|dicurangi|rekayasa|settingan|penuh kecurangan)
(jangan|wajib|harus|ayo|pastikan|yuk|mari|tolong) ~2 (pilih|coblos|nyoblos|menangkan|dukung|pilih lagi) ~3 (orang itu|nomor|no|@number|@politics|capres|partai|dia|paslon|petahana|yang seiman|pemimpin|beliau|caleg)
(coblos|nyoblos|pilih) (nomor|no|paslon) ~1 (@number|satu|dua|tiga|urut|itu)
(kamu|anda|mas|mbak|bapak|ibu|kak|pak|bu) ~2 (pilih|coblos|nyoblos|milih|dukung|pro) ~1 (siapa|nomor berapa|mana|capres|paslon|kubu)
(@ethnic|orang @ethnic|suku ~1|orang suku ~1|orang sana|orang seberang|orang timur|pendatang|mereka|kaum itu|kaumnya) ~2 (itu|memang|kan|semua|terkenal|mah|pasti)? ~2 (pelit|pelit2|malas|licik|boros|kasar|penipu|rakus|keras kepala|suka pamer|kotor|bau|perhitungan|tidak bisa dipercaya|jorok|serakah|maling|wataknya|jahat|kolot|menguasai|lebih pandai|lebih amanah|penjajah|ngaret|pemalas|gila harta|tukang)
(dasar) (@ethnic|kafir|@politics|orang @ethnic|cebong|kadrun|kampret|aseng)
(cebong|kadrun|kampret|aseng|buzzer istana)
(kafir|murtad|munafik|musyrik) ~1 (itu|semua|najis|memang|harus|tidak|jangan|dilarang|masuk)
(orang|yang|kalau|kamu|anda|mereka|peserta) ~3 (tidak|bukan|beda|belum) ~1 (seiman|berhijab|berjilbab|beriman|salat|shalat|seagama|pakai jilbab|pakai hijab|muslim|berkerudung) ~5 (?|kapan|jangan|dosa|neraka|tidak|rezeki|nyaman|pantas|kurang|aurat|malu|bisa|cocok|masuk|kerja|bagus)
(lebih|kurang|rasanya|tidak) ~3 (nyaman|tenang|cocok|enak|pas|aman|berkah) ~6 (seiman|seagama|sesuku|pribumi|beda keyakinan|putra daerah|beda agama|berbeda keyakinan|satu suku|non-muslim)
(tidak nyaman|risih|malas) ~3 (berbisnis|kerja|bekerja|satu tim) ~3 (tidak seiman|beda agama|cina|@ethnic|beda keyakinan)
(hukumnya)? (haram|dosa|syirik|bidah|sesat|kufur|maksiat|zina) ~1 (itu|hukumnya|besar|kalau|bagi|,|dan|tempatnya|jadi|tuh|lho|loh)
(itu|ini|yang|adalah|termasuk|sama saja|merayakan ~4) ~1 (haram|dosa|syirik|bidah|sesat|kufur|dosa besar|maksiat|najis)
(masuk|ke|penghuni|menuju|calon|diazab|azab) (neraka|jahannam)
(ajaran|ajarannya|agama|agamanya|keyakinan|kitab|imannya) ~3 (sesat|keliru|menyimpang|salah|palsu|bohong|nonsense|teroris|candu|menular|tertular|dipertanyakan)
(lgbt|gay|homo|lesbi|waria|bencong|banci|transgender|gemulai) ~4 (penyakit|menular|nular|dosa|merusak|dilarang|banned|menjijikkan|haram|azab|kelainan|sakit|disembuhkan|jangan diterima|merajalela|laknat|harus)
(perempuan|wanita|cewek|istri|ibu-ibu) ~3 (kodratnya|seharusnya|harusnya|mestinya|tempatnya|tugasnya|sebaiknya|tidak pantas|tidak boleh|jangan|itu lemah) ~4 (rumah|dapur|melahirkan|patuh|memimpin|kerja|nurut|kasur|sumur|anak|suami|diam|jadi pemimpin|karier)
(kepemimpinan|pemimpin|imam) ~4 (hak laki-laki|harus laki-laki|kodrat|seiman|pribumi)
(kodrat|fitrah) ~3 (perempuan|laki-laki|melawan|wanita|melahirkan)
(poligami|khilafah|syariat|hukum cambuk|hukum mati|riba|childfree|feminisme|vaksin|aborsi) ~4 (sunnah|solusi|solusinya|wajib|harus|ditegakkan|haram|merusak|akal-akalan|konspirasi|memandulkan|mandulin|dosa|tidak pernah|diterapkan|hukumnya|sesat|pembunuhan)
(gemukan|gendutan|kurusan|gemuk|gendut|langsing|slim|makin berisi|buncit|montok|bohay|semok|seksi|bahenol|bohai|melar) (ya|sekarang|banget|aja|sih|deh|nih|,|begini|!|kamu|sekali|bikin|ah)
(kok|makin|tambah|sekarang|wah) ~2 (gemuk|gendut|gemukan|gendutan|kurusan|seksi|bohay|semok|montok|gemoy|melar|subur|langsing|slim|bulat)
(bodi|body|badan|badannya|bodinya|paha|dada|bibir|kulit|lekuk|pinggul|pantat|kaki) ~3 (seksi|goals|montok|bohay|mulus|aduhai|bikin|menggoda|semok|hot|mantap|jenjang|padat|terlalu|keling|dekil|gelap|hitam|kayak|putih mulus)
(rok mini|baju ketat|belahan|baju seksi|ranjang|kamar hotel|pijat plus-plus|plus-plus|tidur bareng|bobo bareng|check in hotel|buka baju|telanjang|celana dalam|bikini)
(papua|palestina|israel|timur|aceh|ukraina|rusia|zionis) ~4 (lepasin|lepaskan|merdeka|ngabisin|pantas|teroris|separatis|genosida|penjajah|dibantai|salah sendiri|produk|laknat)
(pro|dukung|pendukung|membela) ~1 (israel|zionis|palestina|merdeka|lgbt|genosida|khilafah|komunis|pki)
(pribumi|pri|putra daerah|putra asli|orang asli) ~5 (tinggal|jadi penonton|tersingkir|dulu|harus|diutamakan|asli|cuma|lebih|dikuasai|sebaiknya|tersisih)
(cina|tionghoa|cokin|china) ~4 (memang|kuasai|menguasai|pelit|licik|pribumi|dagang|semua|penjajah|pegang|gitu|itu)
(non-pribumi|nonpribumi|pendatang|kaum pendatang|asing dan aseng)
(agama|religion|tuhan|orang beragama) ~3 (nonsense|candu|omong kosong|bodoh|anti-science|khayalan|dongeng|mabuk|bikin mundur|alat)
(pindah|masuk|tinggalkan|keluar dari|ikut) (agama|islam|kristen|katolik|gereja) ~3 (saja|yuk|dong|kami|supaya|biar|saya|,|lebih)
(masih) ~3 (nyekar|tahlilan|natalan|valentine|menyan|sesajen|selamatan|ziarah)
(suku) (kita|kami|saya|sendiri|seberang|itu|pendatang|kamu) ~4 (saja|lebih|memang|wataknya|jangan|dipercaya|malas|pelit|,|yang)
`,
    soft: `
@divisive-claim
@politics
(orang|suku) @ethnic
@religion
@body-look
(coblos|pilpres|capres)
(kafir|sesat|haram)
(seiman|seagama)
`,
    unless: `
(selamat|merayakan|libur|cuti|thr|menjelang|sebelum|setelah|parsel|hampers|jadwal|bulan) ~2 (natal|lebaran|idul fitri|idulfitri|ramadan|nyepi|waisak|imlek|puasa|paskah|galungan)
(sertifikat|sertifikasi|produk|makanan|menu|katering|logo|restoran|label|auditor) ~2 halal
(bank|pembiayaan|ekonomi|asuransi|prinsip|unit|dewan) (syariah|syariat)
(guru|jurusan|fakultas|kantor|kementerian|urusan|pelajaran|kegiatan|lintas|antar) agama
(pemilu|pilkada|pilpres) ~4 (libur|jadwal|tanggal|logistik|anggaran|saksi|panitia|tps|kpu|hari libur|diundur)
(restoran|masakan|nasi|rumah makan|bahasa|kopi|bumbu|batik|warung|sate|pasar|toko|barang|dari|produk|kota|ke|di|kerajinan|tari|kain) (padang|jawa|sunda|bali|batak|cina|arab|madura|india|china|papua|ambon|bugis|melayu)
(puji|syukur|demi|ya|karena|insya|izin) (tuhan|allah)
(kulit|badan|dada|perut|kaki|paha|bibir) (ayam|sapi|saya|kering|sensitif|anak|pasien|bayi|kambing|sakit|gatal)
(badan) (usaha|hukum|pom|pusat|saya|amal|pengurus|legislatif|eksekutif)
`,
  },
};

export const flags: Examples = [
  'Honestly, this government is ruining the country.',
  'I hope you voted for the right party on Sunday, the other lot are crooks.',
  'Abortion is murder.',
  'Nice legs in that photo 😏',
  'All immigrants are criminals.',
  'Presidennya antek asing begitu.',
  'Jangan lupa coblos nomor dua ya.',
  'Gemukan ya sekarang, Bu?',
  'Orang suku itu memang pelit.',
  'LGBT itu penyakit menular.',
];

export const leaves: Examples = [
  'The election result takes the rail bill off the calendar until spring.',
  'I run the sexual health clinic in Newport.',
  'Eid Mubarak to everyone celebrating.',
  'I work for a church charity in Leeds.',
  'Selamat Idul Fitri, mohon maaf lahir dan batin.',
  'Kami butuh sertifikat halal untuk produk baru.',
  'Guru agama di sekolah kami sedang cuti.',
  'Hari pemilu kantor libur ya.',
];
