const plainDigits = new Map<string, string>();

/** In Unicode, the digits of every script are consecutive from 0 to 9. */
function plainDigit(digit: string): string {
  let value = plainDigits.get(digit);
  if (value === undefined) {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
    value = String(before % 10);
    plainDigits.set(digit, value);
  }
  return value;
}

/**
 * A page's text with all digits as 0 to 9, without bidi marks and other invisible characters. Spaces that keep
 * a number on one line (U+00A0, U+2007 to U+2009, U+202F) become U+00A0, all others a plain space.
 */
export function plainText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2007-\u2009\u202f]/g, '\u00a0')
    .replace(/[^\S\u00a0]/g, ' ')
    .replace(/[^\P{Nd}0-9]/gu, plainDigit)
    .replace(/(?<=\d)．(?=\d)/g, '.');
}

/** The text beside a number in comparable form: single plain spaces, trimmed. */
export function oneSpaced(plain: string): string {
  return plain.replace(/[ \u00a0]+/g, ' ').trim();
}

/** The canonical spelling of a unit: pages and `Intl` disagree about the point after an abbreviation. */
export function unitText(text: string): string {
  return oneSpaced(plainText(text)).replace(/[.\u0970]$/, '');
}

/** The text around the only number in a text that `Intl` formatted with plain digits and without grouping. */
export function aroundNumber(text: string): { before: string; number: number; after: string } | null {
  const [, before = '', number = '', after = ''] = /^(\D*)(\d+(?:[.,٫]\d+)?)(\D*)$/.exec(text) ?? [];
  if (number === '') return null;
  return { before: unitText(before), number: Number(number.replace(/[,٫]/, '.')), after: unitText(after) };
}
