import { currenciesCalled, currencyMeant } from '../../typed/currency';

/** Null for a text that names no currency, or several that are equally likely. */
export function currencyNamed(text: string): string | null {
  const word = text.trim();
  if (word === '' || word.length > 12) return null;
  return currencyMeant(currenciesCalled(word), word, null);
}

/** "Fee (EUR)", "Preis in €", "price_usd". */
export function currencyIn(heading: string): string | null {
  for (const word of heading.split(/[\s()[\]{}/,;:_-]+/).toReversed()) {
    const isShort = word.length < 3 && /^[a-z]/i.test(word);
    const code = word === '' || isShort ? null : currencyNamed(word);
    if (code !== null) return code;
  }
  return null;
}
