import type { EvaluationSettings } from '../evaluation/settings';
import type { ListColumns } from '../metrics/columns';
import { FORMULAS } from '../metrics/measures/formulas';
import { formulasFor } from '../metrics/rates/rate-by';
import { PLATFORM_IDS, type PlatformId } from '../model/platform';
import { FORMULA_IDS, type FormulaId } from '../model/platform-facts';

/** The measures that need a column: every measure that is a headline, or would be with more posts seen. */
export function measuresInList(columns: ListColumns, settings: EvaluationSettings): FormulaId[] {
  const { codes, dictionaries, numbers } = columns;
  const trashed = dictionaries.trash.indexOf('yes');
  const seen = {
    headline: new Uint8Array(256),
    platform: new Uint8Array(256),
    lackFollowers: new Uint8Array(256),
  };
  for (let at = 0; at < columns.size; at++) {
    if (codes.trash[at] === trashed) continue;
    const platform = codes.platform[at] as number;
    seen.headline[codes.headline[at] as number] = 1;
    seen.platform[platform] = 1;
    if (Number.isNaN(numbers.followers[at])) seen.lackFollowers[platform] = 1;
  }
  const headlines = new Set(dictionaries.headline.filter((_, code) => seen.headline[code] === 1));
  const isSeen = (of: Uint8Array, id: PlatformId) => of[dictionaries.platform.indexOf(id)] === 1;
  for (const id of PLATFORM_IDS) {
    if (!isSeen(seen.platform, id)) continue;
    const wanted = formulasFor(id, settings).headline;
    headlines.add(wanted[0]);
    // Without followers, a rate by another number can still be measured.
    const without = wanted.find((formula) => FORMULAS[formula].denominator !== 'followers');
    if (without && isSeen(seen.lackFollowers, id)) headlines.add(without);
  }
  return FORMULA_IDS.filter((id) => headlines.has(id));
}
