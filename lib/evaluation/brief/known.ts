import type { FormulaId } from '../../metrics/measures/formulas';
import type { TierBound } from '../../metrics/measures/tiers';
import type { Rate } from '../../metrics/rates/rate-types';
import type { Pace } from '../../metrics/rates/sample-facts';
import type { Fee, TextFacts } from '../../model/candidate';
import type { MoneySettings } from '../money/money';
import type { Evidence } from '../signals/evidence';
import type { Signals } from '../signals/signal';

/** The result of the browser's language detector (`i18n.detectLanguage`) for the captions. */
export type LanguagesDetected = NonNullable<TextFacts['languages']>;

/** Everything that the criteria of a brief may be checked against. */
export interface Known extends Evidence {
  settings: Evidence['settings'] & { tiers: TierBound[]; money: MoneySettings };
  rateBy: (formula: FormulaId) => Rate | null;
  pace: Pace | null;
  signals: Signals;
  fee: Fee | null;
  captionLanguages: LanguagesDetected | null;
}
