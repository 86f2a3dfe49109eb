import { currenciesCalled, currencyMeant } from '../../typed/currency';
import { type SharedSign, sharedSign } from './shared-sign';

/** An amount as a person writes it: the number, and what stands beside it for a currency. */
export interface MoneyText {
  /** The text without the currency, such as "50만" of "50만원". */
  number: string;
  /** ISO 4217; null without a currency, or with one that several countries share and none is usually meant by. */
  currency: string | null;
  hasCurrency: boolean;
  /** The sign that several countries share, with "$", by which the US dollar is usually meant; null without one. */
  shared: SharedSign | null;
}

/** "450,- €", "Fr. 450.—" and "Rs. 450/-": the dash stands for no cents. An apostrophe before it is the sign of a text in a sheet. */
export const withCents = (text: string): string =>
  text.replace(/^['’](?=\S)/, '').replace(/(\d)(?:[.,:] ?[-–—]+|\/[-–—=]+)(?!\d)/, '$1');

/** In Shift_JIS the yen sign has the place of the backslash. */
const withYen = (text: string): string => text.replace(/^\\(?=\s?\d)/, '¥');

/** Null for a text whose words are no currency. */
export function moneyText(text: string): MoneyText | null {
  const [, before = '', number = '', behind = ''] =
    /^([^\d٠-٩०-९]*)(.*[\d٠-٩०-९])(\D*)$/su.exec(withCents(withYen(text.normalize('NFKC').trim()))) ?? [];
  if (number === '') return null;
  const front = before.trim();
  const end = currencyAtEnd(behind.trimEnd());
  if (front !== '') {
    const meant = named(front);
    if (meant === undefined) return null;
    const shared = sharedSign(front);
    const code = end?.currency ?? null;
    // "$500 CAD". "€500 CHF" says two things.
    if (code === null) return withCurrency(number + behind, meant, shared);
    const isSame = code === meant || shared?.currencies.includes(code);
    return isSame ? withCurrency(number + end?.unit, code, null) : null;
  }
  if (end) return withCurrency((number + end.unit).trim(), end.currency, sharedSign(end.word));
  return { number: (number + behind).trim(), currency: null, hasCurrency: false, shared: null };
}

/** The longest end that is a currency, and what stands before it: "만원" is ten thousand won. */
function currencyAtEnd(tail: string): { unit: string; word: string; currency: string | null } | null {
  for (let from = 0; from < tail.length; from++) {
    const word = tail.slice(from);
    const currency = named(word.trim());
    if (currency !== undefined) return { unit: tail.slice(0, from), word, currency };
  }
  return null;
}

/** Undefined for a word that is no currency, null for one that is shared. */
function named(word: string): string | null | undefined {
  if (word === '' || word.length > 12) return undefined;
  const candidates = currenciesCalled(word);
  if (candidates.length > 0) return currencyMeant(candidates, word, null);
  return sharedSign(word) ? null : undefined;
}

const withCurrency = (number: string, currency: string | null, shared: SharedSign | null): MoneyText => ({
  ...{ number, currency, hasCurrency: true, shared },
});
