/** First approaches: with the reason why it is this reader. */
import {capital, type Mender} from './mender.ts';
import {closed} from './place.ts';

const PLACEHOLDER =
  /(?:(?<![a-zA-ZÀ-ɏ])(?:at|in|about|with|from|for|of|to|di|untuk|tentang|dari|ke|soal)\s+)?(?:\{\{?[^{}\n]{0,60}\}\}?|\[[^\]\n]{1,60}\]|<[a-z][a-z _]{0,40}>|\$\{[^}\n]{0,40}\}|%[a-z_]{2,30}%|x{4,}|_{4,})/gi;
const GREETS =
  /^(?:dear|hi|hello|hey|halo|hai|yth|to\s+whom|greetings|permisi|selamat|assalam\S*)\b[^,.!?]{0,40}[,.!]?$/i;

export const impersonal: Mender = place => {
  const filled = place.sentence
    .replace(PLACEHOLDER, '')
    .replace(/\s+([,.!?])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const kept = filled.replace(/^[\s,.;:!?]+/, '');
  const own = GREETS.test(kept)
    ? `${kept.replace(/[,.!\s]+$/, '')},`
    : kept.split(/\s+/).length > 1
      ? closed(kept)
      : '';
  const after = (reason: string): string => {
    if (!own) return reason;
    return `${own} ${own.endsWith(',') && !/^I\b/.test(reason) ? reason.charAt(0).toLowerCase() + reason.slice(1) : reason}`;
  };
  const Self = capital(place.self);
  if (place.lang === 'en') {
    const reasons = [
      "May I tell you in two lines why I'm writing to you in particular?",
      "I'm writing to you in particular because of your work; may I tell you in two lines why?",
      'I thought of you because we work on similar things, and I have one question about your work.',
    ];
    return [...reasons.map(after), ...reasons, ''];
  }
  const reasons = [
    `Boleh ${place.self} ceritakan sebentar mengapa ${place.self} menghubungi ${place.you} secara khusus?`,
    `${Self} menghubungi ${place.you} secara khusus karena pekerjaan ${place.you}; boleh ${place.self} ceritakan alasannya sebentar?`,
    `${Self} teringat ${place.you} karena bidang kita berdekatan, dan ada satu hal soal pekerjaan ${place.you} yang ingin ${place.self} tanyakan.`,
    `Tulisan ${place.you} soal pekerjaan berkesan buat ${place.self}, dan ada satu hal yang ingin ${place.self} tanyakan.`,
  ];
  return [...reasons.map(after), ...reasons, ''];
};
