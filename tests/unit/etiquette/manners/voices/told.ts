/** Messages that hold with what was told before, or do not. */
import type {Scene} from './scene.ts';

export const told: readonly Scene[] = [
  {
    now: '2026-11-24T23:30:00+07:00',
    context: {
      person: {name: 'Bu Ana', boundaries: {timeZone: 'Asia/Jakarta'}},
      me: {
        told: [{subject: 'kesepakatan darurat', value: 'boleh dihubungi jam berapa pun kalau server mati'}],
      },
    },
    voices: {none: ['Bu Ana, servernya mati lagi, sesuai pesan Ibu saya kabari jam berapa pun.']},
  },
  {
    context: {person: {name: 'Jo'}, me: {told: [{subject: 'day rate', value: '750 euros'}]}},
    voices: {
      contradiction: ['Hi Jo, my day rate for the audit would be 900 euros.'],
      none: ['Hi Jo, as I said, the audit would be 750 euros a day.'],
    },
  },
  {
    context: {
      person: {name: 'Ines'},
      me: {told: [{subject: 'availability', value: 'away 30 November to 6 December'}]},
    },
    voices: {
      contradiction: [
        "I'm around all of next Thursday, drop by whenever.",
        'Wednesday the 2nd works for me, see you at noon.',
      ],
      none: [
        "I'm away until the 6th, but the week after is wide open.",
        "I'm around until Friday, then I fly to Oslo as I told you.",
      ],
    },
  },
  {
    channel: 'email',
    context: {person: {name: 'Ms Roy'}, me: {told: [{subject: 'start date', value: '15 January 2027'}]}},
    voices: {
      contradiction: ['Yes, I can start on 1 February.'],
      none: ['I look forward to starting on 15 January.'],
    },
  },
  {
    context: {
      person: {name: 'Leo'},
      me: {told: [{subject: 'position on remote work', value: 'in favour of fully remote teams'}]},
    },
    voices: {
      contradiction: ['Honestly I think remote work is a mistake for juniors.'],
      none: ['I still believe fully remote teams work best.'],
    },
  },
  {
    context: {
      person: {name: 'Pak Surya'},
      me: {told: [{subject: 'biaya pelatihan', value: 'Rp4.000.000 per hari'}]},
    },
    voices: {
      contradiction: ['Pak, biaya pelatihannya 5 juta per hari.'],
      none: ['Pak, biaya pelatihannya tetap empat juta per hari.'],
    },
  },
  {
    now: '2026-12-01T10:00:00+07:00',
    context: {
      person: {name: 'Mbak Tika'},
      me: {told: [{subject: 'jadwal', value: 'tanggal 10-14 Desember di luar kota'}]},
    },
    voices: {
      contradiction: ['Mbak, saya bisa hadir tanggal 12, jam berapa saja.'],
      none: ['Mbak, tanggal 16 saya bisa hadir.'],
    },
  },
  {
    context: {
      person: {name: 'Kak Rere'},
      me: {told: [{subject: 'tanggal peluncuran', value: '13 Januari 2027'}]},
    },
    voices: {
      contradiction: ['Peluncurannya jadi tanggal 20 Januari ya Kak.'],
      none: ['Peluncurannya mundur dari 13 ke 20 Januari ya Kak, maaf mengubah jadwal, izinnya baru turun.'],
    },
  },
  {
    context: {person: {name: 'Bea'}, me: {told: [{subject: 'number of guests', value: '120 people'}]}},
    voices: {
      contradiction: ['We expect about 40 guests, so a small room is fine.'],
      none: ['The hotel has 300 seats, I hear.'],
    },
  },
  {
    context: {person: {name: 'Ada'}, me: {told: [{subject: 'translation rate', value: '9 cents per word'}]}},
    voices: {
      contradiction: ["For the translation I'd ask 12 cents a word."],
      none: ["For the translation I'd ask 9 cents a word, as before."],
    },
  },
  {
    context: {person: {name: 'Ada'}, me: {told: [{subject: 'availability', value: 'never on Mondays'}]}},
    voices: {
      contradiction: ['Sure, Monday evening is good for me.'],
      none: ['Sure, Tuesday evening is good for me.'],
    },
  },
  {
    context: {person: {name: 'Mbak Lila'}, me: {told: [{subject: 'jumlah tamu', value: '120 orang'}]}},
    voices: {
      contradiction: ['Undangannya untuk 200 tamu ya Mbak.'],
      none: ['Mbak Lila, undangannya sudah dicetak 120 lembar.'],
    },
  },
  {
    context: {
      person: {name: 'Pak Adi'},
      me: {told: [{subject: 'pindah kantor ke Bekasi', value: 'mendukung'}]},
    },
    voices: {contradiction: ['Saya tidak setuju kalau kantor pindah ke Bekasi.']},
  },
  {
    context: {person: {name: 'Pak Adi'}, me: {told: [{subject: 'jam mendarat', value: 'jam 2 siang'}]}},
    voices: {none: ['Pesawat saya mendarat jam 4 sore, bukan jam 2 seperti yang saya bilang.']},
  },
  {
    context: {
      person: {name: 'Mbak Lila'},
      me: {told: [{subject: 'jumlah tamu katering', value: '120 orang'}]},
    },
    voices: {contradiction: ['Mbak Lila, kateringnya saya pesan untuk 75 orang.']},
  },
];
