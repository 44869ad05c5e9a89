/**
 * A small professional network, all invented. Two people share a name, one has a slug beyond ASCII, one name holds
 * an emoji, one is known by a single word: what a reader of pages must not stumble over.
 */

export interface DemoPerson {
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly company: string;
  readonly school: string;
  readonly location: string;
  readonly degree: 1 | 2 | 3;
  readonly layout: 'sdui' | 'ember';
  readonly about: string;
  readonly role: string;
  /** `ACoA…`, 39 characters, as the site names its members. */
  readonly memberId: string;
  readonly memberNumber: number;
}

type Row = readonly [
  slug: string,
  name: string,
  role: string,
  company: string,
  school: string,
  location: string,
  degree: 1 | 2 | 3,
  layout: 'sdui' | 'ember',
];

const ROWS: readonly Row[] = [
  [
    'ratna-pertiwi',
    'Ratna Pertiwi',
    'Head of Product',
    'Lumbung Data',
    'Institut Teknologi Bandung',
    'Jakarta, Indonesia',
    1,
    'sdui',
  ],
  [
    'bima-prasetyo',
    'Bima Prasetyo',
    'Backend Engineer',
    'Kapal Kertas',
    'Universitas Gadjah Mada',
    'Yogyakarta, Indonesia',
    1,
    'sdui',
  ],
  [
    'elena-marchetti',
    'Elena Marchetti',
    'Design Lead',
    'Studio Girasole',
    'Politecnico di Milano',
    'Milan, Italy',
    1,
    'sdui',
  ],
  [
    'bima-prasetyo-2',
    'Bima Prasetyo',
    'Data Analyst',
    'Anyam Analitika',
    'Universitas Airlangga',
    'Surabaya, Indonesia',
    2,
    'sdui',
  ],
  [
    'tomasz-nędza',
    'Tomasz Nędza',
    'Founder',
    'Kwadrat Labs',
    'Politechnika Wrocławska',
    'Wrocław, Poland',
    2,
    'sdui',
  ],
  [
    'sekar-ayu-larasati',
    'Sekar Ayu Larasati 🌱',
    'Community Manager',
    'Ruang Temu',
    'Universitas Indonesia',
    'Depok, Indonesia',
    1,
    'sdui',
  ],
  [
    'suharti',
    'Suharti',
    'Finance Director',
    'Samudra Logistik',
    'Universitas Brawijaya',
    'Malang, Indonesia',
    2,
    'sdui',
  ],
  [
    'daniel-okafor',
    'Daniel Okafor',
    'Engineering Manager',
    'Northwind Robotics',
    'University of Lagos',
    'Lagos, Nigeria',
    2,
    'sdui',
  ],
  [
    'putu-adi-wirawan',
    'Putu Adi Wirawan',
    'Mobile Developer',
    'Pasar Pagi',
    'Universitas Udayana',
    'Denpasar, Indonesia',
    1,
    'sdui',
  ],
  [
    'hanna-lindqvist',
    'Hanna Lindqvist',
    'Recruiter',
    'Fjord People',
    'Lunds universitet',
    'Malmö, Sweden',
    3,
    'sdui',
  ],
  [
    'agus-salim-harahap',
    'Agus Salim Harahap',
    'Operations Lead',
    'Toba Energi',
    'Universitas Sumatera Utara',
    'Medan, Indonesia',
    1,
    'sdui',
  ],
  [
    'mei-lin-tan',
    'Mei Lin Tan',
    'Partnerships Manager',
    'Orchard Ventures',
    'National University of Singapore',
    'Singapore',
    1,
    'sdui',
  ],
  [
    'yohanes-kurniawan',
    'Yohanes Kurniawan',
    'Solutions Architect',
    'Awan Biru',
    'Universitas Katolik Parahyangan',
    'Bandung, Indonesia',
    2,
    'sdui',
  ],
  [
    'amara-diallo',
    'Amara Diallo',
    'Product Marketer',
    'Baobab Cloud',
    'Université Cheikh Anta Diop',
    'Dakar, Senegal',
    2,
    'sdui',
  ],
  [
    'dewi-anggraini',
    'Dewi Anggraini',
    'Head of Data',
    'Tokko',
    'Universitas Padjadjaran',
    'Bandung, Indonesia',
    1,
    'sdui',
  ],
  [
    'jonas-weber',
    'Jonas Weber',
    'Research Scientist',
    'Institut Quellental',
    'Technische Universität München',
    'Munich, Germany',
    3,
    'sdui',
  ],
  [
    'rahmat-hidayat',
    'Rahmat Hidayat',
    'UX Researcher',
    'Kopi Senja Digital',
    'Universitas Diponegoro',
    'Semarang, Indonesia',
    1,
    'sdui',
  ],
  [
    'priya-raman',
    'Priya Raman',
    'Platform Engineer',
    'Monsoon Systems',
    'Anna University',
    'Chennai, India',
    2,
    'sdui',
  ],
  [
    'nadia-putri-anggraini',
    'Nadia Putri Anggraini',
    'Content Strategist',
    'Rumah Kata',
    'Universitas Negeri Jakarta',
    'Tangerang, Indonesia',
    2,
    'sdui',
  ],
  [
    'lucas-ferreira',
    'Lucas Ferreira',
    'Sales Engineer',
    'Azulejo Networks',
    'Universidade do Porto',
    'Porto, Portugal',
    3,
    'sdui',
  ],
  [
    'fajar-nugroho',
    'Fajar Nugroho',
    'Data Engineer',
    'Lumbung Data',
    'Telkom University',
    'Bandung, Indonesia',
    1,
    'sdui',
  ],
  [
    'ingrid-solheim',
    'Ingrid Solheim',
    'Programme Director',
    'Nordlys Foundation',
    'Universitetet i Oslo',
    'Oslo, Norway',
    2,
    'sdui',
  ],
  [
    'kadek-ariani',
    'Kadek Ariani',
    'Frontend Developer',
    'Canang Studio',
    'STIKOM Bali',
    'Ubud, Indonesia',
    2,
    'sdui',
  ],
  [
    'oliver-hartley',
    'Oliver Hartley',
    'Angel Investor',
    'Hartley & Daughters',
    'University of Leeds',
    'Leeds, United Kingdom',
    3,
    'sdui',
  ],
  [
    'wulan-maharani',
    'Wulan Maharani',
    'Legal Counsel',
    'Toba Energi',
    'Universitas Hasanuddin',
    'Makassar, Indonesia',
    1,
    'ember',
  ],
  [
    'arif-budiman-s',
    'Arif Budiman S.',
    'Lecturer',
    'Universitas Andalas',
    'Universitas Andalas',
    'Padang, Indonesia',
    1,
    'ember',
  ],
  [
    'chiara-conti',
    'Chiara Conti',
    'Journalist',
    'Il Faro',
    'Università di Bologna',
    'Bologna, Italy',
    2,
    'ember',
  ],
  [
    'gede-mahendra',
    'Gede Mahendra',
    'Cloud Consultant',
    'Awan Biru',
    'Institut Teknologi Sepuluh Nopember',
    'Surabaya, Indonesia',
    1,
    'ember',
  ],
  [
    'sofia-lindgren',
    'Sofia Lindgren',
    'Service Designer',
    'Fjord People',
    'Konstfack',
    'Stockholm, Sweden',
    2,
    'ember',
  ],
  [
    'teguh-santoso',
    'Teguh Santoso',
    'QA Lead',
    'Kapal Kertas',
    'Universitas Sebelas Maret',
    'Surakarta, Indonesia',
    2,
    'ember',
  ],
  [
    'grace-mwangi',
    'Grace Mwangi',
    'Climate Analyst',
    'Savanna Metrics',
    'University of Nairobi',
    'Nairobi, Kenya',
    3,
    'ember',
  ],
  [
    'ari-wicaksono',
    'Ari Wicaksono',
    'Startup Mentor',
    'Ruang Temu',
    'Universitas Bina Nusantara',
    'Jakarta, Indonesia',
    1,
    'ember',
  ],
];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** An id of the right shape, always the same for the same slug. */
function memberIdOf(slug: string): string {
  let state = 7;
  for (const letter of slug) state = (state * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  let id = 'ACoAA';
  while (id.length < 39) {
    state = (state * 1_103_515 + 12_345) % 2_147_483;
    id += LETTERS[state % LETTERS.length];
  }
  return id;
}

function personOf(row: Row, index: number): DemoPerson {
  const [slug, name, role, company, school, location, degree, layout] = row;
  const first = name.split(' ')[0] ?? name;
  return {
    slug,
    name,
    role,
    company,
    school,
    location,
    degree,
    layout,
    headline: `${role} at ${company} | glad to compare notes`,
    about: `${first} works on careful tools for small teams, and likes long walks and short meetings.`,
    memberId: memberIdOf(slug),
    memberNumber: 410_000_000 + index * 7951,
  };
}

export const PEOPLE: readonly DemoPerson[] = ROWS.map(personOf);

/** The member who is signed in. */
export const SELF: DemoPerson = personOf(
  [
    'sari-wulandari',
    'Sari Wulandari',
    'Product Engineer',
    'Teras Digital',
    'Universitas Indonesia',
    'Jakarta, Indonesia',
    1,
    'sdui',
  ],
  99,
);

/** Finds by slug (in any case, encoded or not) or by `ACoA…` id. */
export function personAt(address: string): DemoPerson | undefined {
  const key = decodeURIComponent(address).normalize('NFC');
  return [...PEOPLE, SELF].find(
    person => person.memberId === key || person.slug.normalize('NFC') === key.toLowerCase(),
  );
}
