/** Verbs by which people do something for somebody at work, in both languages. */

/** English, in the base form; `…ing` is made from it. */
const ENGLISH =
  'send resend re-send forward share reshare email e-mail mail post ship deliver submit upload push attach bring drop hand return ' +
  'refund pay repay transfer wire reimburse cover settle sort fix resolve check recheck verify confirm double-check look review read ' +
  'proofread edit revise update redo rewrite rework finish complete finalise finalize wrap draft write prepare ' +
  'arrange book reserve order schedule reschedule organise organize call phone ring text ping message dm whatsapp ' +
  'contact reach follow circle revert reply respond answer tell report inform notify introduce intro connect recommend ' +
  'refer nominate vouch speak talk ask raise mention add include invite join attend meet host handle ensure help ' +
  'assist support present record test print scan translate design build create compile collect gather dig find source ' +
  'chase escalate sign stamp approve unlock lend loan mentor train coach teach guide courier deploy restore install publish process ' +
  'cook drive rebook summarise summarize document format clean correct adjust tweak amend replace swap assemble pack print sew bake photograph release arrive order log quote repeat';

/** Verbs that promise only with what follows them. */
const ENGLISH_PHRASES = [
  'get\\s+(?:back|to\\s+(?:them|it|your|the)|in\\s+touch|to\\s+(?:it|this|that)|on\\s+(?:it|to\\s+it)|it|them|this|that|these|those|you|your|the|our|a|an|my|her|him|working|started)',
  'give\\s+(?:you|it|them|him|her|this|that|your|the|feedback|notice|my\\s+(?:feedback|answer|comments|notes))',
  'come\\s+(?:back|straight|down|up|by|over|to|along|round|and|prepared|with)',
  'go\\s+(?:through|over|ahead|and|with\\s+you)',
  'put\\s+(?:it|them|you|your|this|that|the|a|an|together|in|up|down|forward|everything|some|something|my)',
  'set\\s+(?:up|it|that|this|a|aside|you|the)',
  'let\\s+(?:\\w+\\s+){1,3}?know',
  'keep\\s+(?:you|it\\s+to\\s+(?:myself|ourselves)|that\\s+to\\s+myself|everyone|an\\s+eye|them|him|her|it\\s+(?:confidential|safe|for)|your)',
  'pass\\s+(?:it|this|that|them|your|along|these|those|on\\s+(?:your|his|her|the\\s+(?:message|word|word|note|details|feedback|info|contact|cv|resume)))',
  'take\\s+(?:(?:his|her|your|their)\\s+place|a\\s+look|another\\s+look|a\\s+proper|care|it\\s+(?:from|to|up|on)|this\\s+(?:on|up|to)|that\\s+(?:on|up|to)|over|on|notes|point|minutes|you|your|the|them|part)(?!.{0,6}\\bas\\b)',
  'make\\s+(?:sure|time|an?\\s+intro\\w*|the\\s+\\w+|a\\s+(?:note|start|list|copy|booking)|it\\s+(?:right|up|happen|a\\s+point)|that\\s+happen|you|your|those|these|some|copies)',
  'see\\s+(?:to\\s+(?:it|that)|what\\s+i\\s+can|that\\s+(?:it|this|you|they)|if\\s+i\\s+can|whether)',
  'do\\s+(?:it|that|this|so|my\\s+(?:best|part|share)|the|a|an|your|everything|all|whatever)',
  'have\\s+a\\s+(?:word|chat|quiet\\s+word|look|think)',
  'have\\s+(?:it|them|this|that|everything|an?swers?|news|(?:the|your|a|an|my|our|something|(?:two|three|four|five|\\d+))(?=.*\\b(?:ready|done|finished|sent|over|across|you|your|by|before|tomorrow|today|tonight|within|back|soon|mail|post|next|this|\\w+day)\\b)|(?:\\w+\\s+){1,4}(?:ready|done|sent|finished|over|across|with\\s+you|for\\s+you|to\\s+you|back\\s+to\\s+you|by|on|before))(?!\\s+to\\b)',
  'be\\s+(?:there|in\\s+touch|at\\s+(?:the|your)|on\\s+(?:time|it|the\\s+(?:call|line))|back\\s+(?:to|with|in\\s+touch)|with\\s+you|happy\\s+to\\s+\\w+\\s+you|sending|bringing|sharing|forwarding|calling|posting|emailing|waiting\\s+for\\s+you)',
  'run\\s+(?:it|this|that|you|your|the|through|a)',
  'walk\\s+(?:you|them|him|her|through)',
  'show\\s+(?:you|them|your|up|it|this)',
  'get\\s+(?!used|back)\\w+(?:\\s+\\w+)?\\s+to\\s+(?!know\\b)[a-z]+',
  'refrain\\s+from',
  'stay\\s+(?:on\\s+(?:it|top)|behind\\s+to)',
  'leave\\s+(?:it|them|the|a|your|those|these|copies)(?!\\s+(?:at\\s+that|there|to\\s+you|be|alone|it))',
  'pick\\s+(?:up|you|it|them|your|this|that)',
  'try\\s+(?:to|and|my\\s+best)\\s+(?:\\w+\\s+){0,2}(?:send|share|get|finish|call|introduce|review|read|write|reply|answer|have|be\\s+there|make|find|help|come|do|squeeze|fit|sort|reach|bring|fix|set|put|arrange|organi[sz]e|speak|talk|ask|check)',
  'show\\s+you',
  'buy\\s+(?:you|the|your)',
  'treat\\s+you',
  'drive\\s+(?:you|it|them)',
  'stand\\s+in',
  'step\\s+in',
  'fill\\s+(?:in|out|you)',
  'speak\\s+(?:to|with|at|for)',
  'bring\\s+(?:you|it|the)',
  'throw\\s+(?:in|together)',
  'knock\\s+(?:up|together|out)',
  'whip\\s+up',
  'type\\s+(?:up|it|them|out)',
  'hand\\s+(?:it|them|over|in)',
  'sort\\s+(?:it|out|your|that|this)',
  'hold\\s+(?:it|them|all|(?:a|the|your)\\s+(?:seat|spot|place|slot|table|room)|table)',
  'save\\s+(?:you|a|your)',
  'reserve\\s+(?:you|a|your|the)',
  'swing\\s+by',
  'hop\\s+on',
  'jump\\s+on',
  'stop\\s+by',
  'drop\\s+(?:by|off|in|it|them|you|the)',
  'close\\s+(?:it|the\\s+(?:ticket|loop|gap))',
  'open\\s+(?:a\\s+ticket|it\\s+up|the)',
  'line\\s+(?:up|it)',
  'tidy',
  'be\\s+your',
];

