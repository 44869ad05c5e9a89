/** Messages to somebody who was promised something that is overdue. */
import type {Scene} from './scene.ts';

export const overdue: readonly Scene[] = [
  {
    context: {
      person: {
        name: 'Hugo',
        overdueCommitments: [{text: 'send the contract template', due: '2026-11-18'}],
        favorsGiven: 1,
        favorsReceived: 1,
      },
    },
    voices: {
      'overdue-commitment': ['Morning Hugo! Saw the photos from Lisbon, gorgeous. When are you back?'],
      none: [
        "Morning Hugo! Here's the contract template at last, I'm ashamed it took me a week. Lisbon looks gorgeous.",
        "Hugo, I haven't forgotten the template. My laptop was stolen on Monday, so it'll be with you on Friday. Apologies.",
      ],
    },
  },
  {
    channel: 'email',
    context: {
      person: {
        name: 'Ms Lindqvist',
        overdueCommitments: [{text: 'introduce her to our auditor', due: '2026-11-18'}],
        favorsGiven: 2,
        favorsReceived: 1,
      },
    },
    voices: {
      'overdue-commitment': ['Dear Ms Lindqvist, would the 8th suit you for the next board call?'],
      none: [
        'Dear Ms Lindqvist, meet Carl Oster, our auditor, in copy. Carl, Ms Lindqvist chairs the foundation I told you about.',
      ],
    },
  },
  {
    context: {
      person: {
        name: 'Wulan',
        overdueCommitments: [{text: 'mengirim daftar vendor katering', due: '2026-11-18'}],
        favorsGiven: 1,
        favorsReceived: 1,
      },
    },
    voices: {
      'overdue-commitment': ['Mbak Wulan, besok jadi rapat kan? Saya bawa kue.'],
      none: [
        'Mbak Wulan, daftar vendor kateringnya sudah saya kirim barusan lewat email. Maaf telat seminggu.',
        'Mbak Wulan, soal daftar vendor, maaf banget belum sempat karena anak saya opname. Lusa saya kirim ya.',
      ],
    },
  },
  {
    context: {
      person: {
        name: 'Rangga',
        overdueCommitments: [{text: 'balikin uang patungan', due: '2026-11-18'}],
        favorsGiven: 1,
        favorsReceived: 1,
      },
    },
    voices: {
      'overdue-commitment': ['bro gimana kabar? udah lama ga futsal nih, sabtu yuk'],
      none: ['bro uang patungannya udah gue transfer ya, cek rekening. sori lama'],
    },
  },
  {
    context: {person: {name: 'Elif', overdueCommitments: [{text: 'lend her the tripod', due: '2026-11-18'}]}},
    voices: {
      'overdue-commitment': ['Hi Elif, any plans for the long weekend? We might go to the coast.'],
      none: [
        "Hi Elif, the tripod is in my car, I'll drop it at your place tonight. Sorry for the delay.",
        "Hi Elif, about the tripod: it broke last week and I'm truly sorry. I've ordered a new one.",
      ],
    },
  },
  {
    context: {
      person: {
        name: 'Pak Joni',
        overdueCommitments: [{text: 'meneruskan kontak notaris', due: '2026-11-18'}],
      },
    },
    voices: {
      'overdue-commitment': ['Pak Joni, nanti sore ada rapat RT ya.'],
      none: ['Pak Joni, ini kontak notarisnya: Bu Mirna 021-5550101. Mohon maaf baru sekarang.'],
    },
  },
  {
    context: {
      person: {
        name: 'Kak Tio',
        overdueCommitments: [{text: 'menulis review aplikasinya', due: '2026-11-18'}],
      },
    },
    voices: {
      none: [
        'Kak, CV-ku belum sempat Kakak lihat nggak papa. Oh iya review app Kakak baru bisa aku tulis besok, laptopku diservis, maaf ya.',
      ],
    },
  },
  {
    context: {
      person: {
        name: 'Dora',
        overdueCommitments: [{text: 'share the raw cut of the video', due: '2026-11-18'}],
      },
    },
    voices: {
      none: [
        "Hi Dora, I can't edit your video this week, but the raw cut is on the drive as I promised.",
        'Dora, I dropped the ball on the raw cut; exams swallowed me. Tomorrow by noon, promise.',
      ],
      'overdue-commitment': ['Hi Dora, shall we film the next one in the park?'],
    },
  },
  {
    context: {
      person: {name: 'Gus Ali', overdueCommitments: [{text: 'transfer uang kas', due: '2026-11-18'}]},
    },
    voices: {
      'overdue-commitment': ['Gus, kapan pengajian berikutnya?'],
      none: ['Gus, uang kasnya baru saya setor barusan, mohon maaf terlambat.'],
    },
  },
];
