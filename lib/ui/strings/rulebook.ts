import {strings} from './strings.ts';

/** The rulebook: what the checks look at and why. */
export const rulebookStrings = strings(
  {
    title: 'Rulebook',
    lead: 'What Santun looks at when it reads your text, and why. Switch off what does not help you.',
    rules: 'In the words themselves',
    manners: 'With the person in mind',
    examples: 'Examples',
    flags: 'It would speak up',
    leaves: 'It would stay silent',
    on: (rule: string) => `Speak up: ${rule}`,
    dismissed: 'What you said is not a problem',
    dismissedFor: (name: string) => `with ${name}`,
    dismissedAlways: 'always',
    askAgain: 'Speak up again',
    askedAgain: 'You will hear of it again.',
  },
  {
    title: 'Buku adab',
    lead: 'Apa yang diperhatikan Santun saat membaca tulisan Anda, dan mengapa. Matikan yang tidak membantu.',
    rules: 'Dari kata-katanya sendiri',
    manners: 'Dengan orangnya dalam pikiran',
    examples: 'Contoh',
    flags: 'Akan diberi saran',
    leaves: 'Akan dibiarkan',
    on: rule => `Beri saran: ${rule}`,
    dismissed: 'Yang menurut Anda bukan masalah',
    dismissedFor: name => `dengan ${name}`,
    dismissedAlways: 'selalu',
    askAgain: 'Beri saran lagi',
    askedAgain: 'Akan diberi saran lagi.',
  },
);
