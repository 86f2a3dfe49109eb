import type { BenchmarkTable } from './table';

/** Far above any published table; the browser's storage holds only some megabytes of all choices together. */
const MAX_ROWS = 1_000;

interface Checked {
  /** The rows' numbers in their file; without it they are counted as a spreadsheet would, below a heading. */
  lines?: readonly number[];
  /** What is no number is said already, cell by cell. */
  cellsAreChecked?: boolean;
}

/** What is wrong with a table, one sentence each; none for a sound one. Sizes may leave gaps, never overlap. */
export function tableFaults(
  { bands, figures, quartiles = [], source, formula }: BenchmarkTable,
  { lines, cellsAreChecked = false }: Checked = {},
): string[] {
  const rows = [bands, quartiles, figures].find((some) => some.length > 0) ?? [];
  const row = (n: number) => `Row ${lines?.[n] ?? n + 2}`;
  const faults: string[] = [];
  const noNumber = (n: number, column: string) => {
    if (!cellsAreChecked) faults.push(`${row(n)}: ${column} is not a number.`);
  };
  if (source.trim() === '') faults.push('The table names no source.');
  if (rows.length === 0) faults.push('The table has no rows.');
  if (rows.length > MAX_ROWS) faults.push('The table has more than 1,000 rows.');
  if (bands.length > 0 && figures.length > 0) faults.push('The table mixes bands and averages.');
  if (bands.length > 0 && formula === null) faults.push('A table of bands needs a formula.');
  for (const [n, { fromFollowers, toFollowers }] of rows.entries()) {
    const before = rows[n - 1];
    if (!Number.isInteger(fromFollowers) || fromFollowers < 0) noNumber(n, 'from_followers');
    if (toFollowers !== null && !Number.isFinite(toFollowers)) noNumber(n, 'to_followers');
    if (toFollowers !== null && toFollowers <= fromFollowers) faults.push(`${row(n)} ends before it begins.`);
    if (before && (before.toFollowers === null || before.toFollowers > fromFollowers))
      faults.push(`${row(n)} overlaps ${row(n - 1).toLowerCase()}.`);
  }
  for (const [n, band] of bands.entries()) {
    const bounds = [
      ['below_from_percent', band.belowFromPercent],
      ['average_from_percent', band.averageFromPercent],
      ['above_from_percent', band.aboveFromPercent],
      ['high_from_percent', band.highFromPercent],
    ] as const;
    const [unknown] = bounds.find(([, bound]) => !Number.isFinite(bound)) ?? [];
    if (unknown) noNumber(n, unknown);
    else if (!bounds.every(([, bound], at) => bound > (bounds[at - 1]?.[1] ?? 0)))
      faults.push(`${row(n)}: its bands do not rise from below over average and above to high.`);
  }
  for (const [n, quartile] of quartiles.entries()) {
    const { firstQuartilePercent: first, medianPercent: median, thirdQuartilePercent: third } = quartile;
    if (!(0 < first && first < median && median < third))
      faults.push(`${row(n)}: its quartiles do not rise from above zero.`);
  }
  for (const [n, { lowPercent, highPercent }] of figures.entries())
    if (!(Number.isFinite(lowPercent) && Number.isFinite(highPercent))) noNumber(n, 'average_percent');
    else if (!(lowPercent > 0 && highPercent >= lowPercent))
      faults.push(`${row(n)}: its average is not a percentage above zero.`);
  return faults;
}
