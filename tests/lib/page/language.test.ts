import { afterEach, describe, expect, it } from 'vitest';
import { pageLanguage } from '../../../lib/page/language';

describe('the page’s language', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it.each([
    ['pt-br', 'pt-BR'],
    ['es_419', 'es-419'],
    ['iw', 'he'],
    ['  ', 'und'],
    ['not a language', 'und'],
  ])('reads lang="%s" as %s', (lang, language) => {
    document.documentElement.lang = lang;
    expect(pageLanguage(document)).toBe(language);
  });

  it('is unknown if the page names none', () => {
    expect(pageLanguage(document)).toBe('und');
  });
});
