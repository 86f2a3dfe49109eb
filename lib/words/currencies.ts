import { perLanguage } from './catalogue/current-language';

/** The most common currencies of deals come first; the rest are sorted by code. */
const FIRST = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'BRL', 'INR', 'JPY'];

/** Every currency that `Intl` can format, for a list to choose from. */
export const currencyOptions = perLanguage((locale): (readonly [code: string, words: string])[] => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const others = Intl.supportedValuesOf('currency').filter((code) => !FIRST.includes(code));
  return [...FIRST, ...others].map((code) => [code, `${code}, ${names.of(code) ?? code}`]);
});
