import { currenciesCalled, currencyMeant } from '../../typed/currency';

/** Null for a text that names no currency, or several that are equally likely. */
export function currencyNamed(text: string): string | null {
  const word = text.trim();
  if (word === '' || word.length > 12) return null;
  return currencyMeant(currenciesCalled(word), word, null);
}

/** "Fee (EUR)", "Preis in €", "price_usd", "Honorar (TEUR)". */
export function currencyIn(heading: string): string | null {
  const bracketed = /[([（]([^)\]）]+)[)\]）]\s*$/.exec(heading)?.[1];
  const whole =
    bracketed === undefined
      ? null
      : (currencyNamed(bracketed) ?? currencyInUnits(bracketed)?.currency ?? null);
  if (whole !== null) return whole;
  for (const word of heading.split(/[\s()[\]{}/,;:_-]+/).toReversed()) {
    const isShort = word.length < 3 && /^[a-z]+$/i.test(word);
    const code =
      word === '' || isShort ? null : (currencyNamed(word) ?? currencyInUnits(word)?.currency ?? null);
    if (code !== null) return code;
  }
  return null;
}

const UNITS: Readonly<Record<string, number>> = { k: 1_000, t: 1_000, m: 1_000_000 };

/** "kEUR" and "T€": thousands or millions of a currency. Null for any other word, also for a currency alone, such as "MXN". */
export function currencyInUnits(word: string): { unit: number; currency: string } | null {
  const [, sign = '', won = ''] = /^([千천万萬만])(.{1,3})$/u.exec(word.trim()) ?? [];
  const asian = won === '' ? null : currencyNamed(won);
  if (asian !== null) return { unit: /[千천]/u.test(sign) ? 1e3 : 1e4, currency: asian };
  const [, letter = '', rest = ''] = /^([ktm])[ .]?(.{1,4})$/i.exec(word.trim()) ?? [];
  const unit = UNITS[letter.toLowerCase()];
  if (unit === undefined || currencyNamed(word) !== null) return null;
  const isCode = /^[A-Z]{3}$/.test(rest) || !/\p{L}/u.test(rest);
  const currency = isCode ? currencyNamed(rest) : null;
  return currency === null ? null : { unit, currency };
}
