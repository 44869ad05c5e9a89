import {rule} from './rule.ts';

export default rule({
  id: 'privacy',
  idea: 'T4',
  severity: 'serious',
  title: {en: 'This touches something private', id: 'Ini menyentuh hal pribadi'},
  why: {
    en: 'What is private is the person’s own to tell; asking them first keeps their trust.',
    id: 'Hal pribadi adalah hak orangnya untuk diceritakan; tanyakan dulu, kepercayaannya terjaga.',
  },
  cues: {
    en: {
      hard: `
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
      hard: `
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
  },
  flags: [
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
  ],
  leaves: [
    'My own mobile is 0491 570 156, call any time.',
    'She said I can give you her office number.',
    'What is the salary range for this role?',
    'I can’t share what Dana earns, that is hers to tell.',
    'Nomor WA saya 0813-0000-0192 ya.',
    'Kisaran gaji untuk posisi ini berapa, Bu?',
    'Mohon maaf, gaji perorangan tidak bisa saya buka.',
    'Boleh minta alamat kantor untuk pengiriman dokumen?',
  ],
});
