/** The units of "94.6K" and "1.2M", smaller ones first: so no text has three decimals, which could be thousands. */
const UNITS: readonly (readonly [letter: string, unit: number])[] = [
  ['K', 1e3],
  ['M', 1e6],
  ['亿', 1e8],
];

/**
 * A count with its range as a cell of a list would write it: "51.1K" for 51,100 to 51,199, "~5000" for 4,500 to 5,499. Null
 * for a range that no cell means.
 */
export function roundedText(value: number, low: number, high: number): string | null {
  if (low === value && high === value) return String(value);
  if (low === value) return shortened(value, high - low + 1);
  return value - low === high - value + 1 ? `~${value}` : null;
}

/** `step`: the next number that can be written so is this much larger. */
function shortened(value: number, step: number): string | null {
  for (const [letter, unit] of UNITS) {
    const decimals = Math.round(Math.log10(unit / step));
    if (decimals < 0 || 10 ** decimals * step !== unit || value % step !== 0) continue;
    return `${(value / unit).toFixed(decimals)}${letter}`;
  }
  return null;
}
