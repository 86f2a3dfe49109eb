/** An amount as somebody types it: "50,000", "1 250.50" and "50000" alike. Null for everything else. */
export function plainAmount(text: string): number | null {
  const digits = withoutGroups(text);
  return /^\d{1,12}([.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** "50,000" and "50000" alike; null for everything that is no plain whole number: "1.5K" is not guessed at. */
export function plainWhole(text: string): number | null {
  const digits = withoutGroups(text);
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** A percentage or an exchange rate: "1.085" and "1,085" are a little more than one, since nobody groups these. */
export function plainDecimal(text: string): number | null {
  const digits = text.trim();
  return /^\d{1,9}([.,]\d{1,6})?$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** A sign before exactly three digits groups them; before one or two it is the decimal sign. */
function withoutGroups(text: string): string {
  return text.trim().replace(/(?<=\d)[,. '’\u00a0\u202f](?=\d{3}(?!\d))/g, '');
}
