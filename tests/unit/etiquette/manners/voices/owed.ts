/** Messages to somebody who is owed a reply, thanks or the outcome. */
import type {Scene} from './scene.ts';

export const owed: readonly Scene[] = [
  {
    context: {person: {name: 'Mei', feedbackOwed: [{kind: 'thanks', about: 'reviewing my portfolio'}]}},
    voices: {
      'feedback-owed': ['Hi Mei, are you joining the hike on Sunday? Bring a raincoat.'],
      none: [
        'Hi Mei, I keep coming back to your remarks on my portfolio. They were so useful, thank you for the time you gave it.',
      ],
    },
  },
  {
    context: {
      person: {
        name: 'Oskar',
        feedbackOwed: [{kind: 'outcome', about: 'the job interview he prepared me for'}],
      },
    },
    voices: {
      'feedback-owed': ['Hi Oskar, quick one: do you still rent out the studio?'],
      none: [
        'Hi Oskar, the interview you prepared me for went well and I got the offer this morning! Do you still rent out the studio?',
        "Hi Oskar, sadly the interview didn't lead to anything, they chose an internal candidate. Your mock questions were spot on though.",
      ],
    },
  },
  {
    context: {
      person: {
        name: 'Petra',
        feedbackOwed: [{kind: 'reply', about: 'whether I can speak at the March conference'}],
      },
    },
    voices: {
      'feedback-owed': ['Hi Petra, lovely photos from the retreat!'],
      none: [
        "Hi Petra, about the March conference: I'd love to speak, count me in.",
        "Hi Petra, I'm afraid I can't speak in March, my sister is getting married that week.",
      ],
    },
  },
  {
    context: {
      person: {name: 'Pak Gunadi', feedbackOwed: [{kind: 'thanks', about: 'surat rekomendasi magang'}]},
    },
    voices: {
      'feedback-owed': ['Pak Gunadi, kapan ada pameran lagi di galeri?'],
      none: ['Pak Gunadi, matur nuwun sanget surat rekomendasinya. Berkat surat itu saya diterima magang.'],
    },
  },
  {
    context: {
      person: {
        name: 'Vina',
        feedbackOwed: [{kind: 'reply', about: 'mau ikut jadi panitia reuni atau tidak'}],
      },
    },
    voices: {
      'feedback-owed': ['Kak Vina, selamat ulang tahun ya! Panjang umur sehat selalu.'],
      none: ['Kak Vina, aku ikut jadi panitia reuni ya, taruh aja di seksi dokumentasi.'],
    },
  },
  {
    context: {
      person: {name: 'Dito', feedbackOwed: [{kind: 'outcome', about: 'esai beasiswa yang dia periksa'}]},
    },
    voices: {
      none: [
        'Mas Dito, sekadar kabar: beasiswa yang Mas bantu cek esainya belum rezeki, saya tidak lolos. Tapi makasih banyak ya.',
      ],
      'feedback-owed': ['Mas Dito, ada rekomendasi tempat kos murah dekat kampus?'],
    },
  },
  {
    channel: 'email',
    context: {person: {name: 'Ruth', feedbackOwed: [{kind: 'thanks', about: 'putting me up in Bristol'}]}},
    voices: {
      'feedback-owed': ['Dear Ruth, would you be interested in joining our reading group in January?'],
      none: ["Dear Ruth, I slept better in Bristol than I have in months. You're the kindest host."],
    },
  },
  {
    context: {
      person: {name: 'Ravi', feedbackOwed: [{kind: 'outcome', about: 'the visa application he helped with'}]},
    },
    voices: {
      'feedback-owed': [
        'Ravi, long time! Any good books lately?',
        'Ravi, do you know whether the visa office opens on Fridays?',
      ],
      none: ['Ravi, they stamped it! Visa in hand, flying on the 3rd.'],
    },
  },
  {
    context: {
      person: {name: 'Nell', feedbackOwed: [{kind: 'reply', about: 'whether Tuesday at three works'}]},
    },
    voices: {none: ['Sounds good, Tuesday at three it is.']},
  },
  {
    context: {
      person: {
        name: 'Bang Ucok',
        feedbackOwed: [{kind: 'outcome', about: 'pinjaman modal yang dia bantu urus'}],
      },
    },
    voices: {
      'feedback-owed': [
        'Bang, udah makan belum? Warung depan buka lagi lho.',
        'Bang Ucok, harga beras naik terus ya.',
      ],
      none: [
        'Bang, modalnya cair tadi pagi! Warung mulai renovasi minggu depan.',
        'Bang Ucok, pinjaman modalnya disetujui bank, hore!',
      ],
    },
  },
  {
    context: {
      person: {name: 'Bu Emi', feedbackOwed: [{kind: 'reply', about: 'apakah setuju jadwal baru les'}]},
    },
    voices: {none: ['Bu, saya setuju dengan jadwal barunya.']},
  },
  {
    context: {person: {name: 'Ruth', feedbackOwed: [{kind: 'thanks', about: 'putting me up in Bristol'}]}},
    voices: {'feedback-owed': ['Hi Ruth, Bristol looked wet on the news. Are you all right?']},
  },
];
