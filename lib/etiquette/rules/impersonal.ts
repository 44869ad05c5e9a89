import {isBare, isPersonal} from '../features/approach.ts';
import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'impersonal',
  idea: 'T1',
  severity: 'hint',
  title: {en: 'This could be to anyone', id: 'Ini bisa untuk siapa saja'},
  why: {
    en: 'One line about why you write to this very person makes a first message worth answering.',
    id: 'Satu kalimat tentang mengapa Anda menulis kepada orang ini membuat pesan pertama layak dijawab.',
  },
  isNegatable: false,
  isOfFirstContact: true,
  isBeyondDoubt: isBare,
  judge: (judgement, analysis) => (isPersonal(judgement, analysis) ? null : judgement),
});

export const cues: Cues = {
  en: {
    hard: `
^ @greeting ~~3 (@greeting|@emoji) $
(you have been|you've been|you are) (selected|chosen|shortlisted|invited|handpicked)
(like|love|enjoy) what you do (@punctuation|$|and|here)
(keep|stay) (inspiring|shining|blessed|up the good work|awesome) ~2 (@punctuation|$|@emoji)
(we are both|we're both|both of us|as fellow|fellow) (in|on|professionals|professional|humans?|human|members|linkedin) ~6 (should|so|connect|know|network|greetings|site|world)
(your|all your) (posts|content|page|feed) (are|is) ~2 (always|so|very|amazing|insightful|inspiring|great)
love your (content|posts|page|feed|vibe|energy|profile|work) (@punctuation|$|@emoji|so|!)
(add|accept) me (@punctuation|$|please|po|back|sir|ya)
(would be|be|is) (honored|my honor|an honor|a pleasure|great|delighted|grateful) to (have you|be connected|connect|be part of your|be in your)
(accept|approve) (please|pls|me|po) $
(open to|open for) (collaborations|collaboration|opportunities|connections|networking|partnership|partnerships) (@punctuation|$|in any|?)
(always)? (looking|keen|happy|eager) to (expand|grow|widen|build) ~2 (circle|network|connections)
(let us|let's) (link up|collaborate|be part of each|chat|grow together|collab|exchange ideas|be friends|talk business)
(you seem|you look) (cool|nice|professional|interesting|to be one|like one|serious) ~3 (add|connect|let us|so|accept|@punctuation|$|me)
(popped up|came up) ~3 (connect|accept|add) ?
(nice to e-meet you|e-meet you|great minds|speaks for itself|new friend ?|biggest fan of your profile|fellow human)
(i see|noticed) (that)? you (work|are) in (your|the|this) (industry|field|sector|area)
(exciting|great|amazing|unique|once in a lifetime|golden) opportunity (that|for|with|which|to|@punctuation)
(revert|reply|respond|get back) at your earliest convenience
company_name
(kindly|please) keep me in mind
virtual coffee
@placeholder
^ @greeting @greeting? @greeting? $
(i)? (came|stumbled|ran|happened) (across|upon) your (profile|page|linkedin|name|account) ~6 (and|,|impressed|thought|wanted|would|very|really|@punctuation|$)
(impressed|inspired|amazed|blown away|struck) (by|with) your (profile|background|experience|achievements|accomplishments|career|journey|trajectory|impressive|work|expertise|outstanding) (and (achievements|experience|accomplishments|expertise|career))? (@punctuation|$|and|,|.)
your (impressive|inspiring|remarkable|outstanding|amazing|incredible|stellar|distinguished|illustrious|vast|extensive) (profile|background|experience|career|journey|trajectory|achievements|accomplishments|expertise|page)
(love|loved|like|liked|admire|great|nice|amazing|awesome|interesting|impressive) (your)? (profile|background|page) (@punctuation|$|!|,|so|and)
your profile (is|looks|was|caught|stood|seems) ~2 (inspiring|great|amazing|impressive|interesting|my eye|out|nice|awesome|very)
(i would|i|we) ~1 (like|love|want) to (add you to|join|expand|grow|build|extend|widen|connect and) (my|our|your|grow)? ~1 (professional)? (network|connections|circle)
(expanding|growing|building|widening|extending|increasing) my (network|circle|connections|professional network|contacts)
^ (let us) (connect|network|link up|grow|be connected) ~3 $
(let us) (connect|network) (and|to|for|,|!) ~3 (grow|explore|collaborate|synergies|opportunities|network|together|each other)
^ (please|kindly)? (connect) ~2 $
(please|kindly|do) (accept|add|connect) (my|me|this|the) ~1 (request|invitation|invite|connection|back|with me) !(apologies)
(please|kindly) (accept|connect) $
^ @greeting? @greeting? , ? (connect|open to connect|want to connect|up for connecting|shall we connect|care to connect) ~1 ?
(open to|always open to|happy to|love to|keen to) connect (@punctuation|$|with (amazing|like-minded|likeminded|people|everyone|other|new|interesting|fellow|professionals))
(explore|exploring|discuss|unlock|find|create) (potential|possible|mutual|future|new)? (synergies|synergy|opportunities to collaborate|mutually beneficial|ways to collaborate|collaboration opportunities|mutual opportunities)
dear (sir/madam|sir or madam|sirs|candidate|applicant|friend|friends|customer|valued ~1|esteemed ~1|professional|professionals|recruiter|recruiters|researcher|author|colleague in|business owner|entrepreneur|user|member|homeowner|all connections|fellow|hr manager|hiring manager)
(to whom it may concern|dear sir madam|hello sir/madam|greetings of the day|dear linkedin)
(hi|hello|hey|dear|good day|greetings) (friend|future partner|connection|connections|all my connections|there friend|linkedin|linkedin family|buddy|stranger|fellow professional|leader|valued)
(companies|businesses|professionals|leaders|organizations|owners|founders|people|entrepreneurs|executives|brands|teams|schools) (like|such as) (you|yours|yourself|your own)
(as a|as an) (busy|fellow|successful|ambitious|valued|forward-thinking|leading|dynamic|senior) (professional|leader|entrepreneur|founder|executive|business owner|decision maker|manager|individual)
(hope|trust) (this|my) (email|message|mail|note) (finds|find|meets) you (well|in good|in the best) ~~12 (leading|solutions|provider|services|opportunity|our company|we are a|synergies)
(we are|our company is|i represent) (a|the|one of) ~2 (leading|premier|top|world-class|trusted|award-winning|global|one-stop|full-service|number one) ~2 (provider|company|agency|firm|supplier|manufacturer|partner|solution|platform|consultancy)
(sending|sent|send|writing|forwarding|copying) (this|it) ~2 to (all|everyone|everybody|each|my whole|my entire|as many)
(your|the) (huge|great|big)? ~1 fan of (what|the work) ~4 (company|you are doing|you do|building) ~2 (at|@placeholder)
(seems like|looks like|it seems|i see|heard) you (know everybody|know everyone|are well connected|are a professional|look professional|look like a serious|are a busy)
(saw|found|see|noticed) (you|your name|your profile) ~1 (on|in|here) ~3 (thought|figured|decided|and|so) ~2 (should|we|connect|reach|say|i'd)
(we|you and i) (have|share) (many)? (mutual|common|shared) (connections|contacts|friends|interests) ~3 (so|why|let|and|,|connect|$)
linkedin (says|suggested|recommended|thinks|suggests)
(like-minded|likeminded) (people|professionals|individuals)
(future|potential|possible) (collaboration|collaborations|opportunities|cooperation|partnership) (@punctuation|$)
(follow|follow me|add me|connect) (back|for follow|4 follow|and i will|i follow back)
i follow back
(i|we) (help|work with|assist) (ambitious|busy|professionals|leaders|businesses|companies|founders|owners|people|coaches|entrepreneurs) ~4 (like you|scale|grow|achieve|unlock|reach|get|double|earn)
(whatever|any) (your)? (industry|stage|field|budget|business|size) ~3 (and|,|any|whatever)
(financial freedom|passive income|be your own boss|work from home|extra income|six figures|seven figures|earn from home|time freedom|limited slots|going fast|save your seat)
(the|your) (wealth of|vast|rich|valuable) (experience|knowledge|expertise) (@punctuation|$|and)
(what you do|the work you do|your work) (matters|makes a difference|is important|is inspiring) (@punctuation|$|,|and)
`,
    soft: `
(any|in any) (area|field|city|role|position|industry|capacity|job) (and|is|will|@punctuation|$|or)
(@generic-addressee)
(@connect-word)
(@marketing)
(your) @profile-word
(came across|stumbled)
(impressed|inspiring|impressive)
(opportunity|opportunities|synergies)
`,
    unless: `
(you|your) ~8 (talk on|post about|post on|article on|article about|paper on|piece on|thread on|comment on|session on|book on|work on|workshop on|podcast)
(we|i) (met|spoke|talked|sat|worked|chatted)
(your|the) (article|post|talk|paper|book|thread|episode|comment|piece|session|keynote)
dear (friends|all|team|colleagues) ~1 (of|and)
connect (the|to the|your (laptop|phone|printer|cable)|it)
`,
  },
  id: {
    hard: `
^ @greeting ~~3 (@greeting|@emoji) $
(terima|konfirm|konfirmasi|accept|terimalah) ~1 (undangan|pertemanan|permintaan|request|invite) ~1 (saya|aku|ya|ini|kami|dong)
(connect|konek|koneksi|berjejaring|mengikuti) (yuk|ya kak|dong|yuk kak)
yuk saling (koneksi|mengikuti|follow|terhubung|support|dukung)
(semua koneksi|semua kontak|para pengusaha|rekan hebat|para profesional|pesan siaran|pesan broadcast|di mana pun anda)
(peluang bagus|peluang emas|side income|balas ya|reply yes|kemitraan|closing bareng|partner bisnis|buka jasa|jasa titip)
(pekerjaan|posisi|kerja|lowongan) apa (saja|pun)
(bergabung|masuk|ikut) (dalam|di|ke) jejaring
(konsultan|solusi|proteksi|asuransi|jasa|layanan) ~2 (keuangan anda|terbaik|untuk keluarga|untuk bisnis anda|for your company)
(sosok|figur) (yang)? (inspiratif|luar biasa|hebat|menginspirasi)
whatever your business
(ada|buka|tawaran) ~1 (peluang|kesempatan|lowongan) (bagus|menarik|emas)
^ p $
@placeholder
^ @greeting @greeting? @greeting? @greeting? $
(izin|ijin) (menambah|nambah|memperluas) ~2 (anda|jaringan|relasi|koneksi|pertemanan|kakak|teman|jejaring|ya|$|@punctuation|networking) !setelah
(sekadar|ingin|untuk|mau|dalam rangka|sedang)? (memperluas|menambah|perluas|membangun|memperbanyak|nambah|memperlebar) (relasi|jaringan|koneksi|jejaring|networking|pertemanan|teman|network)
(mohon|tolong|please|harap|minta) ~1 (diterima|di-accept|diaccept|accept|di acc|diacc|konfirmasi pertemanan|terima permintaan)
(yuk|mari|ayo|let's|semoga bisa) (kita)? (connect|terhubung|berteman|konek|koneksi|networking|bersinergi|berkolaborasi|saling terhubung|saling follow|tumbuh bersama|kenalan|saling sapa) (ya|!|@punctuation|$|di|,|dong|kak|lebih lanjut|siapa)
(boleh|bisa|pengen) (kenalan|kenal) (@punctuation|$|?|ya|dong|kak|tidak|siapa|lebih)
^ salam kenal $
(bersinergi|sinergi|saling menguntungkan) (ke depannya|di masa depan|bersama|kedepannya|ya|@punctuation|$|lebih lanjut)
(profil|profilnya|profile|perjalanan karier|pengalaman|kisah|pencapaian|prestasi|karier|kiprah|latar belakang) (anda|kakak|bapak|ibu|mas|mbak|bapak/ibu|lembaga ~1)? ~2 (sangat|sungguh|benar-benar|begitu|keren|inspiratif|menginspirasi|luar biasa|menarik|mengagumkan|hebat)
(nice|great|amazing|inspiring|impressive|inspiratif|menarik|keren) (sekali|banget)? (profile|profil|profilnya)
(terkesan|kagum|terinspirasi|impressed|tertarik) (dengan|sama|oleh|melihat|akan|pada|by|with) ~1 (profil|profile|pengalaman|perjalanan|pencapaian|prestasi|karier|your)
(melihat|lihat|menemukan|baca|came across) ~1 (profil|profile|your profile|linkedin|your impressive) (anda|kakak|bapak|ibu|profile)? ~6 (dan|ingin|tertarik|thought|,|sangat|menarik)
(kepada|dear|yth|hai|halo|salam|selamat ~1)? (yth)? (bapak/ibu|bapak/ibu/saudara|bapak/ibu/kakak|sir/madam|hrd/owner/manager|hrd/recruiter) ~2 (pimpinan|hrd|di tempat|pemilik|izin menawarkan|semuanya|calon)
dear (sir/madam|hrd|recruiter|professional|valued ~1|hiring manager|candidate|kandidat|customer|bapak/ibu|partner|owner|friend|sahabat|rekan|leader|hr)
(calon mitra|calon pelanggan|sahabat|para profesional|pelanggan setia|kandidat|mitra|rekan profesional|calon klien|pebisnis) (yang terhormat|terhormat|terkasih|budiman|yang kami hormati)
(kepada siapa pun|siapa saja|siapa pun) (yang membaca|bisa ikut|usia|boleh ikut|yang tertarik|yang berminat|yang ingin)
(pesan|mengirim|kirim|sebar) ~2 (ini)? (ke|kepada) (semua|seluruh) (kontak|orang|koneksi|teman|relasi)
(orang-orang|people|profesional|pengusaha|pemimpin|perusahaan|orang|leader|founder|pebisnis|bisnis) ~2 (seperti|like) (anda|kakak|bapak|ibu|you|bapak/ibu|kamu) ~3 (butuh|pasti|yang|membutuhkan|luar biasa|perlu|sungguh|@punctuation|$)
(follow balik|folback|follback|follow back|add ya|numpang promosi|numpang promo|subscribe ya|like dan share)
(kami)? (melayani|menyediakan|siap membantu|cocok untuk|menerima|menawarkan) ~2 (segala|semua|berbagai|siapa) (jenis|kebutuhan|macam|saja|kalangan|bidang)
(apakah|pernahkah) (anda|kakak|bapak|ibu|kamu) ~2 (tertarik|membayangkan|ingin|mau|bermimpi) ~3 (penghasilan|bebas finansial|uang|bisnis|income|sukses|jutaan|kaya)
(bebas finansial|passive income|penghasilan tambahan|tanpa modal|kuota terbatas|daftar sekarang|special promo|promo spesial|peluang bisnis|jangan lewatkan|segera daftar|slot terbatas|only today|kesempatan emas)
(salam sukses|salam sukses luar biasa|salam super|salam kenal semuanya|sukses selalu untuk kita semua) ~3 (@punctuation|$|luar biasa)
(open to connect|let's connect|connect with amazing|grow our network|future partner|new connection|mutual connection|add me|happy to connect)
(posisi|lowongan) apa (saja|pun) (yang)? (tersedia|ada|dibuka)
(kebutuhan|industri|bidang|jenis usaha) ~3 apa (pun|saja)
(semoga) (relasi|pertemanan|koneksi|hubungan) (ini|kita) ~3 (manfaat|bermanfaat|silaturahmi|berkah)
i came across your ~2 profile
`,
    soft: `
^ (izin|ijin|permisi) ~2 (add|connect|follow|berteman|kenalan|menambah|menambahkan|konek|bergabung)
izin (add|connect|follow|berteman|bergabung|kenalan|menambahkan anda)
(@generic-addressee)
(@connect-word)
(@marketing)
@profile-word
(inspiratif|menginspirasi|luar biasa)
(salam kenal|salam sukses)
`,
    unless: `
(tulisan|artikel|utas|postingan|materi|webinar|buku|paparan|sesi|karya|video|podcast|liputan|komentar|jawaban|cerita) ~2 (anda|bapak|ibu|mas|mbak|kakak|dokter|pak|bu|soal|tentang)
(setelah|sejak|dari) ~3 (obrolan|bertemu|ketemu|diskusi|acara|pertemuan|ngobrol|seminar|pelatihan|kelas)
(kita|kami) ~2 (bertemu|ketemu|ngobrol|sekelas|satu meja|pernah)
(yth|dear) (bapak/ibu|bapak ibu) ~3 (rapat|undangan|orang tua|wali|peserta|anggota|warga|guru|dosen|panitia)
`,
  },
};

export const flags: Examples = [
  "Let's connect!",
  'Dear [First Name], I was impressed by the work you do at [Company].',
  'I came across your profile and was impressed by your experience.',
  "I'd like to add you to my professional network.",
  'Mohon di-accept ya, memperluas relasi.',
  'Halo, izin menambah jaringan ya.',
  'Profil Anda sangat inspiratif! Yuk berteman.',
  'Halo Kak {nama_depan}!',
];

export const leaves: Examples = [
  'Hi Dewi, your talk on cold chains named the exact problem we have in Kano. May I follow your work?',
  'Hello, the report is attached, see you on Friday.',
  'Hi Tomas, we met in the queue at FOSDEM, want the doc?',
  'Connect the printer to the network first.',
  'Halo Mbak Sari, tulisan Mbak soal irigasi tetes saya pakai di kelas. Boleh terhubung?',
  'Pagi Pak, rapatnya jadi jam sembilan ya.',
  'Salam kenal Bu, kita bertemu di pelatihan kemarin.',
  'Terima kasih, laporannya sudah saya terima.',
];
