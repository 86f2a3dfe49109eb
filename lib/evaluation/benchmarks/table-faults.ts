import type { BenchmarkTable } from '../../metrics/benchmarks/table';

/** Far more than any published table; the browser's storage for all settings is only some megabytes. */
const MAX_ROWS = 1_000;

/** What is wrong with a table. */
export type TableFault =
  | { code: 'no-source' | 'no-rows' | 'bands-and-averages' | 'bands-without-formula' | 'both-columns' }
  | { code: 'too-many-rows'; maxRows: number }
  | { code: 'no-column'; column: string }
  | RowFault;

/** What is wrong with one row; `line` is its number in the file, as a spreadsheet counts. */
export type RowFault = { line: number } & (
  | { code: 'not-a-number'; column: string }
  | { code: 'empty-cell'; column: string; isWhole: boolean }
  | { code: 'unreadable-cell'; column: string; isWhole: boolean; cell: string }
  | { code: 'ambiguous-cell'; column: string; cell: string; either: readonly [number, number] }
  | {
      code:
        | 'ends-before-it-begins'
        | 'bands-do-not-rise'
        | 'quartiles-do-not-rise'
        | 'average-not-above-zero';
    }
  | { code: 'overlaps'; otherLine: number }
  | { code: 'too-many-followers'; maxFollowers: number }
  | { code: 'rate-too-high'; percent: number; maxPercent: number }
);

interface Checked {
  /** The rows' numbers in their file. Without it, rows are counted as in a spreadsheet with a heading. */
  lines?: readonly number[];
  /** True if cells without a number are already reported one by one. */
  cellsAreChecked?: boolean;
}

/** The faults of a table; none if it is valid. Sizes may leave gaps but must not overlap. */
export function tableFaults(
  { bands, figures, quartiles = [], source, formula }: BenchmarkTable,
  { lines, cellsAreChecked = false }: Checked = {},
): TableFault[] {
  const rows = [bands, quartiles, figures].find((some) => some.length > 0) ?? [];
  const lineOf = (n: number) => lines?.[n] ?? n + 2;
  const faults: TableFault[] = [];
  const noNumber = (n: number, column: string) => {
    if (!cellsAreChecked) faults.push({ code: 'not-a-number', line: lineOf(n), column });
  };
  if (source.trim() === '') faults.push({ code: 'no-source' });
  if (rows.length === 0) faults.push({ code: 'no-rows' });
  if (rows.length > MAX_ROWS) faults.push({ code: 'too-many-rows', maxRows: MAX_ROWS });
  if (bands.length > 0 && figures.length > 0) faults.push({ code: 'bands-and-averages' });
  if (bands.length > 0 && formula === null) faults.push({ code: 'bands-without-formula' });
  for (const [n, { fromFollowers, toFollowers }] of rows.entries()) {
    const before = rows[n - 1];
    if (!Number.isInteger(fromFollowers) || fromFollowers < 0) noNumber(n, 'from_followers');
    if (toFollowers !== null && !Number.isFinite(toFollowers)) noNumber(n, 'to_followers');
    if (toFollowers !== null && toFollowers <= fromFollowers)
      faults.push({ code: 'ends-before-it-begins', line: lineOf(n) });
    if (before && (before.toFollowers === null || before.toFollowers > fromFollowers))
      faults.push({ code: 'overlaps', line: lineOf(n), otherLine: lineOf(n - 1) });
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
      faults.push({ code: 'bands-do-not-rise', line: lineOf(n) });
  }
  for (const [n, quartile] of quartiles.entries()) {
    const { firstQuartilePercent: first, medianPercent: median, thirdQuartilePercent: third } = quartile;
    if (!(0 < first && first < median && median < third))
      faults.push({ code: 'quartiles-do-not-rise', line: lineOf(n) });
  }
  for (const [n, { lowPercent, highPercent }] of figures.entries())
    if (!(Number.isFinite(lowPercent) && Number.isFinite(highPercent))) noNumber(n, 'average_percent');
    else if (!(lowPercent > 0 && highPercent >= lowPercent))
      faults.push({ code: 'average-not-above-zero', line: lineOf(n) });
  return faults;
}
