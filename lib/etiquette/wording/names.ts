/** What tells a person's name from other capitals: data for `person.ts`. */

const lines = (text: string): string[] => text.trim().split(/\s+/);
const either = (text: string): string => lines(text).join('|');

export const ENGLISH_TITLE =
  '(?:Mr|Mrs|Ms|Mx|Dr|Prof)\\.?|Professor|Doctor|Captain|Lieutenant|Sergeant|Sister|Brother|Father|Rev\\.?|Uncle|Aunt|Aunty|Auntie|Sir|Dame|Lady';
export const INDONESIAN_TITLE =
  '(?:Bapak|Ibu|Saudara|Saudari|Sdr\\.|Sdri\\.|Pak|Bu|Mas|Mbak|Mba|Kakak|Kak|Abang|Bang|Ceu|Teh|Kang|Dokter|Dok|Prof\\.?|Ustaz|Ustazah|Koh|Cik|Ci|Bli|Mbok|Uda|Uni|Daeng|Gus|Om|Tante|Bung|Nak)';

/** Capitals that stand for no person: days, months, houses, sites, tools, places, faiths, feasts. */
export const NO_PERSON = new Set(
  lines(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december christmas easter ramadan diwali eid lent
  senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret mei juni juli agustus oktober desember lebaran idul natal nyepi waisak
  google apple meta amazon netflix microsoft linkedin instagram facebook whatsapp telegram twitter youtube tiktok slack zoom teams notion figma excel
  word powerpoint outlook gmail adobe canva github gitlab jira trello tesla toyota honda samsung nokia sony intel nvidia oracle salesforce spotify uber
  airbnb deloitte accenture mckinsey unilever nestle ikea tesco lidl gojek grab tokopedia shopee traveloka bukalapak telkom pertamina mandiri astra
  indofood garuda lufthansa emirates pajero alphard fortuner avanza innova premier inn hilton marriott hyatt ritz bafta nobel oscar emmy grammy
  london paris berlin madrid rome vienna prague dublin cork galway belfast glasgow edinburgh leeds bristol cardiff oxford cambridge manchester
  liverpool birmingham amsterdam brussels geneva zurich munich hamburg milan lisbon oslo stockholm helsinki warsaw budapest athens istanbul dubai
  doha cairo lagos nairobi accra kampala johannesburg durban delhi mumbai pune bangalore nagpur chennai kolkata karachi lahore dhaka colombo
  singapore bangkok manila cebu hanoi tokyo osaka seoul beijing shanghai hongkong taipei sydney melbourne perth auckland toronto ottawa montreal
  vancouver boston chicago austin dallas houston denver seattle phoenix atlanta miami york jersey texas california florida vegas mauritius tenerife
  spain france germany italy ireland england scotland wales britain europe asia africa america canada australia india china japan korea malaysia
  thailand vietnam nigeria ghana kenya uganda brazil mexico
  jakarta bandung surabaya semarang yogyakarta jogja solo malang bogor depok bekasi tangerang medan padang palembang pekanbaru batam lampung
  makassar manado ambon kupang denpasar bali lombok mataram pontianak balikpapan samarinda banjarmasin papua sorong jayapura jawa sumatra sumatera
  kalimantan sulawesi maluku aceh riau indonesia nusantara menteng kemang senayan sudirman
  english french german spanish italian irish scottish british american indian chinese japanese inggris cina arab belanda
  god lord jesus allah tuhan muhammad bible quran islam kristen katolik hindu buddha muslim christian catholic jewish
  ceo cfo cto hr pr it ok pm am cv phd mba usa uk eu pt cv tbk word rumour rumor gossip nothing everyone nobody series project team
  whoever whatever somebody someone anybody none neither somehow
  kasian kasihan duh gila coba
  btw fyi omg lol lmao ngl tbh dude bro girl mate babe guy gal spill canteen clue art finance marketing director produser ditto rumors apparently allegedly
  dear hello thanks yours regards sincerely best warmly cheers morning evening
  yayasan panitia perumahan griya jalan gedung saudara saudari bapak ibu pak bu mas mbak kak bang kakak abang anda pelamar ananda
  `),
);

/** Names that look like other words or their forms. */
export const NAMES_LIKE_WORDS = new Set(['peter', 'mohamed', 'budi']);

/** "Stefan's …": what only a person has. */
export const OWN_OF_A_PERSON = either(
  `wife husband spouse partner girlfriend boyfriend fiance fiancee ex son daughter child kid kids baby mother father mum mom dad parents brother sister
  family divorce marriage affair wedding salary pay bonus promotion sabbatical leave sick-leave resignation contract visa salary number numbers phone
  mobile cell address home house flat birthday age health diagnosis illness condition surgery operation pregnancy therapist therapy medication
  boss manager colleague assistant interview report slides email emails figures expenses invoice invoices code draft talk speech CV degree review
  new old personal private real last first package offer certificate dad lad mum girl boy flatmate roommate landlord background record references
  raise rent debt debts drinking temper work job title marks grades results parents' file passport`,
);

/** What people do: a name before one of these is a person's. */
export const DOES = either(
  `told said says tells thinks knows knew asked asks slept sleeps drinks drank cries cried cheats cheated lied lies left quit resigned earns makes
  got gets keeps kept never always lost shouted shouts stole steals bought married divorced dates dated wears talks talked wrote writes looks looked
  takes took stays stayed comes came goes went needs needed wants wanted sits sat earned owes owed smells spends spent pays paid plays played calls
  flunked failed begged works worked lives lived moved passed hates hated likes loves forgot forgets fell failed faked fakes hides hid fiddles fired covered covers`,
);
/** "is", "was" and the like name a person only with what is said of people. */
export const IS_A_PERSON = either(
  `sleeping seeing dating drinking cheating lying leaving pregnant divorced divorcing married single sober ill sick fired sacked suspended drunk gay
  depressed bankrupt broke off out in on back always never such so being getting going hiding having taking moving wks weeks about apparently basically
  secretly still not too a an our your the`,
);
export const BEFORE_A_PERSON = either(
  `about with told tell ask asks asked between poor saw met did does avoid trust invite why's how's sack sacked fire fired promote promoted hire hired made married dating know`,
);
/** "Petra in payroll". */
export const DEPARTMENT = either(
  `payroll finance accounts accounting sales marketing legal ops operations IT HR procurement transport logistics engineering design support admin reception
  facilities audit research PR comms dispatch purchasing`,
);

export const INDONESIAN_AFTER = either(
  `itu tuh katanya ternyata lagi udah sudah pernah ketahuan resign cerai dipecat keluar kena sering suka selingkuh hamil nikah mau belum kan emang memang
  gaji masih juga cuma tiap selalu baru habis abis dipenjara kerja sakit punya sama ngaku mundur pindah dikeluarkan jadian putus bangkrut utang`,
);
export const INDONESIAN_BEFORE = either(
  `si soal sama tentang kata tanya tanyain tanyakan ngomongin gosipin invite ajak ketemu kenal sejak kenapa punya dengan sekamar bareng calon surprise-in HP-nya chat-nya curhatnya`,
);