/** Being, feeling and one's own life: with these "I'll …" tells and promises nothing. */
const ENGLISH_TELLS =
  'be|have|need|want|miss|skip|watch|enjoy|love|hate|like|prefer|know|remember|forget|regret|eat|drink|wear|fly|celebrate|spend|catch|carry|board|ride|' +
  'learn|study|lose|win|turn|face|defend|earn|live|leave|start|see|admit|confess|concede|say|think|believe|assume|expect|hope|wish|wonder|feel|' +
  'find|hear|mean|understand|trust|bet|guess|suppose|become|remain|stay|seem|look|take|get|let|come|mind|doubt|survive|treasure|cherish|cross|hit|' +
  'play|sing|marry|appreciate|value|welcome|use|need|spare|second|echo|grant|give|make|keep|put|set|pass|run|walk|show|tell|never|not|only|just|even|' +
  'pick|hold|save|stop|all|both|consider|accept|choose|lead|chair|hate|fail|pretend|ignore|refuse|blame|judge|venture|borrow|steal';
const NOT_DOING =
  '(?:telling|warning|asking|begging|seeing|thinking|missing|looking|hoping|wishing|watching|waiting|taking|leaving|having|being|hearing|expecting|enjoying|loving|learning|trusting|using|following|visiting|thanking|leading|getting|needing|wanting|cheering|rooting)';
const PARTICLE = '(?:\\s+(?:up|out|off|in|over|down|on|through|around|along|away|back|across|together|by))?';
const ENGLISH_OBJECT =
  '(?:it|them|him|her|this|that|these|those|the|your|you|u|a|an|all|some|both|everything|everyone|another|any|each|every)';
