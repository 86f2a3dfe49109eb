import { currenciesCalled, currencyMeant } from '../../typed/currency';
import { type SharedSign, sharedSign } from './shared-sign';

/** An amount as a person writes it: the number, and what stands beside it for a currency. */
export interface MoneyText {
  /** The text without the currency, such as "50만" of "50만원". */
  number: string;
  /** ISO 4217; null without a currency, or with one that several countries share. */
  currency: string | null;
  hasCurrency: boolean;
  /** The sign that several countries share; null without one. */
  shared: SharedSign | null;
}

/** "450,- €" and "Fr. 450.—": the dash stands for no cents. */
export const withCents = (text: string): string => text.replace(/(\d)[.,] ?[-–—]+(?!\d)/, '$1');

/** Null for a text whose words are no currency. */
export function moneyText(text: string): MoneyText | null {
  const [, before = '', number = '', behind = ''] =
    /^([^\d٠-٩०-९]*)(.*[\d٠-٩०-९])(\D*)$/su.exec(withCents(text.normalize('NFKC').trim())) ?? [];
  if (number === '') return null;
  const front = before.trim();
  if (front !== '') {
    const meant = named(front);
    return meant === undefined
      ? null
      : withCurrency(number + behind, meant ?? codeIn(behind), sharedSign(front));
  }
  const tail = behind.trimEnd();
  // The longest end that is a currency: "만원" is ten thousand won.
  for (let from = 0; from < tail.length; from++) {
    const meant = named(tail.slice(from).trim());
    if (meant !== undefined)
      return withCurrency((number + tail.slice(0, from)).trim(), meant, sharedSign(tail.slice(from)));
  }
  return { number: (number + tail).trim(), currency: null, hasCurrency: false, shared: null };
}

/** Undefined for a word that is no currency, null for one that is shared. */
function named(word: string): string | null | undefined {
  if (word === '' || word.length > 12) return undefined;
  const candidates = currenciesCalled(word);
  if (candidates.length > 0) return currencyMeant(candidates, word, null);
  return sharedSign(word) ? null : undefined;
}

const withCurrency = (number: string, currency: string | null, shared: SharedSign | null): MoneyText => ({
  ...{ number, currency, hasCurrency: true, shared: currency === null ? shared : null },
});

const codeIn = (text: string): string | null => named(text.trim()) ?? null;
