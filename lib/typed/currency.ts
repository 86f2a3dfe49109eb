/** Recognizes currencies as people write them beside an amount: signs, codes and a few words. */

/** A bare $ or £ means these (CLDR writes every other dollar and pound with a prefix). ¥ and kr have no such default. */
const OWNERS: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP' };

/** Names that `Intl` lacks or writes differently. */
const WORDS: Readonly<Record<string, string>> = {
  us$: 'USD',
  c$: 'CAD',
  au$: 'AUD',
  'fr.': 'CHF',
  fr: 'CHF',
  'sfr.': 'CHF',
  sfr: 'CHF',
  'rs.': 'INR',
  euro: 'EUR',
  euros: 'EUR',
  rmb: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  円: 'JPY',
  원: 'KRW',
  tl: 'TRY',
  руб: 'RUB',
  'руб.': 'RUB',
  'р.': 'RUB',
  р: 'RUB',
  рубля: 'RUB',
  рублей: 'RUB',
  грн: 'UAH',
  'грн.': 'UAH',
  тенге: 'KZT',
  zl: 'PLN',
  kč: 'CZK',
  kc: 'CZK',
  บาท: 'THB',
  baht: 'THB',
  đ: 'VND',
  vnđ: 'VND',
  vnd: 'VND',
  đồng: 'VND',
  rupiah: 'IDR',
  'ש"ח': 'ILS',
  'ש״ח': 'ILS',
  שח: 'ILS',
  'ر.س': 'SAR',
  'ر.س.': 'SAR',
  'ريال سعودي': 'SAR',
  'د.إ': 'AED',
  'ج.م': 'EGP',
  lei: 'RON',
  ευρώ: 'EUR',
  евро: 'EUR',
  ユーロ: 'EUR',
  rp: 'IDR',
  'rp.': 'IDR',
};

/** Codes that also count in lower case. The others are English words: all, try, top, pen, cup. */
const SMALL_LETTERS =
  /^(aed|aud|brl|cad|chf|cny|czk|dkk|eur|gbp|hkd|huf|idr|inr|jpy|krw|mxn|myr|nok|nzd|php|pln|sar|sek|sgd|thb|twd|usd|zar)$/i;

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
let signs: Map<string, string[]> | undefined;

/** Maps each English sign in `Intl` to the currencies that use it. Single letters are left out: K means a thousand. */
function signTable(): Map<string, string[]> {
  if (signs) return signs;
  signs = new Map();
  for (const currency of CODES) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
      const parts = new Intl.NumberFormat('en', {
        style: 'currency',
        currency,
        currencyDisplay,
      }).formatToParts(1);
      const sign = parts.find(({ type }) => type === 'currency')?.value.toLowerCase() ?? '';
      const users = signs.get(sign) ?? [];
      if (!/^\p{L}?$/u.test(sign) && sign !== currency.toLowerCase() && !users.includes(currency))
        signs.set(sign, [...users, currency]);
    }
  }
  return signs;
}

/** The ISO 4217 currencies a text can mean, most likely first. Empty if it is not a currency. */
export function currenciesCalled(text: string): readonly string[] {
  const trimmed = text.trim();
  const code = trimmed.toUpperCase();
  if (CODES.has(code) && (trimmed === code || SMALL_LETTERS.test(trimmed))) return [code];
  const small = trimmed.toLowerCase();
  const word = WORDS[small];
  if (word !== undefined && Object.hasOwn(WORDS, small)) return [word];
  // `Intl` returns the code itself for a currency without a sign; lower-case letters do not match that code.
  return CODES.has(code) ? [] : (signTable().get(small) ?? []);
}

/** Whether the text is a currency, or the beginning of one. */
export function beginsCurrency(text: string): boolean {
  const small = text.trim().toLowerCase();
  const isCode = (code: string) =>
    code.startsWith(text.trim()) || (SMALL_LETTERS.test(code) && code.startsWith(small.toUpperCase()));
  return (
    [...CODES].some(isCode) ||
    [...Object.keys(WORDS), ...signTable().keys()].some((sign) => sign.startsWith(small))
  );
}

/**
 * The single currency meant: the expected one if the text allows it, otherwise the sign's only or default one. Null if
 * several are equally likely.
 */
export function currencyMeant(
  candidates: readonly string[],
  sign: string,
  expected: string | null,
): string | null {
  if (expected !== null && candidates.includes(expected)) return expected;
  return candidates.length === 1 ? (candidates[0] ?? null) : (OWNERS[sign.trim()] ?? null);
}

/** Each format takes as long to make as hundreds of amounts take to read. */
const knownDecimals = new Map<string, number>();

/** The number of decimals a currency has: 2 for most, 3 for the Gulf dinars, 0 for the yen. */
export function currencyDecimals(currency: string): number {
  const known = knownDecimals.get(currency) ?? decimalsOf(currency);
  if (CODES.has(currency)) knownDecimals.set(currency, known);
  return known;
}

function decimalsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
