import {isMutual} from '../features/mutual.ts';
import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'one-sided-ask',
  idea: 'D2',
  severity: 'hint',
  title: {en: 'This only asks', id: 'Ini hanya meminta'},
  why: {
    en: 'A favour is granted more gladly with thanks, something in return, or an easy way to say no.',
    id: 'Permintaan lebih senang dikabulkan bila disertai terima kasih, balasan, atau jalan mudah untuk menolak.',
  },
  judge: (judgement, analysis) => (isMutual(analysis) ? null : judgement),
});

export const cues: Cues = {
  en: {
    hard: `
(i need|need|send|lend|spot|wire|advance|give) (me|us)? ~1 @number ~2 (till|until|before|on|by|to|for) ~2 (month end|month-end|friday|payday|tonight|tomorrow|commission|m-pesa|next|monday)
short on rent
(need|want) you (to|at) ~1 (sit|stand|work|cover|nominate|speak|judge|man|review|drive|write|fix|bring|my|our)
(have|get|tell|make|ask|call) (your|him|her) ~2 (cfo|boss|director|manager|brother-in-law|husband|wife|team|cto|lawyer|sister|assistant|old boss|staff|brother|it guy)? ~1 (to)? (pull|spend|teach|write|take|hire|see|push|move|sign|approve|and tell|i want|it has to be me)
(a|one|put in a|drop a) word from you
(fix|set|hook|sort) (him|her|me|us|them) up with (a|an|something|some|somebody|someone|your)
(get|put) (me|us|him|her|my ~1|our ~1) (in front of|in with|past|on the list|into your|into the|in at|through to)
put my (name|cv|resume|hat|application) (in|forward|through|down|up)
(come|pop over|drop by|stop by) (and)? (wire|fix|paint|install|set up|repair|build|help|move|clean|mow|carry) (my|our|us)
(lend|loan|borrow) (us|me) your
(do|file|finish|sort|complete) my (taxes|tax|self assessment|vat|homework|assignment|accounts|books|paperwork|tax return|website|slides|thesis|expenses)
(could|can|will|would) you (do|make|write|knock out|knock up|whip up|put together|build|design|draft) ~1 (our|my|us|me|a|one) ~1 (logo|website|landing page|poster|flyer|plan|site|video|deck|cake|brochure|script|song|app|fundraising plan|newsletter|banner)
(read|fix|check|correct|edit|go over|mark) my (son's|daughter's|wife's|husband's|thesis|book|manuscript|essay|resume|boss's)
(put|turn|translate|get) (this|these|it|them) into (english|french|spanish|german|dutch|indonesian|portuguese|arabic|swahili|chinese|italian)
(any|a) (vacancy|vacancies|openings|opening|job|jobs) (in|at|for) (your|you) ~3 (firm|company|office|fund|place|team|clinic|school)? ~~3 (put|get|send|me|whichever|any|i)
(is|are) (your company|you|your firm|there anything|anything) ~1 (hiring|open|open at|recruiting) ~4 (get|put|associate|whichever|me|my)
pay my (fees|rent|bill|bills|school fees|tuition|loan|debt)
(give|send|share|drop|forward) (us|me|here)? ~1 (your|the) ~2 (investor|contact|contacts|client|donor|supplier|angel|buyer|mailing|guest|media) (list|at|for|with|in)
(drop|post|share) your ~3 (list|contacts|template|rates|deck|playbook) (here|below|with me)
(need|want) (a|an|one|some) ~1 (free|logo|website|poster|callout|intro|designer) , ~2 (no budget|free|for free|today|asap|friday)
(told|promised) (him|her|them|my ~1) (that)? you would (tutor|help|mentor|teach|hire|see|call|introduce|fix|drive|review|coach)
(i want|i need|i'd want|i'll need|i will need) (half a day|an hour|two hours|your|a day|an afternoon|every|@number hours) ~3 (of your|boardroom|driver|time|chef|office|car|from you|with you)
(2 hrs|two hours|an hour|half a day|@number hours) of (your|ur) time
(our|my) ~2 (needs|need) ~2 (chair|treasurer|mentor|webmaster|photographer|designer|lawyer|speaker|judge) , ~1 (unpaid|free|no pay|pro bono)
(stranger here|you don't know me|we've never met|been ages|long time) ~~8 (review|refer|need|put|get|can you|could you|lend|send)
write up (every|all|your|the) ~6 (send|questions|for me|asked)
(refer|recommend|nominate|endorse|introduce|vouch for|sponsor|hire|employ|mentor|coach|tutor) (me|us|my ~2) !myself
(get|find|land|give|fix|hook|arrange|secure) (me|my (son|daughter|nephew|niece|brother|sister|cousin|friend|kid)) ~3 (job|internship|interview|position|role|introduction|intro|referral|meeting with|slot|placement|work|gig|in at|contract|apprenticeship|scholarship|visa)
(my|our) (son|daughter|nephew|niece|brother|sister|cousin|friend|wife|husband) (needs|wants|is looking for) ~3 (job|internship|position|placement|work) ~~6 (find|get|give|take|hire)
(put in|put|drop|say|throw) (in)? (a)? ~1 word (in)? ~2 (for me|for us|so|with|in)
(pull) (some|a few)? strings
(pick|picking) your brain
(lend|loan|wire|transfer|spot|borrow) (me|us) ~4 (@number|money|cash|car|truck|k|dollars|until|till|grand|quid|bucks|van|camera|projector|equipment)
(i|we) (need|want|require) (to borrow|a loan of|an introduction|introductions|a referral|referrals|a recommendation|your contacts|your client list|a testimonial|a reference|a sponsor)
(i|we) (need|want|would like|require|expect|'d like|am asking) (you) to ~3 (review|proofread|edit|rewrite|translate|write|refer|recommend|introduce|design|build|mentor|sit|walk|go through|read|teach|train|prepare|forward|draft|endorse|nominate|vouch|share|promote|post|invest|donate|sponsor|speak to|put|get|find|make me|help me with|look over|check)
(i|we) (need|want|require|will need|'ll need) (an|one|two|three|a full|a whole|ninety|half an|@number) ~1 (hour|hours|minutes|afternoon|day|days|evening|session|sessions) ~3 (of your|of you|with you|next|this|every|on|to|from you|your)
!to (review|proofread|edit|rewrite|translate|critique|correct|redo|redesign|polish|format|fix) (my|our|this|the attached|attached|these) ~4 (thesis|dissertation|manuscript|resume|portfolio|plan|business plan|deck|pitch|book|chapter|essay|@number page|handbook|application|cover letter|article|novel|website|paper|script|grant|proposal|lease|statement|contract|linkedin|profile)
(translate|proofread|rewrite|edit) (this|the attached|it|attached|everything|the whole) ~4 (for me|by|into|to|tonight|before|for us|@time)
(go|read|look|run) (through|over) (it|this|my|the attached|everything) ~2 (line by line|by|tonight|and (fix|correct|mark|tell|send|give))
(write|draft|prepare|ghostwrite) (me|my|our|us) ~3 (recommendation|letter|reference|resume|bio|essay|speech|tender|application|proposal|plan|statement|thesis|review|testimonial|cover letter|article|blog|post|profile|book|grant|contract|speaker|case study)
(design|build|make|code|create|paint|film|photograph|do|draw|develop|set up|record) (me|us|our|my|one for my|one for our) ~3 (logo|website|app|poster|landing page|site|flyer|brochure|video|deck|business cards|banner|menu|cake|online shop|portfolio|cover|shop|graphics|animation|slides|presentation|store|catalogue|studio|invitation|drawings|vat return|tax return|taxes|books)
(no|without|zero) (budget|charge|fee|pay|payment|compensation|money) ~3 (for|this|rn|but|,|@punctuation|$|line|so|to)
(send|share|give|forward|get|hand|email|pass) (me|us) ~1 (your|the|all|a copy of|copies of) ~3 (contacts|client list|contact list|supplier list|suppliers|client base|customers|mailing list|investor list|template|templates|slides|source code|source files|playbook|notes|materials|interview questions|leads|list of|course|dataset|login|premium|rolodex|network|database|price list|pricing|course materials|exam questions|thesis|budget spreadsheet|patient list|recipes)
(introduce|connect) (me|us) (to|with) (your|the|a|everyone|five|three|some|anyone|all)
(your|the) (introduction|intro|referral|endorsement|recommendation) (to|for|of) (the|your|me|my|us) ~4 (by|this|please|now|today|needed|week)
!(would|to|will|i) (forward|pass|hand|walk|send|submit|push|take|carry|drop|deliver) (my|our) (resume|portfolio|application|manuscript|deck|proposal|book|demo|pitch|profile|name) ~2 (to|around|over|on|into|up)
(get|put|squeeze|sneak|add) (me|us|my ~1) (on|onto|into|in|in front of|past|a seat|a place) ~1 (your|the) ~3 (board|shortlist|list|panel|team|program|guest list|company|payroll|conference|committee|speaker|podcast|newsletter|queue|cohort|jury)
(share|post|repost|promote|plug|boost|shout|retweet|advertise|publish) (my|our|this|it) ~5 (to your|on your|with your|in your|followers|network|subscribers|list|page|audience|everyone|newsletter)
(write|leave|post|give) (me|us|my) ~3 (review|rave|rating|testimonial|recommendation|five-star|5 star|shout out|shoutout|endorsement)
(endorse|recommend|rate) (me|my|us|our) (for|on|skills|page|all|book|profile)
(mentor|coach|teach|train|tutor|guide) (me|us|my ~1) ~3 (every|weekly|from scratch|for|from|until|through|how|everything|on|starting)
(tell|ask|persuade|convince|get|urge|have) (your|the) (boss|manager|director|hr|hiring manager|general manager|ceo|partner|editor|chairman|team|board|husband|wife|brother) to ~4 (hire|take|see|meet|call|give|interview|approve|sign|buy|read|publish|put|look|include|consider|accept|invest|expect)
(i have|we have) (put|listed|named|given) (you|your name) (down)? (as) ~2 (reference|guarantor|referee|second|co-signer|sponsor|contact|witness|speaker)
(find|get|look for|line up) (me|us) (a|an|some|five|ten|clients|investors|customers|buyers|a publisher|an agent|a sponsor|sponsors|speakers|a supervisor|leads)
(invest|donate|contribute|chip in|put) ~2 @number ~3 (in|to|into|for) (my|our)
(could|can|would|will) (you) (please)? (refer|recommend|introduce|endorse|hire|mentor|nominate) (me|us|my)
(could|can|would|will) (you) (please)? (write|draft|prepare|design|build|translate|proofread|review|edit) (my|our|me|us)
(let|allow) me (pick|shadow|sit in|borrow|use your|have an hour)
(give|spare|lend|block|reserve|set aside|dedicate) (me|us)? ~1 (an|a|two|three|half|your|@number) ~1 (hour|hours|day|days|afternoon|evening|weekend|morning|week) ~4 (to|for|so|and|on|with|of your)
`,
    soft: `
(for free|free of charge|gratis|pro bono|unpaid|as a favor|as a friend)
(@favor-verb) (me|my|us|our)
(@favor-verb) ~4 @favor-noun
(need|want) you to
(send|give) me
for me
(do|do this) for me
(favor|favors)
(free|gratis)
asap
my (resume|portfolio|thesis|book)
`,
    unless: `
(let|allow) me (to)? (introduce|recommend|share|review|refer)
(i|we) (can|could|will|would|am happy to|would love to|would be happy to|am glad to|'ll) ~3 (@favor-verb)
(feel free|free) to
(thank|thanks) ~4 for
(you) (referred|recommended|introduced|endorsed) me
(introduce|present) (myself|ourselves)
give me a (call|ring|shout|minute|second|hand|heads up|sec|moment|holler)
(she|he|they|@name) ~2 (@favor-verb) ~1 (me|us)
(connect|connecting) with you
(review|proofread|check|see|find|read) (the)? attached ~3 (invoice|agenda|minutes|schedule|report|document|file|list)
(find|please find) ~1 attached
(free) (to|if|on|at|for|of|from|next|tomorrow|monday|tuesday|wednesday|thursday|friday|this|after|before)
`,
  },
  id: {
    hard: `
(jadi|jadilah) (mentor|juri|sponsor|donatur|pembimbing|moderator|penjamin|investor) ~1 (saya|gue|kami|pribadi|aku|ku)
(perbaiki|perbaikin|benerin|betulin|servis|setelin) ~3 (situs|website|bug|repo|laptop|motor|mobil|mesin|genteng|rumah|usaha|istri|punya)
numpang (nama|tempat|kantor|mobil|wifi|logo)
(mau|minta) (diajari|diajarin|dibimbing|dilatih|dimodali|didanai|dibantu semua)
(intro|kenalan) ke (hr|hrd|investor|ceo|bos|direktur|manager|your investors)
(could|can|would) you ~1 (jadi|intro|design|buatkan|bikin|bantu|review|refer|tolong)
(kasih|kasihkan|beri) (saya|aku|gue) (semua|seluruh|akses|data|kontak|nomor)
(ajarin|ajari) ~2 (dari nol|sampai bisa|sampai rilis|tiap malam|tiap minggu|privat)
(modalin|modali|danai|biayai|sumbang|sponsori) ~2 (aku|saya|gue|film|usaha|doorprize|acara|kami|5|@number|laptop)
(nyuwun|minta|butuh|perlu) (modal|dana|suntikan|duit|uang) ~1 (@number|20|juta)
(loloskan|lolosin|percepat|urus|uruskan) ~1 (kpr|berkas|izin|proyek|pengajuan|klien|tender|lamaran|visa)
(kerjain|kerjakan|garap|garapin) ~2 (case study|tugas|skripsi|pr|soal|interview-ku|laporan|tesis) ~2 (ku|gue|saya|dong)? 
(sebarkan|bagikan|edarkan) (kuesioner|angket|brosur|undangan|survei|link) ~2 (tesis|saya|kami|skripsi|gue)
(jadwalkan|sediakan|luangkan|kosongkan) (saya|waktu|dua|tiga|jam) ~3 (konsultasi|jam|tiap|untuk saya|buat saya)
(bikinkan|buatkan|susunkan) (rab|rencana|gambar|denah|proposal|sistem|web|logo|aplikasi)
(periksakan|koreksi|periksa|review|baca) (seluruh|semua|semuanya)
(endorse|tulis rekomendasi|tulis testimoni|kasih bintang) ~1 (semua|all|panjang|lima|skill|keahlian)
(design|desain|bikin) ulang (cv|logo|website|slide)
(relawan|volunteer|sukarela|gratis) ~1 (penerjemah|desainer|fotografer|editor|programmer|@number)
(cv|cv-ku|proposal) (saya|ku|gue)? ~1 (sudah|udah|attached|terlampir) ~2 (di emailmu|di email|di dm|tinggal|just forward|forward)
(masukkan|masukin|tarik) ~1 (dulu)? (aku|saya|gue|adikku) ~1 (kerja|ke kantor|ke tim|di tempat|ke perusahaan)
i need intro
(carikan|cariin|cari kan|carikanlah) (saya|adik|anak|anakku|keponakan|kami|dong|kerja|kerjaan|lowongan|posisi|beasiswa|sponsor|investor|klien|pembeli|tempat|penerbit|istri|suami)
(masukkan|masukin|masukan) (saya|cv|nama|adik|anak|keponakan|lamaran|kami|adikku|anakku)
(kenalkan|kenalin|perkenalkan|hubungkan|sambungkan|sambungin|comblangin|introduce) (saya|kami|me|dong) ~2 (ke|dengan|sama|kepada|pada|to)
(rekomendasikan|rekomendasiin|referensikan|referensiin|referral-in|refer|direferensiin|endorse|referralkan|referralin|recommend|loloskan|lolosin|luluskan|titipkan|bawa) ~1 (saya|nama saya|me|adik|anak|cv|kami|profil|skill)
(aku) (direferensiin|dimasukin|dikenalin|diloloskan|dititipin|direkomendasiin|dimasukkan)
!@i (titip|nitip) (cv|lamaran|nama|anak|adik|saya|dia|keponakan|berkas|proposal) ~5 (ya|dong|di|ke|kantor|hrd|@punctuation|$)
(pinjamkan|pinjami|pinjemin|pinjam|pinjem|minjem|pinjemi|talangin|talangi|utangin|hutangi) ~2 (@number|juta|uang|saya|dong|mobil|motor|kamera|dulu|laptop|dana|modal|aula|truk|kami|jt)
(transfer|tf|kirim|kasih|sumbang|donasikan|transferin) ~2 (@number) ~1 (juta|ribu|jt|rb|k)? ~2 (dong|ke rekening|ya|dulu|mas|mbak|buat|pak|bu)
!@i (buatkan|buatin|bikinkan|bikinin|garapkan|garapin|desainkan|desainin|gambarkan|gambarin|rancangkan|susunkan|susunin|tuliskan|tulisin|kerjakan|kerjain|editkan|editin|ketikkan|terjemahkan|terjemahin|translatein|translatekan) (saya|kami|dong|surat|logo|website|desain|poster|banner|proposal|skripsi|laporan|cv|tugas|naskah|jurnal|video|presentasi|ppt|slide|aplikasi|artikel|rencana|makalah|pidato|kontrak|bab|dokumen|testimoni|semua|feed|ulang|surat rekomendasi|company profile|tesis|konten|akun|rab|undangan|katalog|kemasan|buku|modul|essay|tolong|satu)
(tolong|mohon|please|harap|silakan|minta|coba|bisa|kudu) ~1 (koreksi|dikoreksi|koreksikan|review|direview|reviewin|proofread|edit|editin|perbaiki|benerin|rapikan|terjemahkan|diterjemahkan|translate) ~2 (semua|semuanya|skripsi|tesis|naskah|cv|proposal|disertasi|jurnal|makalah|novel|buku|bab|portofolio|@number halaman|cerpen|slides|slide|esai|essay|linkedin|abstrak|business plan|artikel|deck|saya|my)
!@i (review|koreksi|proofread|edit) (my|cv|skripsi|tesis|naskah|proposal|portofolio|slides)
(mohon|tolong|saya harap|harap|minta|pengen|mau) ~2 (diberi|dikasih|diberikan|dicarikan|dibantu dapat|diterima|dimasukkan|dijadikan|dimasukin|dipekerjakan|dicariin) ~2 (pekerjaan|kerja|kerjaan|posisi|lowongan|magang|kesempatan kerja|jadi|menjadi|proyek|uang)
(tolong|please|mohon|bisa)? (jadikan|angkat) (saya|adik|anak|menantu|keponakan|suami|istri)
(promosikan|promosiin|promoin|endorse|sebarkan|sebarin|share|posting|iklankan|repost|promote|sharekan|postingin) (produk|event|acara|toko|usaha|jualan|dagangan|launch|link|ini|konten|buku|channel|postingan|kelas|bisnis|product|akun|brosur|jasa|lowongan) ~2 (saya|kami|ku|launch|ini|nya)
(ajarin|ajari|ajarkan|latih|dampingi|bimbing|mentori|mentorin|temani|mentor) (saya|kami|anak|dong|me) ~4 (dari nol|tiap|setiap|sampai|jam|gratis|privat|semua|bikin|cara|malam|minggu|meeting|lewat|from)
(minta|bagi|share|kirim|kirimin|kasih|lampirkan|mintain|spill|send|bagiin) ~2 (daftar klien|daftar supplier|daftar pelanggan|database|template|list klien|klien|materi lengkap|file mentah|source code|list vendor|kunci jawaban|bocoran soal|soal|seluruh dokumen|semua dokumen|akun premium|daftar investor|contact list|list investor|resep|semua file) ~4 (kamu|mu|dong|kakak|anda|bapak|ibu|@honorific|ya|nya|lengkap|kontak|perusahaan)
(minta|butuh|need|kasih) (referral|orang dalam|surat rekomendasi|rekomendasi|endorsement|testimoni|sponsor|suntikan dana|jabatan|waktunya @number jam|investor|diskon|gratisan) ~3 (dong|ya|dari|buat|ke|saya|mas|mbak|pak|bu|kak|secepatnya|,|@punctuation|$|di)
(give|get|find|send|introduce|refer|review|help) me ~2 (referral|job|contact|kerjaan|posisi|your|ke|di|any|to|untuk)
(please|tolong) (refer|introduce|endorse|share|review|recommend|forward|translate|design|bikin|hire) (me|my|saya|cv|our|product|linkedin|semua)
!@i (terusin|forward|forwardin|sampaikan|oper|bawakan|serahkan|antarkan|kasihkan|submitin) (cv|lamaran|proposal|berkas|portofolio|naskah|profil|dokumen|surat) ~1 (saya|ku|kami|ini|adik)? ~1 (ke|kepada|pada|sampai|langsung)
(bilang|bisikkan|bilangin|ngomong|pengaruhi|lobi|yakinkan|sampaikan) ~1 (ke|pada|kepada|sama) ~1 (hrd|bos|atasan|direktur|manajer|panitia|juri|rektor|kepala|user|hiring manager|tim seleksi|penguji|bosmu|om|pak|bu) ~4 (supaya|biar|terima|loloskan|saya|pilih|menangkan|untuk)
(tinggal|cuma tinggal) (tanda tangan|teken|forward|kasih|paste|posting|transfer|klik|paraf|diteruskan|share|upload|bapak|ibu|kakak|mas)
(luangkan|sisihkan|kosongkan|sediakan) (waktu|jadwal|tempat) ~3 (@number|jam|hari|besok|minggu|sabtu|untuk|seharian)
(saya butuh|butuh|need) (kamu|anda|mas|mbak|bapak|ibu|kakak) ~2 (untuk|review|bikin|jadi|nulis|benerin|ngajarin|garap|desain|translate)
(antar|jemput|anterin|jemputin|antarkan|sediakan|sediain|siapkan|bawain|bawakan) (saya|kami|@number) ~5 (besok|pakai|mobil|gratis|pp|ke|buat|ya|tanggal|sampai)
`,
    soft: `
(gratis|tanpa honor|tanpa bayar|tidak ada anggaran|budget tidak ada|anggaran tidak ada|no budget|tidak ada budget|free ya|tanpa biaya|harga teman|bayarannya doa|dibayar pakai|bayar seikhlasnya|tidak usah dihitung) ~3 (ya|@punctuation|$|dong|kan|,|aja|buat)
(@favor-verb) (saya|kami|dong)
(@favor-verb) ~3 @favor-noun
(minta) ~2 @favor-noun
(tolong|please) @favor-verb
gratis
(cv|skripsi|proposal) (saya|ku)
sekalian
`,
    unless: `
(saya|kami) (bisa|akan|mau|siap|bantu|nanti) ~2 (@favor-verb)
(perkenalkan|kenalkan) ,
(perkenalkan|kenalkan) (nama|saya|diri|kami) !ke
(izin|izinkan|mau|ingin|mohon izin) ~1 (memperkenalkan|perkenalkan|kenalan|review|share|membagikan|mengenalkan)
(silakan|monggo) ~2 (dipakai|share|bagikan|dibagikan|disebarkan|ambil|kalau)
(sudah|selesai|pernah) ~2 (@favor-verb)
(yuk|mari|ayo)
(@favor-verb) (absen|rekap|notulen|invoice|jadwal|undangan|data absen|laporan mingguan|rab)
bagian ~2 (kerja|gaji)
`,
  },
};

export const flags: Examples = [
  'Refer me for the analyst role at your company.',
  'Could you introduce me to your CEO? My deck is attached.',
  'Proofread my thesis by Friday, it is 90 pages.',
  'Lend me 200 dollars until Friday.',
  'Masukin CV gue ke HRD lo dong.',
  'Tolong buatkan surat rekomendasi beasiswa untuk saya, Bu.',
  'Kenalin aku ke kepala cabang bank itu dong.',
  'Pinjami saya 5 juta buat bayar tukang.',
];

export const leaves: Examples = [
  'Could you refer me for the analyst role? No worries at all if not, and thank you for your time.',
  'Can you send the file for the meeting?',
  'If you have ten minutes, could you look at my CV? I am happy to review yours in return.',
  'Let me introduce myself, I run the night shift in Leeds.',
  'Boleh minta tolong kenalkan saya ke tim HR? Kalau tidak berkenan tidak apa-apa, terima kasih ya Mbak.',
  'Tolong kirim rekap absen bulan Mei ya.',
  'Perkenalkan, saya Budi dari bagian gudang.',
  'Saya bisa bantu review CV-nya kalau mau.',
];
