import { FORMULAS, type FormulaId } from '../../lib/evaluation/measures/formulas';
import type { Entry } from '../../lib/transfer/entries';

/** The measures that need a column: each that is a headline here, or would be with more seen. Never two in one. */
export function measuresIn(entries: readonly Entry[]): FormulaId[] {
  const needed = new Set(
    entries.flatMap(({ evaluation }) =>
      evaluation ? [evaluation.wanted, evaluation.headline?.formula ?? evaluation.wanted] : [],
    ),
  );
  return Object.values(FORMULAS)
    .map(({ id }) => id)
    .filter((id) => needed.has(id));
}
