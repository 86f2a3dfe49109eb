import type { Variant, Variants } from './creators';

/**
 * Which value stays where the shortlist and the file have different ones:
 * - `keep-mine`: saved profiles stay exactly as they are; only new ones are added
 * - `fill-gaps`: the file fills what is empty
 * - `take-theirs`: the file wins
 * - `newest`: the file wins where its row has a day, and the profile was last changed before that day ended; gaps are filled
 */
export const MERGE_RULES = ['keep-mine', 'fill-gaps', 'take-theirs', 'newest'] as const;
export type MergeRule = (typeof MERGE_RULES)[number];

interface Line {
  line: number;
}

const NONE: readonly never[] = [];

/**
 * What counts of different rows about one person: that of the first, the last, or the one of the latest day. Null if that row
 * says something that is not taken, for which no other row answers. `unsettled` are such rows.
 */
export function chosenVariant<Kind extends Variant<unknown>>(
  variants: readonly Kind[],
  days: Variants<string>,
  rule: MergeRule,
  unsettled: readonly Line[] = NONE,
): Kind | null {
  const [only = null] = variants;
  if (variants.length < 2 && unsettled.length === 0) return only;
  const said = variants.flatMap((variant) => linesOf(variant).map((line) => ({ line, variant })));
  const open = unsettled.map(({ line }) => ({ line, variant: null }));
  return countingOf<Line & { variant: Kind | null }>([...said, ...open], days, rule)?.variant ?? null;
}

/** The row of several that counts. */
export function countingOf<Kind extends Line>(
  rows: readonly Kind[],
  days: Variants<string>,
  rule: MergeRule,
): Kind | null {
  const isFirst = rule === 'keep-mine' || rule === 'fill-gaps';
  const dayOf = (row: Line) => (rule === 'newest' ? dayOn(row.line, days) : '');
  return rows.reduce<Kind | null>((best, row) => {
    if (best === null) return row;
    const [own, its] = [dayOf(row), dayOf(best)];
    if (own !== its) return own > its ? row : best;
    return (isFirst ? row.line < best.line : row.line > best.line) ? row : best;
  }, null);
}

/** Every row that says it. */
export const linesOf = ({ line, lines }: Variant<unknown>): readonly number[] => lines ?? [line];

export function takesTheirs(
  rule: MergeRule,
  isGap: boolean,
  theirs: Variant<unknown>,
  days: Variants<string>,
  mineChangedAtMs: number,
): boolean {
  switch (rule) {
    case 'keep-mine':
      return false;
    case 'fill-gaps':
      return isGap;
    case 'take-theirs':
      return true;
    case 'newest': {
      const day =
        linesOf(theirs)
          .map((line) => dayOn(line, days))
          .toSorted()
          .at(-1) ?? '';
      return isGap || (day !== '' && Date.parse(`${day}T23:59:59Z`) > mineChangedAtMs);
    }
  }
}

/** An empty text for a row without a day. */
const dayOn = (line: number, days: Variants<string>): string =>
  days.find((day) => day.line === line)?.value ?? '';
