/** Somebody absent by the part they play, in whole noun phrases only. */

const ENGLISH_ROLE =
  'boss|manager|CEO|CFO|CTO|director|head\\s+of\\s+[a-zA-ZÀ-ɏ]+|chairman|chairwoman|founder|co-founder|supervisor|colleague|predecessor|successor|assistant|intern|trainee|accountant|lawyer|professor|dean|principal|teacher|editor|foreman|investor|landlord|landlady|neighbour|neighbor|secretary|treasurer|coach|vicar|pastor|minister|developer|designer|recruiter|receptionist|conductor|team\\s+lead';
const LAST = "(?![a-zA-ZÀ-ɏ'’-])(?!\\s+(?:of|role|job|title|position|office|team|meeting|trip|clinic)\\b)";
const KIND =
  '(?:new\\s+|old\\s+|former\\s+|last\\s+|deputy\\s+|creative\\s+|managing\\s+|senior\\s+|junior\\s+|IT\\s+|HR\\s+|sales\\s+)*';

/** "my boss", "the new head of finance", "that new guy in finance". */
export const ENGLISH_PERSON = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:(?:my|our|the|your|their|that)\\s+${KIND}(?:${ENGLISH_ROLE})${LAST}|(?:the|that|our|your)\\s+(?:new\\s+)?(?:guy|girl|woman|man|lady|lad|bloke|chap|hire)\\s+(?:in|from)\\s+(?:the\\s+)?(?!(?:bed|room|seat|flat|number|unit|row|ward)(?![a-z]))[a-zA-ZÀ-ɏ]+|(?:the|that|our|your)\\s+new\\s+(?:guy|girl|woman|man|lady|lad|bloke|chap|hire|intern)(?![a-zA-ZÀ-ɏ'’]))`,
  'i',
);

const INDONESIAN_ROLE =
  'bos|atasan|direktur|manajer|manager|kepala|ketua|pendiri|dosen|dekan|rektor|guru|kabag|kabid|sekretaris|bendahara|lurah|camat|bupati|asisten|dokter|perawat|mandor|editor|founder|mentor|pembimbing|supervisor|koordinator';
const OF =
  'saya|aku|kita|kami|gue|gw|kalian|lo|kamu|yayasan|panitia|divisi|vendor|asrama|prodi|keuangan|gudang|kelas|komunitas|koperasi|sekolah|cabang|proyek|tim|baru\\s+(?:itu|kita|kami|saya|aku|gue)|baru|itu';
export const INDONESIAN_PERSON = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:(?:bos|atasan|direktur|manajer|ketua|bendahara|sekretaris)(?:nya|mu)(?![a-zA-ZÀ-ɏ])(?!\\s+sendiri)|(?:${INDONESIAN_ROLE})(?:\\s+(?:${OF})(?![a-zA-ZÀ-ɏ])(?:\\s+itu(?![a-zA-ZÀ-ɏ]))?)|(?:anak|karyawan|staf|pegawai|cewek|cowok)\\s+(?:baru|magang)(?:\\s+(?:di|dari)\\s+[a-zA-ZÀ-ɏ]+)?(?:\\s+(?:itu|kita|kami))?(?![a-zA-ZÀ-ɏ]))`,
  'i',
);
