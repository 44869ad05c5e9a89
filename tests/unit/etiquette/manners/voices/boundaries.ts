/** Messages to somebody who asked to be spared something. */
import type {Scene} from './scene.ts';

export const boundaries: readonly Scene[] = [
  {
    context: {person: {name: 'Carmen', boundaries: {topics: ['her divorce']}}},
    voices: {
      boundary: ['Hi Carmen, I was sorry to read about the divorce. How are you holding up?'],
      none: ['Hi Carmen, I finished the book you lent me. The ending!'],
    },
  },
  {
    context: {person: {name: 'Tobias', boundaries: {topics: ['politics']}}},
    voices: {
      boundary: ['Hey Tobias, what do you make of the election result? Wild night.'],
      none: ['Hey Tobias, the new espresso machine arrived, come and try it.'],
    },
  },
  {
    context: {person: {name: 'Anneke', boundaries: {channels: ['dm']}}},
    voices: {boundary: ["Hi Anneke, I'd love to hear your view of the new draft."]},
  },
  {
    channel: 'email',
    context: {person: {name: 'Anneke', boundaries: {channels: ['dm']}}},
    voices: {none: ["Dear Anneke, I'd love to hear your view of the new draft."]},
  },
  {
    context: {person: {name: 'Faisal', boundaries: {spaceUntil: '2026-12-15'}}},
    voices: {boundary: ['Hi Faisal, just checking in, how is everything?']},
  },
  {
    context: {person: {name: 'Faisal', boundaries: {spaceUntil: '2026-11-15'}}},
    voices: {none: ['Hi Faisal, how is everything?']},
  },
  {
    context: {person: {name: 'Ayu', boundaries: {topics: ['kehamilan']}}},
    voices: {
      boundary: ['Mbak Ayu, denger-denger lagi program hamil ya? Semoga cepat dapat momongan.'],
      none: ['Mbak Ayu, berkas tendernya sudah lengkap, tinggal tanda tangan.'],
    },
  },
  {
    context: {person: {name: 'Pak Yosep', boundaries: {topics: ['gaji']}}},
    voices: {boundary: ['Pak Yosep, gaji di kantor baru naik berapa persen, Pak? Penasaran.']},
  },
  {
    context: {person: {name: 'Nina', boundaries: {spaceUntil: '2027-01-01'}}},
    voices: {boundary: ['Kak Nina, aku cuma mau nyapa aja, kangen ngobrol.']},
  },
  {
    now: '2026-11-24T23:30:00+07:00',
    context: {
      person: {name: 'Dewi', boundaries: {timeZone: 'Asia/Jakarta'}, favorsGiven: 2, favorsReceived: 1},
    },
    voices: {timing: ['Hi Dewi, could you have a look at slide nine?']},
  },
  {
    now: '2026-11-24T09:30:00+07:00',
    context: {
      person: {name: 'Dewi', boundaries: {timeZone: 'Asia/Jakarta'}, favorsGiven: 2, favorsReceived: 1},
    },
    voices: {none: ['Hi Dewi, could you have a look at slide nine?']},
  },
  {
    now: '2026-11-24T09:30:00+07:00',
    context: {person: {name: 'Emma', boundaries: {timeZone: 'Europe/London'}}},
    voices: {timing: ['Hi Emma, notes from the call are in the folder.']},
  },
  {
    now: '2026-11-24T17:30:00+07:00',
    context: {person: {name: 'Emma', boundaries: {timeZone: 'Europe/London'}}},
    voices: {none: ['Hi Emma, notes from the call are in the folder.']},
  },
  {
    now: '2026-11-24T20:30:00+07:00',
    context: {
      person: {name: 'Bu Ana', boundaries: {timeZone: 'Asia/Jakarta', quietHours: ['20:00', '06:00']}},
    },
    voices: {timing: ['Bu Ana, laporan sudah saya unggah.']},
  },
  {
    now: '2026-11-24T21:15:00+07:00',
    context: {person: {name: 'Raka', boundaries: {timeZone: 'Asia/Jayapura'}}},
    voices: {timing: ['Mas Raka, besok rapat jam 9 ya.']},
  },
  {
    context: {person: {name: 'Kofi', boundaries: {topics: ["his mother's illness"]}}},
    voices: {
      boundary: ["Hi Kofi, did your mother's chemo finish? Thinking of you."],
      none: ['Hi Kofi, congratulations on the paper!'],
    },
  },
  {
    context: {person: {name: 'Iwan', boundaries: {topics: ['agama']}}},
    voices: {
      boundary: ['Mas Iwan, puasanya lancar? Kapan mulai rajin ke masjid lagi nih?'],
      none: ['Mas Iwan, desain kemasannya sudah jadi.'],
    },
  },
  {
    context: {person: {name: 'Bu Lia', boundaries: {channels: ['dm', 'comment']}}},
    voices: {boundary: ['Halo Bu, selamat pagi, ini penawarannya.']},
  },
  {
    channel: 'email',
    now: '2026-11-24T22:40:00+00:00',
    context: {person: {name: 'Sam', boundaries: {timeZone: 'Europe/London'}}},
    voices: {timing: ['Hi Sam, sorry to write so late, the invoice is attached.']},
  },
  {
    channel: 'email',
    now: '2026-11-24T22:40:00+07:00',
    context: {person: {name: 'Sam', boundaries: {timeZone: 'Europe/London'}}},
    voices: {none: ['Hi Sam, the invoice is attached.']},
  },
  {
    context: {person: {name: 'Lou', boundaries: {topics: ['politics']}}},
    voices: {boundary: ['Hey Lou, I voted early today. You?']},
  },
  {
    context: {person: {name: 'Bu Fitri', boundaries: {topics: ['penyakit']}}},
    voices: {boundary: ['Ibu Fitri, semoga lekas pulih dari operasinya.']},
  },
];
