import { currenciesCalled } from './currency';

/** A typed number split into the text before the digits, the digits with their marks, and the text after them. */
export interface Parts {
  number: string;
  /** The power of ten of a unit such as "k"; 0 without a unit. */
  exponent: number;
  isPercent: boolean;
  /** The sign or code beside the number; null if there is none. */
  currency: { text: string; candidates: readonly string[] } | null;
}

const UNITS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  tsd: 3,
  'tsd.': 3,
  m: 6,
  mio: 6,
  'mio.': 6,
  mn: 6,
  million: 6,
};

/** Whether the text is the beginning of a unit. */
export const beginsUnit = (text: string): boolean =>
  Object.keys(UNITS).some((unit) => unit.startsWith(text.toLowerCase()));

/** Prices without cents as German and Swiss write them: "500,-" and "500.–". */
const NO_CENTS = /[.,] ?[-–—]{1,2}(?=\D*$)/;

/** Null if the text beside the number is anything but a currency, unit or percent sign. */
export function partsOf(plain: string): Parts | null {
  const text = plain.replace(NO_CENTS, '');
  const [, before = '', number = '', after = ''] = /^([^\d]*?)([.,٫]?\d(?:.*\d)?)(\D*)$/.exec(text) ?? [];
  if (number === '' || /[^\d.,'٫٬ ]/.test(number)) return null;
  const front = currencyIn(before);
  const back = behind(after.trim());
  if (front === undefined || back === null || (front && back.isPercent)) return null;
  const both = front && back.currency ? sharedBy(front, back.currency) : (front ?? back.currency);
  return both === undefined ? null : { ...back, number, currency: both };
}

function behind(text: string): Omit<Parts, 'number'> | null {
  if (text === '%') return { exponent: 0, isPercent: true, currency: null };
  const currency = currencyIn(text);
  if (currency !== undefined) return { exponent: 0, isPercent: false, currency };
  for (const [unit, exponent] of Object.entries(UNITS)) {
    if (!text.toLowerCase().startsWith(unit)) continue;
    const rest = currencyIn(text.slice(unit.length));
    // "mEUR" is not a million: a code or word after a unit letter needs a space.
    const isApart = !/^\p{L}/u.test(text.slice(unit.length));
    if (rest !== undefined && isApart) return { exponent, isPercent: false, currency: rest };
  }
  return null;
}

/** Undefined if the text is neither empty nor a currency. */
function currencyIn(text: string): Parts['currency'] | undefined {
  if (text.trim() === '') return null;
  const candidates = currenciesCalled(text);
  return candidates.length > 0 ? { text: text.trim(), candidates } : undefined;
}

type Currency = NonNullable<Parts['currency']>;

/** "$1,200 CAD" names one currency twice. "$1,200 EUR" names two, so it is refused. */
function sharedBy(front: Currency, back: Currency): Currency | undefined {
  const candidates = front.candidates.filter((code) => back.candidates.includes(code));
  return candidates.length > 0 ? { text: back.text, candidates } : undefined;
}
