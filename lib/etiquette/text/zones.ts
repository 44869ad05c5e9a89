/** Parts of a message that are not the writer's own prose: quoted replies, code, markup, quotations, signatures. */

export type ZoneKind = 'reply' | 'code' | 'markup' | 'quotation' | 'signature';

/** A stretch of the original text that patterns do not read. Offsets are UTF-16 code units. */
export interface Zone {
  readonly start: number;
  readonly end: number;
  readonly kind: ZoneKind;
}

const REPLY_HEAD =
  /^(?:On .{4,120} wrote:|Pada .{4,120} menulis:|-{3,} ?(?:Original Message|Forwarded message|Pesan Asli|Pesan terusan).*|_{10,})$/;
const MAIL_HEAD = /^(?:From|Dari|Von|De): .+$/;
const CLOSING =
  /^(?:(?:best|kind|warm|warmest|many|with)? ?(?:regards|wishes|thanks)|sincerely|yours\b.*|cheers|hormat (?:saya|kami)|salam(?: hangat| hormat)?|wassalam.*|terima kasih),?$/i;
const TAG =
  /<\/?(?:a|abbr|b|blockquote|body|br|code|div|em|font|h[1-6]|head|hr|html|i|img|li|link|meta|ol|p|pre|s|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>|<!--/gi;

interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({start, end});
    start = end + 1;
  }
  return lines;
}

function replyZones(text: string, lines: readonly Line[], zones: Zone[]): number {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const first = text.charCodeAt(line.start);
    if (first === 62 /* > */) zones.push({start: line.start, end: line.end, kind: 'reply'});
    else if (first === 79 || first === 80 || first === 45 || first === 95) {
      const head = text.slice(line.start, Math.min(line.end, line.start + 200)).trimEnd();
      if (REPLY_HEAD.test(head)) {
        const isFollowedByMarks = text.charCodeAt(lines[index + 1]?.start ?? text.length) === 62;
        zones.push({start: line.start, end: isFollowedByMarks ? line.end : text.length, kind: 'reply'});
        if (!isFollowedByMarks) return line.start;
      }
    } else if ((first === 70 || first === 68) && index > 0 && isMailHead(text, lines, index)) {
      zones.push({start: line.start, end: text.length, kind: 'reply'});
      return line.start;
    }
  }
  return text.length;
}

function isMailHead(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  if (!next || !MAIL_HEAD.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) return false;
  return /^(?:Sent|To|Date|Subject|Dikirim|Kepada|Tanggal|Perihal): /.test(
    text.slice(next.start, next.start + 20),
  );
}

function codeZones(text: string, zones: Zone[]): void {
  let from = text.indexOf('`');
  while (from >= 0) {
    const fence = text.startsWith('```', from) ? '```' : '`';
    const close = text.indexOf(fence, from + fence.length);
    const isShort = fence === '`' && (close > from + 300 || text.slice(from, close).includes('\n'));
    if (close < 0) return;
    if (isShort) {
      from = text.indexOf('`', from + 1);
      continue;
    }
    zones.push({start: from, end: close + fence.length, kind: 'code'});
    from = text.indexOf('`', close + fence.length);
  }
}

function markupZones(text: string, zones: Zone[]): void {
  if (!text.includes('<')) return;
  for (const tag of text.matchAll(TAG)) {
    const comment = tag[0] === '<!--' ? text.indexOf('-->', tag.index) + 3 : 0;
    zones.push({start: tag.index, end: Math.max(tag.index + tag[0].length, comment), kind: 'markup'});
  }
}

/** From a closing line ("Kind regards,") with at most four short lines below it, or from the mark "-- ". */
function signatureZone(text: string, lines: readonly Line[], zones: Zone[]): void {
  const floor = Math.max(1, lines.length - 7);
  for (let index = lines.length - 1; index >= floor; index--) {
    const line = lines[index] as Line;
    if (line.end - line.start > 40) continue;
    const own = text.slice(line.start, line.end).trim();
    if (own !== '--' && !CLOSING.test(own)) continue;
    const below = lines.slice(index + 1);
    if (below.some(other => other.end - other.start > 60)) return;
    const after = line.end + 1;
    if (after < text.length) zones.push({start: after, end: text.length, kind: 'signature'});
    return;
  }
}

const OPENERS = new Map<number, number>([
  [34, 34],
  [0x201c, 0x201d],
  [0x201e, 0x201c],
  [0xab, 0xbb],
  [0x2018, 0x2019],
  [39, 39],
]);

/** Whether a character may stand before an opening or after a closing quotation mark. */
function isEdge(code: number): boolean {
  return Number.isNaN(code) || code <= 47 || (code >= 58 && code <= 64) || code === 0x2014 || code === 0x2026;
}

const MARK = /["'\u00ab\u2018\u201c\u201e]/g;

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

function quotationZones(text: string, zones: Zone[]): void {
  for (let index = nextMark(text, 0); index >= 0; index = nextMark(text, index + 1)) {
    const close = OPENERS.get(text.charCodeAt(index));
    if (close === undefined || !isEdge(index === 0 ? 32 : text.charCodeAt(index - 1))) continue;
    const end = closingMark(text, index, close);
    if (end < 0) continue;
    const inside = text.slice(index + 1, end);
    if (inside.includes(' ') && !inside.includes('\n\n')) {
      zones.push({start: index, end: end + 1, kind: 'quotation'});
      index = end;
    }
  }
}

function closingMark(text: string, open: number, close: number): number {
  const last = Math.min(text.length, open + 600);
  for (let index = open + 2; index < last; index++) {
    const code = text.charCodeAt(index);
    const isClosing = code === close || (close === 0x201d && code === 34);
    if (isClosing && isEdge(text.charCodeAt(index + 1)) && text.charCodeAt(index - 1) !== 32) return index;
  }
  return -1;
}

/**
 * Zones of a message in order of their start, not overlapping.
 * A quotation that is nearly the whole message is the message itself and is left alone.
 */
export function findZones(text: string): Zone[] {
  const zones: Zone[] = [];
  const lines = linesOf(text);
  const isMultiline = lines.length > 1;
  if (isMultiline || text.charCodeAt(0) === 62) replyZones(text, lines, zones);
  if (isMultiline) signatureZone(text, lines, zones);
  codeZones(text, zones);
  markupZones(text, zones);
  const before = zones.length;
  quotationZones(text, zones);
  const quoted = zones.slice(before).reduce((sum, zone) => sum + zone.end - zone.start, 0);
  if (quoted > text.trim().length * 0.85) zones.length = before;
  return withoutOverlaps(zones);
}

function withoutOverlaps(zones: Zone[]): Zone[] {
  zones.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Zone[] = [];
  let end = 0;
  for (const zone of zones) {
    if (zone.start < end) continue;
    kept.push(zone);
    end = zone.end;
  }
  return kept;
}
