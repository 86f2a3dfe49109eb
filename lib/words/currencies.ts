/** The most common currencies of deals come first; the rest are sorted by code. */
const FIRST = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'BRL', 'INR', 'JPY'];

const names = new Intl.DisplayNames('en', { type: 'currency' });

/** Every currency that `Intl` can format, for a list to choose from. */
export const CURRENCY_OPTIONS: readonly (readonly [code: string, words: string])[] = [
  ...FIRST,
  ...Intl.supportedValuesOf('currency').filter((code) => !FIRST.includes(code)),
].map((code) => [code, `${code}, ${names.of(code) ?? code}`]);
