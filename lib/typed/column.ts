import { plainNumberText } from './plain';
import { type NumberReading, readingsOf } from './readings';

/**
 * How the numbers in one column of a file are written. Cells with only one reading decide: "1.234.567" or "9,5" tells
 * what the point in "12.000" means. A mark is `null` if no cell decides it or two cells contradict each other.
 */
export interface ColumnStyle {
  decimalMark: '.' | ',' | null;
  /** Two cells contradict each other. */
  isMixed: boolean;
  /**
   * The largest and smallest number of decimals among cells with one reading: a file usually formats a column the same
   * way.
   */
  mostDecimals: number;
}

const OTHER: Readonly<Record<string, '.' | ','>> = { '.': ',', ',': '.' };

/** `isWhole`: the column holds counts, so the point in "16.476" must be a grouping mark; otherwise "1.000" may be one. */
export function styleOf(cells: Iterable<string>, isWhole: boolean): ColumnStyle {
  const seen = new Set<'.' | ','>();
  let mostDecimals = 0;
  for (const cell of cells) {
    const certain = certainReading(readingsIn(cell), isWhole);
    if (!certain) continue;
    if (certain.decimalMark === '.' || certain.decimalMark === ',') seen.add(certain.decimalMark);
    const other = OTHER[certain.groupMark ?? ''];
    if (other) seen.add(other);
    mostDecimals = Math.max(mostDecimals, certain.decimals);
  }
  const [mark = null] = seen;
  return { decimalMark: seen.size === 1 ? mark : null, isMixed: seen.size > 1, mostDecimals };
}

function certainReading(readings: readonly NumberReading[], isWhole: boolean): NumberReading | undefined {
  if (readings.length < 2) return readings[0];
  if (!isWhole || readings.some(({ digits }) => digits.endsWith('.000'))) return undefined;
  return readings.find(({ decimals }) => decimals === 0);
}

export type CellNumber =
  | { ok: true; value: number }
  /** `either`: the two numbers the cell can mean. */
  | { ok: false; either: readonly [number, number] | null };

/**
 * The number in a cell of a column written in `style`. Percentages (`share`) are never grouped, so a single mark is
 * always decimal. Negative numbers, units and other signs are refused.
 */
export function cellNumber(cell: string, style: ColumnStyle, kind: 'whole' | 'amount' | 'share'): CellNumber {
  const readings = readingsIn(cell);
  const [first, second] = readings;
  if (!first) return { ok: false, either: null };
  const reading = second ? settled(readings, style, kind) : first;
  if (!reading) return { ok: false, either: eitherOf(readings) };
  if (kind === 'whole' && reading.decimals > 0 && !/\.0+$/.test(reading.digits))
    return { ok: false, either: null };
  return { ok: true, value: Number(reading.digits) };
}

function settled(
  readings: readonly NumberReading[],
  style: ColumnStyle,
  kind: string,
): NumberReading | undefined {
  const grouped = readings.find(({ decimals }) => decimals === 0);
  const split = readings.find(({ decimals }) => decimals > 0);
  if (style.isMixed || !split) return undefined;
  if (kind === 'whole' && !split.digits.endsWith('.000')) return grouped;
  const hasNeedlessZero = split.digits.endsWith('0');
  if (style.decimalMark === null) return kind === 'share' && !hasNeedlessZero ? split : undefined;
  if (style.decimalMark !== split.decimalMark) return kind === 'share' ? undefined : grouped;
  // A sheet that writes 450.5 would not write 1.500 for 1.5, so neither reading is trusted.
  return hasNeedlessZero && style.mostDecimals < 3 ? undefined : split;
}

function readingsIn(cell: string): NumberReading[] {
  const plain = plainNumberText(cell);
  return plain === null ? [] : readingsOf(plain);
}

function eitherOf(readings: readonly NumberReading[]): readonly [number, number] {
  const [a = 0, b = 0] = readings.map(({ digits }) => Number(digits)).sort((x, y) => x - y);
  return [a, b];
}