/** Any other verb of doing, where a thing or the reader is its object: "unblock the account", "cook for you". */
export const ENGLISH_OPEN = `(?:(?!(?:${ENGLISH_TELLS})\\b)[a-z]{2,}(?:[a-rt-z]|ss)(?:${PARTICLE}\\s+${ENGLISH_OBJECT}|(?=[^.!?;]*\\s(?:for|with|to|past|by|over|from|at|on|behind)\\s[^.!?;]*\\byours?\\b)|(?=[^.!?;]*\\s(?:for|with|to|alongside)\\s+you\\b))|be\\s+(?!${NOT_DOING}\\b)[a-z]{2,}ing(?=\\s[^.!?]*\\byou))`;
/** "mailing you the keys", "putting your name forward", "dropping the keys at yours": the reader gets something of it. */
export const ENGLISH_OPEN_GOING = `(?!${NOT_DOING}\\b)[a-z]{2,}ing${PARTICLE}\\s+(?:you|your|u|(?:it|them|the|a|an|this|that|these|those|all|some)(?=[^.!?]*\\b(?:you|yours?)\\b))`;

/** Verbs and phrases, the verbs first; bodies of regular expressions. */
export const ENGLISH_VERBS: readonly string[] = [...ENGLISH.split(' '), ...ENGLISH_PHRASES];
export const ENGLISH_VERB = `(?:${ENGLISH_VERBS.join('|')})`;
/** "sending", "sharing": the verbs whose -ing form promises beside a future day. */
export const ENGLISH_GOING =
  '(?:(?:re)?sending|forwarding|sharing|e-?mailing|mailing|posting|shipping|delivering|submitting|uploading|bringing|dropping|' +
  'returning|refunding|paying|transferring|wiring|calling|phoning|ringing|meeting|joining|attending|introducing|writing|' +
  'presenting|picking\\s+(?:you|it|them)|coming|getting\\s+(?:it|them|you)|having\\s+(?:it|them)|handing)';

/** Indonesian roots; each takes the affixes below. Those that lose their first sound after meN- stand without it too. */
const ROOTS =
  'kirim serah antar anter hantar titip bawa hubung telepon telpon telp kontak chat email balas bales jawab info informasi ' +
  'update terus forward share bagi unggah upload push drop taruh taro transfer bayar lunas ganti tanggung cek check crosscheck ' +
  'periksa baca review tinjau pelajar koreksi edit revisi perbaik bener betul rapi rapih selesai kelar beres tuntas proses garap ' +
  'bikin susun tulis draft desain cetak scan fotokopi print terjemah rekam urus atur koordinasi tanya bantu temani temen jemput ' +
  'kenal intro rekomendasi aju pesan booking book reservasi undang latih paraf tandatangan konfirmasi confirm deliver ' +
  'cleansing handle paket tukar lapor cerita pinjam perpanjang install setor test tes ulas isi cantum muat papar ' +
  'dm wa submit post publish posting reply respons respon resend follow set ping call meet record setup fix finalisasi finalize ' +
  'rangkum ringkas rinci hitung antri antre kopi copy jahit foto video rekap susul teliti evaluasi kawal damping wakil tebus ' +
  'jaga ambil ketik pantau pasang bicara diskusi bahas laku laksana refund mention release tunjuk ajar nego hitung ' +
  'japri ajak dm pegang gantiin backup cover catat mampir bilang pinjem pesen nyetir lampir sebar tayang terbit tag sign kembang rampung';
/** Roots that promise only with -kan, -in or -i: "sampaikan", never "sampai". */
const SUFFIXED_ROOTS =
  'sampai sampe kabar kerja cari minta masuk tambah lanjut kembali daftar sedia siap sambung luang sempat sisih buat beri kasih cepat jadwal ' +
  'hadir datang kirim salin simpan data tindaklanjut pindah gabung teman kelar penuh aman lengkap jelas';

const LOST = /^[kpst](?=[aeiou])/;
const anyOf = (roots: readonly string[]): string =>
  [...new Set(roots)].sort((a, b) => b.length - a.length).join('|');
