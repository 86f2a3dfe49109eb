import type { EvaluationSettings } from '../evaluation/settings';
import { codeAt, type ListColumns } from '../metrics/columns';
import { FORMULAS } from '../metrics/measures/formulas';
import { formulasFor } from '../metrics/rates/rate-by';
import { PLATFORM_IDS } from '../model/platform';
import { FORMULA_IDS, type FormulaId } from '../model/platform-facts';

/** The measures that need a column: every measure that is a headline, or would be with more posts seen. */
export function measuresInList(columns: ListColumns, settings: EvaluationSettings): FormulaId[] {
  const [headlines, platforms, lackFollowers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (let at = 0; at < columns.size; at++) {
    if (codeAt(columns, 'trash', at) === 'yes') continue;
    headlines.add(codeAt(columns, 'headline', at));
    platforms.add(codeAt(columns, 'platform', at));
    if (Number.isNaN(columns.numbers.followers[at])) lackFollowers.add(codeAt(columns, 'platform', at));
  }
  for (const id of PLATFORM_IDS) {
    if (!platforms.has(id)) continue;
    const wanted = formulasFor(id, settings).headline;
    headlines.add(wanted[0]);
    // Without followers, a rate by another number can still be measured.
    const without = wanted.find((formula) => FORMULAS[formula].denominator !== 'followers');
    if (without && lackFollowers.has(id)) headlines.add(without);
  }
  return FORMULA_IDS.filter((id) => headlines.has(id));
}
