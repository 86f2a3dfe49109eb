/** The languages in which people write the names of countries. */
const LANGUAGES = 'en de fr es pt it nl pl tr ru ja ko zh zh-Hant ar hi id'.split(' ');
/** ISO 3166-1 alpha-2, by the letters that `Intl` has names for. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SHORT: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  america: 'US',
  uk: 'GB',
  'u.k.': 'GB',
  england: 'GB',
  'great britain': 'GB',
  uae: 'AE',
  korea: 'KR',
  holland: 'NL',
  russia: 'RU',
  czechia: 'CZ',
  turkey: 'TR',
  eeuu: 'US',
  'ee.uu.': 'US',
  сша: 'US',
  英国: 'GB',
  米国: 'US',
  アメリカ: 'US',
  미국: 'US',
  한국: 'KR',
  香港: 'HK',
  台湾: 'TW',
  台灣: 'TW',
  brd: 'DE',
};

const NO_COUNTRY = /^(?:EU|UN|EZ|XA|XB|ZZ|QO)$/;

interface Countries {
  byName: ReadonlyMap<string, string>;
  codes: ReadonlySet<string>;
}
let countries: Countries | undefined;

function allCountries(): Countries {
  if (countries) return countries;
  const byName = new Map<string, string>();
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => !NO_COUNTRY.test(code) && english.of(code) !== undefined,
  );
  // Countries that are no more have the name of their successor.
  const now = new Map(codes.map((code) => [code, new Intl.Locale(`und-${code}`).region ?? code]));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const [code, current] of now) {
      const name = display.of(code)?.toLowerCase();
      if (name && !byName.has(name)) byName.set(name, current);
    }
  }
  for (const [name, code] of Object.entries(SHORT)) byName.set(name, code);
  countries = { byName, codes: new Set(byName.values()) };
  return countries;
}

/** The country that a code or a name in one of the languages means, as its two letters. */
export function countryCalled(text: string): string | null {
  const word = text.trim().toLowerCase();
  if (word.length < 2 || word.length > 60) return null;
  const { byName, codes } = allCountries();
  const code = word.toUpperCase();
  return byName.get(word) ?? (codes.has(code) ? code : null);
}
