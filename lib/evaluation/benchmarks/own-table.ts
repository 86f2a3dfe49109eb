import { gapsIn } from '../../metrics/benchmarks/sizes';
import type { BenchmarkBand, BenchmarkFigure, BenchmarkTable } from '../../metrics/benchmarks/table';
import type { FormulaId, TableAverage } from '../../metrics/measures/formulas';
import type { PlatformId } from '../../model/platform';
import { type TableRow, tableCells } from './own-table-cells';
import { implausible } from './plausible';
import { type TableFault, tableFaults } from './table-faults';

/** What the file does not contain, so the user is asked. */
export interface AboutTable {
  id: string;
  platform: PlatformId;
  formula: FormulaId;
  average: TableAverage;
  source: string;
  year: number | null;
}

/** The table as read, or the faults of the file and the number of faults that are not listed. */
export type OwnTable =
  | { table: BenchmarkTable; faults?: never }
  | { table?: never; faults: TableFault[]; furtherFaults: number };

/** A file with more faults is probably not a table at all; nobody would read them. */
const MAX_FAULTS = 20;

/**
 * Reads a benchmark table from the rows of a user's CSV, given as text by column name. An empty `to_followers` means no
 * upper end. The first row of the file is its heading, so the first of `rows` is row 2. Any fault refuses the whole
 * file: half a table misleads. Gaps between sizes are not faults, but are listed as doubts: accounts of those sizes are
 * not judged.
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
  const faults: TableFault[] =
    read.missing.length > 0
      ? read.missing
      : [
          ...read.faults,
          ...tableFaults(table, { lines, cellsAreChecked: true }),
          ...implausible(table, lines),
        ];
  if (faults.length === 0) return { table };
  return {
    faults: faults.toSorted(byLine).slice(0, MAX_FAULTS),
    furtherFaults: Math.max(0, faults.length - MAX_FAULTS),
  };
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

const lineOf = (fault: TableFault): number => ('line' in fault ? fault.line : 0);
const byLine = (a: TableFault, b: TableFault): number => lineOf(a) - lineOf(b);
