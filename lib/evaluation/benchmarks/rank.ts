import type { PlatformId } from '../../model/platform';
import type { AverageKind } from '../evaluation';
import type { FormulaId } from '../formulas';

/** What must be alike before two accounts' rates may be ranked. */
export interface Ranked {
  platform: PlatformId;
  formula: FormulaId;
  average: AverageKind;
  ratePercent: number;
}

export interface Rank {
  /** 1 is the highest. Equal rates share the better place. */
  place: number;
  of: number;
}

/**
 * The account's place among the user's own shortlist, itself included: the answer where no table fits.
 * Only rates of the same platform, formula and average count. Null where it would stand alone.
 */
export function rankAmong(own: Ranked, others: readonly Ranked[]): Rank | null {
  const alike = others.filter(
    (other) =>
      other.platform === own.platform && other.formula === own.formula && other.average === own.average,
  );
  if (alike.length === 0) return null;
  const better = alike.filter((other) => other.ratePercent > own.ratePercent).length;
  return { place: better + 1, of: alike.length + 1 };
}
