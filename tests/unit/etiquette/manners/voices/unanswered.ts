/** Messages after others that stand unanswered. */
import type {Scene} from './scene.ts';

export const unanswered: readonly Scene[] = [
  {
    context: {person: {name: 'Will', unansweredSent: 2, daysSinceContact: 3}},
    voices: {
      nudging: ['Hi Will, did you get my two emails about the keynote? I really need an answer.'],
      none: ["Hi Will, no need to answer the earlier mails, we found a keynote speaker. Hope you're well!"],
    },
  },
  {
    channel: 'email',
    context: {person: {name: 'Greta', unansweredSent: 3, daysSinceContact: 4}},
    voices: {
      nudging: ['Following up on the below, any thoughts?'],
      none: ["Hi Greta, the venue confirmed us for the 9th, so that's settled. Nothing needed from you."],
    },
  },
  {
    channel: 'email',
    context: {person: {name: 'Greta', unansweredSent: 0, daysSinceContact: 4}},
    voices: {none: ['Hi Greta, any thoughts on the draft?']},
  },
  {
    context: {person: {name: 'Galih', unansweredSent: 3, daysSinceContact: 2}},
    voices: {
      nudging: ['Mas, kok belum dibalas ya chat saya? Ditunggu lho.'],
      none: ['Mas Galih, nggak usah dibalas juga nggak apa-apa, cuma mau bilang acaranya jadi hari Sabtu.'],
    },
  },
  {
    channel: 'email',
    context: {person: {name: 'Bu Endang', unansweredSent: 2, daysSinceContact: 5}},
    voices: {
      nudging: [
        'Permisi Bu, mau menanyakan kembali perihal proposal yang saya kirim minggu lalu, apakah sudah ada keputusan?',
      ],
    },
  },
  {
    channel: 'email',
    context: {person: {name: 'Bu Endang', unansweredSent: 2, daysSinceContact: 160}},
    voices: {none: ['Bu Endang, apa kabar? Sudah lama tidak bersua, semoga usahanya lancar.']},
  },
  {context: {person: {name: 'Galih', unansweredSent: 3, daysSinceContact: 1}}, voices: {nudging: ['p']}},
  {
    context: {person: {name: 'Mo', unansweredSent: 4, daysSinceContact: 1}},
    voices: {
      nudging: ['Hello?? Are you getting my messages?'],
      none: ["Hi Mo, I've closed the ticket myself, ignore my earlier notes."],
    },
  },
  {context: {person: {name: 'Mo', unansweredSent: 2, daysSinceContact: 1}}, voices: {nudging: ['ping']}},
  {
    context: {person: {name: 'Kak Yus', unansweredSent: 2, daysSinceContact: 2}},
    voices: {
      nudging: ['Kak udah sempet liat belum ya yang kemarin?'],
      none: ['Kak, yang kemarin sudah beres ya, makasih. Abaikan aja chat sebelumnya.'],
    },
  },
  {
    context: {person: {name: 'Mo', unansweredSent: 2, daysSinceContact: 30}},
    voices: {none: ['Hello, hope the launch went well!']},
  },
  {
    context: {person: {name: 'Kak Yus', unansweredSent: 3, daysSinceContact: 1}},
    voices: {nudging: ['Halo kak?']},
  },
  {
    context: {person: {name: 'Mo', unansweredSent: 3, daysSinceContact: 40}},
    voices: {none: ['Happy new year, Mo! May it be a gentle one.']},
  },
  {
    context: {person: {name: 'Mo', unansweredSent: 2, daysSinceContact: 3}},
    voices: {nudging: ["Mo, I still haven't received your reply, kindly respond by tomorrow."]},
  },
];
