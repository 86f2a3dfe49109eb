import type { BenchmarkTable } from './table';

/** Far above any published table; the browser's storage holds only some megabytes of all choices together. */
const MOST_ROWS = 1_000;

/** What is wrong with a table, one sentence each; none for a sound one. Sizes may leave gaps, never overlap. */
export function tableFaults({ bands, figures, source, formula }: BenchmarkTable): string[] {
  const rows = bands.length > 0 ? bands : figures;
  const faults: string[] = [];
  if (source.trim() === '') faults.push('The table names no source.');
  if (rows.length === 0) faults.push('The table has no rows.');
  if (rows.length > MOST_ROWS) faults.push('The table has more than 1,000 rows.');
  if (bands.length > 0 && figures.length > 0) faults.push('The table mixes bands and averages.');
  if (bands.length > 0 && formula === null) faults.push('A table of bands needs a formula.');
  for (const [index, { fromFollowers, toFollowers }] of rows.entries()) {
    const before = rows[index - 1];
    if (!Number.isInteger(fromFollowers) || fromFollowers < 0)
      faults.push(`Row ${index + 1}: the number of followers it begins at is not a whole number.`);
    if (Number.isNaN(toFollowers))
      faults.push(`Row ${index + 1}: to_followers is no number written plainly, such as 10000.`);
    else if (toFollowers !== null && toFollowers <= fromFollowers)
      faults.push(`Row ${index + 1} ends before it begins.`);
    if (before && (before.toFollowers === null || before.toFollowers > fromFollowers))
      faults.push(`Row ${index + 1} overlaps the row before it.`);
  }
  for (const [index, band] of bands.entries()) {
    const bounds = [
      ['below_from_percent', band.belowFromPercent],
      ['average_from_percent', band.averageFromPercent],
      ['above_from_percent', band.aboveFromPercent],
      ['high_from_percent', band.highFromPercent],
    ] as const;
    const [unknown] = bounds.find(([, bound]) => !Number.isFinite(bound)) ?? [];
    if (unknown) faults.push(noPercentage(index, unknown));
    else if (!bounds.every(([, bound], n) => bound > (bounds[n - 1]?.[1] ?? 0)))
      faults.push(`Row ${index + 1}: its bands do not rise from below over average and above to high.`);
  }
  for (const [index, { lowPercent, highPercent }] of figures.entries())
    if (!(Number.isFinite(lowPercent) && Number.isFinite(highPercent)))
      faults.push(noPercentage(index, 'average_percent'));
    else if (!(lowPercent > 0 && highPercent >= lowPercent))
      faults.push(`Row ${index + 1}: its average is not a percentage above zero.`);
  return faults;
}

/** Named by its column: a cell that cannot be understood is not one that is too small. */
const noPercentage = (index: number, column: string) =>
  `Row ${index + 1}: ${column} is no number written plainly, such as 1.5.`;
