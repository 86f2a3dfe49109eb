import { currenciesCalled } from '../../typed/currency';

/** A sign or word that several currencies have, such as "kr": only the user knows which is meant. */
export interface SharedSign {
  /** One name for all its spellings: "kr" for "kr." and "kronor". */
  sign: string;
  /** ISO 4217. No other currency is meant. */
  currencies: readonly string[];
}

/** Words that `Intl` has for no currency alone, with the currencies that ISO 4217 calls so. */
const WORDS: readonly (readonly [words: RegExp, sign: string, currencies: string])[] = [
  [/^(?:kr\.?|kron(?:en|or|er))$/iu, 'kr', 'SEK NOK DKK ISK CZK'],
  [
    /^(?:dollars?|d[óo]lares)$/iu,
    '$',
    'USD CAD AUD NZD SGD HKD TWD JMD TTD BSD BBD BZD BMD BND FJD GYD KYD LRD NAD SBD SRD XCD',
  ],
  [/^pesos?$/iu, 'peso', 'MXN ARS CLP COP PHP UYU DOP CUP'],
  [/^(?:rupees?|rs|रुपये|रुपए)$/iu, 'rs', 'INR PKR LKR NPR MUR SCR'],
  [/^ريال$/u, 'ريال', 'SAR QAR OMR YER IRR'],
  [/^(?:دينار|dinars?)$/iu, 'دينار', 'KWD BHD JOD IQD TND DZD LYD RSD MKD'],
  [/^درهم$/u, 'درهم', 'AED MAD'],
  [/^جنيه$/u, 'جنيه', 'EGP SDG SSP GBP'],
  [/^(?:francs?|fr)$/iu, 'fr', 'CHF XOF XAF XPF CDF RWF BIF GNF DJF KMF'],
];

/** Null for a word that is no currency, and for one that is a single currency. */
export function sharedSign(word: string): SharedSign | null {
  const text = word.trim();
  const known = WORDS.find(([words]) => words.test(text));
  if (known) return { sign: known[1], currencies: known[2].split(' ') };
  const currencies = currenciesCalled(text);
  return currencies.length < 2 ? null : { sign: text.toLowerCase(), currencies };
}
