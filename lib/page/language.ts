import { MAX_WORD } from '../model/limits';
import { attribute, elementsIn } from './elements';

/** The page's own language as a canonical BCP 47 tag (`pt-br` becomes `pt-BR`), `und` where it names none. */
export function pageLanguage(document: Document): string {
  const named = attribute(elementsIn(document, ':root')[0], 'lang').trim().replaceAll('_', '-');
  if (!named) return 'und';
  try {
    const [tag = 'und'] = Intl.getCanonicalLocales(named);
    // What is private or an extension may have any length.
    return [tag, new Intl.Locale(tag).baseName].find(({ length }) => length <= MAX_WORD) ?? 'und';
  } catch {
    return 'und';
  }
}
