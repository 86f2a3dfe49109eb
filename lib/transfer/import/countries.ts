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

let names: Map<string, string> | undefined;

function byName(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const code = first + second;
        const name = display.of(code)?.toLowerCase();
        // Countries that are no more have the name of their successor.
        const now = new Intl.Locale(`und-${code}`).region ?? code;
        if (name && !names.has(name) && !NO_COUNTRY.test(code)) names.set(name, now);
      }
    }
  }
  for (const [name, code] of Object.entries(SHORT)) names.set(name, code);
  return names;
}

/** The country that a code or a name in one of the languages means, as its two letters. */
export function countryCalled(text: string): string | null {
  const word = text.trim().toLowerCase();
  if (word.length < 2 || word.length > 60) return null;
  const known = byName();
  const code = word.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return known.get(word) ?? ([...known.values()].includes(code) ? code : null);
  return known.get(word) ?? null;
}
