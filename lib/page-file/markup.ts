import { attribute, childrenOf } from '../page/elements';
import { scrubAttribute } from './attributes';
import { namesSomething } from './built-names';
import { scrubScript } from './data';
import type { Replacer } from './replacer';
import { scrubLongText } from './texts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose content says nothing that a reader uses. */
const EMPTY = /^(?:style|template|noscript|iframe|object|canvas|audio)$/;
/** Of the links in the head, only those to the page itself. */
const LINKS = /^(?:canonical|alternate|shortlink)$/;

/**
 * The replaced markup of an element and everything in it, piece by piece, so that the tab can rest in between. A piece is
 * empty where a long text or script takes more than one rest.
 */
export function* markupOf(element: Element, replacer: Replacer): Generator<string, void, undefined> {
  const name = namesSomething(element.localName, replacer) ? 'div' : element.localName;
  if (name === 'link' && !LINKS.test(attribute(element, 'rel'))) return;
  yield `<${name}${attributesOf(element, replacer)}>`;
  if (VOID.test(name)) return;
  if (name === 'script') yield yield* resting(scrubScript(element.textContent ?? '', replacer));
  else if (!EMPTY.test(name)) {
    for (const child of childrenOf(element)) {
      if (child.nodeType === Node.TEXT_NODE)
        yield escaped(yield* resting(scrubLongText(child.textContent ?? '', 'text', replacer)));
      else if (child.nodeType === Node.ELEMENT_NODE) yield* markupOf(child as Element, replacer);
    }
  }
  yield `</${name}>`;
}

function* resting(work: Generator<void, string, undefined>): Generator<string, string, undefined> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield '';
  }
}

function attributesOf(element: Element, replacer: Replacer): string {
  return [...element.attributes]
    .map((one) => {
      const isKept = /^[\w:.@-]+$/.test(one.name) && !namesSomething(one.name, replacer);
      const value = isKept ? scrubAttribute(element, one, replacer) : null;
      if (value === null) return '';
      return value === '' ? ` ${one.name}` : ` ${one.name}="${escaped(value).replaceAll('"', '&quot;')}"`;
    })
    .join('');
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
