import type { Rate } from '../../lib/evaluation/evaluation';
import { FORMULAS, type FormulaId } from '../../lib/evaluation/formulas';
import type { Entry } from '../../lib/transfer/entries';

/** A candidate's rate by one formula, whether or not it is the headline. */
export function rateIn({ evaluation }: Pick<Entry, 'evaluation'>, formula: FormulaId): Rate | null {
  if (!evaluation) return null;
  const rates = [evaluation.headline, ...evaluation.alongside];
  return rates.find((rate) => rate?.formula === formula) ?? null;
}

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
