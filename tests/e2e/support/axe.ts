import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Surface} from './session.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs inside the page, after axe itself. Closed roots are looked into by letting `shadowRoot` answer for them in the
 * world that the check runs in.
 */
const CHECK = `async roots => {
  ${axeSource}
  const own = roots.filter(root => root.host);
  const before = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  const get = function () { return own.find(root => root.host === this) ?? before.get.call(this); };
  if (own.length > 0) Object.defineProperty(Element.prototype, 'shadowRoot', {configurable: true, get});
  try {
    const scope = own.length > 0 ? {include: own.map(root => root.host)} : document;
    // The host takes off whatever the page may say of spacing; the words stand in the root, where users may space them.
    const rules = own.length > 0 ? {'avoid-inline-spacing': {enabled: false}} : {};
    const {violations} = await window.axe.run(scope, {rules});
    return violations.map(({id, nodes}) => id + ': ' + nodes.map(node => node.html).join(' | '));
  } finally {
    Object.defineProperty(Element.prototype, 'shadowRoot', before);
  }
}`;

/** What axe has to say about a surface, one line a violation; empty when all is well. */
export function axe(surface: Surface): Promise<string[]> {
  return surface.evaluate<null, string[]>(CHECK, null);
}
