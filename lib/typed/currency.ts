/** Currencies as people write them beside an amount: signs, codes, and a few words. */

/** A bare $ or £ means these (CLDR writes every other dollar and pound with a prefix). ¥ and kr have no such owner. */
const OWNERS: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP' };

/** What `Intl` does not write, or writes otherwise. */
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
};

/** Written in small letters too. Others are words of English in small letters: all, try, top, pen, cup. */
const SMALL_LETTERS =
  /^(aed|aud|brl|cad|chf|cny|czk|dkk|eur|gbp|hkd|huf|idr|inr|jpy|krw|mxn|myr|nok|nzd|php|pln|sar|sek|sgd|thb|twd|usd|zar)$/i;

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
let signs: Map<string, string[]> | undefined;

/** From each sign of `Intl` in English to the currencies that use it. Single letters are left out: K is a thousand. */
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

/** The currencies that a text can mean, ISO 4217, the likeliest first; empty for a text that is no currency. */
export function currenciesCalled(text: string): readonly string[] {
  const trimmed = text.trim();
  const code = trimmed.toUpperCase();
  if (CODES.has(code) && (trimmed === code || SMALL_LETTERS.test(trimmed))) return [code];
  const small = trimmed.toLowerCase();
  const word = WORDS[small];
  if (word !== undefined && Object.hasOwn(WORDS, small)) return [word];
  // Codes that `Intl` has no sign for come out as codes, which small letters do not spell.
  return CODES.has(code) ? [] : (signTable().get(small) ?? []);
}

/** Whether the text is a currency or more letters would make it one. */
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
 * The one currency meant: the expected one where the text can mean it, else the sign's only or usual one. Null where
 * several are as likely.
 */
export function currencyMeant(
  candidates: readonly string[],
  sign: string,
  expected: string | null,
): string | null {
  if (expected !== null && candidates.includes(expected)) return expected;
  return candidates.length === 1 ? (candidates[0] ?? null) : (OWNERS[sign.trim()] ?? null);
}

/** How many digits after the decimal mark the currency has: 2 for most, 3 for the dinars of the Gulf, 0 for the yen. */
export function currencyDecimals(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
