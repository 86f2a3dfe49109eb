import type { PlatformId } from '../../model/platform';
import type { PostKind } from '../../model/post';
import type { AverageKind, FormulaId } from '../formulas';

/** What must be alike before two accounts' rates may be ranked. */
export interface Ranked {
  platform: PlatformId;
  formula: FormulaId;
  average: AverageKind;
  kind: PostKind | null;
  /** The bounds of the rate that the counts' own ranges give. */
  lowPercent: number;
  highPercent: number;
}

/** The places that the ranges leave open; usually one. 1 is the highest. */
export interface Rank {
  best: number;
  worst: number;
  of: number;
}

/**
 * The account's place among others, itself included: the answer where no table fits. Only rates of the same
 * platform, formula, average and kind of post count. Somebody is better only where the whole range lies above; equal rates share
 * the better place; overlapping ranges leave the order open. Null where it would stand alone.
 */
export function rankAmong(own: Ranked, others: readonly Ranked[]): Rank | null {
  const alike = others.filter(
    (other) =>
      other.platform === own.platform &&
      other.formula === own.formula &&
      other.average === own.average &&
      other.kind === own.kind,
  );
  if (alike.length === 0) return null;
  const surelyBetter = alike.filter((other) => other.lowPercent > own.highPercent).length;
  const perhapsBetter = alike.filter((other) => other.highPercent > own.lowPercent).length;
  return { best: surelyBetter + 1, worst: perhapsBetter + 1, of: alike.length + 1 };
}
