import type { Variant } from './creators';

/** "8455" and "8.4k" are two ways to write one number. The finer one stays. Figures of two days never agree. */
export function distinct<Kind extends Variant<unknown> & { day?: string | null }>(
  variants: readonly Kind[],
): Kind[] {
  const kept: Kind[] = [];
  for (const variant of variants) {
    const at = kept.findIndex(({ value, day }) => day === variant.day && agree(value, variant.value));
    const other = kept[at];
    if (!other) kept.push(variant);
    else {
      const finer = spread(variant.value) < spread(other.value) ? variant : other;
      kept[at] = { ...finer, lines: [...(other.lines ?? [other.line]), variant.line] };
    }
  }
  return kept;
}

function agree(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
  if ('low' in a && 'low' in b) {
    const [x, y] = [a as unknown as Range, b as unknown as Range];
    return x.low <= y.high && y.low <= x.high;
  }
  if ('percent' in a && 'percent' in b) return a.percent === b.percent;
  return JSON.stringify(a) === JSON.stringify(b);
}

interface Range {
  low: number;
  high: number;
}

const spread = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'low' in value
    ? (value as Range).high - (value as Range).low
    : 0;
