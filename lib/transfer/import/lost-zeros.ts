/** A number that begins neither with 0 nor with "+", as a sheet writes a national number that it took for a plain one. */
const WITHOUT_ZERO = /^[1-9](?:[\s.-]?\d){6,10}$/;

/** ITU-T E.164 codes of countries whose national numbers are written with a 0 that the international ones lack. */
const COUNTRIES_WITH_ZERO =
  /^(?:\+|00)[\s(]*(27|31|32|33|40|41|43|44|46|49|61|62|64|66|81|82|84|90|212|213|234|254|353|358|380|385|386|421)/;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** How many digits a national number has without its 0; null for a number that does not tell. */
function lengthWithoutZero(text: string): number | null {
  const digits = digitsOf(text);
  const code = COUNTRIES_WITH_ZERO.exec(text)?.[1];
  if (code !== undefined) {
    const national = digits.replace(/^00/, '').slice(code.length);
    // "+33 (0)6": the 0 in brackets is that of the national number.
    return national.replace(/^0/, '').length;
  }
  return /^0[1-9]/.test(digits) && /^[(\d]/.test(text) ? digits.length - 1 : null;
}

/**
 * Finds the phone numbers of a column that have lost their first 0: others of the column, with it or with the code of a country
 * that uses one, are as long but for the 0. Which country a number is of stays open, so nothing is added.
 */
export function withLostZero(texts: readonly string[]): (text: string) => boolean {
  if (!texts.some((text) => WITHOUT_ZERO.test(text))) return () => false;
  const lengths = new Set<number>();
  for (const text of texts) {
    const length = lengthWithoutZero(text);
    if (length !== null && length >= 7) lengths.add(length);
  }
  return (text) => WITHOUT_ZERO.test(text) && lengths.has(digitsOf(text).length);
}
