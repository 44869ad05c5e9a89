import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'privacy',
  idea: 'T4',
  severity: 'serious',
  title: {en: 'This touches something private', id: 'Ini menyentuh hal pribadi'},
  why: {
    en: 'What is private is the person’s own to tell; asking them first keeps their trust.',
    id: 'Hal pribadi adalah hak orangnya untuk diceritakan; tanyakan dulu, kepercayaannya terjaga.',
  },
});

export const cues: Cues = {
  en: {
    sure: `
(what is|how much is) your (salary|religion|weight|real age|marital status|sexual orientation|caste) (?|$)
`,
    hard: `
(what|how much) ~2 (severance|pay|salary|bonus|raise|appraisal|package|figure|rent|alimony) (did|does|do|are|is) ~2 (@name|@third|you|they|he|she|the)
where ~1 (does|do|is) (@name|@third|@role|@honorific|principal) ~2 (live|stay|living|staying|sleep)
(more|any|another|no) (kids|children|babies|baby) (planned|planning|on the way|yet|coming|plans|?)
(why|how come) no (children|kids|husband|wife|baby|boyfriend|girlfriend) ~1 (yet)? 
(which|what) (church|mosque|religion|temple|faith|god|caste|tribe) ~2 (do|are|does|you|is)
(how much|what) ~2 (you|are you|do you) ~1 (making|earning|clear|bring home|take home|paid|getting) ~3 (over there|there|last year|a month|now|all in|for real|base|?)
(when is|when's) (your|the) baby due
(is your|are your|how is your|does your) (wife|husband|mother|father|marriage|son|daughter|ex) ~2 (still|really|ok with|okay with|earn|drinking|with that|sober|ill|cheating)
(@name|@third|@role|@honorific) (hands in|handed in|gives|gave|is handing in|is giving|resigned|is resigning|quits|is quitting|is leaving) ~2 (notice|resignation|this morning|on the first|in june|next month|in march|on the @number)
(team|boss|hr|staff|manager|board|wife|husband|family|client|partner|parents) (does not|do not|doesn't|don't|did not) (know|yet) ~2 (yet|yet know|@punctuation|$|about)
(saw|found|got|peeked at|printer spat out|printer has|left) ~3 (@their|@name|the) ~2 (slip|wage slip|payslip|contract|notice letter|file|appraisal|test|offer letter)
(here is|this is|i have|got) (@name|@their|@role|@honorific) ~1 's? ~1 (private|personal|home|direct personal) (number|mobile|cell|address|email)
(@name|@role|@third) (is on|takes home|makes|earns) ~1 (@number|@number k) ~2 (a month|a year|k|base|a week)
(just)? peek at ~3 (system|file|record|records|salary|payroll|computer)
(which|any|names) of (your|the|his|her) ~1 (nurses|students|patients|staff|clients|colleagues|team|tenants|pupils) ~4 (positive|pregnant|disability|depressed|gay|hiv|on medication|in debt|sick|adjustments)
(tested|came out|came back) (positive|reactive)
(is|are) (you|she|he) (in recovery|an alcoholic|on the wagon|a muslim thing|practicing|still practicing|trans|bisexual|infertile|menopausal)
(off|out|away|absent|gone) (because|because of|due to|for|as) ~1 (@their|his|her|she|he|of) ~3 (arrested|surgery|hysterectomy|breakdown|rehab|divorce|chemo|miscarriage|jail|arrest|prison|depression|burnout|overdose|drinking|abortion|kidneys|vasectomy)
(his|her|their) (son|daughter|husband|wife|brother|father) ~1 (was|is|got|has been|just got) ~1 (arrested|jailed|in prison|in rehab|out of rehab|expelled|in hospital|convicted|hiv|pregnant|deported|bankrupt)
(did not|just|didn't) your (brother|son|husband|wife|father|sister) ~2 (get out of|go to|leave|come out of) ~1 (rehab|jail|prison|hospital|the closet)
(is it|was it) the (ivf|chemo|menopause|divorce|drink|depression|miscarriage|pills) 
(what|which) year (did|were) you ~2 (leave school|born|graduate|finish|retire)
(she|he|they) (need not|needn't|need never|does not have to|must not) know
(private|personal) (cell|mobile|number|address) , (would|could|can|will) you
(passport|id|medical|payslip) (scan|copy|photo|file) (is|are) attached
i did not ask (her|him|them)
who ~3 (hiv|positive|pregnant|suspended|on leave) ~4 ?
(send|give|share|forward|get|tell|show|text|slip|find|dig up|photograph|pull) (me|us|over)? ~2 (@name|@role|@third|@their|@honorific|the ~2|your ~1) ~3 (salary|payslip|payslips|pay slip|home address|home number|private number|personal number|private mobile|personal cell|medical records|medical record|medical file|personnel file|hr file|password|pin|date of birth|passport|bank details|complaint file|test results|personal email|marriage certificate|tax return|diagnosis|personal mobile|id number)
(what is|what was|do you have|do you know|know|have|got|need|get|pass me|may i have|can i have) ~1 (@their|@name|@role|@honorific|your) ~3 (home address|home number|private number|personal number|personal mobile|private mobile|personal cell|salary|password|date of birth|medical history|diagnosis|exact salary|pay|net worth)
(how much|what) (does|do|did) (@name|@third|@role|they|you|@absent|your ~1|the ~1) ~2 (make|making|earn|earning|earns|paid|pay|on|get paid|take home|taking home)
what (do|did|does|are) they (pay|paying) (you|her|him|them)
(what is|tell me|how much is|may i ask|mind me asking) ~2 your (salary|pay|package|real age|age|religion|bonus|take home|income|rent|weight|marital status|pay grade|current salary)
(how old|what age) are you (@punctuation|,|if|anyway|now|exactly|and|$)
(are|r) you ~1 (married|pregnant|expecting|single|divorced|gay|straight|seeing anyone|seeing someone|trying for a baby|religious|catholic|muslim|christian|jewish|hindu|still single|dating|a churchgoing|churchgoing|engaged|living together|living apart|sober|on medication)
(why|how come) (are|is) (you|a ~2) ~1 (not|still) (married|single|unmarried|dating)
(still|are you) single (@punctuation|at|?|$)
(do|have|got) you ~1 (have|got|planning|plan)? ~1 (kids|children|a husband|a wife|a boyfriend|a girlfriend) ~1 (already|yet|?|at home|or)
(when|do|are) (are|do|will|you|we) ~3 (having|have|planning|plan|want|start|trying|hear|expect) ~3 (a baby|babies|kids|children|a family|the little feet|for a baby|another baby|more kids)
(who|which) (did|do|will|are) you (vote|voting|voted) for
(is|are|was) (she|he|@name|@role|@honorific) (pregnant|gay|married|divorced|sick|ill|expecting|on medication|sober|in rehab) ?
which (of|one) ~5 (pregnant|gay|hiv|sick|divorced)
(@third|@name|@role|@honorific) ~2 (has|is having|had|was diagnosed with|is on|takes|is fighting|got|is in|is taking|started|was treated for|suffers from|came out|is undergoing|has started) ~2 (@illness|positive|the pills)
(@their) (wife|husband|son|daughter|mother|father|partner|marriage|ex) ~2 (left|filed|is leaving|has left|walked|moved out|kicked|wants a divorce|is sick|has cancer|is in rehab|has been in|attempted|drinks)
(@third|@name|@role|@honorific) ~1 (told|confided|confessed|admitted|mentioned|wrote|whispered) ~1 (me|in me|to me|us) ~3 (in confidence|privately|in tears|@secret|not to|that ~2 (wife|husband|marriage)|she is|he is)
(confided|told me in confidence|told me privately|asked me not to|promised not to tell|swore me|keep her search|not to tell anyone|asked me to keep|she hates it being|asked us not to) ~~8 (she|he|her|his|that|but|wife|pregnant|salary|resign|leaving|is on|so)
(she|he|@name|@honorific|the ~2) (lives|stays|is staying) (at|in|on) (number)? (@number|~3 @number)
(@their|@name) ~1 (home)? (address|home) is ~3 @number
(@their|@name|@role) ~4 (private|personal|home) (number|mobile|cell|phone|line|email) (is|,|:)? ~2 @number
(@their) (pin|password|alarm code|gate code|passport number|account number|id number|date of birth|birthday) (is|was|:|,)
(@name|@third|@role|@honorific) (is on|makes|earns|made|is making|gets|takes home|is paid|pulls in|cleared) ~2 (@number|r88k|six figures|base)
(attached|attaching|forwarding|forward|enclosed|here is|here are|sharing|i attach|sending) ~4 (@their|@name|client|other|candidate|candidates|@role) ~3 (payslip|payslips|pay slip|passport|medical notes|medical record|medical records|test results|diagnosis|bank statement|salary|complaint|cv and pay slip|marriage contract|personnel file|biopsy|date of birth|dates of birth|tax return|contract)
(@name|@third|@role) ~1 (is|are|has) ~1 (secretly|quietly|privately)? (pregnant|expecting a baby|job hunting|looking for another job|leaving in|handing in|about to resign|planning to leave|getting divorced|going through a divorce|separated|in therapy|seeing a psychiatrist|seeing a therapist|bankrupt|on antidepressants|on probation|in debt|months along|weeks along|undocumented)
(have not|has not|had not) (told|announced|announced it|told anyone|told the|told them|told her|told his|told their|told the board) ~4 (yet|boss|team|anyone|board|@punctuation|$)
`,
    soft: `
(@third|@name|@role|@honorific) ~4 @illness
(@their|@name) ~3 @private-data
@secret
@intimate ?
(your) @intimate ~4 ?
@number ~2 (address|mobile|cell)
`,
    unless: `
(my|our) (own)? (number|mobile|cell|address|salary|phone|email|date of birth|home address|payslip|wife|husband|son|daughter|mother|father|pay)
(i|we) (am|was|have|had|will be) ~2 (@illness|pregnant|married|divorced|surgery)
(she|he|they) (said|says|told me|asked|agreed|gave|is happy|would like|wants) ~6 (pass|share|give|you could|i can|i could|permission|you may)
(salary) (range|band|bands|budget|expectation|expectations|survey|scale|review)
(office|business|work|company|school|clinic|head office|billing|shipping|delivery) (address|number|phone|line|mobile|email)
(can not|will not|would not|not|never) ~2 (share|give|tell|pass|disclose|forward|send)
how old are you (kids|children|dogs)
are you (single|married) (to|sign|source|threaded)
(with) (her|his|their|the family) (permission|consent|blessing)
(pregnant) (women|patients|workers|cows|pause)
`,
  },
  id: {
    sure: `
(gajimu|gaji kamu|gaji anda|gaji lu|agamamu|agama kamu|agama anda|berat badanmu) (sekarang)? (berapa|apa) (sih|ya|emang|memang)? (?|$)
`,
    hard: `
(umur|umurnya) (berapa|piro|brp)
(sudah|udah|udh) (married|nikah|punya anak|menikah|berkeluarga|cerai|menstruasi) ~1 (belum|?|ya)
alamat rumah ~5 (di mana|dimana|dong|mana|ya ?)
(@honorific|@name|si|dirut|kepala) ~2 tinggal di mana
(tensi|gula|gula darah|kolesterol|berat) (@honorific|@name|beliau|dia) ~4 (@number|berapa)
(odha|hiv|aids|kusta|tbc|bipolar|skizo|kemoterapi|keguguran|lumpuh layu) ~2 (,|kan|itu|jadi|positif)
(bocorin|bocorkan|intip|intipin|kepoin) ~2 (sedikit|dong|gaji|data|hasil|nilainya|isinya|gulanya)
(kirim|kirimin|fotokan|minta) ~2 (data|cv peserta|ktp|nomor rekening|kartu keluarga|nomor wa|nomor hp) ~4 (nasabah|peserta|calon|cewek|pelanggan|pasien|member|pembicara|lain|istrinya|anaknya|rekrutermu|orang)
(nomor istrinya|nomor suaminya|nomor anaknya|akun anaknya|instagram anaknya)
(periksa|cek|program) ~1 ke dokter ~1 (belum|ya|sudah)
(yang bermasalah|yg bermasalah) ~3 (suami|sampeyan|istri|kamu)
(kristen|islam|katolik|hindu|muslim) atau (kristen|islam|katolik|hindu|muslim|bukan)
(suami|istri) ~2 (seiman|gajinya|keberatan|penghasilannya|kerja apa|selingkuh) ~3 ?
gajinya ~2 (naik|kalah|tembus|berapa|dapat)
(gaji|gaji pokok) ~1 (di kantor lama|terakhirmu|di sana|di tempat lama)
(offer|offer-nya|gaji|paid) ~3 (@name|klienmu|@honorific) ~3 (@number|berapa)
(don't tell her|don't tell him|jangan bilang dia|jangan bilang beliau|dia tidak tahu|dia belum tahu|tapi dia belum mau|belum mau diumumkan|minta jangan sampai|jangan sampai ~2 tahu|melamar ke kami padahal)
(@honorific|@name|dia) ~1 (isi lagi|hamil lima|hamil @number|lagi isi|hamil muda)
(pin|password|sandi) ~3 (@name|@honorific|kantor) ~2 (masih|itu|adalah)
(ayahnya|ibunya|suaminya|istrinya|anaknya) ~1 (masuk|lagi di|di|sedang) (penjara|rehab|rsj|rumah sakit jiwa|tahanan)
planning punya anak
home address
(minta|boleh minta|bagi|share|kirim|kirimin|kasih|boleh tahu|punya|bisa minta|fotokan|kirimkan|mintain|cariin|spill|carikan|bocorin) ~3 (alamat rumah|nomor pribadi|nomor hp pribadi|slip gaji|gaji|hasil lab|hasil mcu|hasil tes|rekam medis|ktp|kk|nik|nomor rumah|password|pin|data pegawai|tanggal lahir|buku nikah|nomor hp|nomor wa|alamat|saldo|mutasi rekening|nomor istri|hasil tes kesehatan) ~2 (@name|@honorific|@role|dia|beliau|bosmu|nya|si|suami|istri|mantan|atasan|mereka|rumahnya|ketiga|semua|bu|pak) !(saya|kami)
(alamat rumahnya|nomor pribadinya|nomor hpnya|gajinya|slip gajinya|agamanya|umurnya|statusnya) (dong|berapa|apa|di mana|adalah|@number|ya ?)
(gaji|penghasilan|thp|bonus|salary|take home pay|pendapatan|tunjangan) ~3 (kamu|anda|mas|mbak|kak|ibu|bapak|suami|istri|@name|dia|di sana|nya|sekarang|pertama|pak|bu) ~3 (berapa|bersih|dapat|how much)
(berapa) (sih)? (gaji|gajimu|gajinya|thp|penghasilan|umur|umurmu|usia|bonus|saldo|tabungan|berat badan) ~1 (kamu|anda|mas|mbak|kak|ibu|bapak|nya|suami|istri|dia|sekarang|@name|@honorific|sih|?|sebulan)
(gajimu|umurmu|agamamu|statusmu|usiamu|beratmu|thpmu|bonusmu) ~2 (berapa|apa|?|sih)
(umur|usia) ~3 (berapa) (sih|sekarang|?|ya|,|sudah|kok|mbak|mas)
(umur|usia) (kakak|mas|mbak|kamu|anda|ibu|bapak) ~2 (berapa|sudah)
(agama|agamanya|agamamu|keyakinan) ~3 (apa|dari agama apa)
dari agama apa
(kapan|kok|kenapa|emang|memangnya|masih|sudah|belum) ~3 (nikah|menikah|kawin|punya anak|punya momongan|hamil|nambah anak|dikaruniai|punya pacar|punya cucu|berumah tangga|nambah momongan|momongan) ~3 (?|sih|juga)
(masih) (single|jomblo|gadis|perawan|sendiri|lajang|bujang) ~2 (kan|ya|?|saja)
(sudah|lagi) (hamil|isi|menikah|nikah|punya pacar|punya anak|punya suami|punya istri|berkeluarga) (belum|ya|kah|?)
(pakai) (kb|alat kontrasepsi)
(pisah|cerai|ribut|masalah) ~2 (sama|dengan) (suami|istri|suaminya|istrinya) ~2 (ya|kenapa|?|kah)
(kamu|anda|mas|mbak|ibu|bapak|kakak) ~1 (pilih|nyoblos|coblos) (siapa|nomor berapa|mana)
(@name|@third|@honorific|@role|si) ~4 (lagi|sedang|positif|kena|mengidap|menderita|sakit|minum|didiagnosis|dirawat|rutin ke|terkena|punya riwayat|punya|pernah|masuk|baru) ~2 (@illness|obat penenang|hiv|kanker|hamil @number|rehab|psikiater|aborsi)
(hasil) (lab|mcu|tes|biopsi|biopsinya|labnya|pemeriksaan|cek) ~3 (@name|@honorific|beliau|dia|si)? ~3 (hiv|positif|reaktif|ganas|stadium|hepatitis|sifilis|kanker|tbc)
(@name|@third|@honorific|@role|si) ~3 (gajinya|gaji|slip gajinya|thp|bayarannya|bonusnya|penghasilannya|saldo|saldonya|utangnya|pinjamannya) ~3 (@number|juta|miliar|jt|rb)
(gaji|saldo|slip gaji|cicilan|pinjaman|bonus|thp) (@honorific|@name|si|@role|direktur|manajer) ~4 (@number|juta|miliar|tinggal|jt)
(@name|@honorific|dia|beliau|si) ~3 (curhat|cerita|bercerita|mengaku|ngaku|bisik) ~2 (ke|sama|kepada|pada) (saya|kami) ~6 (@private-life|@illness|istrinya|suaminya|cerai|hamil|gaji|resign|keguguran|obat|rahasia|dirahasiakan|utang|sambil|rumah tangga|kalau)
(dia|@name|@honorific|beliau|si|rumahnya) ~2 (tinggal|rumahnya|beralamat|kos|ngekos) (di|nya di)? ~1 (jl|jalan|gang|komplek|perumahan|blok|gg|jln|apartemen|rt)
(rumahnya|rumah @honorific|alamat rumahnya) ~3 (jl|jalan|gang|komplek|blok|gg|jln|nomor|no|rt|@number)
(ini|nih|berikut) ~1 (nomor|no) (pribadi|hp pribadi|ponsel pribadi|rumah|wa pribadi|hp istri|hp suami) ~3 (@name|@honorific|@role|nya|dia|beliau|pribadinya)
(nomor|no|hp|nomor hp|nomor ponsel|nomor wa) (pribadi|pribadinya|istri|istrinya|suami|suaminya|anaknya) ~4 @number
(pin|password|kata sandi|tanggal lahir|nik) ~3 (@name|@honorific|dia|nya|beliau|si|@role) ~4 @number
(kirim|lampirkan|terlampir|saya lampirkan|ini|berikut|share|forward|saya kirim|saya kirimkan|akses) ~4 (slip gaji|rekam medis|hasil lab|hasil mcu|data pribadi|scan ktp|paspor|npwp|hasil tes kesehatan|buku nikah|rekening koran) ~3 (@name|@honorific|@role|dia|beliau|semua|karyawan|kandidat|klien|mereka|nya|teman|si|mantan|pelamar)
(@name|@honorific|si|dia|beliau|@role) ~3 (akan|mau|bakal|sudah|diam-diam|ternyata|lagi) ~2 (resign|mengundurkan diri|pindah ke kompetitor|keluar tanggal|interview di|melamar di|bercerai|cerai|urus cerai) ~6 (belum|tanggal|diam|rahasia|suratnya|cuma|lho|jangan|katanya|kan)
(hamil) (@number|berapa) (minggu|bulan|weeks)
(@honorific|@name|dia|si|beliau) ~3 (keguguran|mandul|impoten|bipolar|skizofrenia|hiv|aids|terlilit pinjol|dililit pinjaman|masuk rehab|diperkosa|kdrt)
(lagi|sedang) proses cerai
`,
    soft: `
(slip gaji|rekam medis|hasil mcu|hasil lab|surat cerai|data ktp|ktp dan|foto ktp) ~3 (@honorific|@name|saya kirim|dia|nasabah|calon|ada di|sudah di meja)
(minta dirahasiakan|jangan bilang dari saya|belum cerita ke siapa|belum bilang siapa|belum announce|cuma cerita ke saya|cuma saya yang tahu|tidak mau nomornya disebar|belum ada yang tahu|belum bercerita kepada siapa|yang tahu cuma)
(@name|@third|@honorific|@role) ~4 @illness
(@name|@honorific|@role|dia|beliau) ~3 @private-data
@secret
@intimate ~3 ?
@private-data
`,
    unless: `
(nomor|alamat|hp|wa|gaji|umur|rekening|ktp|tanggal lahir|no) ~1 (saya|kami|sendiri|saya sendiri)
(saya|kami|istri saya|suami saya|anak saya|ibu saya|ayah saya) ~3 (@illness|hamil|operasi|menikah|umur|sakit)
(dia|beliau|orangnya|yang bersangkutan) ~3 (bilang|sudah|mengizinkan|setuju|berkenan|kasih izin|memberi izin) ~3 (boleh|izin|dibagikan|kasih|share|setuju)
(kisaran|range|ekspektasi|expected|standar|survei|skala) gaji
(nomor|alamat|kontak) (kantor|toko|resmi|pengiriman|gudang|sekolah|rekening kami|perusahaan|bisnis|cs)
(tidak|belum|jangan|maaf) ~2 (bisa|boleh|akan|mau|berhak) ~2 (share|kasih|bagikan|memberi|membagikan|buka|sebut|kirim|cerita|memberikan)
(tolong|mohon) (kirim|lampirkan|bawa) ~2 (ktp|kk|npwp|paspor) (anda|asli|bapak|ibu)? (untuk|sebagai|saat)
`,
  },
};

export const flags: Examples = [
  'How old are you, and are you married?',
  'Can you send me Lisa’s home address?',
  'How much does Owen make?',
  'She told me in confidence that she is pregnant.',
  'His private mobile is 0491 570 156.',
  'Umur kakak berapa? Kok belum nikah?',
  'Minta alamat rumah bosmu dong, mau kirim parsel.',
  'Gaji kamu di sana berapa sih?',
  'Dia curhat ke saya istrinya minta cerai.',
  'Hasil lab Mas Eko HIV positif.',
];

export const leaves: Examples = [
  'My own mobile is 0491 570 156, call any time.',
  'She said I can give you her office number.',
  'What is the salary range for this role?',
  'I can’t share what Dana earns, that is hers to tell.',
  'Nomor WA saya 0813-0000-0192 ya.',
  'Kisaran gaji untuk posisi ini berapa, Bu?',
  'Mohon maaf, gaji perorangan tidak bisa saya buka.',
  'Boleh minta alamat kantor untuk pengiriman dokumen?',
];
