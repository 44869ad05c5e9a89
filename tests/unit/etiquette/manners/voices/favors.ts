/** Favours asked of somebody of whom favours and needs are known. */
import type {Scene} from './scene.ts';

export const favors: readonly Scene[] = [
  {
    context: {person: {name: 'Samir', firstContact: true, favorsGiven: 0, favorsReceived: 0}},
    voices: {
      'give-first': [
        'Hello Samir, I came across your profile while looking for people at Orbit. Would you be willing to pass my CV to your hiring manager?',
      ],
    },
  },
  {
    context: {
      person: {
        name: 'Samir',
        needs: ['Indonesian translation of docs'],
        firstContact: true,
        favorsGiven: 0,
        favorsReceived: 0,
      },
      me: {offers: ['translation']},
    },
    voices: {
      none: [
        'Hello Samir, I came across your profile while looking for people at Orbit. Would you be willing to pass my CV to your hiring manager? In turn I can translate your documentation into Indonesian, which I saw you need.',
      ],
    },
  },
  {
    context: {person: {name: 'Noor', favorsGiven: 0, favorsReceived: 3, daysSinceContact: 10}},
    voices: {
      'give-first': [
        "Hi Noor, me again! Any chance you could look over my grant application this week? It's twelve pages.",
      ],
      none: [
        'Hi Noor, thanks to your edits the grant came through. Any chance I could return the favour by proofreading your report?',
      ],
    },
  },
  {
    context: {person: {name: 'Lukas', favorsGiven: 0, favorsReceived: 2, daysSinceContact: 10}},
    voices: {none: ['Hi Lukas, what time does the meetup start tonight?']},
  },
  {
    channel: 'email',
    context: {person: {name: 'Dr Whitfield', firstContact: true, favorsGiven: 0, favorsReceived: 0}},
    voices: {
      'give-first': [
        'Dear Dr Whitfield, I would be grateful if you could spare half an hour to talk me through a career in epidemiology.',
      ],
      none: [
        'Dear Dr Whitfield, your lecture on dengue was a delight. I have nothing to ask, I only wanted to say so.',
      ],
    },
  },
  {
    context: {person: {name: 'Bagas', firstContact: true, favorsGiven: 0, favorsReceived: 0}},
    voices: {
      'give-first': [
        'Mas Bagas, salam kenal. Saya lihat Mas kerja di Telkom. Bisa bantu masukin CV saya ke HRD?',
      ],
    },
  },
  {
    context: {
      person: {name: 'Bagas', needs: ['penerjemah'], firstContact: true, favorsGiven: 0, favorsReceived: 0},
      me: {offers: ['penerjemahan']},
    },
    voices: {
      none: [
        'Mas Bagas, salam kenal. Saya dengar timnya sedang cari penerjemah. Kebetulan saya penerjemah, saya bisa bantu dulu tanpa bayaran. Kalau berkenan, boleh saya titip CV juga?',
      ],
    },
  },
  {
    context: {person: {name: 'Kak Sinta', favorsGiven: 1, favorsReceived: 5, daysSinceContact: 14}},
    voices: {'give-first': ['Kak, minta tolong lagi dong, kenalin aku ke temen Kakak yang di Gojek itu.']},
  },
  {
    channel: 'email',
    context: {person: {name: 'Bu Retno', firstContact: true, favorsGiven: 0, favorsReceived: 0}},
    voices: {
      'give-first': ['Bu Retno, mohon kesediaan Ibu menjadi pembimbing lapangan saya selama tiga bulan.'],
    },
  },
  {
    channel: 'email',
    context: {person: {name: 'Mr Castellan', firstContact: true, favorsGiven: 0, favorsReceived: 0}},
    voices: {
      'give-first': [
        "Good afternoon Mr Castellan, you don't know me, but I'd like you to sponsor our robotics club with two thousand dollars.",
      ],
      none: [
        "Good afternoon Mr Castellan, you don't know me. We named our robotics club's library after your father and wanted you to see the plaque.",
      ],
    },
  },
  {
    context: {person: {name: 'Bo', favorsGiven: 0, favorsReceived: 4}},
    voices: {
      'give-first': [
        "Hey Bo, can I pick your brain over coffee about breaking into UX? You've been such a help already.",
      ],
      none: [
        "Hey Bo, coffee's on me on Friday, and if you're up for it I'd love to hear how you broke into UX. Zero pressure.",
      ],
    },
  },
  {
    channel: 'email',
    context: {person: {name: 'Pak Lurah', firstContact: true, favorsGiven: 0, favorsReceived: 0}},
    voices: {'give-first': ['Pak, saya mohon bantuan Bapak untuk meminjamkan aula selama dua hari.']},
  },
  {
    context: {person: {name: 'Kak Dina', favorsGiven: 0, favorsReceived: 3}},
    voices: {none: ['Kak, mau nanya dong, acara besok dress code-nya apa?']},
  },
  {
    context: {person: {name: 'Mbak Sari', firstContact: true, favorsGiven: 0, favorsReceived: 0}},
    voices: {'give-first': ['Mbak Sari, numpang tanya, Mbak bersedia jadi mentor saya enam bulan ke depan?']},
  },
  {
    channel: 'email',
    context: {person: {name: 'Prof Yanti', firstContact: true, favorsGiven: 0, favorsReceived: 0}},
    voices: {'give-first': ['Prof, apakah berkenan menjadi penguji sidang saya bulan depan?']},
  },
  {
    channel: 'email',
    context: {person: {name: 'Prof Yanti', favorsGiven: 0, favorsReceived: 1}},
    voices: {none: ['Prof, terima kasih sudah jadi penguji sidang saya kemarin.']},
  },
];
