import { FORMULAS, type FormulaId } from '../../lib/metrics/measures/formulas';
import type { Entry } from '../../lib/transfer/entries';

/** The measures that need a column: every measure that is a headline, or would be with more posts seen. */
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
