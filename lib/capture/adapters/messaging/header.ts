import {type Degree, degreeMark} from '../../degree.ts';
import {isVisible, leavesOf} from '../../leaves.ts';
import {isMemberId, linkSegment} from '../../slug.ts';
import {LIMITS, line, lineOf, textOf} from '../../text.ts';

/** Who the head of a conversation says it is with. */
export interface Header {
  readonly name: string | null;
  readonly memberId: string | null;
  readonly slug: string | null;
  /** The name is a link to one person. Groups and unsent messages have none. */
  readonly isLinked: boolean;
}

const EVENT = '[data-event-urn]';

function isPresent(info: Element): boolean {
  const indicator = info.querySelector('[class*="presence-indicator"]');
  return !indicator || /presence-indicator--is-/.test(info.innerHTML);
}

/** Chosen recipients of a message that is not sent yet: chips with a button that takes them out again. */
function chosen(scope: Element): string[] {
  const chips = scope.querySelectorAll(
    '[class*="added-recipients"] [class*="pill"], [class*="recipient"] button[class*="pill"]',
  );
  return [...new Set([...chips].flatMap(chip => lineOf(chip, LIMITS.name) ?? []))];
}

/** The heading of a conversation and its link. */
export function readHeader(scope: Element): Header & {readonly chosen: readonly string[]} {
  const headings = [...scope.querySelectorAll('h2')].filter(
    each => !each.closest(`form, ${EVENT}, ul`) && isVisible(each),
  );
  const linked = headings.flatMap(heading => {
    const link = heading.closest('a[href*="/in/"]') ?? heading.querySelector('a[href*="/in/"]');
    const segment = linkSegment(link);
    return segment && link && scope.contains(link) ? [{heading, segment}] : [];
  });
  const segments = new Set(linked.map(({segment}) => segment));
  const [only] = linked;
  const segment = segments.size === 1 && only ? only.segment : null;
  return {
    name: segment && only ? lineOf(only.heading, LIMITS.name) : null,
    memberId: segment && isMemberId(segment) ? segment : null,
    slug: segment && !isMemberId(segment) ? segment : null,
    isLinked: segment !== null,
    chosen: linked.length === 0 ? chosen(scope) : [],
  };
}

/** The card of the partner at the top of the messages: name, degree, headline. */
function readCard(scope: Element, segment: string): {headline: string | null; degree: Degree | null} {
  const link = [...scope.querySelectorAll('li a[href*="/in/"]')].find(
    each => !each.closest(EVENT) && linkSegment(each) === segment,
  );
  const leaves = link?.closest('li') ? leavesOf(link.closest('li') as Element) : [];
  const at = leaves.findIndex(({text}) => degreeMark(text) !== null);
  const after = leaves.slice(at + 1);
  if (at < 0) return {headline: null, degree: null};
  return {
    headline: after.length === 1 ? line(after[0]?.text) : null,
    degree: degreeMark(leaves[at]?.text ?? ''),
  };
}

/** Under the name stands the headline, or how present the person is ("Active now", "Mobile • 2h ago"). */
function readInfo(scope: Element): string | null {
  const info = scope.querySelector('.msg-entity-lockup__entity-info');
  if (!info || isPresent(info)) return null;
  const text = line([...info.childNodes].map(node => shown(node)).join(' '));
  return text && !/•|^.{0,30}\d.{0,12}$/u.test(text) ? text : null;
}

function shown(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (/hidden|presence-indicator/.test(element.className)) return '';
  return element.children.length > 0 ? [...element.childNodes].map(shown).join('') : textOf(element);
}

/** Headline and degree of the partner, as far as the conversation shows them. */
export function readPartner(
  scope: Element,
  {memberId, slug}: Header,
): {headline: string | null; degree: Degree | null} {
  const {headline, degree} = readCard(scope, memberId ?? slug ?? '');
  return {headline: headline ?? readInfo(scope), degree};
}