const ROOT = anyOf(ROOTS.split(' '));
const SUFFIXED = anyOf(SUFFIXED_ROOTS.split(' '));
/** k, p, s and t fall away after meN-: kirim, mengirim. */
const NASAL_ROOT = anyOf(
  `${ROOTS} ${SUFFIXED_ROOTS}`
    .split(' ')
    .filter(root => root !== 'kasih')
    .flatMap(root => (LOST.test(root) ? [root, root.slice(1)] : [root])),
);

/** Phrases of more words, and verbs that promise only with what follows. */
const PHRASES =
  'usul(?:kan|in)\\s+nama|follow[\\s-]?up|tindak\\s?lanjuti|(?:me|di)?tindak\\s?lanjut\\w*|tanda\\s?tangani|ttd|take\\s+over|take\\s+care|set\\s+up|' +
  'balik\\s+lagi|kasih\\s+tahu|kasih\\s+tau|beri\\s+tahu|beritahu|memberi\\s+tahu|bawa(?:kan|in)|buka\\s+kembali|buka\\s+lagi|get\\s+back|send|bring|write|help';

const AFFIX = '(?:kan|in|i|an|ni|akan)?';
/** Any verb that says for whom or to whom: "bilangin", "gantiin", "infokan"; not those of feeling, nor plain words. */
const FOR_SOMEBODY =
  '(?!(?:me(?:m|ng|ny|n|l|r|w)|ter|di[a-z]{2,}kan)|(?:harap|ingin|mau|butuh|perlu|rasa|pikir|bayang|maksud|dapat|temu|nanti|rindu|alam|suka|yakin|mungkin|laku|dengar|ingat|lupa|bangga|sayang|makan|bukan|akan|sedang|rela|syukur|biasa|kata|bagai|misal|asal|sebal|kesal|sesal|main|lain|kain|kalian|buktik|usul|saran|ada|batal|tawar|lewat|simpul|kira|perkira|percaya|henti|naik|turun|lihat|anggap|putus|tegas|tekan|sebut|nyata|kulu|tinggal|biar|ajar|kritik|hormat|banggak|jual|menang|kalah|habis|duga|sengaja)(?:kan|in|i)?(?![a-zA-ZÀ-ɏ]))[a-z]{2,}[a-z-]*(?:[bcdfghjklmnprstwyaiueo]kan|[bdghjklmnprstwy]in|ain)';
/** A verb of doing for somebody, with colloquial and formal affixes: kirim, kirimkan, kirimin, mengirimkan, dikirim. */
export const INDONESIAN_STEM = `(?:(?:${ROOT})${AFFIX}|(?:${SUFFIXED})(?:kan|in|i|ken)|kasih\\s+(?:ke|kabar|tau|tahu|feedback|masukan|jawaban)|kasih|balikin|kabarin|${PHRASES}|${FOR_SOMEBODY})`;
export const INDONESIAN_ACTIVE = `(?:${INDONESIAN_STEM}|(?:me(?:ny|ng|m|n)?|nge|ng|ny|n|m)(?:per)?-?(?:${NASAL_ROOT})${AFFIX}|memper(?:${ROOT})${AFFIX})`;
/** With a word for the future any verb of doing that has an object promises: "akan mengingatkan", "akan kami perjuangkan". */
export const INDONESIAN_FUTURE =
  '(?!(?:me)?(?:n|m|ng|ny|l|r)?(?:antikan|nantikan|rindukan|rasakan|dapatkan|alami|galami|nikmati|kenang|lupakan|miliki|jadi|pahami|sukai|cintai|cicipi|hadiri|ikuti|rayakan|gadakan|adakan|lakukan|tinggalkan|jalani|mulai|akhiri|masuki|temukan|maafkan|sesali|syukuri|kecewakan|bosankan|bangkan|butuhkan|harapkan|batalkan|berikandiri)(?![a-z]))(?:me(?:ng|ny|n|m|l|r|w|y)?[a-z]{3,}(?:kan|i)|(?:per)?[a-z]{3,}kan|[a-z]{3,}[b-df-hj-np-tv-z]i)';
export const INDONESIAN_PASSIVE = `di-?(?:per)?${INDONESIAN_STEM}`;
