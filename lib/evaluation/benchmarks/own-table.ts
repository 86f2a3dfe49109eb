import type { PlatformId } from '../../model/platform';
import { err, ok, type Result } from '../../model/result';
import type { FormulaId } from '../formulas';
import { type TableRow, tableCells } from './own-table-cells';
import { implausible } from './plausible';
import type { BenchmarkBand, BenchmarkFigure, BenchmarkTable, TableAverage } from './table';
import { tableFaults } from './table-faults';

/** What the file cannot say and the user is asked for. */
export interface AboutTable {
  id: string;
  platform: PlatformId;
  formula: FormulaId;
  average: TableAverage;
  source: string;
  year: number | null;
}

/** The table as it was understood, or everything that is wrong with the file, one sentence each. */
export type OwnTable = { table: BenchmarkTable; faults?: never } | { table?: never; faults: string[] };

/** More faults than anybody reads: the file is another one. */
const MAX_FAULTS = 20;

/**
 * A benchmark table from the rows of a user's CSV, as text by column name; an empty `to_followers` has no end. The first
 * row of the file is its heading, so the first of `rows` is row 2. Any fault refuses the whole file: half a table
 * misleads. Gaps between sizes are no fault but stand among the table's doubts: nobody of that size is judged by it.
 */
export function readOwnTable(rows: readonly TableRow[], about: AboutTable, today: string): OwnTable {
  const read = tableCells(rows);
  const sizes = read.rows.toSorted((a, b) => a.fromFollowers - b.fromFollowers);
  const table: BenchmarkTable = {
    ...about,
    postsPerAccount: null,
    sourceUrl: null,
    seenOn: today,
    doubts: gapsIn(sizes),
    noVerdictBecause: null,
    bands: read.banded ? sizes.map(bandOf) : [],
    figures: read.banded ? [] : sizes.map(figureOf),
  };
  const lines = sizes.map(({ line }) => line);
  const faults =
    read.missing.length > 0
      ? read.missing
      : [
          ...read.faults,
          ...tableFaults(table, { lines, cellsAreChecked: true }),
          ...implausible(table, lines),
        ];
  return faults.length > 0 ? { faults: shortened(faults.toSorted(byRow)) } : { table };
}

/** The same as an outcome, with all faults in one text. */
export function ownTable(
  rows: readonly TableRow[],
  about: AboutTable,
  today: string,
): Result<BenchmarkTable> {
  const read = readOwnTable(rows, about, today);
  if (!read.faults) return ok(read.table);
  return err(read.faults.join(' '), 'The tables you had are unchanged.', 'Fix the file and add it again.');
}

type Sizes = ReturnType<typeof tableCells>['rows'];

const bandOf = ({ fromFollowers, toFollowers, percents }: Sizes[number]): BenchmarkBand => ({
  fromFollowers,
  toFollowers,
  belowFromPercent: percents[0] ?? Number.NaN,
  averageFromPercent: percents[1] ?? Number.NaN,
  aboveFromPercent: percents[2] ?? Number.NaN,
  highFromPercent: percents[3] ?? Number.NaN,
});

function figureOf({ fromFollowers, toFollowers, percents }: Sizes[number]): BenchmarkFigure {
  const percent = percents[0] ?? Number.NaN;
  return { fromFollowers, toFollowers, lowPercent: percent, highPercent: percent };
}

function gapsIn(sizes: Sizes): string[] {
  return sizes.flatMap(({ fromFollowers }, n) => {
    const end = sizes[n - 1]?.toFollowers ?? null;
    if (end === null || !(fromFollowers > end)) return [];
    return [`No row for ${end.toLocaleString('en')} to ${fromFollowers.toLocaleString('en')} followers.`];
  });
}

const rowOf = (fault: string): number => Number(/^Row (\d+)/.exec(fault)?.[1] ?? 0);
const byRow = (a: string, b: string): number => rowOf(a) - rowOf(b);

function shortened(faults: readonly string[]): string[] {
  const rest = faults.length - MAX_FAULTS;
  return rest > 0 ? [...faults.slice(0, MAX_FAULTS), `${rest} more faults.`] : [...faults];
}
