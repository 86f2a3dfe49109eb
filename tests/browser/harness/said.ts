import { lengthened, mirrored } from '../../../lib/words/catalogue/pseudo-languages';
import { compileMessages, readMessages, SOURCE_LANGUAGE } from '../../../scripts/messages/catalogue';
import type { TestLanguage } from './languages';

/**
 * Messages in a language, to find a button by its words in any of them. Of one with placeholders only its longest part.
 */
export function saidIn(language: TestLanguage | 'en' | 'de'): (key: string) => string {
  const written = compileMessages(readMessages(language === 'de' ? 'de' : SOURCE_LANGUAGE));
  const messages =
    language === 'en-XA' ? lengthened(written) : language === 'ar-XB' ? mirrored(written) : written;
  return (key) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`There is no message ${key}.`);
    if (typeof message === 'string') return message;
    const literals = message.flatMap((element) => (element.type === 0 ? [element.value.trim()] : []));
    return literals.toSorted((a, b) => b.length - a.length)[0] ?? '';
  };
}
