/**
 * Kind neutral wordings, the last resort: each fits wherever its rule speaks, so the one that shares most words with
 * the writer's own is taken.
 */
import {contentWords} from '../manners/meaning.ts';
import type {Place} from './place.ts';

/** Wordings in the order of how many content words they share with the sentence; else as they stand. */
export function nearest({sentence}: Place, wordings: readonly string[]): string[] {
  const own = new Set(contentWords(sentence).map(({word}) => word));
  const shared = new Map(
    wordings.map(one => [one, contentWords(one).filter(({word}) => own.has(word)).length] as const),
  );
  return [...wordings].sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0));
}

/** Criticism, with `name` for the reader where the sentence calls them. */
export const differently = {
  en: (name: string): string[] => [
    `I'd like to talk this through with you${name}.`,
    `I see this differently${name}; could we talk it through?`,
    `I think we see this differently${name}; could we find a time to talk?`,
    "I'd like to know how you see this.",
    'Could we look at this together some day this week?',
    "Something here doesn't work for me yet; may I say what?",
    'I need something different here; may I explain what I need?',
    'I was hoping for something else, and would be glad to tell you what.',
    'What could I do to make this easier for you?',
  ],
  id: (name: string, self: string, you: string): string[] => [
    `Boleh kita bicarakan hal ini${name}?`,
    `Ada hal yang ${self} lihat berbeda${name}; boleh kita bicarakan?`,
    `Boleh kita cari waktu untuk bicara soal ini${name}?`,
    `Ada yang perlu ${self} sampaikan langsung; kapan ${you} ada waktu?`,
    'Boleh kita lihat lagi ini bersama?',
    `Sepertinya ada yang belum pas dari hasil kerja ini; boleh ${self} jelaskan?`,
    `Apa yang bisa ${self} bantu supaya ini lebih mudah?`,
    `Menurut ${self} ini masih bisa lebih baik; boleh kita bahas?`,
  ],
} as const;

/** Somebody's view asked for. */
export const view = {
  en: (name: string): string[] => [
    `I'd be glad to hear how you see this${name}.`,
    "I'd be glad of your view.",
    'I would like to know what you think.',
    'I look forward to your thoughts on this.',
    'Tell me more about your work when you have the time.',
    'It is good to hear from people who do this every day.',
    "I'd like to learn how you work.",
    'Could you help me see this from your side?',
  ],
  id: (name: string, self: string, you: string): string[] => [
    `${self} ingin mendengar pendapat ${you} soal ini${name}.`,
    `Bagaimana pendapat ${you} soal ini?`,
    `${self} ingin tahu cara kerja ${you}.`,
    `${self} senang bisa belajar dari orang yang mengerjakan ini setiap hari.`,
    `Boleh ${self} tahu bagaimana ${you} melihatnya?`,
  ],
} as const;

/** One's own work, without setting oneself above others. */
export const modest = {
  en: [
    'I enjoy this work, and I am still learning.',
    "I'm happy to share what I learned along the way.",
    'It took time, and I still have a lot to learn.',
    'It was good to be asked.',
    "If it helps, I'd be glad to tell you how I went about it.",
    'I am glad that it went well.',
    'I had good people around me.',
    'I know how much luck was in it.',
  ],
  id: (self: string): string[] => [
    `${self} senang mengerjakan ini dan masih terus belajar.`,
    `${self} senang kalau bisa berbagi pengalaman.`,
    `Butuh waktu, dan ${self} masih banyak belajar.`,
    `${self} bersyukur banyak orang yang membantu.`,
    `${self} senang kalau hasilnya bisa dipakai.`,
  ],
} as const;

/** A kind question in the place of one that goes too far. */
export const howAreYou = {
  en: [
    'How have you been lately?',
    'How have things been for you lately?',
    'How is work going for you these days?',
  ],
  id: (you: string): string[] => [
    `Bagaimana kabar ${you} belakangan ini?`,
    `Bagaimana pekerjaan ${you} belakangan ini?`,
  ],
} as const;
