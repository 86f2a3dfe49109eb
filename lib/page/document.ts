import { MAX_WORD } from '../model/limits';
import { attribute } from './elements';

/** The last answer, because a page keeps its language, and the browser takes as long over its name as a post takes. */
let known = { named: '', language: 'und' };

/** The page's language as a canonical BCP 47 tag (`pt-br` becomes `pt-BR`); `und` if the page names none. */
export function pageLanguage(document: Document): string {
  // A form may stand in place of the root, and its fields in place of its methods.
  const named = attribute(document.querySelector(':root:not(form)'), 'lang');
  if (known.named !== named) known = { named, language: canonical(named.trim().replaceAll('_', '-')) };
  return known.language;
}

function canonical(named: string): string {
  if (!named) return 'und';
  try {
    const [tag = 'und'] = Intl.getCanonicalLocales(named);
    // Private-use and extension parts of a tag may have any length.
    return [tag, new Intl.Locale(tag).baseName].find(({ length }) => length <= MAX_WORD) ?? 'und';
  } catch {
    return 'und';
  }
}

/** Whether a person can see this page. A prerendered page may never be shown, so it is not read. */
export function isSeen(document: Document): boolean {
  const prerendering = 'prerendering' in document && document.prerendering === true;
  return document.visibilityState === 'visible' && !prerendering;
}

/**
 * Returns the document with only the browser's own properties. `<img name="querySelector">` would otherwise replace the
 * function, for extensions too: a document prefers elements of that name to its own properties (HTML standard, "named
 * properties" of Document).
 */
export function ownDocument(document: Document): Document {
  const own: object = Object.getPrototypeOf(document);
  const bound = new Map<unknown, unknown>();
  return new Proxy(document, {
    get(target, name) {
      const value: unknown = Reflect.get(own, name, target);
      if (typeof value !== 'function') return value;
      if (!bound.has(value)) bound.set(value, value.bind(target));
      return bound.get(value);
    },
  });
}
