import { done, failed, type Outcome } from '../../model/outcome';
import type { PlatformId } from '../../model/platform';
import type { FormulaId } from '../formulas';
import type { BenchmarkBand, BenchmarkFigure, BenchmarkTable, TableAverage } from './table';
import { tableFaults } from './table-faults';

/** The columns of a user's own table. With the four bands it judges; with `average_percent` it sets beside. */
const BAND_COLUMNS = [
  'below_from_percent',
  'average_from_percent',
  'above_from_percent',
  'high_from_percent',
] as const;
const SIZE_COLUMNS = ['from_followers', 'to_followers'] as const;

/** What the file cannot say and the user is asked for. */
export interface AboutTable {
  id: string;
  platform: PlatformId;
  formula: FormulaId;
  average: TableAverage;
  source: string;
  year: number | null;
}

type Row = Readonly<Record<string, string | undefined>>;

/**
 * A benchmark table from the rows of a user's CSV, as text by column name. Numbers are plain: digits with a
 * point for decimals, an empty `to_followers` for no end; without that column a size would end nowhere. Any fault
 * refuses the whole file: half a table misleads.
 */
export function ownTable(rows: readonly Row[], about: AboutTable, today: string): Outcome<BenchmarkTable> {
  const banded = rows.some((row) => BAND_COLUMNS.some((column) => row[column]?.trim()));
  const table: BenchmarkTable = {
    ...about,
    postsPerAccount: null,
    sourceUrl: null,
    seenOn: today,
    doubts: [],
    noVerdictBecause: null,
    bands: banded ? rows.map(bandOf) : [],
    figures: banded ? [] : rows.map(figureOf),
  };
  const missing = SIZE_COLUMNS.filter((column) => rows.length > 0 && rows.every((row) => !(column in row)));
  const [fault, ...more] =
    missing.length > 0 ? missing.map((column) => `The table has no column ${column}.`) : tableFaults(table);
  if (!fault) return done(table);
  return failed(
    more.length > 0 ? `${fault} Further faults: ${more.length}.` : fault,
    'The tables you had are unchanged.',
    'Mend the file and add it again.',
  );
}

const bandOf = (row: Row): BenchmarkBand => ({
  ...sizeOf(row),
  belowFromPercent: plainNumber(row.below_from_percent),
  averageFromPercent: plainNumber(row.average_from_percent),
  aboveFromPercent: plainNumber(row.above_from_percent),
  highFromPercent: plainNumber(row.high_from_percent),
});

function figureOf(row: Row): BenchmarkFigure {
  const percent = plainNumber(row.average_percent);
  return { ...sizeOf(row), lowPercent: percent, highPercent: percent };
}

const sizeOf = (row: Row) => ({
  fromFollowers: plainNumber(row.from_followers),
  toFollowers: row.to_followers?.trim() ? plainNumber(row.to_followers) : null,
});

/** NaN for anything but plain digits: a grouping comma or a unit could mean two things. */
function plainNumber(text: string | undefined): number {
  const trimmed = text?.trim() ?? '';
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}
