import { afterEach, describe, expect, it } from 'vitest';
import { pageLanguage } from '../../../lib/page/document';

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

  it('is cut to a length that fits into a message', () => {
    document.documentElement.lang = `en-IN-x-${'abcdefgh-'.repeat(30)}a`;
    expect(pageLanguage(document)).toBe('en-IN');
    document.documentElement.lang = `en-IN-${Array.from({ length: 40 }, (_, at) => `v${1_000_000 + at}`).join('-')}`;
    expect(pageLanguage(document)).toBe('und');
  });

  it('is unknown if the page names none', () => {
    expect(pageLanguage(document)).toBe('und');
  });
});
